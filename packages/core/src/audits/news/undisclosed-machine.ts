import type { Audit } from '../audit.ts'
import { articleNode, valuesOf } from '../data/data-nodes.ts'
import { findingAt } from '../finding.ts'
import { AI_ACT } from '../sources.ts'
import type { Subject } from '../subject.ts'

/**
 * An article that a machine had part in and that does not tell readers (`case` « reader ») or machines
 * (« data », IPTC’s digital source type). Nothing to look at where nothing points to a machine.
 */
export const undisclosedMachine: Audit = {
  id: 'undisclosed-machine',
  family: 'news',
  importance: 'essential',
  grounds: AI_ACT,
  check(subject) {
    const { page, language } = subject
    const node = articleNode(page)
    const isInData = node !== undefined && valuesOf(node.node, 'digitalSourceType').length > 0
    const isSaid = [...page.surroundings, ...page.blocks.flatMap(({ texts }) => texts)].some(
      ({ text }) => language.prose?.saysMachineMade(text) === true,
    )
    if (!isByMachine(subject) && !isInData) return undefined
    return [
      ...(isSaid ? [] : [findingAt('footer', { case: 'reader' })]),
      ...(isInData
        ? []
        : [findingAt(`${node?.path ?? 'structuredData'}.digitalSourceType`, { case: 'data' })]),
    ]
  },
}

const isByMachine = ({ article, page }: Subject): boolean =>
  article !== undefined ||
  page.metas.some(({ name, text }) => name === 'generator' && /^Intertitre/u.test(text))
