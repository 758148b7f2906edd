import { z } from 'zod'
import { offset, span, spanShape } from './span.ts'

const upos = z.enum([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
])

const features = z.strictObject({
  Gender: z.enum(['Masc', 'Fem']).exactOptional(),
  Number: z.enum(['Sing', 'Plur']).exactOptional(),
  Person: z.enum(['1', '2', '3']).exactOptional(),
  Mood: z.enum(['Ind', 'Sub', 'Cnd', 'Imp']).exactOptional(),
  Tense: z.enum(['Pres', 'Imp', 'Past', 'Fut']).exactOptional(),
  VerbForm: z.enum(['Fin', 'Inf', 'Part']).exactOptional(),
  Voice: z.literal('Pass').exactOptional(),
  PronType: z.string().exactOptional(),
  Definite: z.enum(['Def', 'Ind']).exactOptional(),
  Poss: z.literal('Yes').exactOptional(),
  Reflex: z.literal('Yes').exactOptional(),
  NumType: z.string().exactOptional(),
  Polarity: z.literal('Neg').exactOptional(),
})

const token = z.strictObject({
  ...spanShape,
  form: z.string(),
  lemma: z.string(),
  upos,
  features,
  head: z.int().min(-1),
  relation: z.string(),
})

const sentence = z.strictObject({
  span,
  paragraph: offset,
  tokens: z.array(token),
  confidence: z.number().min(0).max(1),
})

const attribution = z.strictObject({
  frame: z.enum(['according-to', 'inverted', 'reported']),
  span,
  source: span.exactOptional(),
  verb: z.string().exactOptional(),
})

const statement = z.strictObject({
  ...spanShape,
  id: z.string(),
  paragraph: offset,
  sentence: offset,
  attribution: attribution.exactOptional(),
  modality: z.enum(['asserted', 'possible', 'conditional', 'future']),
  negated: z.boolean(),
  quoted: z.boolean(),
  unknown: z.boolean(),
  anaphoric: z.boolean(),
  speaker: span.exactOptional(),
  antecedent: span.exactOptional(),
})

const argument = z.strictObject({ ...spanShape, items: z.array(span).exactOptional() })

const circumstance = z.strictObject({
  ...spanShape,
  kind: z.enum(['time', 'place', 'manner', 'cause', 'purpose', 'condition', 'concession', 'other']),
})

const proposition = z.strictObject({
  id: z.string(),
  statement: z.string(),
  sentence: offset,
  kind: z.enum([
    'main',
    'coordinated',
    'complement',
    'relative',
    'circumstance',
    'participle',
    'attribution',
    'fragment',
  ]),
  spans: z.array(span),
  subject: argument.exactOptional(),
  predicate: span.exactOptional(),
  objects: z.array(argument),
  circumstances: z.array(circumstance),
  source: span.exactOptional(),
  modality: z.enum([
    'asserted',
    'possible',
    'conditional',
    'future',
    'probable',
    'reported',
    'denied',
    'unknown',
  ]),
  negated: z.boolean(),
  confidence: z.number().min(0).max(1),
})

const quote = z.strictObject({ ...spanShape, inner: span, speaker: span.exactOptional() })

const entity = z.strictObject({
  kind: z.enum(['person', 'place', 'organisation', 'product', 'event', 'other']),
  name: z.string(),
  mentions: z.array(span),
  role: span.exactOptional(),
  references: z.array(span).exactOptional(),
})

const partialDate = z.strictObject({
  year: z.int().exactOptional(),
  month: z.int().exactOptional(),
  day: z.int().exactOptional(),
})

const date = z.strictObject({
  ...spanShape,
  text: z.string(),
  kind: z.enum(['day', 'month', 'year', 'quarter', 'weekday', 'relative', 'period', 'time']),
  key: z.string(),
  from: partialDate.exactOptional(),
  to: partialDate.exactOptional(),
  weekday: z.int().exactOptional(),
  days: z.strictObject({ from: z.string(), to: z.string() }).exactOptional(),
})

const number = z.strictObject({
  ...spanShape,
  text: z.string(),
  value: z.number(),
  bound: z.enum(['more-than', 'less-than', 'at-least', 'at-most', 'about']).exactOptional(),
  figure: span,
  unit: z.string().exactOptional(),
  counted: span.exactOptional(),
  comparison: z.enum(['rise', 'fall', 'times-more', 'times-less', 'out-of', 'baseline']).exactOptional(),
})

/** See `Reading`. */
export const reading = z.strictObject({
  sentences: z.array(sentence),
  statements: z.array(statement),
  /** Dossiers written before there were any have none. */
  propositions: z.array(proposition).default([]),
  quotes: z.array(quote),
  entities: z.array(entity),
  dates: z.array(date),
  numbers: z.array(number),
})
