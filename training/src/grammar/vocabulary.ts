const words = (list: string): string[] => list.trim().split(/\s+/u)

/** Who speaks in the news. */
export const FUNCTIONS = words(`ministre président maire porte-parole procureur avocat directeur responsable
  secrétaire député sénateur préfet juge policier chercheur économiste analyste médecin expert syndicaliste
  entraîneur joueur capitaine chef patron dirigeant candidat élu conseiller ambassadeur commissaire enquêteur
  témoin habitant victime professeur épidémiologiste virologue historien politologue sociologue météorologue
  général colonel lieutenant magistrat avocate chancelier gouverneur vice-président fondateur PDG réalisateur
  acteur actrice chanteur chanteuse écrivain auteur auteure éditeur journaliste militant manifestant gréviste
  enseignant infirmier infirmière urgentiste pompier gendarme agriculteur éleveur viticulteur pêcheur commerçant
  restaurateur hôtelier patronne directrice présidente députée sénatrice procureure ambassadrice conseillère
  cofondateur champion championne sélectionneur skipper pilote arbitre athlète coureur nageuse négociateur
  diplomate émissaire rapporteur inspecteur superintendant shérif archevêque évêque pape imam rabbin curé
  accusé suspect prévenu détenu blessé rescapé retraité salarié employé réfugié survivant passager riverain voisin
  gagnant ravisseur conservateur navigatrice gérant locataire adjoint adjointe commandant délégué rapporteure
  biologiste physicien astronome climatologue géologue vulcanologue ingénieur statisticien démographe`)

/** Bodies that speak. */
export const BODIES =
  words(`société entreprise groupe agence ministère parquet préfecture police gendarmerie mairie
  gouvernement commission tribunal cour syndicat association fédération parti chaîne journal quotidien banque
  constructeur opérateur hôpital université institut organisation coalition comité conseil autorité régulateur
  collectif observatoire office armée marine présidence chancellerie diplomatie opposition direction famille défense
  compagnie exploitant assureur fabricant laboratoire distributeur enseigne plateforme fondation chambre région
  département ville métropole commune académie rectorat école club ligue éditeur studio producteur armateur
  aéroport port coopérative centrale caisse mutuelle fonds consortium filiale maison startup ONG`)

/** Texts and nameless sources that say something. */
export const SOURCES = words(`source communiqué rapport document texte étude enquête sondage presse radio
  télévision hebdomadaire magazine site dossier lettre courriel message tweet bilan décompte tribunal témoignage
  jugement arrêt décret projet avis expertise estimation note bulletin registre`)

/** Fields a minister, a court or a body stands for. */
export const FIELDS =
  words(`santé économie intérieur défense justice culture éducation travail agriculture transport
  environnement énergie logement budget commerce industrie recherche sport tourisme pêche immigration sécurité
  finance concurrence météo police jeunesse ville outre-mer transition numérique`)

export const QUALITIES =
  words(`local national régional européen américain français britannique allemand italien
  espagnol russe chinois japonais turc iranien israélien palestinien libanais syrien ukrainien belge suisse canadien
  indien brésilien mexicain argentin sanitaire judiciaire policier proche officiel fédéral municipal public
  privé médical militaire religieux politique syndical patronal hospitalier portuaire
  aérien ferroviaire pétrolier nucléaire spatial scientifique indépendant concordant interne présidentiel`)

/** Qualities that stand before their noun. */
export const PRECEDING = words('ancien nouveau principal premier autre grand jeune petit haut')

/** What a body or a person is said to be between commas: the verb, then what its participle takes. */
export const SETTLED_VERBS = [
  'fonder en',
  'créer en',
  'construire en',
  'ouvrir en',
  'baser à',
  'installer à',
  'situer à',
  'naître à',
  'implanter à',
  'détenir par',
  'contrôler par',
  'diriger par',
  'soutenir par',
  'accuser par',
  'citer par',
  'viser par',
  'rédiger par',
] as const

/** What names of bodies are made of, besides names: « Armor Santé », « Crédit Atlantique ». */
export const NAME_NOUNS =
  words(`Santé Conseil Énergie Transport Habitat Crédit Banque Assurance Média Avenir Horizon Solidarité
  Industrie Développement Capital Finance Mutuelle Union Alliance Atlantique Populaire Générale Nationale Sud Nord
  Ouest Ocean Services Systèmes Technologies Automobiles Distribution Hôtels Vacances Hospitalier Maritime
  Coopérative Liberté Nature Terre Mer Jeunesse Sport Culture Patrimoine Logistique Immobilier Océan Propreté`)

