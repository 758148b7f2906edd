import type { Attribution, Token } from '../../reading/reading.ts'
import { spanOfRange, type TokenRange, type Tree } from '../../reading/tree.ts'
import type { Lexicon, PersonalSubject, Pronoun, SpokenBy } from '../language.ts'
import { accordingTo, inTheView, invertedAt, withName } from './attributions.ts'
import { isPersonNoun } from './human.ts'
import { trimEdges } from './realisation/trim.ts'
import { ambiguous, lightVoicing, planning, voicing } from './reporting.ts'

type IsQuoted = (index: number) => boolean

/**
 * Who speaks the words between quotation marks, as their own sentence tells it; `quote` are the tokens from mark
 * to mark. In this order: the verb that governs them and its subject (« a dénoncé une « folie » »), a frame behind
 * them, « selon X » before them, a frame before them. Undefined where the sentence does not tell; `nobody` for a
 * title or a name.
 */
export function findSpeaker(
  tree: Tree,
  quote: TokenRange,
  quoted: IsQuoted,
  lexicon: Lexicon,
): SpokenBy | undefined {
  const behind = framedBehind(tree, quote, quoted)
  if (behind?.near) return behind.by
  if (isTitle(tree, quote)) return { nobody: true }
  return (
    governing(tree, quote, quoted, lexicon) ??
    behind?.by ??
    according(tree, quote, quoted, lexicon) ??
    framedBefore(tree, quote.first, quoted) ??
    planned(tree, quote.first, quoted, lexicon) ??
    introduced(tree, quote.first, quoted, lexicon) ??
    purpose(tree, quote.first, quoted, lexicon)
  )
}

const MOST_TITLE_WORDS = 7

/** A capital in the middle of a sentence and no verb at work: « Le saut dans le vide », « Infraud Organization ». */
function isTitle({ tokens }: Tree, { first, last }: TokenRange): boolean {
  const before = tokens[first - 1]
  const words = tokens.slice(first + 1, last).filter(({ upos }) => upos !== 'PUNCT')
  if (before === undefined || /^[:.!?…]$/u.test(before.form) || words.length > MOST_TITLE_WORDS) return false
  const asserts = words.some(({ features }) => features.Mood !== undefined)
  return /^\p{Lu}/u.test(words[0]?.form ?? '') && !asserts && !/^[.!?…]/u.test(tokens[last - 1]?.form ?? '')
}

/** « », a dit X » right behind the mark is `near`; the first frame further on, up to a semicolon, is not. */
function framedBehind(
  tree: Tree,
  { last }: TokenRange,
  quoted: IsQuoted,
): { readonly by: SpokenBy; readonly near: boolean } | undefined {
  for (let index = last + 1; index < tree.tokens.length; index++) {
    if (tree.tokens[index]?.form === ';' && !quoted(index)) return undefined
    const by = spokenAt(tree, index, quoted)
    if (by !== undefined) return { by, near: index <= last + 2 }
  }
  return undefined
}

function framedBefore(tree: Tree, end: number, quoted: IsQuoted): SpokenBy | undefined {
  for (let index = end - 1; index > 0 && tree.tokens[index]?.form !== ';'; index--) {
    const by = spokenAt(tree, index, quoted)
    if (by !== undefined) return by
  }
  return undefined
}

function spokenAt(tree: Tree, index: number, quoted: IsQuoted): SpokenBy | undefined {
  const found = invertedAt(tree, index, quoted)
  if (found === undefined) return undefined
  if (found.source !== undefined) return { source: found.source }
  const pronoun = tree.tokens.findIndex(({ start, form }) => start >= found.span.start && STANDING.test(form))
  if (pronoun < 0) return undefined
  const token = tree.tokens[pronoun] as Token
  return /^c/iu.test(token.form)
    ? { source: spanOfRange(tree.tokens, { first: pronoun, last: clauseEnd(tree, pronoun) }) }
    : pronounOf(token)
}

/** « celui qui aimait rire »: to the next comma. */
function clauseEnd({ tokens }: Tree, from: number): number {
  const end = tokens.findIndex(({ upos }, index) => index > from && upos === 'PUNCT')
  return (end < 0 ? tokens.length : end) - 1
}

