import type { Audit } from '../audit.ts'
import { type Finding, findingAt } from '../finding.ts'
import type { Page } from '../page.ts'
import { DATA_POLICIES } from '../sources.ts'
import { folded } from '../words-of.ts'
import { articleNode, dataNodes, nameOf, type PlacedNode, valuesOf } from './data-nodes.ts'

/** Headline, authors, day of publication, questions and answers that only machines are told. */
export const unshownData: Audit = {
  id: 'unshown-data',
  family: 'data',
  importance: 'advised',
  grounds: DATA_POLICIES,
  check({ page }) {
    if (page.data.length === 0) return undefined
    const shown = shownTexts(page)
    const article = articleNode(page)
    return [
      ...(article === undefined ? [] : articleFindings(article, shown)),
      ...dataNodes(page)
        .filter(({ types }) => types.includes('Question'))
        .flatMap(({ path, node }) => unshown(path, 'name', nameOf(node), shown)),
    ]
  },
}

const plain = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

const shownTexts = ({ blocks, surroundings }: Page): string =>
  ` ${plain([...blocks.flatMap(({ texts }) => texts), ...surroundings].map(({ text }) => text).join(' '))} `

function unshown(path: string, property: string, value: string | undefined, shown: string): Finding[] {
  if (value === undefined || shown.includes(` ${plain(value)} `)) return []
  return [findingAt(`${path}.${property}`, { property, value }, value.length)]
}

const articleFindings = ({ path, node }: PlacedNode, shown: string): Finding[] => [
  ...unshown(path, 'headline', nameOf(node.headline), shown),
  ...valuesOf(node, 'author').flatMap((author) => unshown(path, 'author', nameOf(author), shown)),
  ...unshownDay(path, String(node.datePublished ?? ''), shown),
]

/** The page should show day and year, in whatever words. */
function unshownDay(path: string, date: string, shown: string): Finding[] {
  const [, year, day] = /^(\d{4})-\d{2}-(\d{2})/u.exec(date) ?? []
  if (year === undefined || day === undefined) return []
  const days = [String(Number(day)), day, day === '01' ? '1er' : day]
  const isShown = shown.includes(` ${year} `) && days.some((each) => shown.includes(` ${each} `))
  return isShown ? [] : [findingAt(`${path}.datePublished`, { property: 'datePublished', value: date }, date.length)]
}
