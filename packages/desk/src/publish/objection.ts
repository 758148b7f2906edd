/** What speaks against publishing: `code` for programs, `words` for people, one phrase in small letters. */
export interface Objection {
  readonly code:
    | 'not-approved'
    | 'newer-story'
    | 'unproven'
    | 'embargo'
    | 'embargo-zone'
    | 'withheld'
    | 'no-publisher'
    | 'changed-there'
    | 'drafted-there'
    | 'deleted-there'
  readonly words: string
  /** Of statements. */
  readonly count?: number
  /** End of an embargo: ISO 8601. */
  readonly until?: string
}
