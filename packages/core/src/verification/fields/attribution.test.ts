import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
  readonly beside?: readonly string[]
}[] = [
  {
    name: 'given alike',
    story: 'Le pont sera fermé un mois, selon la mairie.',
    claim: 'Selon la mairie, le pont sera fermé un mois.',
    differs: [],
  },
  {
    name: 'lost',
    story: 'Le pont a souffert d’un défaut d’entretien, selon l’expert.',
    claim: 'Le pont a souffert d’un défaut d’entretien.',
    differs: ['attribution'],
  },
  {
    name: 'put in another mouth',
    story: 'Le pont a souffert d’un défaut d’entretien, selon l’expert. Le préfet est venu.',
    claim: 'Selon le préfet, le pont a souffert d’un défaut d’entretien.',
    differs: ['attribution'],
  },
  {
    name: 'reported by a verb, lost',
    story: 'La mairie affirme que le prestataire a menti.',
    claim: 'Le prestataire a menti.',
    differs: ['attribution'],
  },
  {
    name: 'carried by the sentence before',
    story: 'Le pont a souffert d’un défaut d’entretien, selon l’expert.',
    claim: 'Le pont a souffert d’un défaut d’entretien.',
    differs: [],
    beside: ['L’expert a rendu ses conclusions.'],
  },
  {
    name: 'in the story’s own voice elsewhere',
    story: 'Le pont fermé un mois pour travaux. Le pont sera fermé un mois pour travaux, selon la mairie.',
    claim: 'Le pont est fermé un mois pour travaux.',
    differs: [],
  },
  {
    name: 'said in passing',
    story: 'Le bus, qui transportait 43 élèves, a quitté la route, selon la préfecture.',
    claim: 'Le bus transportait 43 élèves.',
    differs: [],
  },
  {
    name: 'said behind the verb only',
    story: 'Le tableau a été vendu à une collectionneuse, qui a déclaré vouloir le prêter.',
    claim: 'Le tableau a été vendu à une collectionneuse.',
    differs: [],
  },
  {
    name: 'told in passing of two',
    story: 'Le témoin a déclaré qu’il avait vu l’accident, qui a tué deux hommes et trois enfants.',
    claim: 'L’accident a tué deux hommes et trois enfants.',
    differs: [],
  },
  {
    name: 'an event taken as known',
    story: 'Selon l’entraîneur, l’exclusion du gardien à la 51e minute a pesé.',
    claim: 'Le gardien a été exclu à la 51e minute.',
    differs: [],
  },
  {
    name: 'what is said of an event',
    story: 'Selon l’entraîneur, l’exclusion du gardien a coûté la victoire.',
    claim: 'L’exclusion du gardien a coûté la victoire.',
    differs: ['attribution'],
  },
  {
    name: 'no verb of saying',
    story: 'Paul Roy a écrit Les Marées alors qu’il avait 53 ans.',
    claim: 'Les Marées a été écrit par Paul Roy.',
    differs: [],
  },
  {
    name: 'who leads the inquiry',
    story: 'Le diplomate suédois Rolf Ek, qui préside la commission, a déclaré que le port restait fermé.',
    claim: 'Rolf Ek est un diplomate suédois.',
    differs: [],
  },
  {
    name: 'said in another turn',
    story: 'La mairie a indiqué que le pont resterait fermé.',
    claim: 'La mairie a fait savoir que le pont resterait fermé.',
    differs: [],
  },
  {
    name: 'a quotation in the mouth of another who speaks too',
    story: '« Le pont tiendra », a assuré la maire, Anne Roux. « Il faut le fermer », a répondu Paul Roy.',
    claim: '« Le pont tiendra », a assuré Paul Roy.',
    differs: ['attribution'],
  },
  {
    name: 'a quotation in its own mouth, named by the office',
    story: '« Le pont tiendra », a assuré la maire, Anne Roux. « Il faut le fermer », a répondu Paul Roy.',
    claim: '« Le pont tiendra », a estimé la maire.',
    differs: [],
  },
  {
    name: 'what somebody pleads of himself',
    story: 'Paul Roy, accusé d’avoir volé un camion, a plaidé coupable de recel mardi.',
    claim: 'Paul Roy est accusé d’avoir volé un camion.',
    differs: [],
  },
  {
    name: 'what the text says with another',
    story: 'Comme l’a dit la maire, le pont restera fermé.',
    claim: 'Le pont restera fermé.',
    differs: [],
  },
  {
    name: 'a quotation in the mouth of another of the same trade',
    story:
      '« Il n’a rien volé », a plaidé son avocate, Anne Roux. « Il a tout pris », a répondu l’avocat Paul Roy.',
    claim: '« Il n’a rien volé », a plaidé Paul Roy.',
    differs: ['attribution'],
  },
  {
    name: 'a heading with the speaker before a colon',
    story:
      'L’hôpital attend. « Nous ferons un effort », a promis le ministre du Budget, Paul Roy. « C’est loin des besoins », a réagi la présidente du syndicat, Anne Petit.',
    claim: 'Le ministre du Budget : « Nous ferons un effort »',
    differs: [],
  },
  {
    name: 'another before the colon of a heading',
    story:
      'L’hôpital attend. « Nous ferons un effort », a promis le ministre du Budget, Paul Roy. « C’est loin des besoins », a réagi la présidente du syndicat, Anne Petit.',
    claim: 'Anne Petit : « Nous ferons un effort »',
    differs: ['attribution'],
  },
  {
    name: 'another’s office before the colon of a heading',
    story:
      'L’hôpital attend. « Nous ferons un effort », a promis le ministre du Budget, Paul Roy. « C’est loin des besoins », a réagi la présidente du syndicat, Anne Petit.',
    claim: 'La présidente du syndicat : « Nous ferons un effort »',
    differs: ['attribution'],
  },
  {
    name: 'another between brackets',
    story:
      'L’hôpital attend. « Nous ferons un effort », a promis le ministre du Budget, Paul Roy. « C’est loin des besoins », a réagi la présidente du syndicat, Anne Petit.',
    claim: 'Hôpital : « C’est loin des besoins » (Paul Roy)',
    differs: ['attribution'],
  },
  {
    name: 'another behind the quotation, with « selon »',
    story:
      'L’hôpital attend. « Nous ferons un effort », a promis le ministre du Budget, Paul Roy. « C’est loin des besoins », a réagi la présidente du syndicat, Anne Petit.',
    claim: 'Hôpital : « C’est loin des besoins », selon le ministre',
    differs: ['attribution'],
  },
  {
    name: 'another behind the quotation, with a verb',
    story:
      'L’hôpital attend. « Nous ferons un effort », a promis le ministre du Budget, Paul Roy. « C’est loin des besoins », a réagi la présidente du syndicat, Anne Petit.',
    claim: 'Hôpital : « C’est loin des besoins », dit le ministre',
    differs: ['attribution'],
  },
  {
    name: 'a topic before a colon, shown as quoted',
    story:
      'L’hôpital attend. « Nous ferons un effort », a promis le ministre du Budget, Paul Roy. « C’est loin des besoins », a réagi la présidente du syndicat, Anne Petit.',
    claim: 'Hôpital : « C’est loin des besoins »',
    differs: [],
  },
  {
    name: 'another before the colon, without quotation marks',
    story: 'Trois services fermeront, selon la maire, Claire Vidal. Le préfet Marc Duval a réagi.',
    claim: 'Marc Duval : trois services fermeront',
    differs: ['attribution'],
  },
  {
    name: 'the speaker before the colon, without quotation marks',
    story: 'Trois services fermeront, selon la maire, Claire Vidal. Le préfet Marc Duval a réagi.',
    claim: 'Claire Vidal : trois services fermeront',
    differs: [],
  },
  {
    name: 'a pronoun that stands for whoever spoke before',
    story: 'Le ministre du Budget, Paul Roy, a répondu. « Nous ferons un effort », a-t-il promis.',
    claim: 'Le ministre du Budget : « Nous ferons un effort »',
    differs: [],
  },
  {
    name: 'a pronoun that stands for another',
    story:
      'Le ministre du Budget, Paul Roy, a répondu. « Nous ferons un effort », a-t-il promis. Anne Petit est sortie.',
    claim: 'Anne Petit : « Nous ferons un effort »',
    differs: ['attribution'],
  },
  {
    name: 'as somebody sees it',
    story: 'Pour le préfet, la grève des éboueurs gêne les habitants. La maire a visité un dépôt.',
    claim: 'Pour la maire, la grève des éboueurs gêne les habitants.',
    differs: ['attribution'],
  },
  {
    name: 'the second verb of one subject',
    story: 'La Sorélie dément et affirme que le port a été miné par des rebelles.',
    claim: 'La Sorélie affirme que le port a été miné par des rebelles.',
    differs: [],
  },
  {
    name: 'judged, not judging',
    story: 'La prévenue est jugée pour avoir établi de fausses factures.',
    claim: 'La prévenue, une comptable, est jugée pour avoir établi de fausses factures.',
    differs: ['content'],
  },
  {
    name: 'a repeated denial',
    story: 'Le locataire a dégradé la maison, s’est borné à répéter le propriétaire. La juge a écouté.',
    claim: 'Selon la juge, le locataire a dégradé la maison.',
    differs: ['attribution'],
  },
  {
    name: 'two who speak in one sentence, the other first',
    story:
      'D’après le ministre du Budget, Paul Roy, « il y a bien une ardoise cachée » ; la ministre des Finances, Anne Petit, a ajouté : « nous héritons d’une France affaiblie ».',
    claim: 'Anne Petit : « il y a bien une ardoise cachée »',
    differs: ['attribution'],
  },
  {
    name: 'two who speak in one sentence, each for himself',
    story:
      'D’après le ministre du Budget, Paul Roy, « il y a bien une ardoise cachée » ; la ministre des Finances, Anne Petit, a ajouté : « nous héritons d’une France affaiblie ».',
    claim: 'Paul Roy : « il y a bien une ardoise cachée »',
    differs: [],
  },
  {
    name: 'figures of a year',
    story: 'Le département compte 800 logements vides, selon les chiffres de 2018.',
    claim: 'Le département compte 800 logements vides.',
    differs: [],
  },
  {
    name: 'said in a cleft',
    story:
      'Selon la radio, ce sont deux hommes à moto qui ont tiré sur l’avocat. Le frère de Paul Roy est sorti.',
    claim: 'Selon Paul Roy, deux hommes à moto ont tiré sur l’avocat.',
    differs: ['attribution'],
  },
  {
    name: 'the speaker of one part beside that of the other',
    story:
      '« Cela coûte cher », plaide Paul Roy. Le surcoût atteindrait 3 millions d’euros, selon lui. La maire, Anne Petit, a jugé ce chiffre exagéré.',
    claim: 'Paul Roy estime le surcoût à 3 millions d’euros, un chiffre exagéré selon la maire.',
    differs: [],
  },
  {
    name: 'a federal prosecutor and a federation',
    story:
      '« La banque reste sûre », a répondu la porte-parole de la fédération. Le procureur fédéral a ouvert une enquête.',
    claim: 'Le procureur fédéral : « La banque reste sûre »',
    differs: ['attribution'],
  },
]

for (const { name, story, claim, differs, ...rest } of cases) {
  test(`attribution: ${name}`, () => expect(fieldsOf(story, claim, rest)).toEqual(differs))
}
