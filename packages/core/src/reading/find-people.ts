import type { Language, Lexicon } from '../languages/language.ts'
import type { Span } from '../span.ts'
import type { Entity, Sentence, Token } from './reading.ts'
import { type TokenRange, type Tree, treeOf } from './tree.ts'

/** Words inside a name: « Charles de Gaulle », « Ursula von der Leyen ». */
const PARTICLES = /^(?:de|d['’]|du|von|van|der|den|di|da|del|dos|bin|ben|el|al|le|la)$/iu
const CAPITALISED = /^\p{Lu}[\p{L}’'.-]*$/u
/** « Elizabeth II », « Jean-Paul II ». */
const REGNAL = /^(?:I{1,3}|IV|VI{0,3}|IX|X{1,2}[IV]{0,4})$/u
const MOST_ROLE_WORDS = 14

/**
 * The people whom a story names in full, with the function beside the name where there is one: « le
 * préfet Didier Lauga », « Julie Fraudeau, magistrate spécialisée ». Later mentions by family name are
 * counted to the same person. In order of first mention.
 */
export function findPeople(
  text: string,
  sentences: readonly Sentence[],
  language: People,
): readonly Entity[] {
  const { lexicon } = language
  const people = new Map<string, { mentions: Span[]; role?: Span }>()
  const byFamilyName = new Map<string, string>()
  for (const sentence of sentences) {
    const tree = treeOf(sentence)
    for (let index = 0; index < tree.tokens.length; index++) {
      const range = fullName(tree.tokens, index, lexicon)
      const span = range === undefined ? undefined : spanOf(tree.tokens, range)
      if (range === undefined || span === undefined) {
        const owner = byFamilyName.get(tree.tokens[index]?.form ?? '')
        if (owner !== undefined) people.get(owner)?.mentions.push(tree.tokens[index] as Span)
        continue
      }
      const name = text.slice(span.start, span.end)
      const known = people.get(name)
      const role = known?.role ?? roleOf(tree, range, language)
      people.set(name, {
        mentions: [...(known?.mentions ?? []), span],
        ...(role === undefined ? {} : { role }),
      })
      byFamilyName.set(tree.tokens[range.last]?.form ?? '', name)
      index = range.last
    }
  }
  return [...people].map(([name, { mentions, role }]) => ({
    kind: 'person',
    name,
    mentions: mentions.map(({ start, end }) => ({ start, end })),
    ...(role === undefined ? {} : { role }),
  }))
}

const spanOf = (tokens: readonly Token[], { first, last }: TokenRange): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
})

/** A given name that the lexicon knows with a family name behind it, nothing but capitals and particles. */
function fullName(tokens: readonly Token[], first: number, lexicon: Lexicon): TokenRange | undefined {
  const given = tokens[first]
  if (given === undefined || !CAPITALISED.test(given.form) || !isGiven(given.form, lexicon)) return undefined
  if (given.upos !== 'PROPN' && given.upos !== 'X' && first > 0 && given.upos !== 'NOUN') return undefined
  let last = first
  for (let index = first + 1; index < tokens.length; index++) {
    const token = tokens[index] as Token
    const capital =
      (CAPITALISED.test(token.form) && /^(?:PROPN|X|NOUN|ADJ|VERB)$/u.test(token.upos)) ||
      (index === first + 1 && REGNAL.test(token.form))
    const particle =
      PARTICLES.test(token.form) &&
      CAPITALISED.test(tokens[index + 1]?.form ?? '') &&
      token.form !== 'la' &&
      token.form !== 'le'
    if (capital) last = index
    else if (!particle || index - first > 4) break
    else if (/^(?:de|du|d['’])$/iu.test(token.form) && last > first) break
  }
  return last > first ? { first, last } : undefined
}

const isGiven = (form: string, lexicon: Lexicon): boolean =>
  lexicon.analyse(form).some(({ name }) => name === 'given') ||
  (/-/u.test(form) &&
    form.split('-').every((part) => lexicon.analyse(part).some(({ name }) => name === 'given')))

type People = Pick<Language, 'lexicon' | 'isPerson' | 'isOrganisation'>

/** The noun phrase that names the person's function, before the name or between commas behind it. */
function roleOf(tree: Tree, name: TokenRange, language: People): Span | undefined {
  const range = roleBefore(tree, name, language) ?? roleBehind(tree, name, language)
  return range === undefined || range.last - range.first >= MOST_ROLE_WORDS
    ? undefined
    : spanOf(tree.tokens, range)
}

/** « ministre de l’Intérieur » before the name, with or without a comma between; its article is left out. */
function roleBefore(
  { tokens }: Tree,
  name: TokenRange,
  { isPerson, isOrganisation }: People,
): TokenRange | undefined {
  let found: TokenRange | undefined
  const comma = tokens[name.first - 1]?.form === ','
  const end = comma ? name.first - 2 : name.first - 1
  if (comma && !/^[,.]$/u.test(tokens[name.last + 1]?.form ?? '')) return undefined
  for (
    let index = end;
    index >= 0 && /^(?:NOUN|ADJ|ADP|DET|PROPN|CCONJ|NUM)$/u.test(tokens[index]?.upos ?? '');
    index--
  ) {
    const token = tokens[index] as Token
    if (found !== undefined && /^(?:CCONJ|PROPN)$/u.test(token.upos)) return found
    if (token.upos === 'DET' && (token.features.Poss === 'Yes' || token.features.PronType === 'Dem'))
      return undefined
    // « la mutuelle » is a body, whatever « mutuel » may be.
    const person = token.upos === 'NOUN' && isPerson(token.lemma) && !isOrganisation(token.form)
    if (!person || /^\p{Lu}/u.test(token.form)) continue
    const article = tokens[index - 1]?.upos === 'ADJ' ? index - 2 : index - 1
    const own = tokens[article]
    // « un autre supporter »: one of many, whatever he is beside.
    const first = own?.features.Definite === 'Ind' ? index : article + 1
    const opened = own?.upos === 'DET' && own.features.Poss !== 'Yes' && own.features.PronType !== 'Dem'
    if (token.features.Number === 'Plur') return undefined
    // « l’avocat de l’assassin du préfet X »: whose name that is, nobody sees.
    if (found !== undefined) return undefined
    if (!opened || tokens[end]?.upos === 'ADP') return found
    found = { first, last: end }
    // « le porte-parole de la mutuelle »: the noun before « de » is the person's own.
    if (!/^d(?:e|['’])$/iu.test(tokens[article - 1]?.form ?? '')) return found
  }
  return found
}

/** « …, magistrate spécialisée, » or « …, 34 ans, technicien de régie, » behind the name. */
function roleBehind(tree: Tree, name: TokenRange, language: People): TokenRange | undefined {
  const first = name.last + 2
  const { tokens } = tree
  if (tokens[name.last + 1]?.form !== ',') return undefined
  const aged = tokens[first]?.upos === 'NUM' && tokens[first + 1]?.lemma === 'an'
  if (!aged || !/^[,.]$/u.test(tokens[first + 2]?.form ?? '')) return functionAt(tree, first, language)
  // An age alone says nobody's function.
  const job = functionAt(tree, first + 3, language)
  return job === undefined ? undefined : { first, last: job.last }
}

function functionAt({ tokens, range }: Tree, first: number, language: People): TokenRange | undefined {
  const head = tokens[first]?.upos === 'DET' ? first + 1 : first
  const noun = tokens[head]
  if (noun === undefined || TITLE.test(noun.form) || !isOnePerson(noun, language)) return undefined
  const end = tokens.findIndex((token, index) => index > head && !SAYS_WHO.test(token.upos))
  const last = (end < 0 ? tokens.length : end) - 1
  const closing = tokens[end]
  const closed = closing === undefined || closing.upos === 'PUNCT'
  // A comma may be forgotten before the verb: « X, supporter de 34 ans ne peut … »
  if (!closed && !opensVerb(closing)) return undefined
  const doubtful = noun.upos === 'NOUN' && closed && range(head).last < last - 1
  const ends = /^(?:NOUN|PROPN|ADJ|X)$/u.test(tokens[last]?.upos ?? '') || last === head
  return doubtful || !ends ? undefined : { first: head, last }
}

/** « X, Me Laurent Merlet, »: somebody else. */
const TITLE = /^(?:Me|M\.?|MM\.?|Mme|Mlle|Dr|Pr|Mgr)$/u

/** Parts of speech of which a function is made. */
const SAYS_WHO = /^(?:NOUN|PROPN|ADJ|ADP|DET|NUM|CCONJ|X)$/u

const opensVerb = ({ form, features }: Token): boolean =>
  features.VerbForm === 'Fin' || features.Mood !== undefined || /^n(?:e|['’])$/u.test(form)

/** « supporter » is a verb as well: behind a comma beside a name it is none. */
const isOnePerson = ({ upos, lemma, form, features }: Token, { lexicon, isPerson }: People): boolean =>
  upos === 'NOUN'
    ? isPerson(lemma) && features.Number !== 'Plur'
    : features.VerbForm === 'Inf' &&
      lexicon
        .analyse(form)
        .some((word) => word.upos === 'NOUN' && isPerson(word.lemma) && word.features.Number === 'Sing')
