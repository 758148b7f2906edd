import { findDates } from '../../../../packages/core/src/languages/fr/dates.ts'
import type { Features, Token } from '../../../../packages/core/src/reading/reading.ts'
import { isActing } from '../acting-nouns.ts'
import { type Alteration, capitalised, isQuoted, replace, type Sample, type Tools } from '../alteration.ts'

/** Who did it to whom turned round: subject and object, agent and patient, who speaks and who listens. */
export const role: Alteration = {
  kind: 'role',
  alter: (sample, tools) =>
    sample.tokens.flatMap((token, index) => {
      if (token.upos !== 'VERB' || isQuoted(sample.text, token.start) || MUTUAL.test(token.lemma)) return []
      const frame = frameOf(sample, index, tools)
      return frame === undefined ? [] : [...exchanged(frame, tools), ...turned(frame, tools)]
    }),
}

/** « A a rencontré B » is « B a rencontré A »; what is left, crossed or visited is a place. */
const MUTUAL =
  /^(?:rencontrer|affronter|croiser|épouser|égaler|jouxter|retrouver|rejoindre|quitter|traverser|visiter|atteindre|gagner|survoler|relier|longer|compter|fréquenter|avoir|être|devenir|rester|disputer|incarner|regagner|remporter|rétablir)$/u

interface Actor {
  readonly start: number
  readonly end: number
  /** As it stands inside a sentence. */
  readonly words: string
  readonly number: 'Sing' | 'Plur'
  readonly gender: 'Masc' | 'Fem'
  readonly isPronoun: boolean
  /** It stands between commas beside another. */
  readonly isApposed: boolean
}

interface Frame {
  readonly text: string
  readonly verb: Token
  readonly helpers: readonly Token[]
  readonly finite: Token
  readonly voice: 'active' | 'passive'
  readonly subject: Actor
  /** Of a passive the agent; `to`: it stands behind « à ». */
  readonly other: Actor & { readonly to: boolean }
  /** A second participle leans on the same auxiliary. */
  readonly isJoined: boolean
}

/** Verbs whose « à » leads to somebody who could as well be the one who acts. */
const GIVING =
  /^(?:promettre|demander|proposer|reprocher|offrir|vendre|infliger|remettre|répondre|accorder|verser|interdire|réclamer|préférer|écrire|transmettre|donner|céder|refuser|fournir|confier|acheter|prêter)$/u

