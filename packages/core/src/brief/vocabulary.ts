import type { BriefWords } from './brief-words.ts'

/** What the words of a brief are looked up in, whatever its language. */
export interface BriefVocabulary {
  readonly numbers: Readonly<Record<string, number>>
  /** Words that are right as they stand. */
  readonly known: ReadonlySet<string>
  /** Key words in which slips are forgiven, by their first letter. */
  readonly forgiven: ReadonlyMap<string, readonly string[]>
}

export function vocabularyOf(languages: readonly BriefWords[]): BriefVocabulary {
  const forgiven = new Map<string, string[]>()
  for (const word of new Set(languages.flatMap((words) => words.forgiven))) {
    const alike = forgiven.get(word[0]!)
    if (alike === undefined) forgiven.set(word[0]!, [word])
    else alike.push(word)
  }
  return {
    numbers: Object.assign({}, ...languages.map(({ numbers }) => numbers)) as Record<string, number>,
    known: new Set(languages.flatMap((words) => [...words.forgiven, ...words.ordinary])),
    forgiven,
  }
}
