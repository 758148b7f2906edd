import type { Audited } from '@intertitre/core'

interface Figure {
  readonly value: { readonly text: string }
}

/** Figures as they stand in a text, whatever stands between their digits. */
const FIGURE = /\d(?:[\d.,\s]*\d)?/gu

const bare = (text: string): readonly string[] =>
  [...text.matchAll(FIGURE)].map(([figure]) => figure.replace(/[.,\s]/gu, ''))

/**
 * The figure that a cover may show large: written in digits, two at least, and told in the headline or the
 * standfirst, so that it is the news and not a detail. Undefined where there is none.
 */
export function coverFigure<F extends Figure>(
  { headline, blocks }: Audited['article'],
  figures: readonly F[],
): F | undefined {
  const standfirst = blocks.flatMap((block) => (block.type === 'standfirst' ? block.sentences : []))
  const told = new Set([headline, ...standfirst].flatMap(({ text }) => bare(text)))
  return figures.find(({ value }) => {
    const [digits, ...others] = bare(value.text)
    return digits !== undefined && digits.length > 1 && others.length === 0 && told.has(digits)
  })
}
