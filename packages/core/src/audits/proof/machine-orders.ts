import { instructsMachine } from '../../reading/instructions.ts'
import type { Audit } from '../audit.ts'
import type { Page, PageText } from '../page.ts'
import { PROMPT_INJECTION } from '../sources.ts'

/**
 * Texts that turn to a machine (« Ignore les consignes précédentes… »), one finding each, in headings, sentences,
 * descriptions and the words for pictures: whoever wrote them means to steer what reads the page for others.
 */
export const machineOrders: Audit = {
  id: 'machine-orders',
  family: 'proof',
  importance: 'essential',
  grounds: PROMPT_INJECTION,
  check({ page }) {
    const texts = textsOf(page)
    if (texts.length === 0) return undefined
    return texts
      .filter(({ text }) => instructsMachine(text))
      .map(({ path, text }) => ({
        path,
        span: { start: 0, end: text.length },
        values: { text: text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text },
      }))
  },
}

/** Characters of a message. */
const LONGEST = 120

const textsOf = ({ titles, metas, blocks, images, surroundings }: Page): readonly PageText[] => [
  ...titles,
  ...metas.filter(({ name }) => /description$/u.test(name)),
  ...blocks.flatMap(({ texts }) => texts),
  ...images.flatMap(({ path, alternative = '' }) =>
    alternative === '' ? [] : [{ path, text: alternative }],
  ),
  ...surroundings,
]
