import type { Plan } from '../planning/plan.ts'
import type { Reading, Token } from '../reading/reading.ts'
import { passageSpan } from './sample-story.ts'

const LEDE =
  "Le pont suspendu de Saint-Aubrin, qui enjambe la Vernoise depuis 1931, est fermé à toute circulation depuis le lundi 9 mars, après la découverte d'une fissure sur l'un de ses câbles porteurs, a annoncé la mairie."
const RISK = '"Nous n\'avions pas le droit de prendre le moindre risque", a déclaré la maire, Claire Aubanel'
const COST = "La commune n'a pas précisé qui paierait les travaux."

const token = (
  passage: string,
  part: Pick<Token, 'lemma' | 'upos' | 'features' | 'head' | 'relation'>,
): Token => {
  const { start } = passageSpan(LEDE)
  const at = LEDE.indexOf(passage)
  return { start: start + at, end: start + at + passage.length, form: passage, ...part }
}

const tokens: readonly Token[] = [
  token('Le', {
    lemma: 'le',
    upos: 'DET',
    features: { Gender: 'Masc', Number: 'Sing', Definite: 'Def', PronType: 'Art' },
    head: 1,
    relation: 'det',
  }),
  token('pont', {
    lemma: 'pont',
    upos: 'NOUN',
    features: { Gender: 'Masc', Number: 'Sing' },
    head: 2,
    relation: 'nsubj:pass',
  }),
  token('fermé', {
    lemma: 'fermer',
    upos: 'VERB',
    features: { Tense: 'Past', VerbForm: 'Part', Voice: 'Pass' },
    head: -1,
    relation: 'root',
  }),
]

/** Stretches of a reading of the sample story, enough to have every kind of part once. */
export const sampleReading = (): Reading => ({
  sentences: [
    { span: passageSpan(LEDE), paragraph: 2, tokens, confidence: 0.93 },
    {
      span: passageSpan(`${RISK}, lors d'une réunion publique qui a rassemblé 340 personnes vendredi soir.`),
      paragraph: 3,
      tokens: [],
      confidence: 0.5,
    },
    { span: passageSpan(COST), paragraph: 9, tokens: [], confidence: 0 },
  ],
  statements: [
    {
      id: 's1',
      ...passageSpan(LEDE),
      sentence: 0,
      paragraph: 2,
      attribution: {
        frame: 'inverted',
        span: passageSpan('a annoncé la mairie'),
        source: passageSpan('la mairie', 'a annoncé la mairie'),
        verb: 'annoncer',
      },
      modality: 'asserted',
      negated: false,
      quoted: false,
      unknown: false,
      anaphoric: false,
    },
    {
      id: 's2',
      ...passageSpan(COST),
      sentence: 2,
      paragraph: 9,
      modality: 'conditional',
      negated: true,
      quoted: false,
      unknown: true,
      anaphoric: false,
    },
  ],
  propositions: [
    {
      id: 's1.1',
      statement: 's1',
      sentence: 0,
      kind: 'main',
      spans: [passageSpan(LEDE)],
      subject: passageSpan('Le pont suspendu de Saint-Aubrin', LEDE),
      predicate: passageSpan('est fermé', LEDE),
      objects: [
        { ...passageSpan('à toute circulation', LEDE), items: [passageSpan('toute circulation', LEDE)] },
      ],
      circumstances: [{ ...passageSpan('depuis le lundi 9 mars', LEDE), kind: 'time' }],
      source: passageSpan('la mairie', 'a annoncé la mairie'),
      modality: 'reported',
      negated: false,
      confidence: 0.93,
    },
    {
      id: 's2.1',
      statement: 's2',
      sentence: 2,
      kind: 'fragment',
      spans: [passageSpan(COST)],
      objects: [],
      circumstances: [],
      modality: 'unknown',
      negated: true,
      confidence: 0,
    },
  ],
  quotes: [
    {
      ...passageSpan('"Nous n\'avions pas le droit de prendre le moindre risque"'),
      inner: passageSpan("Nous n'avions pas le droit de prendre le moindre risque"),
      speaker: passageSpan('la maire, Claire Aubanel'),
    },
  ],
  entities: [
    {
      kind: 'person',
      name: 'Claire Aubanel',
      mentions: [passageSpan('Claire Aubanel')],
      role: passageSpan('la maire,'),
      references: [passageSpan('la maire,')],
    },
    { kind: 'organisation', name: 'Ortéa', mentions: [passageSpan('Ortéa')] },
  ],
  dates: [
    {
      ...passageSpan('2 mars 2026'),
      text: '2 mars 2026',
      kind: 'day',
      key: 'day:2026-03-02',
      from: { year: 2026, month: 3, day: 2 },
      to: { year: 2026, month: 3, day: 2 },
      days: { from: '2026-03-02', to: '2026-03-02' },
    },
    { ...passageSpan('vendredi soir'), text: 'vendredi soir', kind: 'weekday', key: 'weekday:5', weekday: 5 },
  ],
  numbers: [
    {
      ...passageSpan('plus de 19 tonnes'),
      text: 'plus de 19 tonnes',
      value: 19,
      bound: 'more-than',
      figure: passageSpan('19 tonnes'),
      unit: 'tonnes',
      counted: passageSpan('plus de 19 tonnes'),
      comparison: 'baseline',
    },
  ],
})

/** A plan for the sample article, every kind of part at least once. */
export function samplePlan(): Plan {
  const fact = { text: 'Le pont est fermé', kind: 'edited', evidence: [passageSpan(LEDE)] } as const
  const carried = { ...fact, statement: 's1', fact: 0 } as const
  const unknown = {
    text: 'Le financement des travaux',
    kind: 'derived',
    evidence: [passageSpan(COST)],
    statement: 's2',
    fact: 0,
  } as const
  return {
    freely: false,
    keyphrase: 'pont de Saint-Aubrin',
    secondaryKeyphrases: ['pont suspendu', 'fissure'],
    headlines: [fact],
    titleTags: [fact],
    descriptions: [fact],
    standfirst: ['s1'],
    sections: [{ level: 2, subheading: fact, alternatives: [fact], statements: ['s1', 's2'] }],
    summary: {
      keyPoints: [carried],
      figures: [{ label: carried, value: carried }],
      people: [{ name: fact, role: fact }],
      quantities: [],
      excerpts: [],
      landmarks: [{ kind: 'places', items: fact }],
      timeline: [{ when: fact, what: carried }],
      unknowns: [{ subject: unknown, sentence: unknown }],
      questions: [{ question: fact, answer: carried }],
    },
    background: [{ topic: 'pont-suspendu', sentences: 2 }],
    budget: { body: 300, summary: 220, background: 60 },
    capacity: { body: 320, summary: 240, background: 60, total: 620 },
  }
}