const STANDING = /^-?(?:t-)?(?:ils?|elles?|celui|celle|ceux)$/iu

const pronounOf = (token: Token): SpokenBy => ({ pronoun: agreementOf(token) })

const agreementOf = ({ form }: Token): Pronoun => ({
  gender: /elle/iu.test(form) ? 'Fem' : 'Masc',
  number: /[sx]$/iu.test(form) ? 'Plur' : 'Sing',
})

/** « selon X » or, opening the sentence, « pour X ». */
function according(
  tree: Tree,
  { first }: TokenRange,
  quoted: IsQuoted,
  lexicon: Lexicon,
): SpokenBy | undefined {
  const { tokens } = tree
  const found = accordingTo(tree, quoted) ?? inTheView(tree, (lemma) => isPersonNoun(lemma, lexicon))
  const at = tokens[first]?.start ?? 0
  const parted =
    found !== undefined &&
    tokens.some(
      ({ form, start }, index) => form === ';' && start > found.span.end && start < at && !quoted(index),
    )
  if (found?.source === undefined || parted) return undefined
  const { source } = found
  const range = {
    first: tokens.findIndex(({ start }) => start >= source.start),
    last: tokens.findLastIndex(({ end }) => end <= source.end),
  }
  const opens = tokens[range.first]
  return range.first === range.last && opens !== undefined && STRESSED.test(opens.form)
    ? pronounOf(opens)
    : { source: spanOfRange(tokens, withName(tree, range, first)) }
}

const STRESSED = /^(?:lui|elles?|eux)$/iu

/**
 * The nearest verb before the quotation that gives words to its subject. Between the two stand other finite verbs
 * only behind « que », and no colon or semicolon but one that opens the quotation.
 */
function governing(
  tree: Tree,
  { first, last }: TokenRange,
  quoted: IsQuoted,
  lexicon: Lexicon,
): SpokenBy | undefined {
  const { tokens } = tree
  const thinking = thinkingVerb(tree, { first, last })
  if (thinking !== undefined) return subjectOf(tree, thinking, first, quoted, lexicon)
  let wantsThat = false
  for (let index = first - 1; index >= 0; index--) {
    const token = tokens[index] as Token
    if (quoted(index)) continue
    if (token.form === ';' || (token.form === ':' && index < first - 1)) break
    if (THAT.test(token.form)) wantsThat = false
    if (isVoicing(tokens, index) && !wantsThat && !planning.has(token.lemma) && gives(tokens, index, first))
      return subjectOf(tree, index, first, quoted, lexicon)
    if (token.features.Mood !== undefined && token.upos !== 'AUX') wantsThat = true
  }
  return undefined
}

/** « a lancé une « opération » » says nothing, « a lancé : « … » » does: some verbs want the quotation at once. */
const gives = (tokens: readonly Token[], verb: number, first: number): boolean =>
  !ambiguous.has(tokens[verb]?.lemma ?? '') ||
  (tokens[first - 1]?.form === ':' && verb >= first - 3) ||
  tokens.slice(verb + 1, first).some(({ form, upos }) => THAT.test(form) && upos === 'SCONJ')

/** « dont le gouvernement veut « tirer les leçons » »: what somebody plans is in his words where nobody else speaks. */
function planned(tree: Tree, first: number, quoted: IsQuoted, lexicon: Lexicon): SpokenBy | undefined {
  const { tokens } = tree
  for (let index = first - 1; index >= Math.max(0, first - PLAN_REACH); index--) {
    if (quoted(index) || /^[;:]$/u.test(tokens[index]?.form ?? '')) return undefined
    if (planning.has(tokens[index]?.lemma ?? '')) {
      const by = subjectOf(tree, index, first, quoted, lexicon)
      return isHumanSource(tree, by, lexicon) ? by : undefined
    }
  }
  return undefined
}

/** Words between a verb of planning and the quotation. */
const PLAN_REACH = 6

const THAT = /^(?:que|qu['’]|si|s['’])$/iu