/** What follows belongs to who stands there, and would not go with another. */
const PARTED = /^(?:\s+et\s|,\s+(?:une?|le|la|les|qui|dont|où|qu['’])\s|,\s+\p{Lu})/u

function frameOf(sample: Sample, index: number, tools: Tools): Frame | undefined {
  const { tokens, tree, text } = sample
  const verb = tokens[index] as Token
  if (tree.dependents(index, 'expl', 'iobj').length > 0) return undefined
  const helpers = tree.dependents(index, 'aux').map((at) => tokens[at] as Token)
  const finite = [...helpers, verb].find(({ features }) => features.Mood !== undefined)
  const subject = actorAt(sample, tree.dependents(index, 'nsubj')[0], tools)
  const isPassive = verb.features.VerbForm === 'Part' && helpers.some(({ lemma }) => lemma === 'être')
  const found = isPassive
    ? tree.dependents(index, 'obl:agent')[0]
    : (tree.dependents(index, 'obj')[0] ??
      (GIVING.test(verb.lemma) ? tree.dependents(index, 'obl:arg', 'obl')[0] : undefined))
  const actor = actorAt(sample, found, tools)
  if (finite === undefined || subject === undefined || actor === undefined || actor.isPronoun)
    return undefined
  const other = behindPreposition(actor, text, isPassive)
  if (other === undefined || subject.end > finite.start || other.start < verb.end) return undefined
  const isDirect = isPassive || tree.dependents(index, 'obj').includes(found as number)
  if (!isDirect && !other.to) return undefined
  if (subject.isApposed || PARTED.test(text.slice(other.end))) return undefined
  const isJoined = tree.dependents(index, 'conj').some((at) => tokens[at]?.features.VerbForm === 'Part')
  return {
    text,
    verb,
    helpers,
    finite,
    voice: isPassive ? 'passive' : 'active',
    subject,
    other,
    isJoined,
  }
}

/** Each in the other's place. */
function exchanged(
  { text, verb, finite, voice, subject, other }: Frame,
  { lexicon }: Tools,
): readonly string[] {
  if (subject.isPronoun) return []
  const edits: Edit[] = [
    { start: subject.start, end: subject.end, words: other.words },
    { start: other.start, end: other.end, words: other.to ? contracted(subject.words) : subject.words },
  ]
  if (subject.number !== other.number) {
    const { upos, lemma, features } = finite
    const form = lexicon.inflect(lemma, upos, { ...features, Number: other.number })
    if (form === undefined) return []
    edits.push({ start: finite.start, end: finite.end, words: form })
  }
  if (voice === 'passive') {
    const form = participle(verb, other, lexicon)
    if (form === undefined) return []
    edits.push({ start: verb.start, end: verb.end, words: form })
  }
  return [edited(text, edits)]
}

/** « A a battu B » for « A a été battu par B », and the other way round; only in compound tenses of avoir. */
function turned(
  { text, verb, helpers, finite, voice, subject, other, isJoined }: Frame,
  { lexicon }: Tools,
): readonly string[] {
  if (finite.lemma !== 'avoir' || other.to || isJoined) return []
  const been = helpers.find(({ form }) => form === 'été')
  const form = participle(verb, voice === 'active' ? subject : { gender: 'Masc', number: 'Sing' }, lexicon)
  if (form === undefined) return []
  if (voice === 'active')
    return [
      edited(text, [
        { start: verb.start, end: verb.end, words: `été ${form}` },
        { start: other.start, end: other.end, words: `par ${other.words}` },
      ]),
    ]
  if (been === undefined) return []
  const by = /par\s+$/u.exec(text.slice(0, other.start))
  if (by === null) return []
  return [
    edited(text, [
      { start: been.start, end: verb.end, words: form },
      { start: by.index, end: other.end, words: other.words },
    ]),
  ]
}

const participle = (
  { lemma }: Token,
  { gender, number }: Pick<Actor, 'gender' | 'number'>,
  lexicon: Tools['lexicon'],
): string | undefined =>
  lexicon.inflect(lemma, 'VERB', { VerbForm: 'Part', Tense: 'Past', Gender: gender, Number: number })

interface Edit {
  readonly start: number
  readonly end: number
  readonly words: string
}

function edited(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((one, other) => other.start - one.start)
  const made = sorted.reduce(
    (before, { start, end, words }) => replace(before, start, end, start === 0 ? capitalised(words) : words),
    text,
  )
  return made.replace(/(?<!\p{L})par (le|la) (?=[aeiouéèêh]\p{Ll}+)/gu, 'par $1 ')
}

/** « à la maire », « au maire », « aux élus » as « la maire », « le maire », « les élus ». */
function behindPreposition(actor: Actor, text: string, isPassive: boolean): Frame['other'] | undefined {
  if (isPassive) {
    const words = actor.words.replace(/^par /u, '')
    return { ...actor, start: actor.end - words.length, words, to: false }
  }
  const to = /^(?:à |au |aux )/u.exec(actor.words)
  if (to !== null) {
    const rest = actor.words.slice(to[0].length)
    const words = to[0] === 'au ' ? `le ${rest}` : to[0] === 'aux ' ? `les ${rest}` : rest
    return { ...actor, words, to: true }
  }
  if (/^(?:de|d['’]|du|en|dans|sur|pour|avec|chez|par|contre|sans|vers)(?![\p{L}-])/u.test(actor.words))
    return undefined
  return /(?<!\p{L})(?:à|au|aux|de|du|par|pour)\s+$/u.test(text.slice(0, actor.start))
    ? undefined
    : { ...actor, to: false }
}

const contracted = (words: string): string =>
  words.startsWith('le ')
    ? `au ${words.slice(3)}`
    : words.startsWith('les ')
      ? `aux ${words.slice(4)}`
      : `à ${words}`

/** A short phrase with an article or a name, of somebody or some body that can act; a personal pronoun. */
function actorAt(sample: Sample, head: number | undefined, tools: Tools): Actor | undefined {
  const { tokens, tree, text } = sample
  const token = head === undefined ? undefined : tokens[head]
  if (token === undefined || head === undefined) return undefined
  const agreement = agreementOf(token.features)
  if (/^(?:il|elle|ils|elles)$/iu.test(token.form))
    return {
      ...pronounAgreement(token.form.toLowerCase()),
      start: token.start,
      end: token.end,
      words: token.form.toLowerCase(),
      isPronoun: true,
      isApposed: false,
    }
  if (!/^(?:NOUN|PROPN)$/u.test(token.upos)) return undefined
  const { first, last } = tree.range(head)
  if (last - first > 8 || !tree.isProjective(head)) return undefined
  const own = tokens.slice(first, last + 1).filter(({ upos }) => upos !== 'PUNCT')
  const start = own[0]?.start ?? 0
  const whole = text.slice(start, own.at(-1)?.end)
  if (/[,;:(«"]|(?<!\p{L})(?:qui|dont|que|où|pour|afin|après|avant)(?!\p{L})/u.test(whole)) return undefined
  const end = start + withoutCircumstance(whole).length
  if (end < token.end || own.some(isVerb) || !isActing(token, tools)) return undefined
  const words = withoutPossessive(text.slice(start, end), own)
  if (words === undefined || /^(?:ce|cela|aucun|rien|tou)/iu.test(words)) return undefined
  const isApposed = /,\s*$/u.test(text.slice(0, start)) || text.charAt(end) === ','
  return { start, end, words: lowered(words), isPronoun: false, isApposed, ...agreement }
}

const agreementOf = ({ Number: number, Gender: gender }: Features): Pick<Actor, 'number' | 'gender'> => ({
  number: number ?? 'Sing',
  gender: gender ?? 'Masc',
})

const pronounAgreement = (form: string): Pick<Actor, 'number' | 'gender'> => ({
  number: form.endsWith('s') ? 'Plur' : 'Sing',
  gender: form.startsWith('e') ? 'Fem' : 'Masc',
})

/** « Un ours dimanche dans la forêt »: when and where belong to what was done. */
function withoutCircumstance(words: string): string {
  const dates = findDates(words).map(({ start }) => start)
  const loose = LOOSE.exec(words)?.index ?? words.length
  return words.slice(0, Math.min(loose, ...dates)).trimEnd()
}
const LOOSE =
  /(?<!\p{L})(?:à hauteur|dès|en|depuis|pendant|contre|jusqu|avec|sous|sur|dans|ensuite|alors|désormais|aussi|de \d|\d)/u
const isVerb = ({ upos, features }: Token): boolean =>
  (upos === 'VERB' && features.VerbForm !== 'Part') || upos === 'AUX'

/** « Son rival Corvenne » is Corvenne, « sa voisine » nobody without her neighbour. */
function withoutPossessive(words: string, tokens: readonly Token[]): string | undefined {
  if (!/^(?:(?:à|par) )?(?:son|sa|ses|leurs?)(?!\p{L})/iu.test(words)) return words
  const name = tokens.findIndex(({ upos }) => upos === 'PROPN')
  return name < 0 ? undefined : words.slice((tokens[name]?.start ?? 0) - (tokens[0]?.start ?? 0))
}

const lowered = (words: string): string =>
  /^L['’]|^(?:Le|La|Les|Un|Une|Des|Du|Plusieurs|Certaine?s|Deux|Trois|Quatre|Plus|Moins|Quelque)(?![\p{L}-])/u.test(
    words,
  )
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
