import type { Language } from '../languages/language.ts'
import { overlaps, type Span } from '../span.ts'
import { overlapping } from './overlapping.ts'
import type { Entity, Sentence, Token } from './reading.ts'
import { spanOfRange } from './tree.ts'

const NAME = /^\p{Lu}[\p{L}\d’'.&-]*$/u
const IN_CAPITALS = /^\p{Lu}{2,}$/u

/**
 * Places, products and events by name: behind a noun that tells which (« l’île de Houarn », « la tempête Ysée », « le
 * médicament Ondine »), and places that the lexicon knows. Every later mention of the same words counts. What `known`
 * entities name already stays theirs. In order of first mention.
 */
export function findNames(
  text: string,
  sentences: readonly Sentence[],
  known: readonly Entity[],
  language: Pick<Language, 'lexicon' | 'kindNamedBy'>,
): readonly Entity[] {
  const taken = overlapping(
    known
      .flatMap(({ mentions, role }) => [...mentions, ...(role === undefined ? [] : [role])])
      .sort((one, other) => one.start - other.start),
  )
  const names = new Set(known.map(({ name }) => name))
  const found = new Map<string, Pick<Entity, 'kind' | 'role'> & { mentions: Span[] }>()
  for (const { tokens, span } of sentences) {
    const others = taken(span)
    for (let index = 0; index < tokens.length; index++) {
      if (!isName(tokens[index])) continue
      const last = endOfName(tokens, index)
      const told = kindOf(tokens, index, last, language)
      const mention = spanOfRange(tokens, { first: told?.first ?? index, last })
      const name = text.slice(mention.start, mention.end)
      const before = found.get(name)
      index = last
      if (names.has(name) || others.some((other) => overlaps(other, mention))) continue
      if (before !== undefined) before.mentions.push(mention)
      else if (told !== undefined) found.set(name, { ...told.entity, mentions: [mention] })
    }
  }
  return [...found].map(([name, entity]) => ({ name, ...entity }))
}

const isName = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:PROPN|X)$/u.test(token.upos) && NAME.test(token.form)

function endOfName(tokens: readonly Token[], first: number): number {
  let last = first
  while (isName(tokens[last + 1])) last++
  return last
}

interface Told {
  readonly entity: Pick<Entity, 'kind' | 'role'>
  /** The name's first token, where the noun that tells its kind is part of it. */
  readonly first?: number
}

function kindOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  { lexicon, kindNamedBy }: Pick<Language, 'lexicon' | 'kindNamedBy'>,
): Told | undefined {
  const noun = nounBefore(tokens, first)
  const token = tokens[noun]
  const linked = first - noun > 1
  const kind = token === undefined ? undefined : kindNamedBy(token.lemma)
  // « le roman de Vautrin » is hers, « l’île de Houarn » is Houarn.
  if (token !== undefined && kind !== undefined && (!linked || kind === 'place')) {
    // « le Parc des Princes » is no park of that name: the noun is in the name.
    if (linked && noun > 0 && /^\p{Lu}/u.test(token.form)) return { entity: { kind }, first: noun }
    return { entity: { kind, role: { start: token.start, end: token.end } } }
  }
  const form = tokens[first]?.form ?? ''
  const kinds = lexicon.analyse(form).map(({ name }) => name)
  const place =
    first === last && kinds.includes('place') && !kinds.includes('given') && !IN_CAPITALS.test(form)
  return place ? { entity: { kind: 'place' } } : undefined
}

/** Index of the noun right before a name, or before « de » and its article; -1 for none. */
function nounBefore(tokens: readonly Token[], first: number): number {
  let index = first - 1
  if (tokens[index]?.upos === 'DET' && tokens[index - 1]?.upos === 'ADP') index--
  if (tokens[index]?.upos === 'ADP' && tokens[index]?.lemma === 'de') index--
  const token = tokens[index]
  return token?.upos === 'NOUN' || (token?.upos === 'PROPN' && index < first - 1) ? index : -1
}