/** « Pascal « pensait même que … » »: the quotation opens with a verb of thinking or saying that lacks its subject. */
function thinkingVerb({ tokens }: Tree, { first, last }: TokenRange): number | undefined {
  const index = tokens.findIndex(
    (token, at) => at > first && at < Math.min(last, first + 4) && token.upos === 'VERB',
  )
  const token = tokens[index]
  const opens = tokens
    .slice(first + 1, index)
    .every(({ upos }) => upos === 'AUX' || upos === 'PART' || upos === 'ADV')
  return token !== undefined && opens && token.features.Mood !== undefined && voicing.has(token.lemma)
    ? index
    : undefined
}

function isVoicing(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  if (token.upos !== 'VERB' || /^[12]$/u.test(token.features.Person ?? '')) return false
  if (voicing.has(token.lemma)) return true
  const light = lightVoicing[token.lemma]
  return light !== undefined && tokens.slice(index + 1, index + 4).some(({ lemma }) => light.has(lemma))
}

/** « Il s’était emporté : « … » »: a colon gives the quotation to the subject before it, if that is a person. */
function introduced(tree: Tree, first: number, quoted: IsQuoted, lexicon: Lexicon): SpokenBy | undefined {
  const { tokens } = tree
  if (tokens[first - 1]?.form !== ':') return undefined
  for (let index = first - 2; index >= 0 && tokens[index]?.form !== ';'; index--) {
    if (quoted(index) || tokens[index]?.features.Mood === undefined) continue
    const verb = tokens[index]?.upos === 'AUX' ? (tokens[index]?.head ?? index) : index
    const by = subjectOf(tree, verb < 0 ? index : verb, first, quoted, lexicon)
    return isHumanSource(tree, by, lexicon) ? by : undefined
  }
  return undefined
}

/** « Elle est venue pour « honorer le stade » »: whose purpose it is says so. */
function purpose(tree: Tree, first: number, quoted: IsQuoted, lexicon: Lexicon): SpokenBy | undefined {
  const { tokens } = tree
  if (
    !/^(?:pour|afin)$/iu.test(tokens[first - 1]?.form ?? '') ||
    tokens[first + 1]?.features.VerbForm !== 'Inf'
  )
    return undefined
  for (let index = first - 2; index >= 0 && tokens[index]?.form !== ';'; index--) {
    const token = tokens[index] as Token
    if (quoted(index) || token.features.Mood === undefined) continue
    const verb = token.upos === 'AUX' && token.head > index ? token.head : index
    const by = subjectOf(tree, verb, first, quoted, lexicon)
    return isHumanSource(tree, by, lexicon) ? by : undefined
  }
  return undefined
}

function isHumanSource(tree: Tree, by: SpokenBy | undefined, lexicon: Lexicon): boolean {
  if (by === undefined || !('source' in by)) return by !== undefined
  return tree.tokens.some(
    (token) => token.start >= by.source.start && token.end <= by.source.end && isHumanToken(token, lexicon),
  )
}

const MOST_STEPS = 6

/**
 * The subject of a verb before `end`: its agent, its own, that of the clause it depends on, or the noun it
 * describes. A passive without an agent has nobody who says so.
 */
function subjectOf(
  tree: Tree,
  verb: number,
  end: number,
  quoted: IsQuoted,
  lexicon: Lexicon,
): SpokenBy | undefined {
  const { tokens } = tree
  if (isPassive(tokens, verb, lexicon)) return agentOf(tree, verb, end)
  const present = tokens[verb]?.features.VerbForm === 'Part' && tokens[verb]?.features.Tense === 'Pres'
  if (present) {
    const own = absoluteSubject(tree, verb) ?? framedBefore(tree, verb, quoted)
    if (own !== undefined) return own
  }
  const from = tokens.findLastIndex(({ form }, index) => index < verb && form === ';' && !quoted(index)) + 1
  let at = verb
  // « la préfète, elle, a parlé »: the noun before the pronoun.
  const rank = (index: number) => Math.abs(at - index) + (tokens[index]?.upos === 'PRON' ? tokens.length : 0)
  for (let step = 0; step < MOST_STEPS && at >= 0; step++) {
    const subject = tree
      .dependents(at, 'nsubj')
      .filter((index) => index >= from && index < end && !quoted(index))
      .sort((one, other) => rank(one) - rank(other))[0]
    if (subject !== undefined) return sourceAt(tree, subject, end, lexicon)
    const token = tokens[at] as Token
    const describes = /^acl/u.test(token.relation) && token.head >= 0 && token.head < at
    if (describes && !present && isHumanToken(tokens[token.head], lexicon))
      return sourceAt(tree, token.head, at, lexicon)
    at = token.head
  }
  return clauseOpening(tree, verb, lexicon)
}

