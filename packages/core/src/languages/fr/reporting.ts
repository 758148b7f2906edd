/**
 * Verbs of saying by what they do to the words they report. A neutral verb may become « selon X »
 * without a change of meaning; the others add a stance (« déplorer »), a will (« demander ») or an
 * admission (« reconnaître ») that must be kept.
 */
const NEUTRAL =
  'affirmer ajouter annoncer assurer avancer commenter confier confirmer considérer constater décrire ' +
  'déclarer détailler dire écrire estimer évaluer évoquer expliquer exposer indiquer insister juger ' +
  'mentionner noter observer penser poursuivre préciser prétendre rapporter rappeler relater relever ' +
  'répéter répondre révéler signaler souligner soutenir témoigner'
const MARKED =
  'accuser admettre alerter applaudir argumenter arguer avertir avouer claironner clamer conclure conseiller craindre critiquer déplorer ' +
  'dénoncer démentir demander douter éluder emballer emporter enflammer espérer exhorter exiger féliciter fustiger glisser ' +
  'hurler implorer inquiéter interroger ironiser jurer justifier lâcher lancer lister louer marteler menacer mettre murmurer nier nuancer objecter ordonner ' +
  'plaider prédire prévenir prévoir prier proclamer promettre proposer protester raconter railler râler réagir ' +
  'réclamer recommander reconnaître regretter réitérer réjouir relativiser renchérir répliquer reprocher résumer rétorquer ' +
  'abonder agacer alarmer analyser certifier clarifier compléter confesser décrypter dédramatiser défendre dévoiler enchaîner enthousiasmer étonner excuser ' +
  'garantir minimiser pester philosopher plaisanter préconiser prôner rassurer riposter scander sourire souvenir tacler temporiser trancher ' +
  's’exclamer exclamer saluer s’indigner indigner souffler souhaiter soupirer suggérer supplier supposer tempérer tonner tweeter twitter crier'

export const neutralReporting: ReadonlySet<string> = new Set(NEUTRAL.split(' '))
export const reporting: ReadonlySet<string> = new Set([...NEUTRAL.split(' '), ...MARKED.split(' ')])

/** « , explique X », « , a-t-il dit », « , assure-t-elle »: somebody else speaks from here on. */
const FRAME = new RegExp(
  `,\\s+(?:(?:${[...reporting]
    .filter((verb) => /^\p{L}+er$/u.test(verb))
    .map((verb) => verb.slice(0, -1))
    .join(
      '|',
    )}|dit|écrit|répond|soutient|poursuit|reconnaît|conclut)(?!\\p{L})|(?:a|ont|avait|avaient)\\s+\\p{L}+é(?!\\p{L})|\\p{L}+(?:-t)?-(?:ils?|elles?|on)(?!\\p{L}))`,
  'iu',
)

/** True for words in the middle of which a verb of saying tells who speaks. */
export const holdsFrame = (words: string): boolean => FRAME.test(words)

/** Light verbs that report together with the word after them: « fait savoir », « fait valoir ». */
export const lightReporting: Readonly<Record<string, ReadonlySet<string>>> = {
  faire: new Set(['savoir', 'valoir', 'remarquer', 'observer', 'part']),
  mettre: new Set(['garde']),
  rendre: new Set(['hommage']),
  couper: new Set(['court']),
  vouloir: new Set(['croire']),
}

/** Verbs whose infinitive reports: « tient à préciser », « s’est borné à répéter ». */
export const leadingToReport: ReadonlySet<string> = new Set(
  'aller borner commencer contenter continuer empresser finir hâter tenir venir vouloir'.split(' '),
)

/**
 * Further verbs whose object or complement may hold words of their subject's: « a qualifié le projet de « folie » »,
 * « veut « tourner la page » ».
 */
const VOICING =
  'appeler célébrer croire désirer entendre étonner exprimer féliciter invoquer parler plaindre qualifier réfuter ' +
  'rejeter remercier revendiquer rêver sentir trouver vanter vouloir'

/** Verbs that may give words between quotation marks to their subject. */
export const voicing: ReadonlySet<string> = new Set([...reporting, ...VOICING.split(' ')])

/** Of these, verbs that tell what somebody plans rather than says. */
export const planning: ReadonlySet<string> = new Set('désirer prévoir proposer vouloir'.split(' '))

/** Of these, verbs that do more often what is no saying: « lancer une campagne », « poursuivre une étude ». */
export const ambiguous: ReadonlySet<string> = new Set(
  (
    'appeler avancer célébrer conclure emballer emporter exposer glisser lancer lâcher mettre noter observer ' +
    'poursuivre relever tempérer trouver'
  ).split(' '),
)

/** The same of a verb together with the word after it. */
export const lightVoicing: Readonly<Record<string, ReadonlySet<string>>> = {
  ...lightReporting,
  faire: new Set([...(lightReporting.faire ?? []), 'état']),
  mettre: new Set([...(lightReporting.mettre ?? []), 'accent', 'avant']),
  tirer: new Set(['sonnette']),
}

const CLAIMING = new Set(
  (
    'alerter argumenter arguer avertir conclure critiquer déplorer dénoncer fustiger lâcher lancer marteler nuancer prévenir ' +
    'réagir regretter relativiser renchérir rétorquer résumer saluer tempérer'
  ).split(' '),
)

/** True for a verb that claims the words it reports, whatever its tone: « selon X » keeps who says so. */
export const claims = (verb: string): boolean => neutralReporting.has(verb) || CLAIMING.has(verb)
