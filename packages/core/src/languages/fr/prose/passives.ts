import type { Lexicon } from '../../language.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Forms of « être » that begin a passive. « été » is a season too: it needs « avoir » before it. */
const BE = words(`
  est sont était étaient sera seront serait seraient soit soient fut furent fût fussent être étant suis es sommes êtes
  étais étions étiez serai seras serons serez serais serions seriez sois soyons soyez fus fûmes`)
const BEEN = 'été'
const HAVE = words(`
  a ont avait avaient aura auront aurait auraient ait aient eut eurent eût avoir ayant ai as avons avez avais avions aviez
  aurai auras aurons aurez aurais aurions auriez aie aies ayons ayez`)
/** « s’est blessé » is no passive. */
const REFLEXIVES = words('se s me m te t')
/** What may stand between: negation, adverbs, a pronoun behind the verb. */
const BETWEEN = words(`
  pas plus jamais point guère aussi ainsi également encore toujours déjà désormais donc alors ensuite enfin bien mal très
  trop peu assez tout toute tous toutes souvent parfois rapidement récemment finalement notamment largement fortement
  grièvement légèrement mortellement totalement partiellement entièrement complètement officiellement définitivement
  provisoirement immédiatement actuellement aujourd hui d abord t il elle on ils elles vite même lui eux seulement`)
/** How far behind « être » its participle may stand. */
const REACH = 4

/**
 * Places of the participles of passives. « être » with a past participle of a verb that takes a direct
 * object and builds its own past with « avoir »: « a été fermé », « sont tenus », not « est parti ».
 */
export function findPassives(sentence: readonly string[], lexicon: Lexicon): readonly number[] {
  const found: number[] = []
  for (let index = 0; index < sentence.length; index++) {
    if (!isBe(sentence, index) || isReflexive(sentence, index)) continue
    const participle = participleAfter(sentence, index, lexicon)
    if (participle >= 0) found.push(participle)
  }
  return found
}

function isBe(sentence: readonly string[], index: number): boolean {
  const word = sentence[index]!
  if (word !== BEEN) return BE.has(word)
  return sentence.slice(Math.max(0, index - REACH), index).some((before) => HAVE.has(before))
}

const isReflexive = (sentence: readonly string[], index: number): boolean =>
  REFLEXIVES.has(sentence[index - 1] ?? '')

function participleAfter(sentence: readonly string[], index: number, lexicon: Lexicon): number {
  for (let place = index + 1; place <= index + REACH && place < sentence.length; place++) {
    const word = sentence[place]!
    if (isPassiveParticiple(word, lexicon)) return place
    if (!BETWEEN.has(word) && !word.endsWith('ment')) return -1
  }
  return -1
}

function isPassiveParticiple(word: string, lexicon: Lexicon): boolean {
  if (word === BEEN || word.length < 2 || BE.has(word) || HAVE.has(word)) return false
  const participles = lexicon
    .analyse(word)
    .filter(({ features }) => features.VerbForm === 'Part' && features.Tense === 'Past')
  return participles.some(({ lemma }) => {
    const frame = lexicon.verb(lemma)
    return frame?.direct === true && frame.auxiliary === 'avoir'
  })
}
