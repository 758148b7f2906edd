import type { WordingKind } from '../../languages/prose-rules.ts'
import { memoiseFor } from '../../memoise.ts'
import type { Finding } from '../finding.ts'
import type { Subject } from '../subject.ts'

type KindFinding = Finding & { readonly kind: WordingKind }

/** Every hint of a subject, for the three audits that tell them apart. */
const hintsOf = memoiseFor((subject: Subject, _: undefined): readonly KindFinding[] =>
  subject.page.blocks.flatMap(({ texts }) =>
    texts.flatMap(({ path, text }) =>
      (subject.language.prose?.findWording(text) ?? []).map(({ kind, found, text: words, instead }) => ({
        kind,
        path,
        span: found,
        values: { words, instead: instead || '∅' },
      })),
    ),
  ),
)

/** The wording of one kind in headings and blocks; undefined where the language has no rules or there is no text. */
export function wordingFindings(subject: Subject, wanted: WordingKind): readonly Finding[] | undefined {
  if (subject.language.prose === undefined || subject.page.blocks.length === 0) return undefined
  return hintsOf(subject, undefined)
    .filter(({ kind }) => kind === wanted)
    .map(({ kind: _kind, ...finding }) => finding)
}
