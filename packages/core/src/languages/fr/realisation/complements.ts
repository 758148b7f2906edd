/** How a verb is used: with its subject, with « se », with être and a participle. */
export type Frame = 'active' | 'pronominal' | 'passive'

/**
 * Verbs that say little by themselves: where no object follows, fewer than one of five of their clauses ends
 * without a complement (« le livre se compose »). Counted over the trees of 5.6 million words of French news
 * in clauses with a finite verb, for verbs met at least 15 times in the frame.
 */
const LEANING: Readonly<Record<Frame, string>> = {
  active:
    'accoucher affluer alerter appartenir appuyer assister atteindre atterrir basculer bondir ' +
    'bénéficier candidater chuter collaborer communiquer comparaître conduire contribuer correspondre ' +
    'coïncider dater diffuser disposer distribuer donner déambuler débarquer débattre déboucher ' +
    'débuter décéder défiler déménager dépendre déplaire dérailler dîner embarquer engager enquêter ' +
    'entrer exercer figurer foncer grimper habiter investir jouer jouir lutter manifester manquer ' +
    'mener mettre militer monter naître nuire officier opter opérer parler participer partir parvenir ' +
    'peser placer plaider plaire plancher plonger porter poser poster procéder profiter provenir ' +
    'présenter publier pénétrer périr recommander rejoindre remettre remonter rencontrer rentrer ' +
    'renvoyer reposer ressembler retourner revenir rompre rouler réagir réclamer régner répondre ' +
    'résider résister résonner résulter réunir sauter servir siéger sortir souffler souffrir ' +
    'succomber succéder séjourner sévir tendre tomber toucher traiter travailler varier virer vivre ' +
    'voler voter voyager échanger échapper éclater écoper émaner être',
  pronominal:
    'abattre accompagner achever activer adresser afficher affronter agir alarmer approcher appuyer ' +
    'associer attaquer attendre baser battre chiffrer classer concentrer conclure confier diriger ' +
    'distinguer déclarer dérouler déverser effectuer emparer engager entretenir expliquer exposer ' +
    'exprimer faire fendre heurter inscrire inspirer installer intéresser inviter jeter jouer lancer ' +
    'limiter livrer maintenir marier mettre mobiliser moquer occuper opposer organiser pencher placer ' +
    'positionner prendre presser produire promener propager précipiter préparer présenter rapprocher ' +
    'rassembler remarquer rencontrer rendre retrouver réfugier réunir saisir servir situer suicider ' +
    'tenir terminer tourner traduire transformer trouver vendre échapper échouer écouler écraser ' +
    'élancer élever émouvoir établir étaler éteindre étendre',
  passive:
    'abattre accompagner accueillir accuser admettre adresser affecter aller animer apercevoir ' +
    'apparaître appeler appréhender assassiner assembler asseoir associer attaquer attendre attribuer ' +
    'avancer baser bloquer charger citer classer coincer commenter commercialiser composer comprendre ' +
    'concentrer concevoir condamner conduire confier confronter consacrer considérer constituer ' +
    'contacter convoquer couvrir critiquer créer célébrer descendre destiner devoir diffuser diriger ' +
    'diviser doter découvrir dénoncer déployer dépêcher dérouler désigner développer effectuer ' +
    'emmener employer emporter enfermer enregistrer entourer entrer envoyer estimer examiner exposer ' +
    'exprimer exécuter fabriquer facturer financer fixer former fournir frapper habituer imposer ' +
    'incarcérer inscrire inspirer installer intercepter interroger introduire investir inviter jeter ' +
    'juger laisser lier limiter livrer marquer mener mettre monter motiver nommer occuper offrir ' +
    'opposer opérer organiser orienter partager percevoir percuter placer plonger plébisciter pointer ' +
    'porter pousser prendre priver produire programmer projeter prolonger propager proposer provoquer ' +
    'présenter prévoir ramener rapatrier rassembler ravager recevoir recouvrir recruter rejoindre ' +
    'relancer relayer relever remettre remonter remplacer rendre rentrer renvoyer repartir repousser ' +
    'représenter repérer ressentir ressortir rester retourner retransmettre retrouver revenir ' +
    'reverser revoir rouer réaliser récupérer répartir réserver réunir saluer signer situer soigner ' +
    'sortir soumettre soutenir stocker suivre survenir sélectionner tirer tomber traduire traiter ' +
    'transformer transférer transmettre transporter tuer vendre verser viser voir élever émailler ' +
    'émettre équiper étendre évaluer',
}

/**
 * Prepositions that a verb governs: its complements behind them are no circumstances (« revenir sur »,
 * « apporter … à », « être accusé de »). From the same count: in more than one of five clauses of the verb.
 */
