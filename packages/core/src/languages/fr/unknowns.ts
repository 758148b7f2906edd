/** Verbs whose negation says that something is kept back or not known. */
export const withheld: ReadonlySet<string> = new Set(
  'préciser communiquer révéler dévoiler divulguer détailler chiffrer commenter confirmer établir déterminer élucider identifier connaître savoir trancher expliquer indiquer dire fixer'.split(
    ' ',
  ),
)
/** Of these a negation alone is not enough: « n’a pas dit son dernier mot ». They need a question behind them. */
export const withheldBeforeQuestion: ReadonlySet<string> = new Set(
  'indiquer dire savoir expliquer connaître confirmer'.split(' '),
)
/** « reste inconnu », « sont encore indéterminées ». */
export const unknownAdjectives: ReadonlySet<string> = new Set(
  'inconnu indéterminé inexpliqué incertain flou'.split(' '),
)
/** Verbs that say so without a negation. */
export const ignoring: ReadonlySet<string> = new Set(['ignorer'])
export const interrogatives =
  /^(?:combien|quand|où|pourquoi|comment|quel|quelle|quels|quelles|qui|si|s['’])$/iu
