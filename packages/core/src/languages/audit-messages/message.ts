/** Languages that findings are worded in; the article’s own may be another. */
export type MessageLanguage = 'fr' | 'en'

/**
 * The wording of an audit. « {name} » takes a value of the finding, « {name:one|several} » the word that
 * agrees with a number among them.
 */
export interface AuditMessage {
  /** What is looked at, whether well or ill: « Sentence length ». */
  readonly name: string
  /** What one finding says; by its value `case` where it has several. */
  readonly finding: string | Readonly<Record<string, string>>
  /** What to do about it. */
  readonly advice: string
}

export type AuditMessages = Readonly<Record<string, Readonly<Record<MessageLanguage, AuditMessage>>>>