/** Verbs of saying that may follow what is said. */
export const SAYING =
  words(`déclarer dire indiquer affirmer expliquer annoncer préciser ajouter estimer souligner
  rappeler écrire assurer répondre confier raconter juger regretter noter poursuivre conclure commenter témoigner
  insister déplorer dénoncer prévenir avertir reconnaître admettre marteler lancer lâcher résumer détailler constater
  observer relever relater rapporter révéler confirmer promettre plaider soutenir ironiser tweeter nuancer tempérer
  analyser argumenter renchérir rétorquer répliquer riposter tonner glisser avancer signaler demander espérer penser
  croire redouter craindre prédire prévoir calculer exhorter clamer proclamer murmurer soupirer plaisanter fulminer
  fustiger critiquer protester objecter suggérer recommander conseiller préconiser réclamer exiger ordonner supplier
  interroger pointer alerter garantir certifier prétendre supposer imaginer rêver sourire rire évoquer décrire
  développer enchaîner compléter reprendre répéter réaffirmer réitérer démentir nier contester concéder avouer`)

/** The same, always with « se ». */
export const SAYING_WITH_SE = words(`réjouir féliciter indigner inquiéter étonner défendre justifier exclamer
  interroger émouvoir insurger enthousiasmer amuser souvenir plaindre alarmer`)

/** What stands between the auxiliary and a verb of saying: « a tenu à préciser », « veut croire ». */
export const SAYING_THROUGH = [
  'tenir à',
  'finir par',
  'vouloir',
  'laisser',
  'devoir',
  'continuer à',
  'hésiter à',
] as const

/** « fait savoir », « a fait valoir ». */
export const SAYING_BY_MAKING = words('savoir valoir remarquer observer comprendre')

/** Verbs that take a clause with « que ». */
export const SAYING_THAT =
  words(`déclarer dire indiquer affirmer expliquer annoncer préciser ajouter estimer souligner
  rappeler écrire assurer répondre confier raconter juger regretter noter déplorer prévenir avertir reconnaître
  admettre marteler constater observer relever rapporter révéler confirmer promettre soutenir signaler espérer penser
  croire redouter craindre prédire prévoir calculer clamer proclamer suggérer garantir certifier prétendre supposer
  démentir nier concéder avouer répéter réaffirmer apprendre montrer`)

export const DAYS = words('lundi mardi mercredi jeudi vendredi samedi dimanche')
export const DAY_PARTS = words('matin midi soir après-midi')
export const MONTHS = words(
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
)

/** Where things are said: a preposition, then the noun with its article as « un » or « le ». */
export const SETTINGS = [
  'dans un communiqué',
  'dans un entretien',
  'dans une lettre',
  'dans un tweet',
  'dans un message',
  'dans une vidéo',
  'dans une interview',
  'dans un discours',
  'dans un rapport',
  'dans la soirée',
  'dans la matinée',
  'devant la presse',
  'devant le tribunal',
  'devant les députés',
  'devant les caméras',
  'à la presse',
  'à la radio',
  'à la télévision',
  'à la barre',
  'à l’issue',
  'au tribunal',
  'aux journalistes',
  'aux enquêteurs',
  'par courriel',
  'par téléphone',
  'par écrit',
  'sur un plateau',
  'sur le terrain',
  'sous anonymat',
  'avec ironie',
  'avec émotion',
  'en conférence',
  'en direct',
  'pour sa part',
  'dans une lettre ouverte',
  'dans un communiqué commun',
  'dans un entretien télévisé',
  'dans une vidéo publiée',
  'dans un message partagé',
  'dans une note interne',
  'à des journalistes',
  'à des députés',
  'à son arrivée',
  'à son retour',
  'devant ses partisans',
  'devant des élus',
  'après la rencontre',
  'après le match',
  'avant la réunion',
  'depuis la tribune',
  'lors de la séance',
  'lors de la réunion',
  'lors de la visite',
  'lors du procès',
] as const

/** The same with the name of a medium, a site or a place behind the preposition. */
export const MEDIA =
  words(`Twitter Facebook Instagram Telegram TikTok AFP Reuters BFMTV RTL CNN BBC LCI Franceinfo Europe1
  Bloomberg NBC Fox TF1 Mediapart`)

export const SPORTS_BODIES =
  words(`PSG OM OL Bayern Barça Real Juventus Chelsea Liverpool Arsenal Lille Monaco Rennes Nice
  Nantes Toulouse Clermont Toulon Bordeaux Montpellier Lyon Marseille Reims Strasbourg Lens Brest Angers Metz`)

export const WINS = words('battre dominer vaincre écraser surprendre éliminer renverser devancer')
export const MOVES = words(
  'gagner perdre céder prendre abandonner reculer progresser bondir avancer grimper chuter',
)
export const MEASURES =
  words(`action titre indice bénéfice chiffre dette déficit inflation chômage production vente marge
  audience fréquentation consommation croissance cours perte recette dépense salaire loyer prix population`)
export const UNITS = words(
  'euro dollar point million milliard livre yen tonne baril habitant personne emploi',
)
