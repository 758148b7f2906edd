import type { Features, Upos } from '../../reading/reading.ts'
import type { Lexicon } from '../language.ts'

type Person = '1Sing' | '2Sing' | '3Sing' | '1Plur' | '2Plur' | '3Plur'
type Endings = Readonly<Record<Person, string>>

const endings = (list: string): Endings => {
  const [first = '', second = '', third = '', we = '', you = '', they = ''] = list.split(' ')
  return { '1Sing': first, '2Sing': second, '3Sing': third, '1Plur': we, '2Plur': you, '3Plur': they }
}

/** Behind the stem of an infinitive in -er; « r » opens those that stand behind the infinitive without it. */
const ENDINGS: Readonly<Record<string, Endings>> = {
  'Ind Pres': endings('e es e ons ez ent'),
  'Ind Imp': endings('ais ais ait ions iez aient'),
  'Ind Past': endings('ai as a âmes âtes èrent'),
  'Ind Fut': endings('erai eras era erons erez eront'),
  'Cnd Pres': endings('erais erais erait erions eriez eraient'),
  'Sub Pres': endings('e es e ions iez ent'),
  'Sub Imp': endings('asse asses ât assions assiez assent'),
}

/**
 * The lexicon with the regular forms of verbs in -er that it does not know: those the press makes (« divulgâcher »,
 * « podcaster »). Every other word as before. Source of the pattern: first conjugation, Bescherelle, « aimer ».
 */
export const withRegularVerbs = (lexicon: Lexicon): Lexicon => ({
  ...lexicon,
  inflect: (lemma, upos, features) =>
    lexicon.inflect(lemma, upos, features) ??
    (isUnknownVerb(lemma, upos, lexicon) ? regularForm(lemma, features) : undefined),
})

const isUnknownVerb = (lemma: string, upos: Upos, lexicon: Lexicon): boolean =>
  upos === 'VERB' && /^\p{Ll}{2,}er$/u.test(lemma) && !lexicon.knows(lemma)

/** Undefined where the features leave the form open. */
export function regularForm(
  infinitive: string,
  { VerbForm, Mood, Tense, Person, Number: number, Gender }: Features,
): string | undefined {
  const stem = infinitive.slice(0, -2)
  if (VerbForm === 'Inf') return infinitive
  if (VerbForm === 'Part') {
    if (Tense === 'Pres') return spelled(stem, 'ant')
    return `${stem}é${Gender === 'Fem' ? 'e' : ''}${number === 'Plur' ? 's' : ''}`
  }
  const tense = Mood === 'Cnd' ? 'Cnd Pres' : `${Mood ?? ''} ${Tense ?? ''}`
  const person = `${Person ?? ''}${number ?? ''}` as Person
  const ending = ENDINGS[tense]?.[person]
  return ending === undefined ? undefined : spelled(stem, ending)
}

/** « nous plaçons », « il mangeait », « il nettoie », « il sèvre »: the sound of the stem is kept. */
function spelled(stem: string, ending: string): string {
  const mute = /^e(?:s|nt|r|$)/u.test(ending) && !/^ez/u.test(ending)
  if (/^[aâo]/u.test(ending)) {
    if (stem.endsWith('c')) return `${stem.slice(0, -1)}ç${ending}`
    if (stem.endsWith('g')) return `${stem}e${ending}`
  }
  if (mute && /[ou]y$/u.test(stem)) return `${stem.slice(0, -1)}i${ending}`
  const future = ending.startsWith('er')
  if (mute) {
    const open = future ? /e(?=[^aeiouyàâéèêëîïôûü]{1,2}$)/u : /[eé](?=[^aeiouyàâéèêëîïôûü]{1,2}$)/u
    if (/[eé](?:[bcdfghjklmnpqrstvwxz]|[bcdfgptv][rl]|qu|gu)$/u.test(stem))
      return `${stem.replace(open, 'è')}${ending}`
  }
  return stem + ending
}
