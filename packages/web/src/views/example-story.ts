/** A story written for trying the editor: nothing in it has happened. */
export const EXAMPLE_STORY = `Saint-Aubin rouvre son pont après onze mois de travaux

SAINT-AUBIN, 12 mars 2026 - Le pont des Tanneurs, à Saint-Aubin, a rouvert jeudi à la circulation après onze mois de travaux, a annoncé la mairie. L’ouvrage, fermé depuis avril 2025, est emprunté chaque jour par environ 8 400 véhicules.

Le chantier a coûté 6,2 millions d’euros, dont 2,1 millions financés par la région. Le devis initial s’élevait à 5,4 millions d’euros, selon le service des ponts du département.

« Nous avons trouvé des piles bien plus abîmées que prévu », a déclaré la maire, Hélène Vasseur, lors d’une conférence de presse. Elle a précisé que deux des quatre piles avaient dû être entièrement reconstruites.

Les commerçants de la rive gauche assurent avoir perdu près d’un tiers de leur clientèle pendant la fermeture. Leur association, qui réunit 37 boutiques, demande une indemnisation. « On ne tient pas onze mois avec la moitié d’une rue », a dit son président, Karim Benali.

La mairie n’a pas indiqué si elle répondrait favorablement à cette demande. Une commission doit examiner les dossiers avant la fin du mois de mai.

Les camions de plus de 19 tonnes restent interdits sur l’ouvrage. Une piste cyclable de 2,5 mètres de large a été ajoutée côté aval, et les trottoirs ont été élargis.

Le pont, construit en 1931, avait déjà été fermé trois semaines en 2018 après une crue. Le département prévoit désormais une inspection tous les deux ans, contre une tous les six ans auparavant.`
