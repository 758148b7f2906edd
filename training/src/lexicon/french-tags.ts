import type { NameKind } from '../../../packages/core/src/languages/language.ts'
import type { Features, Upos } from '../../../packages/core/src/reading/reading.ts'

/** What one line of the lexicon says of its form, in the terms of Universal Dependencies. */
export interface LexiconAnalysis {
  readonly upos: Upos
  readonly features: Features
  readonly name?: NameKind
}

const MOODS: Readonly<Record<string, Features>> = {
  Ip: { Mood: 'Ind', Tense: 'Pres' },
  Iq: { Mood: 'Ind', Tense: 'Imp' },
  Is: { Mood: 'Ind', Tense: 'Past' },
  If: { Mood: 'Ind', Tense: 'Fut' },
  K: { Mood: 'Cnd', Tense: 'Pres' },
  Sp: { Mood: 'Sub', Tense: 'Pres' },
  Sq: { Mood: 'Sub', Tense: 'Imp' },
  E: { Mood: 'Imp', Tense: 'Pres' },
}

const GRAMMATICAL: Readonly<Record<string, readonly LexiconAnalysis[]>> = {
  R: [{ upos: 'ADP', features: {} }],
  Rv: [{ upos: 'ADP', features: {} }],
  ÉR: [{ upos: 'ADP', features: {} }],
  D: [{ upos: 'DET', features: {} }],
  Dp: [{ upos: 'DET', features: { Poss: 'Yes', PronType: 'Prs' } }],
  Dd: [{ upos: 'DET', features: { PronType: 'Dem' } }],
  Di: [{ upos: 'DET', features: { PronType: 'Ind' } }],
  De: [{ upos: 'DET', features: { PronType: 'Int' } }],
  Dn: [{ upos: 'DET', features: { PronType: 'Neg' } }],
  Cc: [{ upos: 'CCONJ', features: {} }],
  C: [{ upos: 'CCONJ', features: {} }],
  Cs: [{ upos: 'SCONJ', features: {} }],
  ÉC: [{ upos: 'SCONJ', features: {} }],
  W: [{ upos: 'ADV', features: {} }],
  X: [{ upos: 'ADV', features: { Polarity: 'Neg' } }],
  Os: [{ upos: 'PRON', features: { PronType: 'Prs' } }],
  Oo: [{ upos: 'PRON', features: { PronType: 'Prs' } }],
  Ov: [{ upos: 'PRON', features: { PronType: 'Prs' } }],
  Od: [{ upos: 'PRON', features: { PronType: 'Dem' } }],
  Oi: [{ upos: 'PRON', features: { PronType: 'Ind' } }],
  On: [{ upos: 'PRON', features: { PronType: 'Neg' } }],
  Ot: [{ upos: 'PRON', features: { PronType: 'Int' } }],
  Or: [{ upos: 'PRON', features: { PronType: 'Rel' } }],
}

const NAMES: Readonly<Record<string, NameKind>> = { M1: 'given', M2: 'family', MP: 'other' }

/** Pronouns that are always reflexive. */
const REFLEXIVE = new Set(['se', 's’', 'soi'])

/**
 * Reads the tags of one line, « :V1__tnq__a:Ip:3s/* » or « :N:A:e:p;S#C », as analyses.
 * Signs of style and of typography carry no analysis and are dropped.
 */
export function readTags(form: string, tags: string): LexiconAnalysis[] {
  const [body = '', ...marks] = tags
    .replace(/\/.*$/u, '')
    .replace(/;[^#:]*/gu, '')
    .split('#')
  const signs = body.split(':').filter((sign) => sign !== '')
  const agreement = agreementOf(signs)
  if (signs.some((sign) => /^V\d/u.test(sign))) return verbAnalyses(signs, agreement)
  return distinct(signs.flatMap((sign) => nominalAnalyses(form, sign, signs, agreement, marks)))
}

function agreementOf(signs: readonly string[]): Features {
  const features: { Gender?: 'Masc' | 'Fem'; Number?: 'Sing' | 'Plur' } = {}
  if (signs.includes('m')) features.Gender = 'Masc'
  if (signs.includes('f')) features.Gender = 'Fem'
  if (signs.includes('s')) features.Number = 'Sing'
  if (signs.includes('p')) features.Number = 'Plur'
  return features
}

function verbAnalyses(signs: readonly string[], agreement: Features): LexiconAnalysis[] {
  // « être » and « avoir » are auxiliaries and full verbs.
  const kinds: readonly Upos[] = signs.some((sign) => sign.startsWith('V0')) ? ['AUX', 'VERB'] : ['VERB']
  const readings = signs.flatMap((sign): Features[] => {
    if (sign === 'Y') return [{ VerbForm: 'Inf' }]
    if (sign === 'P') return [{ VerbForm: 'Part', Tense: 'Pres' }]
    if (sign === 'Q') return [{ VerbForm: 'Part', Tense: 'Past', ...agreement }]
    const mood = MOODS[sign]
    return mood ? personsOf(signs).map((person) => ({ VerbForm: 'Fin', ...mood, ...person })) : []
  })
  return kinds.flatMap((upos) => readings.map((features) => ({ upos, features })))
}

function personsOf(signs: readonly string[]): Features[] {
  return signs.flatMap((sign): Features[] => {
    const found = /^([123])([sp])!?$/u.exec(sign)
    if (!found) return []
    return [{ Person: found[1] as '1' | '2' | '3', Number: found[2] === 's' ? 'Sing' : 'Plur' }]
  })
}

function nominalAnalyses(
  form: string,
  sign: string,
  signs: readonly string[],
  agreement: Features,
  marks: readonly string[],
): LexiconAnalysis[] {
  const name = NAMES[sign]
  const place = marks.includes('C') || marks.includes('P')
  if (name) return [{ upos: 'PROPN', features: agreement, name: place ? 'place' : name }]
  if (sign === 'N' && marks.includes('P')) return [{ upos: 'PROPN', features: agreement, name: 'place' }]
  if (sign === 'N' || sign === 'T') return [{ upos: 'NOUN', features: agreement }]
  if (sign === 'A' || sign === 'ÉA') return [{ upos: 'ADJ', features: agreement }]
  if (sign === 'ÉN') return [{ upos: 'NOUN', features: agreement }]
  if (sign === 'ÉW') return [{ upos: 'ADV', features: {} }]
  if (sign === 'J') return [{ upos: 'INTJ', features: {} }]
  if (sign === 'B' || sign === 'Br') return [{ upos: 'NUM', features: agreement }]
  return (GRAMMATICAL[sign] ?? []).map((analysis) => grammatical(form, analysis, signs, agreement))
}

function grammatical(
  form: string,
  { upos, features }: LexiconAnalysis,
  signs: readonly string[],
  agreement: Features,
): LexiconAnalysis {
  const full: { -readonly [Key in keyof Features]: Features[Key] } = { ...features }
  if (upos === 'DET' || upos === 'PRON') Object.assign(full, agreement)
  if (upos === 'DET' && !full.PronType) full.PronType = 'Art'
  if (upos === 'PRON' && full.PronType === 'Prs') {
    const person = signs.map((sign) => /^O([123])$/u.exec(sign)?.[1]).find((found) => found !== undefined)
    if (person) full.Person = person as '1' | '2' | '3'
    if (REFLEXIVE.has(form)) full.Reflex = 'Yes'
  }
  return { upos, features: full }
}

function distinct(analyses: readonly LexiconAnalysis[]): LexiconAnalysis[] {
  return [...new Map(analyses.map((analysis) => [JSON.stringify(analysis), analysis])).values()]
}
