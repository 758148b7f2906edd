import type { Audited, StoryMetadata } from '@intertitre/core'
import { describe, expect, test } from 'vitest'
import { sampleDossier } from '../../../core/src/testing/sample-dossier.ts'
import { sampleEdition } from '../../../core/src/testing/sample-edition.ts'
import type { Placing } from './publication.ts'
import { reasonsAgainst } from './reasons-against.ts'

const NOW = new Date('2026-11-24T12:00:00Z')
const PUBLISHED: Placing = { status: 'published' }
const at = (time: string): Placing => ({ status: 'scheduled', at: time })

function dossierWith(metadata: StoryMetadata, isRefuted = false): Audited {
  const dossier = sampleDossier()
  const claims = dossier.claims.map((claim, index) =>
    isRefuted && index === 3 ? { ...claim, verdict: 'altered' as const } : claim,
  )
  return { ...dossier, story: { ...dossier.story, metadata }, claims }
}

const cases: readonly {
  readonly name: string
  readonly metadata?: StoryMetadata
  readonly isRefuted?: boolean
  readonly isApproved?: boolean
  readonly hasNewerStory?: boolean
  readonly hasSite?: boolean
  readonly placing?: Placing
  readonly against: readonly RegExp[]
  /** Of the first of them, where its words do not tell. */
  readonly code?: string
}[] = [
  { name: 'nothing', against: [] },
  { name: 'not approved', isApproved: false, against: [/^nobody has approved this version \(read it\)$/u] },
  {
    name: 'approved before the story changed',
    isApproved: false,
    hasNewerStory: true,
    against: [/^nobody has approved this version/u],
    code: 'newer-story',
  },
  { name: 'not approved, a draft', isApproved: false, placing: { status: 'draft' }, against: [] },
  {
    name: 'not borne out',
    isRefuted: true,
    against: [/^a statement of it is not borne out by the story \(/u],
  },
  {
    name: 'not borne out, a draft',
    isRefuted: true,
    placing: { status: 'draft' },
    against: [/not borne out/u],
  },
  {
    name: 'under embargo',
    metadata: { embargo: '2026-11-24T13:00+00:00' },
    against: [/^it is under embargo until 2026-11-24T13:00:00\+00:00$/u],
  },
  {
    name: 'an embargo in another zone that is over',
    metadata: { embargo: '2026-11-24T13:00+01:00' },
    against: [],
  },
  {
    name: 'at the end of its embargo',
    metadata: { embargo: '2026-11-25T06:00Z' },
    placing: at('2026-11-25T06:00:00.000Z'),
    against: [],
  },
  {
    name: 'a minute before',
    metadata: { embargo: '2026-11-25T06:00Z' },
    placing: at('2026-11-25T05:59:00.000Z'),
    against: [/under embargo/u],
  },
  {
    name: 'an embargo without zone',
    metadata: { embargo: '2026-11-24T08:00' },
    against: [/states no time zone/u],
  },
  { name: 'withheld', metadata: { status: 'withheld' }, against: [/^its story is withheld$/u] },
  { name: 'no publisher', hasSite: false, against: [/^its publisher is not known/u] },
  {
    name: 'all of it',
    metadata: { embargo: '2027-01-01T00:00Z' },
    isRefuted: true,
    isApproved: false,
    against: [/approved/u, /borne out/u, /embargo/u],
  },
]

describe('what speaks against publishing', () => {
  for (const {
    name,
    metadata = {},
    isRefuted,
    isApproved = true,
    hasSite = true,
    hasNewerStory = false,
    placing = PUBLISHED,
    against,
    code,
  } of cases) {
    test(name, () => {
      const found = reasonsAgainst({
        dossier: dossierWith(metadata, isRefuted),
        edition: hasSite ? { site: sampleEdition.site } : {},
        placing,
        isApproved,
        hasNewerStory,
        approving: 'read it',
        now: NOW,
      })
      expect(found).toHaveLength(against.length)
      if (code !== undefined) expect(found[0]?.code).toBe(code)
      for (const [index, pattern] of against.entries()) expect(found[index]?.words).toMatch(pattern)
    })
  }

  for (const metadata of [{ status: 'canceled' }, { action: 'kill' }] as const) {
    for (const status of ['draft', 'published'] as const) {
      test(`a withdrawn story is never ${status}: ${JSON.stringify(metadata)}`, () => {
        const judged = { dossier: dossierWith(metadata), edition: {}, placing: { status }, isApproved: true }
        expect(() => reasonsAgainst({ ...judged, approving: '', now: NOW })).toThrow(
          'the wire has withdrawn it',
        )
      })
    }
  }
})
