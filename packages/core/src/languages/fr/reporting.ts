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
  'dénoncer démentir demander douter emballer emporter enflammer espérer exhorter exiger féliciter fustiger glisser ' +
  'hurler implorer inquiéter interroger ironiser jurer justifier lâcher lancer lister louer marteler menacer mettre murmurer nier nuancer objecter ordonner ' +
  'plaider prédire prévenir prévoir prier proclamer promettre proposer protester raconter railler râler réagir ' +
  'réclamer recommander reconnaître regretter réitérer réjouir relativiser renchérir répliquer reprocher résumer rétorquer ' +
  's’exclamer exclamer saluer s’indigner indigner souffler souhaiter soupirer suggérer supplier supposer tempérer tonner tweeter twitter crier'

export const neutralReporting: ReadonlySet<string> = new Set(NEUTRAL.split(' '))
export const reporting: ReadonlySet<string> = new Set([...NEUTRAL.split(' '), ...MARKED.split(' ')])

/** Light verbs that report together with the word after them: « fait savoir », « fait valoir ». */
export const lightReporting: Readonly<Record<string, ReadonlySet<string>>> = {
  faire: new Set(['savoir', 'valoir', 'remarquer', 'observer', 'part']),
  mettre: new Set(['garde']),
}
