import type { Attribution, Token } from '../../reading/reading.ts'
import { spanOfRange, type TokenRange, type Tree } from '../../reading/tree.ts'
import { leadingToReport, lightReporting, reporting } from './reporting.ts'

/**
 * The frame that gives a sentence's words to somebody: « selon X », « …, a déclaré X », « X a déclaré
 * que … ». `quoted(index)` tells which tokens stand between quotation marks: a frame never does.
 * The frame that governs the sentence's own assertion is given, none where there is none.
 */
export function findAttribution(
  tree: Tree,
  quoted: (index: number) => boolean,
  isPerson: (lemma: string) => boolean,
): Attribution | undefined {
  return (
    accordingTo(tree, quoted) ?? inTheView(tree, isPerson) ?? inverted(tree, quoted) ?? reported(tree, quoted)
  )
}

const COMMA = /^[,;]$/u
/** Words of a person's name. */
const MOST_NAMES = 3
const CLOSING = /^(?:[»"”,!?…]|\.\.\.|-)$/u

/** « selon X » and « d’après X » at the start of the sentence or behind a comma. */
export function accordingTo(
  { tokens, ...tree }: Tree,
  quoted: (index: number) => boolean,
): Attribution | undefined {
  for (const [index, token] of tokens.entries()) {
    const opens = token.lemma === 'selon' ? index + 1 : isAfter(tokens, index) ? index + 2 : undefined
    if (opens === undefined || quoted(index)) continue
    if (index > 0 && !CLOSING.test(tokens[index - 1]?.form ?? '')) continue
    const last = endOfPhrase({ tokens, ...tree }, opens)
    if (last < opens || !/^(?:NOUN|PROPN|PRON|DET|NUM|ADJ)$/u.test(tokens[opens]?.upos ?? '')) continue
    if (tokens[opens]?.features.PronType === 'Rel' || tokens[opens]?.lemma === 'lequel') continue
    return {
      frame: 'according-to',
      span: spanOfRange(tokens, { first: index, last }),
      source: spanOfRange(tokens, { first: opens, last }),
    }
  }
  return undefined
}

/** « Pour le procureur, … »: at the start of a sentence, a person and a comma make « pour » a « selon ». */
export function inTheView(tree: Tree, isPerson: (lemma: string) => boolean): Attribution | undefined {
  const { tokens } = tree
  if (tokens[0]?.form !== 'Pour' || !/^(?:DET|PROPN)$/u.test(tokens[1]?.upos ?? '')) return undefined
  const last = endOfPhrase(tree, 1)
  const noun = tokens.slice(1, last + 1).find(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
  const person = noun?.upos === 'PROPN' || (noun !== undefined && isPerson(noun.lemma))
  const verbal = tokens.slice(1, last + 1).some(({ upos }) => upos === 'VERB' || upos === 'AUX')
  if (!person || verbal || tokens[last + 1]?.form !== ',') return undefined
  return {
    frame: 'according-to',
    span: spanOfRange(tokens, { first: 0, last }),
    source: spanOfRange(tokens, { first: 1, last }),
  }
}

/** « d’après »: the elided « de » and « après » behind it. */
function isAfter(tokens: Tree['tokens'], index: number): boolean {
  const [one, other] = [tokens[index], tokens[index + 1]]
  return one?.lemma === 'de' && /^d['’]$/iu.test(one.form) && other?.form.toLowerCase() === 'après'
}

/** From the first word of a noun phrase to the last before a comma, appositions between commas taken in. */
function endOfPhrase({ tokens, range }: Tree, from: number): number {
  let index = from
  while (index < tokens.length && !isBreak(tokens[index]?.form ?? '')) index++
  const apposition = tokens[index]?.form === ',' ? tokens[index + 1] : undefined
  const inside = (head: number) => head >= from && head < index
  if (apposition !== undefined) {
    const heads = [index + 1, index + 2, index + 3].filter(
      (at) => tokens[at]?.relation === 'appos' && inside(tokens[at]?.head ?? -1),
    )
    const appositive = heads[0]
    const end = appositive === undefined ? -1 : range(appositive).last
    const closed = COMMA.test(tokens[end + 1]?.form ?? '') || end >= tokens.length - 2
    if (end > index && closed) return end
  }
  return nameBehind(tokens, from, index) ?? index - 1
}

/** « le président de la commission, Thierry Solère, »: a name of two words or more behind a function, between commas. */
function nameBehind(tokens: Tree['tokens'], from: number, comma: number): number | undefined {
  let end = comma
  while (tokens[end + 1]?.upos === 'PROPN') end++
  const listed = tokens.slice(from, comma).every(({ upos }) => upos === 'PROPN')
  const next = tokens[end + 2]
  if (tokens[comma]?.form !== ',' || end < comma + 2 || listed || tokens[end + 1]?.form !== ',')
    return undefined
  return next?.upos === 'PROPN' || next?.upos === 'CCONJ' ? undefined : end
}

const isBreak = (form: string): boolean => /^(?:[,;:.!?…«"“”»()]|--?|–|—|\.\.\.)$/u.test(form)

/** « …, a déclaré X » and « …, indique X »: a verb of saying behind a comma or a quote, its subject after it. */
function inverted(tree: Tree, quoted: (index: number) => boolean): Attribution | undefined {
  for (const index of tree.tokens.keys()) {
    const found = invertedAt(tree, index, quoted)
    if (found !== undefined) return found
  }
  return undefined
}

/** The same, where it opens at the token `index`. */
export function invertedAt(
  tree: Tree,
  index: number,
  quoted: (index: number) => boolean,
): Attribution | undefined {
  const { tokens } = tree
  if (index === 0 || quoted(index) || !CLOSING.test(tokens[index - 1]?.form ?? '')) return undefined
  const verb = sayingVerb(tree, index)
  if (
    verb === undefined ||
    !tokens
      .slice(index, verb + 1)
      .some(({ features, upos }) => features.Mood !== undefined || upos === 'NOUN') ||
    tokens[index]?.relation === 'punct' ||
    hasSubjectBefore(tree, verb, index - 1, quoted)
  )
    return undefined
  const end = endOfFrame(tree, verb, quoted)
  const source = pronounWithin(tree, index, verb) ?? subjectAfter(tree, verb, end)
  if (source === undefined) return undefined
  const named = withName(tree, source, end)
  const last = endOfSource(tree, named, end)
  return {
    frame: 'inverted',
    span: spanOfRange(tokens, { first: index, last }),
    verb: lemmaOf(tokens[verb]),
    ...(source.pronoun ? {} : { source: spanOfRange(tokens, named) }),
  }
}

/**
 * « X, porte-parole, a déclaré que »: the comma closes an apposition and the subject stands before it,
 * for no other clause does. The tree alone is not asked: it reads inversions badly.
 */
function hasSubjectBefore(
  tree: Tree,
  verb: number,
  comma: number,
  quoted: (index: number) => boolean,
): boolean {
  const { tokens } = tree
  if (isPassive(tokens, verb) || tokens[verb + 1]?.lemma === 'que') return true
  const asserts =
    closesQuotation(tokens, comma, quoted) ||
    tokens
      .slice(0, comma)
      .some((token, index) => token.features.Mood !== undefined && !isRelative(tokens, index))
  const reports = tokens
    .slice(verb, verb + 12)
    .some((token) => token.lemma === 'que' && token.upos === 'SCONJ')
  return !asserts || (reports && tree.dependents(verb, 'nsubj').some((index) => index < comma))
}

/**
 * « « Quelle joie ! », a lancé le maire »: what a quotation says needs no verb. One that a comma opens is an
 * apposition: « le maire, « un ami », a déclaré ».
 */
function closesQuotation(tokens: Tree['tokens'], comma: number, quoted: (index: number) => boolean): boolean {
  const last = tokens[comma]?.form === ',' ? comma - 1 : comma
  if (!/^[»"”]$/u.test(tokens[last]?.form ?? '')) return false
  let first = last
  while (first > 0 && quoted(first - 1)) first--
  return first === 0 || tokens[first - 1]?.form !== ','
}

/** « ont été déclarées »: the tag alone is not asked. */
const isPassive = (tokens: Tree['tokens'], verb: number): boolean =>
  tokens[verb - 1]?.form === 'été' || tokens[verb - 2]?.form === 'été'

/** A finite verb with a relative pronoun or conjunction between it and the comma before it. */
function isRelative(tokens: Tree['tokens'], verb: number): boolean {
  for (let index = verb - 1; index >= 0; index--) {
    const { form, features } = tokens[index] as Tree['tokens'][number]
    if (
      features.PronType === 'Rel' ||
      /^(?:qui|que|qu['’]|dont|où|lequel|laquelle|lesquels|lesquelles)$/iu.test(form)
    )
      return true
    if (isBreak(form)) return false
  }
  return false
}

/**
 * Behind its source a frame runs on through circumstances (« lors d’une conférence ») and a function
 * (« , analyste chez NCC »); at any other comma the sentence's own words go on.
 */
function endOfSource({ tokens }: Tree, source: TokenRange, end: number): number {
  for (let index = source.last + 1; index <= end; index++) {
    if (!isBreak(tokens[index]?.form ?? '')) continue
    const next = tokens[index + 1]
    const describes = next !== undefined && /^(?:NOUN|ADJ)$/u.test(next.upos) && tokens[index]?.form === ','
    const closes = tokens.slice(index + 1, end + 1).findIndex((token) => token.form === ',')
    if (!describes) return index - 1
    if (closes >= 0) return index + closes
    return end
  }
  return end
}

/** « son éditrice, Jeanne Moulin »: a name alone behind the comma is the source's own. */
export function withName({ tokens }: Pick<Tree, 'tokens'>, source: TokenRange, end: number): TokenRange {
  if (tokens[source.last + 1]?.form !== ',' || tokens[source.first]?.upos === 'PROPN') return source
  let last = source.last + 1
  while (last < end && isOfName(tokens, last + 1)) last++
  const names = last - source.last - 1
  const closes = last === end || COMMA.test(tokens[last + 1]?.form ?? '')
  return names > 0 && names <= MOST_NAMES && closes ? { ...source, last } : source
}

/** « Nathalie Le Roux »: the article is written as a name. */
const isOfName = (tokens: Tree['tokens'], index: number): boolean =>
  tokens[index]?.upos === 'PROPN' ||
  (/^(?:La|Les?|Du|De|Des)$/u.test(tokens[index]?.form ?? '') && tokens[index + 1]?.upos === 'PROPN')

/** Index of the verb of saying in a verb group that opens at `first`: « a », « s’est », « leur a ensuite ». */
function sayingVerb({ tokens }: Tree, first: number): number | undefined {
  for (let index = first; index < Math.min(first + 6, tokens.length); index++) {
    const token = tokens[index]
    if (token === undefined || token.upos === 'PUNCT') return undefined
    if (index === first && isMistakenForNoun(token, tokens[first - 2], tokens[first + 1])) return index
    if (token.upos === 'VERB' || token.upos === 'AUX') {
      if (reporting.has(token.lemma)) return index
      const light = lightReporting[token.lemma]
      const joined = [tokens[index + 1], tokens[index + 2]].some(
        (next) => light?.has(next?.lemma ?? '') === true,
      )
      if (joined) return index
      if (token.upos === 'VERB') return infinitiveOf(tokens, index)
    } else if (token.features.PronType === 'Rel' || /^(?:qui|que|dont|où)$/iu.test(token.form))
      return undefined
    else if (token.upos !== 'PRON' && token.upos !== 'ADV' && token.upos !== 'PART') return undefined
  }
  return undefined
}

/** « a tenu à préciser », « s’est bornée à répéter », « a voulu rappeler »: the infinitive is the verb of saying. */
function infinitiveOf(tokens: Tree['tokens'], verb: number): number | undefined {
  if (!leadingToReport.has(tokens[verb]?.lemma ?? '')) return undefined
  const index = /^(?:à|de|d['’]|par)$/iu.test(tokens[verb + 1]?.form ?? '') ? verb + 2 : verb + 1
  const token = tokens[index]
  return token?.features.VerbForm === 'Inf' && reporting.has(token.lemma) ? index : undefined
}

/** « », juge Jeanne Moulin »: behind a quotation and before a name the verb is none of the nouns it looks like. */
const isMistakenForNoun = (token: Token, before: Token | undefined, next: Token | undefined): boolean =>
  token.upos === 'NOUN' &&
  reporting.has(`${token.form}r`) &&
  /^[»"”]$/u.test(before?.form ?? '') &&
  /^(?:PROPN|DET)$/u.test(next?.upos ?? '')

/** A frame runs to the comma or quote where the sentence's own words go on, else to its end. */
function endOfFrame({ tokens }: Tree, verb: number, quoted: (index: number) => boolean): number {
  const end = lastWord(tokens)
  for (let index = verb + 1; index <= end; index++) {
    if (quoted(index) && !quoted(verb)) return lastWord(tokens, index - 1)
  }
  return end
}

const lastWord = (tokens: Tree['tokens'], from = tokens.length - 1): number => {
  let index = from
  while (index > 0 && isBreak(tokens[index]?.form ?? '')) index--
  return index
}

const lemmaOf = (token: Token | undefined): string =>
  token?.upos === 'NOUN' ? `${token.form}r` : (token?.lemma ?? '')

/** « a-t-il ajouté »: the pronoun stands before the participle. */
function pronounWithin(
  { tokens }: Tree,
  first: number,
  verb: number,
): (TokenRange & { readonly pronoun: boolean }) | undefined {
  const index = tokens.findIndex(
    ({ form }, at) => at > first && at < verb && /^-?t?-(?:il|elle|on|ils|elles|je|nous)$/iu.test(form),
  )
  return index < 0 ? undefined : { first: index, last: index, pronoun: true }
}

/** The noun phrase behind the verb that no preposition governs: « à l’AFP un porte-parole » gives the latter. */
function subjectAfter(
  tree: Tree,
  verb: number,
  last: number,
): (TokenRange & { readonly pronoun: boolean }) | undefined {
  const { tokens } = tree
  for (let index = verb + 1; index <= last; index++) {
    const token = tokens[index]
    if (token === undefined) return undefined
    if (/^-?t?-(?:il|elle|on|ils|elles|je|nous)$/iu.test(token.form))
      return { first: index, last: index, pronoun: true }
    // « soulignait celui qui aimait rire »: whom that stands for is said elsewhere.
    if (token.upos === 'PRON' && /^(?:celui|celle|ceux|celles)$/iu.test(token.form))
      return { first: index, last: index, pronoun: true }
    if (token.upos === 'ADP' && !isArticle(tokens, index)) {
      index = endOfPrepositional(tree, index, last)
      continue
    }
    if (
      token.upos === 'DET' ||
      isArticle(tokens, index) ||
      token.upos === 'PROPN' ||
      token.upos === 'NOUN' ||
      token.upos === 'NUM'
    ) {
      if (isTime(tree, index)) continue
      return { first: index, last: endOfNounPhrase(tree, index, last), pronoun: false }
    }
  }
  return undefined
}

/** « des » right behind the verb opens its subject even where it was read as « de les ». */
const isArticle = (tokens: Tree['tokens'], index: number): boolean => {
  const [one, other] = [tokens[index], tokens[index + 1]]
  return one?.form === 'de' && other?.form === 'les' && one.end === other.start
}

const TIME =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|veille|lendemain|hier|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/iu

const isTime = ({ tokens }: Tree, index: number): boolean =>
  TIME.test(tokens[index]?.form ?? '') ||
  /^\d/u.test(tokens[index]?.form ?? '') ||
  (tokens[index]?.upos === 'DET' && TIME.test(tokens[index + 1]?.form ?? ''))

function endOfPrepositional({ tokens }: Tree, from: number, last: number): number {
  let index = from + 1
  while (index <= last && /^(?:DET|ADJ|NUM)$/u.test(tokens[index]?.upos ?? '')) index++
  while (index + 1 <= last && tokens[index + 1]?.upos === 'PROPN' && tokens[index]?.upos === 'PROPN') index++
  return index
}

/** Behind its noun a source keeps « de … » and its name; any other preposition, comma or verb ends it. */
function endOfNounPhrase({ tokens }: Tree, from: number, last: number): number {
  let index = from
  while (index + 1 <= last) {
    const next = tokens[index + 1]
    if (next === undefined || isBreak(next.form)) break
    const links =
      next.upos === 'ADP'
        ? /^(?:de|d['’])$/u.test(next.form)
        : /^(?:DET|NOUN|PROPN|ADJ|NUM|CCONJ|X|SYM)$/u.test(next.upos)
    if (!links || (TIME.test(next.form) && !/^\p{Lu}/u.test(next.form))) break
    index++
  }
  return index
}

/** Words whose « que » compares: « plus … que ». */
const COMPARING =
  /^(?:plus|moins|aussi|autant|tant|si|tel|telle|tels|telles|même|mêmes|ainsi|alors|tandis|afin|avant|après|dès|bien|parce|pour|sans|sauf|ne)$/iu

/**
 * « X a déclaré que … »: a verb of saying with its subject before it and « que » behind it, no other finite
 * verb between the two. The tree is not asked: behind a long circumstance it often loses the clause.
 */
function reported(tree: Tree, quoted: (index: number) => boolean): Attribution | undefined {
  const { tokens } = tree
  const verb = tokens.findIndex((token, index) => isSaying(tokens, token, index) && !quoted(index))
  const that = verb < 0 ? undefined : conjunctionAfter(tokens, verb, quoted)
  const source = that === undefined ? undefined : subjectBefore(tree, verb)
  if (that === undefined || source === undefined) return undefined
  return {
    frame: 'reported',
    span: spanOfRange(tokens, { first: source.first, last: that - 1 }),
    verb: tokens[verb]?.lemma ?? '',
    ...(source.pronoun ? {} : { source: spanOfRange(tokens, source) }),
  }
}

/** A finite verb of saying, or its participle behind an auxiliary. */
function isSaying(tokens: Tree['tokens'], token: Tree['tokens'][number], index: number): boolean {
  if (token.upos !== 'VERB' || !reporting.has(token.lemma)) return false
  if (token.features.Mood !== undefined) return token.features.Person !== '1'
  const helper = tokens.slice(Math.max(0, index - 3), index).findLast(({ upos }) => upos === 'AUX')
  return token.features.VerbForm === 'Part' && helper?.lemma === 'avoir' && helper.features.Mood !== undefined
}

/** Index of the « que » that the verb of saying waits for. */
function conjunctionAfter(
  tokens: Tree['tokens'],
  verb: number,
  quoted: (index: number) => boolean,
): number | undefined {
  for (let index = verb + 1; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || token.features.Mood !== undefined) return undefined
    if (!/^(?:que|qu['’])$/iu.test(token.form) || quoted(index)) continue
    return COMPARING.test(tokens[index - 1]?.form ?? '') || token.features.PronType === 'Rel'
      ? undefined
      : index
  }
  return undefined
}

/** The subject of a verb of saying that opens the sentence, perhaps behind an adverbial and its comma. */
function subjectBefore(tree: Tree, verb: number): (TokenRange & { readonly pronoun: boolean }) | undefined {
  const { tokens } = tree
  const head = [verb, ...tree.children(verb)]
    .flatMap((index) => tree.dependents(index, 'nsubj'))
    .find((index) => index < verb)
  if (head === undefined) return undefined
  const { first } = tree.range(head)
  let last = verb - 1
  while (last > first && /^(?:AUX|ADV|PRON|PUNCT)$/u.test(tokens[last]?.upos ?? '') && last > head) last--
  const asserts = tokens
    .slice(first, last + 1)
    .some((token, at) => token.features.Mood !== undefined && !isRelative(tokens, first + at))
  const pronoun = tokens[head]?.upos === 'PRON'
  return asserts || (!pronoun && !/^(?:NOUN|PROPN|NUM|X|ADJ)$/u.test(tokens[head]?.upos ?? ''))
    ? undefined
    : { first, last: pronoun ? head : last, pronoun }
}
