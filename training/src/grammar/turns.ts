import { lowered } from './expansions.ts'
import type { Dice, Phrases } from './phrases.ts'
import { behind } from './phrases.ts'
import type { Saying } from './saying.ts'
import type { Speakers } from './speakers.ts'
import { elides, mark, type Node, node, wordsOf } from './tree.ts'
import { SAYING_THAT } from './vocabulary.ts'

/** How what someone says is put in the news. `content` is a clause without its full stop, free to be changed. */
export type Turn = (content: Node) => Node | undefined

interface Parts {
  readonly dice: Dice
  readonly phrases: Phrases
  readonly speakers: Speakers
  readonly saying: Saying
}

/** All turns, as often as their place in the list. */
export function turnsOf(parts: Parts): readonly Turn[] {
  const after: Turn = (content) => attributionAfter(content, parts)
  const inside: Turn = (content) => attributionInside(content, parts)
  return [
    after,
    after,
    after,
    after,
    after,
    inside,
    inside,
    inside,
    (content) => according(content, parts),
    (content) => that(content, parts),
    (content) => that(content, parts),
    (content) => colon(content, parts),
    (content) => dateline(content, parts),
  ]
}

/** « … », a déclaré le ministre. · …, ont indiqué des sources. · « … », se réjouit-elle. */
function attributionAfter(content: Node, { dice, speakers, saying }: Parts): Node | undefined {
  const verb = saying.inverted(dice.chance(0.25) ? undefined : speakers.any())
  if (!verb) return undefined
  if (dice.chance(0.65)) quote(content, dice)
  if (!dice.chance(0.05)) verb.before.unshift(mark(','))
  content.after.push(verb, mark('.'))
  return content
}

/** « … », a déclaré le ministre, « … ». · Les secours, a-t-il ajouté, … */
function attributionInside(content: Node, { dice, speakers, saying }: Parts): Node | undefined {
  const verb = saying.inverted(dice.chance(0.3) ? undefined : speakers.any())
  if (!verb) return undefined
  verb.before.unshift(mark(','))
  verb.after.push(mark(','))
  const quoted = dice.chance(0.6)
  const [open, close] = quoted ? marks(dice) : []
  const insertion = [...(close ? [mark(close)] : []), verb, ...(open ? [mark(open)] : [])]
  const places = content.before.length + content.after.length + 1
  // Behind the subject, most of the time.
  const place = dice.chance(0.4) ? 1 : 1 + Math.floor(dice.random() * (places - 1))
  if (place <= content.before.length && content.before.length > 1) {
    const at = Math.min(place, content.before.length - 1)
    const earlier = content.before[at - 1]!
    if (/^(?:aux|cop|expl|case|mark|cc|det|advmod|iobj|punct)/u.test(earlier.relation)) return undefined
    if (earlier.after.at(-1)?.upos === 'PUNCT') return undefined
    content.before.splice(at, 0, ...insertion)
  } else {
    const at = Math.max(0, place - content.before.length - 1)
    // What follows must not begin with a comma of its own.
    if (at >= content.after.length || wordsOf(content.after[at]!)[0]!.upos === 'PUNCT') return undefined
    content.after.splice(at, 0, ...insertion)
  }
  if (open && close) {
    content.before.unshift(mark(open))
    content.after.push(mark(close))
  }
  content.after.push(mark('.'))
  return content
}

/** Selon le ministre, … · …, selon des sources. · …, d’après elle. */
function according(given: Node, { dice, speakers }: Parts): Node | undefined {
  const speaker = speakers.any()
  if (!speaker) return undefined
  const phrase = dice.chance(0.85) ? behind('selon', speaker.phrase, 'obl:mod') : byAfter(speaker.phrase)
  if (dice.chance(0.6)) {
    const content = lowered(given)
    phrase.after.push(mark(','))
    return { ...content, before: [phrase, ...content.before], after: [...content.after, mark('.')] }
  }
  phrase.before.unshift(mark(','))
  return { ...given, after: [...given.after, phrase, mark('.')] }
}

function byAfter(phrase: Node): Node {
  const marker = node("d'", 'ADP', 'case', { lemma: 'de', after: [node('après', 'ADP', 'fixed')] })
  return { ...phrase, relation: 'obl:mod', before: [marker, ...phrase.before], after: [...phrase.after] }
}

/** Le ministre a déclaré mardi que … */
function that(given: Node, { dice, speakers, saying }: Parts): Node | undefined {
  const speaker = speakers.any()
  const verb = speaker && saying.direct(speaker, dice.pick(SAYING_THAT))
  if (!verb) return undefined
  const content = lowered(given)
  const first = wordsOf(content)[0]!.form
  content.before.unshift(node(elides(first) ? "qu'" : 'que', 'SCONJ', 'mark', { lemma: 'que' }))
  verb.after.push({ ...content, relation: 'ccomp' }, mark('.'))
  return verb
}

/** Le ministre a déclaré : « … » */
function colon(content: Node, { dice, speakers, saying }: Parts): Node | undefined {
  const speaker = speakers.any()
  const verb = speaker && saying.direct(speaker, dice.pick(SAYING_THAT))
  if (!verb) return undefined
  const [open, close] = marks(dice)
  content.before.unshift(mark(':'), mark(open))
  content.after.push(...(dice.chance(0.5) ? [mark('.'), mark(close)] : [mark(close), mark('.')]))
  verb.after.push({ ...content, relation: 'ccomp' })
  return verb
}

/** LYON (AFP) - …: the place stands apart. */
function dateline(content: Node, { dice }: Parts): Node | undefined {
  const place = dice.pick([
    'PARIS',
    'BOSTON',
    'LYON',
    'Londres',
    'WASHINGTON',
    'Rome',
    'BRUXELLES',
    'Tokyo',
    'Pékin',
  ])
  const agency = node(dice.pick(['AFP', 'AP', 'Reuters', 'ATS', 'Belga']), 'PROPN', 'appos', {
    before: [mark('(')],
    after: [mark(')')],
  })
  const stands = node(place, 'PROPN', 'parataxis', { after: [agency, mark(dice.pick(['-', '–', '—']))] })
  content.before.unshift(stands)
  content.after.push(mark('.'))
  return content
}

const marks = (dice: Dice): readonly [string, string] => (dice.chance(0.6) ? ['«', '»'] : ['"', '"'])

function quote(content: Node, dice: Dice): void {
  const [open, close] = marks(dice)
  content.before.unshift(mark(open))
  if (dice.chance(0.08)) content.after.push(mark(dice.pick(['!', '?'])))
  content.after.push(mark(close))
}
