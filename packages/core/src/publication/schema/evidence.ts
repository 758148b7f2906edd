import { z } from 'zod'
import { sentenceKind } from './article.ts'
import { field } from './claim.ts'
import { offset } from './span.ts'

/** What the names in the file mean: the vocabulary of annotations, PROV, and a few terms of the proof. */
export const EVIDENCE_CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    prov: 'http://www.w3.org/ns/prov#',
    schema: 'https://schema.org/',
    proof: 'urn:intertitre:proof:',
    provenance: '@included',
    sha256: 'schema:sha256',
    url: { '@id': 'schema:url', '@type': '@id' },
    used: { '@id': 'prov:used', '@type': '@id' },
    wasGeneratedBy: { '@id': 'prov:wasGeneratedBy', '@type': '@id' },
    wasAttributedTo: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
    wasAssociatedWith: { '@id': 'prov:wasAssociatedWith', '@type': '@id' },
    wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
    wasQuotedFrom: { '@id': 'prov:wasQuotedFrom', '@type': '@id' },
    confidence: 'proof:confidence',
    discrepancies: 'proof:discrepancies',
    field: 'proof:field',
    stated: 'proof:stated',
    mend: 'proof:mend',
  },
] as const

const reference = z.string().regex(/^#/u).describe('What another part of the file describes.')

const selector = z.tuple([
  z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().describe('The words, letter by letter.'),
    prefix: z.string().describe('Up to 32 characters before them.'),
    suffix: z.string().describe('Up to 32 characters behind them.'),
  }),
  z.strictObject({
    type: z.literal('TextPositionSelector'),
    start: offset.describe('Characters (code points) of the text before the words.'),
    end: offset.describe('Characters of the text before what follows them.'),
  }),
])

const place = z.strictObject({ type: z.literal('SpecificResource'), source: reference, selector })

const verdict = z
  .strictObject({
    type: z.literal('TextualBody'),
    purpose: z.literal('classifying'),
    value: z.enum([...sentenceKind.options, 'altered', 'unsupported']),
  })
  .describe('The verdict.')

const passage = place.extend({ purpose: z.literal('linking') }).describe('What the claim rests on.')

const acceptance = z
  .strictObject({
    type: z.literal('TextualBody'),
    purpose: z.literal('moderating'),
    value: z.string(),
    creator: z.strictObject({ type: z.literal('Person'), name: z.string() }).exactOptional(),
  })
  .describe('Why a person lets the claim stand all the same.')

const discrepancy = z
  .strictObject({
    field,
    value: z.string().describe('As it stands in the claim.'),
    target: place.exactOptional(),
    stated: z.string().describe('What the source has in its place.').exactOptional(),
    body: place.exactOptional(),
    mend: z
      .strictObject({ target: place, value: z.string() })
      .describe('What would make the claim true, in place of what stands at its target.')
      .exactOptional(),
  })
  .describe('One thing of the claim that the sources say otherwise, or do not say.')

const annotation = z.strictObject({
  id: reference.describe('Where the claim stands in the article: « #headline », « #blocks.3.items.0 ».'),
  type: z.literal('Annotation'),
  motivation: z.literal('assessing'),
  target: place.describe('The claim.'),
  body: z.array(z.union([verdict, passage, acceptance])).min(1),
  wasQuotedFrom: z.array(reference).exactOptional(),
  wasDerivedFrom: z.array(reference).exactOptional(),
  confidence: z.number().min(0).max(1).exactOptional(),
  discrepancies: z.array(discrepancy).exactOptional(),
})

const text = z
  .strictObject({
    id: reference,
    type: z.literal('prov:Entity'),
    name: z.string(),
    language: z.string().describe('ISO 639-1.').exactOptional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/u)
      .describe('Of the text in UTF-8.'),
    url: z.string().exactOptional(),
    wasGeneratedBy: reference.exactOptional(),
    wasAttributedTo: z.array(reference).exactOptional(),
    wasDerivedFrom: z.array(reference).exactOptional(),
  })
  .describe('The article, or a text that it may rest on.')

const activity = z.strictObject({
  id: reference,
  type: z.literal('prov:Activity'),
  used: z.array(reference),
  wasAssociatedWith: reference,
})

const agent = z.strictObject({
  id: reference,
  type: z.enum(['prov:Agent', 'prov:Organization', 'prov:SoftwareAgent']),
  name: z.string(),
})

/** See `renderEvidence`. */
export const evidenceSchema = z
  .strictObject({
    '@context': z.tuple([z.literal(EVIDENCE_CONTEXT[0]), z.record(z.string(), z.unknown())]),
    type: z.literal('AnnotationPage'),
    partOf: z.strictObject({
      type: z.literal('AnnotationCollection'),
      label: z.string(),
      total: offset,
      wasGeneratedBy: reference,
    }),
    startIndex: z.literal(0),
    provenance: z.array(z.discriminatedUnion('type', [text, activity, agent])),
    items: z.array(annotation),
  })
  .describe('Each claim of an article with its verdict and the passages that it rests on.')

/** A file of annotations as it is read. */
export type EvidenceFile = z.infer<typeof evidenceSchema>
export type EvidenceAnnotation = EvidenceFile['items'][number]
/** A stretch of one of the texts. */
export type EvidencePlace = z.infer<typeof place>

/** The same as JSON Schema. */
export const evidenceJsonSchema = (): object => z.toJSONSchema(evidenceSchema)
