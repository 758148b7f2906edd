import { overlaps, type Span } from '../../span.ts'
import { allBlocks } from '../../writing/all-blocks.ts'
import type { Article, Section } from '../../writing/article.ts'
import type { BriefText } from '../brief-text.ts'
import type { BriefWords } from '../brief-words.ts'
import type { ClauseRule, ReadClause } from '../clause-rule.ts'
import { isWithin, readQuantities } from '../quantities.ts'

/** « des intertitres »: several. */
const SEVERAL = 2

/** « des intertitres », « au moins 5 H2 », « 3 sections »; without a level, both levels count. */
export const subheadings: ClauseRule<'subheadings'> = {
  kind: 'subheadings',
  read(text, words) {
    const negated = text.matchAll(`(?:${words.without}) (?:${words.subheadings})`)
    const counted = [
      ...readQuantities(text, words, words.subheadings),
      ...readQuantities(text, words, words.sections),
    ].filter((found) => isApart(found, negated))
    const plain = text
      .matchAll(words.subheadings)
      .filter((found) => isApart(found, negated) && isApart(found, counted))
    return [
      ...counted.map(({ start, end, bound, value }) =>
        clauseOf(text, { start, end }, bound ?? 'about', Math.round(value)),
      ),
      ...plain.map((stretch) => clauseOf(text, stretch, 'at-least', minimumOf(text, stretch, words))),
    ]
  },
  check({ bound, count, level }, { article }) {
    const found = subheadingsOf(article, level)
    return {
      met: isWithin(found, bound, count),
      values: { subheadings: found, limit: count, bound, ...(level === undefined ? {} : { level }) },
    }
  },
}

/** How many subheadings the article has, of one level or of both. */
export const subheadingsOf = ({ blocks }: Pick<Article, 'blocks'>, level?: 2 | 3): number =>
  allBlocks(blocks).filter(
    (block): block is Section => block.type === 'section' && block.level === (level ?? block.level),
  ).length

const isApart = (found: Span, others: readonly Span[]): boolean =>
  !others.some((other) => overlaps(found, other))

function minimumOf({ canonical }: BriefText, { start, end }: Span, words: BriefWords): number {
  return new RegExp(`^(?:${words.severalSubheadings})$`, 'u').test(canonical.slice(start, end)) ? SEVERAL : 1
}

function clauseOf(
  { canonical }: BriefText,
  stretch: Span,
  bound: 'at-least' | 'at-most' | 'about',
  count: number,
): ReadClause {
  const level = /h ?([23])|(?:niveaux?|level) ([23])/u.exec(canonical.slice(stretch.start, stretch.end))
  const digit = level?.[1] ?? level?.[2]
  return {
    clause: {
      kind: 'subheadings',
      bound,
      count,
      ...(digit === undefined ? {} : { level: digit === '2' ? 2 : 3 }),
    },
    stretch,
  }
}