/** « …, la mairie estimant que … »: behind a comma a noun is the participle's own subject. */
function absoluteSubject(tree: Tree, verb: number): SpokenBy | undefined {
  const { tokens } = tree
  let first = verb
  while (first > 0 && /^(?:NOUN|PROPN|DET|ADJ|ADP|ADV|X)$/u.test(tokens[first - 1]?.upos ?? '')) first--
  if (
    first === verb ||
    tokens[first - 1]?.form !== ',' ||
    !/^(?:DET|PROPN)$/u.test(tokens[first]?.upos ?? '')
  )
    return undefined
  return { source: spanOfRange(tokens, { first, last: verb - 1 }) }
}

function isPassive(tokens: readonly Token[], verb: number, lexicon: Lexicon): boolean {
  const token = tokens[verb] as Token
  if (token.features.VerbForm !== 'Part' || token.features.Tense === 'Pres') return false
  const before = tokens.slice(Math.max(0, verb - 4), verb)
  const reflexive = before.some(({ form, upos }) => upos === 'PRON' && /^(?:se|s['’])$/iu.test(form))
  const helper = before.findLast(({ upos }) => upos === 'AUX')
  // « avaient redit leur refus et évoqué … »: the auxiliary stands with the first of the two.
  const joined = helper === undefined && token.relation === 'conj' && token.head >= 0 && token.head < verb
  if (joined) return isPassive(tokens, token.head, lexicon)
  // « est venue » is active.
  return !reflexive && helper?.lemma !== 'avoir' && lexicon.verb(token.lemma)?.auxiliary !== 'être'
}

/** « qualifiée par l’association d’« immense soulagement » » */
function agentOf(tree: Tree, verb: number, end: number): SpokenBy | undefined {
  const { tokens } = tree
  const by = tokens.findIndex(({ form }, index) => index > verb && index < end && /^par$/iu.test(form))
  const noun = tokens.findIndex(({ upos }, index) => index > by && /^(?:NOUN|PROPN)$/u.test(upos))
  return by < 0 || noun < 0 || noun >= end ? undefined : phrase(tree, noun, end)
}

/** The noun phrase around a head, or what a relative pronoun or personal pronoun stands for. */
function sourceAt(tree: Tree, head: number, end: number, lexicon: Lexicon): SpokenBy | undefined {
  const token = tree.tokens[head] as Token
  if (token.upos !== 'PRON') return phrase(tree, head, end)
  if (/^(?:ils?|elles?)$/iu.test(token.form)) return pronounOf(token)
  if (/^(?:celui|celle|ceux|celles|une?|chacune?|plusieurs|certaine?s)$/iu.test(token.form))
    return phrase(tree, head, end)
  if (!/^(?:qui|lequel|laquelle)$/iu.test(token.form)) return undefined
  const antecedent = antecedentOf(tree, head, lexicon)
  return antecedent === undefined ? undefined : phrase(tree, antecedent, head)
}

/** The noun that « qui » stands for: where its clause hangs if that is a person, else the nearest that is one. */
function antecedentOf(tree: Tree, relative: number, lexicon: Lexicon): number | undefined {
  const { tokens } = tree
  const clause = tokens[relative]?.head ?? -1
  const [hangs, relation] = [tokens[clause]?.head ?? -1, tokens[clause]?.relation ?? '']
  if (/^acl/u.test(relation) && hangs < relative && isHumanToken(tokens[hangs], lexicon)) return hangs
  for (let index = relative - 1; index >= 0; index--) {
    const complement = /^(?:de|d['’])$/iu.test(tokens[index - 1]?.form ?? '')
    const flat = /^flat/u.test(tokens[index]?.relation ?? '')
    if (isHumanToken(tokens[index], lexicon) && !complement && !flat) return index
  }
  return undefined
}

const isHumanToken = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token?.upos === 'PROPN' || (token?.upos === 'NOUN' && isPersonNoun(token.lemma, lexicon))

/** A noun with what stands before it and, up to a comma, behind it; a name in commas behind an office is taken in. */
function phrase(tree: Tree, head: number, end: number): SpokenBy | undefined {
  const { tokens } = tree
  const range = tree.range(head)
  let first = head
  while (first > range.first && /^(?:DET|ADJ|NUM|NOUN|PROPN|ADV|X)$/u.test(tokens[first - 1]?.upos ?? ''))
    first--
  if (tokens[first - 1]?.upos === 'DET') first--
  let last = head
  while (last < Math.min(range.last, end - 1) && !isBoundary(tokens[last + 1])) last++
  const named =
    tokens[last + 1]?.form === ',' && tokens[last + 2]?.upos === 'PROPN' && tokens[head]?.upos === 'NOUN'
  if (named) {
    last += 2
    while (tokens[last + 1]?.upos === 'PROPN' && last + 1 < end) last++
  }
  while (last > head && /^(?:ADP|DET|CCONJ)$/u.test(tokens[last]?.upos ?? '')) last--
  const trimmed = trimEdges(tokens, { first, last })
  return trimmed === undefined ? undefined : { source: spanOfRange(tokens, trimmed) }
}

const isBoundary = (token: Token | undefined): boolean =>
  token === undefined ||
  (token.upos === 'PUNCT' && token.form !== '-') ||
  token.features.Mood !== undefined ||
  token.features.PronType === 'Rel' ||
  token.upos === 'VERB'

/** Where the tree tells nothing: the noun that opens the clause, if it is of people. */
function clauseOpening(tree: Tree, verb: number, lexicon: Lexicon): SpokenBy | undefined {
  const { tokens } = tree
  let first = verb
  while (first > 0 && !/^[;:.]$/u.test(tokens[first - 1]?.form ?? '')) first--
  for (let index = first; index < verb; index++) {
    const token = tokens[index] as Token
    if (/^(?:ils?|elles?)$/iu.test(token.form)) return pronounOf(token)
    if (token.upos === 'ADP') return undefined
    if (isHumanToken(token, lexicon)) return phrase(tree, index, verb)
  }
  return undefined
}

/** The subject of a sentence, if it is a noun of people or a name, in its own words. */
export function personalSubject(tree: Tree, lexicon: Lexicon): PersonalSubject | undefined {
  const { tokens, root } = tree
  const head = tree.dependents(root, 'nsubj').find((index) => index < root)
  if (head === undefined || !isHumanToken(tokens[head], lexicon)) return undefined
  const by = phrase(tree, head, root)
  if (by === undefined || !('source' in by)) return undefined
  const { Gender: gender, Number: own } = tokens[head]?.features ?? {}
  const number = tree.dependents(head, 'conj').length > 0 ? 'Plur' : own
  return {
    source: by.source,
    speaks: isVoicing(tokens, root),
    ...(gender === undefined ? {} : { gender }),
    ...(number === undefined ? {} : { number }),
  }
}

/** « a-t-elle déclaré », « Elle a assuré que »: the pronoun of a frame without a source. */
export function speakerPronoun({ tokens }: Tree, { span, frame }: Attribution): Pronoun | undefined {
  const form = frame === 'inverted' ? INVERTED : PERSONAL
  const pronoun = tokens.find(
    (token) => token.start >= span.start && token.end <= span.end && form.test(token.form),
  )
  return pronoun === undefined ? undefined : agreementOf(pronoun)
}

const INVERTED = /^-?(?:t-)(?:ils?|elles?)$|^-(?:ils?|elles?)$/iu
const PERSONAL = /^(?:ils?|elles?)$/iu
