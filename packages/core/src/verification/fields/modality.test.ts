import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
}[] = [
  {
    name: 'possible alike',
    story: 'Des données ont pu être copiées par les pirates.',
    claim: 'Les pirates ont pu copier des données.',
    differs: [],
  },
  {
    name: 'possible made certain',
    story: 'Des données pourraient avoir été copiées par les pirates.',
    claim: 'Des données ont été copiées par les pirates.',
    differs: ['modality'],
  },
  {
    name: 'rumour made certain',
    story: 'Le ministre aurait quitté la salle.',
    claim: 'Le ministre a quitté la salle.',
    differs: ['modality'],
  },
  {
    name: 'accused made guilty',
    story: 'La comptable est accusée d’avoir établi de fausses factures.',
    claim: 'La comptable a établi de fausses factures.',
    differs: ['modality'],
  },
  {
    name: 'wanted made obtained',
    story: 'Les syndicats demandent une prime de rentrée.',
    claim: 'Les syndicats ont obtenu une prime de rentrée.',
    differs: ['modality'],
  },
  {
    name: 'a condition lost',
    story: 'La ligne rouvrira si la météo le permet.',
    claim: 'La météo permet de rouvrir la ligne.',
    differs: ['modality'],
  },
  {
    name: 'told in the past, to come',
    story: 'La mairie a annoncé que la piscine serait rénovée.',
    claim: 'La piscine sera rénovée, selon la mairie.',
    differs: [],
  },
  {
    name: 'expected made sure, who says so named',
    story: 'Selon lui, les services en ligne devraient être rétablis à partir du 20 novembre.',
    claim: 'Selon lui, les services en ligne seront rétablis à partir du 20 novembre.',
    differs: ['modality'],
  },
  {
    name: 'expected made sure',
    story: 'Le trafic devrait reprendre mardi matin entre Brest et Quimper.',
    claim: 'Le trafic reprendra mardi matin entre Brest et Quimper.',
    differs: ['modality'],
  },
  {
    name: 'expected made sure, reported',
    story: 'La mairie a indiqué que la piscine devrait rouvrir lundi.',
    claim: 'La piscine rouvrira lundi, a indiqué la mairie.',
    differs: ['modality'],
  },
  {
    name: 'expected made sure by « va »',
    story: 'D’après le constructeur, l’usine devrait produire 300 moteurs par jour.',
    claim: 'D’après le constructeur, l’usine va produire 300 moteurs par jour.',
    differs: ['modality'],
  },
  {
    name: 'expected made present',
    story: 'D’après le constructeur, l’usine devrait produire 300 moteurs par jour.',
    claim: 'D’après le constructeur, l’usine produit 300 moteurs par jour.',
    differs: ['modality'],
  },
  {
    name: 'possible made sure, reported',
    story: 'Le ministre a dit qu’il pourrait venir à Brest lundi.',
    claim: 'Le ministre viendra à Brest lundi, selon lui.',
    differs: ['modality'],
  },
  {
    name: 'expected alike, from behind',
    story: 'Selon lui, les services en ligne devraient être rétablis à partir du 20 novembre.',
    claim: 'À partir du 20 novembre, les services en ligne devraient être rétablis, a-t-il indiqué.',
    differs: [],
  },
  {
    name: 'expected, in other words',
    story: 'Le trafic devrait reprendre mardi matin entre Brest et Quimper.',
    claim: 'La reprise du trafic entre Brest et Quimper est prévue mardi matin.',
    differs: [],
  },
  {
    name: 'expected, weaker',
    story: 'Le trafic devrait reprendre mardi matin entre Brest et Quimper.',
    claim: 'Le trafic pourrait reprendre mardi matin entre Brest et Quimper.',
    differs: [],
  },
  {
    name: 'due, to come',
    story: 'Le trafic doit reprendre mardi matin entre Brest et Quimper.',
    claim: 'Le trafic reprendra mardi matin entre Brest et Quimper.',
    differs: [],
  },
  {
    name: 'planned, to come',
    story: 'La réouverture de la ligne est prévue mardi.',
    claim: 'La ligne rouvrira mardi.',
    differs: [],
  },
  {
    name: 'told in the past by a person, to come',
    story: 'Le ministre a dit qu’il viendrait à Brest lundi.',
    claim: 'Le ministre viendra à Brest lundi, selon lui.',
    differs: [],
  },
  {
    name: 'told in the past, passive, to come',
    story: 'La direction a précisé que les salariés seraient reçus un par un.',
    claim: 'Les salariés seront reçus un par un, selon la direction.',
    differs: [],
  },
  {
    name: 'to come, beside what is expected',
    story: 'Les travaux commenceront lundi et devraient durer six mois, selon la région.',
    claim: 'Les travaux commenceront lundi, selon la région.',
    differs: [],
  },
  {
    name: 'to come and expected, both kept',
    story: 'Les travaux commenceront lundi et devraient durer six mois, selon la région.',
    claim: 'Selon la région, les travaux devraient durer six mois ; ils commenceront lundi.',
    differs: [],
  },
  {
    name: 'whose demands',
    story: 'La ville a rejeté les demandes de Kerlann sur le port.',
    claim: 'La ville a parlé de Kerlann et du port.',
    differs: [],
  },
  {
    name: 'what is demanded',
    story: 'Les syndicats demandent la fermeture du port.',
    claim: 'Le port est fermé.',
    differs: ['modality'],
  },
  {
    name: 'possible made fact though the verb itself asks',
    story: 'Selon l’expert, le conseil pourrait exiger la vente du stade.',
    claim: 'Selon l’expert, le conseil exige la vente du stade.',
    differs: ['modality'],
  },
  {
    name: 'possible in another word',
    story: 'Selon l’expert, le conseil pourrait exiger la vente du stade.',
    claim: 'Le conseil exigera peut-être la vente du stade, selon l’expert.',
    differs: [],
  },
  {
    name: 'ruled out by nobody',
    story: 'Le maire n’exclut pas de dialoguer avec les opposants.',
    claim: 'Le maire pourrait dialoguer avec les opposants.',
    differs: [],
  },
  {
    name: 'charged with what stands in quotation marks',
    story: 'L’entreprise est mise en examen pour « homicide involontaire ».',
    claim: 'L’entreprise a été condamnée pour homicide involontaire.',
    differs: ['modality'],
  },
  {
    name: 'prepared, not done',
    story: 'Les élus préparent des sanctions contre les pollueurs.',
    claim: 'Les élus ont sanctionné les pollueurs.',
    differs: ['tense'],
  },
  {
    name: 'a will made a fact',
    story: 'Le groupe a annoncé sa volonté d’installer un centre à Brissac.',
    claim: 'Le groupe a installé un centre à Brissac.',
    differs: ['tense'],
  },
  {
    name: 'denied, not done',
    story: 'L’armateur accusait les dockers d’avoir bloqué une grue, ce qu’ils ont nié.',
    claim: 'Les dockers ont nié avoir bloqué une grue.',
    differs: [],
  },
  {
    name: 'put to the vote',
    story: 'L’accord devra être approuvé par l’assemblée.',
    claim: 'L’accord reste soumis au vote de l’assemblée.',
    differs: [],
  },
  {
    name: 'an accusation given to who makes it',
    story: 'Le sous-traitant Netcom, chargé du fichier, accuse Réseo de l’avoir perdu.',
    claim: 'Selon Netcom, Réseo a perdu le fichier.',
    differs: [],
  },
  {
    name: 'an accusation given to the accused',
    story: 'Le sous-traitant Netcom accuse Réseo d’avoir perdu le fichier.',
    claim: 'Selon Réseo, Netcom a perdu le fichier.',
    differs: ['modality'],
  },
  {
    name: 'a threat carried out',
    story: 'Le maire a protesté. Il menace d’attaquer l’agence devant le tribunal.',
    claim: 'Le maire a attaqué l’agence devant le tribunal.',
    differs: ['tense'],
  },
  {
    name: 'stolen, whoever is suspected',
    story: 'Vol de tableaux à Brissac. Un couple est soupçonné d’avoir volé quatre tableaux.',
    claim: 'Les quatre tableaux volés étaient à Brissac.',
    differs: [],
  },
  {
    name: 'planned, told as done',
    story: 'Une nouvelle assemblée est prévue jeudi à Brissac.',
    claim: 'Une nouvelle assemblée s’est tenue jeudi à Brissac.',
    differs: ['modality'],
  },
  {
    name: 'what somebody refuses behind « que »',
    story: 'Des infirmières pourraient être envoyées à Brissac, ce que refuse le syndicat.',
    claim: 'Le syndicat s’oppose à l’envoi d’infirmières à Brissac.',
    differs: [],
  },
]

for (const { name, story, claim, differs } of cases) {
  test(`modality: ${name}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
}
