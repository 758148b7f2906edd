import type { Language } from '../languages/language.ts'
import type { Entity, Sentence, Token } from './reading.ts'

const CAPITALS = /^\p{Lu}[\p{Lu}\d]{1,9}$/u
const NAME = /^\p{Lu}[\p{L}\d’'.&-]*$/u

/**
 * Firms and bodies that the story describes beside their name: « la société de cybersécurité NCC Group »,
 * « la fédération des banques, Bankaro, », « l’Agence du médicament (ANSM) ». In order of first mention; a name described twice keeps the first.
 */
export function findOrganisations(
  text: string,
  sentences: readonly Sentence[],
  language: Pick<Language, 'isOrganisation' | 'isPerson' | 'lexicon'>,
): readonly Entity[] {
  const found = new Map<string, Entity>()
  for (const { tokens } of sentences) {
    for (const [index, token] of tokens.entries()) {
      const entity =
        token.form === '('
          ? acronymAt(text, tokens, index, language.isPerson)
          : described(text, tokens, index, language)
      if (entity !== undefined && !found.has(entity.name)) found.set(entity.name, entity)
    }
  }
  return [...found.values()]
}

/** « Agence du médicament (ANSM) »: capitals in brackets behind a name in full that has their letters. */
function acronymAt(
  text: string,
  tokens: readonly Token[],
  bracket: number,
  isPerson: Language['isPerson'],
): Entity | undefined {
  const short = tokens[bracket + 1]
  if (short === undefined || tokens[bracket + 2]?.form !== ')' || !CAPITALS.test(short.form)) return undefined
  let first = bracket - 1
  while (
    first >= 0 &&
    /^(?:NOUN|PROPN|ADJ|ADP|DET|CCONJ|X)$/u.test(tokens[first]?.upos ?? '') &&
    bracket - first < 14
  ) {
    const form = tokens[first]?.form ?? ''
    const opens =
      /^\p{Lu}/u.test(form) && form.charAt(0) === short.form.charAt(0) && tokens[first - 1]?.upos !== 'PROPN'
    // « le Premier adjoint (PS) »: somebody's party.
    if (opens && isPerson(tokens[first]?.lemma.toLowerCase() ?? '')) return undefined
    if (opens) return entityOf(text, tokens, bracket + 1, bracket + 1, first, bracket - 1)
    first--
  }
  return undefined
}

/** « société britannique de cybersécurité NCC Group »: a noun of bodies, what describes it, a name. */
function described(
  text: string,
  tokens: readonly Token[],
  index: number,
  { isOrganisation, lexicon }: Pick<Language, 'isOrganisation' | 'lexicon'>,
): Entity | undefined {
  const noun = tokens[index]
  const article = tokens[index - 1]
  if (
    noun?.upos !== 'NOUN' ||
    !isOrganisation(noun.lemma) ||
    article?.upos !== 'DET' ||
    article.features.Poss === 'Yes'
  )
    return undefined
  let last = index
  while (
    /^(?:ADJ|NOUN|ADP|DET)$/u.test(tokens[last + 1]?.upos ?? '') &&
    !/^\p{Lu}/u.test(tokens[last + 1]?.form ?? '') &&
    last - index < 8
  )
    last++
  const apposed = tokens[last + 1]?.form === ','
  const first = apposed ? last + 2 : last + 1
  if (
    !apposed &&
    tokens.slice(index + 1, first).some(({ upos, lemma }) => upos === 'NOUN' && isOrganisation(lemma))
  )
    return undefined
  let end = first
  while (
    end < tokens.length &&
    NAME.test(tokens[end]?.form ?? '') &&
    /^(?:PROPN|X)$/u.test(tokens[end]?.upos ?? '')
  )
    end++
  if (end === first || last === index || /^(?:ADP|DET)$/u.test(tokens[last]?.upos ?? '')) return undefined
  // « la fédération des banques, Bankaro, »: set off on both sides, or it may open a list.
  if (apposed && (end - first > 1 || !/^[,.]$/u.test(tokens[end]?.form ?? ''))) return undefined
  if (apposed && lexicon.analyse(tokens[first]?.form ?? '').some(({ name }) => name !== undefined))
    return undefined
  return entityOf(text, tokens, first, end - 1, index, last)
}

function entityOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  first: number,
  last: number,
): Entity {
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 }
  const role = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
  return { kind: 'organisation', name: text.slice(span.start, span.end), mentions: [span], role }
}
