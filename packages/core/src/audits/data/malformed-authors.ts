import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { ARTICLE_DATA } from '../sources.ts'
import { articleNode, isNode, nameOf, typesOf, valuesOf } from './data-nodes.ts'

/** Authors that machines cannot tell apart; `case` says why. */
export const malformedAuthors: Audit = {
  id: 'malformed-authors',
  family: 'data',
  importance: 'advised',
  grounds: ARTICLE_DATA,
  check({ page, language: { prose } }) {
    const article = articleNode(page)
    const authors = article === undefined ? [] : valuesOf(article.node, 'author')
    if (article === undefined || authors.length === 0) return undefined
    return authors.flatMap((author, index) => {
      const fault = faultOf(author, (text) => prose?.opensByline(text) === true)
      const path = `${article.path}.author${authors.length > 1 ? `.${index}` : ''}`
      return fault === undefined ? [] : [findingAt(path, { case: fault, name: nameOf(author) ?? '' })]
    })
  },
}

/** « & » and « / » join two names; so do commas, unless a title follows. */
const SEVERAL = /[&;/]|,\s*\p{Lu}\p{L}+\s+\p{Lu}|\s(?:et|and|und|y)\s/u

function faultOf(author: unknown, opensByline: (text: string) => boolean): string | undefined {
  const name = nameOf(author)
  if (name === undefined) return 'nameless'
  if (!isNode(author)) return 'text'
  if (opensByline(name)) return 'byline'
  if (SEVERAL.test(name)) return 'several'
  const types = typesOf(author)
  if (!types.some((type) => type === 'Person' || type.endsWith('Organization'))) return 'untyped'
  return types.includes('Person') && author.url === undefined && author.sameAs === undefined ? 'unlinked' : undefined
}
