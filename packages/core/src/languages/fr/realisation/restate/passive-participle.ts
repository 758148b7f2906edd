import type { EditRule } from './edit.ts'

/**
 * « une enquête qui a été ouverte lundi » as « une enquête ouverte lundi », « les systèmes qui sont utilisés
 * par » as « les systèmes utilisés par »: a passive relative right behind its noun.
 */
export const passiveParticiple: EditRule = ({ tree }) =>
  tree.tokens.flatMap((token, index) => {
    if (
      !token.relation.startsWith('acl:relcl') ||
      token.features.VerbForm !== 'Part' ||
      token.upos !== 'VERB'
    )
      return []
    const { first } = tree.range(index)
    const helpers = tree.tokens.slice(first + 1, index)
    const words = helpers.map(({ form }) => form).join(' ')
    const close = tree.tokens[first]?.form === 'qui' && token.head === first - 1
    const passive =
      /^(?:est|sont|a été|ont été)$/u.test(words) && tree.dependents(index, 'aux').length === helpers.length
    const complete = tree.range(index).last > index && tree.dependents(index, 'conj').length === 0
    const voice = token.features.Voice === 'Pass' || /été/u.test(words)
    return close && passive && complete && voice && tree.tokens[first - 1]?.upos === 'NOUN'
      ? [[{ range: { first, last: index - 1 }, text: '' }]]
      : []
  })
