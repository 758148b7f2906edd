import type { ProseRules, WordingHint } from '../../languages/prose-rules.ts'
import type { Finding } from '../finding.ts'
import type { Subject } from '../subject.ts'

type Finder = (text: string) => readonly WordingHint[]

/** What a finder of the language finds in the whole texts of headings and blocks; background is not ours to reword. */
export function wordingFindings(
  { page, language: { prose } }: Subject,
  finderOf: (rules: ProseRules) => Finder,
): readonly Finding[] | undefined {
  if (prose === undefined || page.blocks.length === 0) return undefined
  const find = finderOf(prose)
  return page.blocks.flatMap(({ texts }) =>
    texts.flatMap(({ path, text }) =>
      find(text).map(({ found, text: words, instead }) => ({
        path,
        span: found,
        values: { words, instead: instead || '∅' },
      })),
    ),
  )
}