const GOVERNED: Readonly<Record<Frame, Readonly<Record<string, string>>>> = {
  active: {
    avec: 'contraster coïncider négocier renouer rompre tendre échanger',
    comme: 'décrire sonner',
    contre: 'lutter mettre protester',
    dans:
      'apparaître appeler débarquer défiler engager entrer exercer figurer foncer habiter investir ' +
      'manifester plonger présenter pénétrer périr rentrer résider révéler séjourner vivre',
    de:
      'accuser apporter attendre augmenter baisser bondir bénéficier changer chuter consommer créer ' +
      'dater descendre diminuer discuter disposer donner douter décider décoller découler dépendre ' +
      'envoyer essayer faire grimper hériter jouir manger manquer mettre montrer parler partir perdre ' +
      'placer prendre priver produire profiter progresser promettre provenir qualifier recevoir reculer ' +
      'redoubler rendre ressortir risquer réclamer résulter rêver sauter servir sortir souffrir ' +
      'souvenir susciter séparer traiter transporter témoigner user venir écoper émaner évoquer',
    devant: 'comparaître',
    en: 'appeler consister entrer mettre propulser remettre transformer épouser',
    parmi: 'figurer',
    pour: 'appeler comparaître militer opter plaider profiter utiliser voter',
    sur:
      'alerter appeler appuyer circuler compter demeurer débarquer déboucher déferler enquêter foncer ' +
      'insister interpeler interroger ironiser miser peser plancher porter poster publier reposer ' +
      'revenir réagir régner souffler sévir tabler tirer',
    vers: 'converger',
    à:
      'aboutir accorder accéder adhérer adresser aider aller appartenir appeler apporter apprendre ' +
      'arracher arriver assister assurer attribuer candidater chiffrer commencer comparaître comparer ' +
      'conclure conduire confier confirmer conférer consacrer conseiller contribuer convenir ' +
      'correspondre coûter crier croire céder demeurer donner débuter décerner décider déclarer décéder ' +
      'défiler déplaire emmener encourir envoyer estimer expliquer exposer fournir frapper grimper ' +
      'habiter imposer imputer infliger interdire inviter jouer lancer louer manifester manquer mener ' +
      'mettre monter naître nuire opposer ordonner ouvrir pardonner participer parvenir passer penser ' +
      'plafonner plaire pleuvoir procéder promettre préférer présenter prêter raconter rallier ramener ' +
      'rappeler recevoir recommander redonner relier remettre remonter rendre renoncer renvoyer ' +
      'repartir reprocher ressembler rester retourner revenir rouler réagir réclamer réfléchir régner ' +
      'répondre résister servir siéger succomber succéder survivre tendre tenir tirer toucher tourner ' +
      'transmettre trouver veiller virer voler voyager échapper éclater écrire équivaloir évaluer',
  },
  pronominal: {
    avec: 'entretenir',
    contre: 'insurger',
    dans:
      'déclarer déclencher dérouler déverser engager engouffrer inscrire introduire inviter lancer ' +
      'noyer produire refléter retrouver répandre trouver écraser',
    de:
      'accompagner agir alarmer approcher composer contenter doter défendre emparer fendre féliciter ' +
      'indigner inquiéter inspirer moquer occuper plaindre rapprocher remettre retirer revendiquer ' +
      'réjouir saisir servir souvenir échapper émouvoir étonner',
    en: 'mettre transformer',
    pour: 'associer battre mobiliser réunir servir',
    sur:
      'abattre achever appuyer baser concentrer confier exprimer interroger pencher porter prononcer ' +
      'rendre échouer étendre',
    vers: 'diriger orienter tourner',
    à:
      'adapter adresser afficher ajouter appliquer associer attaquer attendre chiffrer confier ' +
      'consacrer déclarer déclencher déplacer dérouler exposer heurter installer intéresser inviter ' +
      'jeter joindre jouer limiter livrer maintenir monter opposer ouvrir prendre produire propager ' +
      'préparer présenter prêter rassembler refuser rendre retrouver résumer réunir sentir situer tenir ' +
      'trouver vendre écouler élever établir éteindre étendre',
  },
  passive: {
    avec: 'entretenir',
    comme: 'considérer décrire percevoir reconnaître traiter',
    dans:
      'admettre apercevoir apparaître citer descendre diagnostiquer découvrir déployer enfermer entrer ' +
      'impliquer inscrire introduire investir plonger relever rendre rentrer retrouver situer survenir ' +
      'tuer voler',
    de:
      'accompagner accuser asperger assortir atteindre charger composer connaître constituer créditer ' +
      'doter emparer entourer exclure extraire informer inspirer pointer priver qualifier recouvrir ' +
      'remplir retirer rouer saisir sanctionner satisfaire sortir soupçonner suivre tirer écarter ' +
      'émailler équiper',
    devant: 'rassembler',
    en: 'classer mettre nommer placer remettre traduire transformer',
    entre: 'estimer',
    pour: 'appeler poursuivre',
    sur: 'baser concentrer diffuser dépêcher exprimer inscrire interroger relayer revenir',
    vers: 'diriger orienter',
    à:
      'abandonner adapter admettre adresser affecter aller appeler arriver associer attacher attribuer ' +
      'baser brûler commercialiser condamner conduire confier confronter consacrer contrôler convier ' +
      'couper célébrer demander descendre destiner devoir donner décéder dédier déférer emmener enlever ' +
      'enregistrer envoyer estimer exposer fixer habituer imposer incarcérer inhumer inscrire installer ' +
      'intégrer intéresser inviter laisser lier limiter livrer marier monter nommer observer offrir ' +
      'opposer passer porter prendre proposer présenter ramener recevoir remettre remonter rendre ' +
      'rentrer repartir reporter repousser reprocher rester retourner revenir reverser réduire réserver ' +
      'réunir situer soumettre survenir transférer transmettre transporter vendre verser élever élire ' +
      'étendre évaluer',
  },
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const leaning: Readonly<Record<Frame, ReadonlySet<string>>> = {
  active: setOf(LEANING.active),
  pronominal: setOf(LEANING.pronominal),
  passive: setOf(LEANING.passive),
}
const governed = new Map(
  Object.entries(GOVERNED).flatMap(([frame, prepositions]) =>
    Object.entries(prepositions).map(
      ([preposition, verbs]) => [`${frame} ${preposition}`, setOf(verbs)] as const,
    ),
  ),
)

/** True for a verb that wants a complement in this frame. */
export const leans = (lemma: string, frame: Frame): boolean => leaning[frame].has(lemma)

/** True where a preposition behind a verb opens a complement of it: « revenir » and « sur ». */
export const governs = (lemma: string, frame: Frame, preposition: string): boolean =>
  governed.get(`${frame} ${preposition}`)?.has(lemma) === true
