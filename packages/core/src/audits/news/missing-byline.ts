import type { Audit } from '../audit.ts'
import { articleNode, nameOf, valuesOf } from '../data/data-nodes.ts'
import { findingAt } from '../finding.ts'
import { NEWS_TRANSPARENCY } from '../sources.ts'

const SIGNERS = ['author', 'sourceOrganization', 'creditText']

/** An article that nobody signs, neither for readers nor for machines. */
export const missingByline: Audit = {
  id: 'missing-byline',
  family: 'news',
  importance: 'advised',
  grounds: NEWS_TRANSPARENCY,
  check({ page, prose, language }) {
    if (prose.words === 0) return undefined
    const article = articleNode(page)
    const isSigned =
      (article !== undefined &&
        SIGNERS.some((property) =>
          valuesOf(article.node, property).some((author) => nameOf(author) !== undefined),
        )) ||
      page.metas.some(
        ({ name, text }) => (name === 'author' || name === 'article:author') && text.trim() !== '',
      ) ||
      page.surroundings.some(({ text }) => language.prose?.opensByline(text) === true)
    return isSigned ? [] : [findingAt('header')]
  },
}
