import { readFileSync } from 'node:fs'
import { fileStory, frenchFiling, identifyLanguage } from '@intertitre/core'
import { describe, expect, test } from 'vitest'
import { decode } from '../input/decode.ts'
import { loadFrench } from '../load-french.ts'
import { expectAligned } from '../testing/expect-aligned.ts'
import { formatOf } from './index.ts'

const HEADLINE = 'La ligne Orvane-Saint-Brisson fermera le 1er avril'
const STORY = [
  'Le gouvernement valaudois a annoncé mardi la fermeture de la ligne ferroviaire entre Orvane et Saint-Brisson à compter du 1er avril, faute de voyageurs.',
  "« La décision n'a pas été prise de gaieté de coeur », a déclaré la ministre des Transports, Odile Marchetti, devant la presse.",
  "La ligne, longue de 47 kilomètres, transportait 310 voyageurs par jour en 2025, contre 1.200 dix ans plus tôt, selon l'exploitant Valrail.",
  "Les syndicats ont appelé à une grève de 24 heures vendredi. « Nous irons jusqu'au bout », a prévenu Karim Delaunay, secrétaire de la fédération des cheminots.",
]

interface Expected {
  readonly format: string
  readonly byline?: string
  readonly dateline?: { readonly place?: string; readonly agency?: string; readonly date?: string }
  readonly published: string
  readonly metadata: Readonly<Record<string, unknown>>
  /** What stands in the text besides, in its place. */
  readonly subheading?: string
  readonly item?: string
  readonly standfirst?: string
}

/** Files as agencies lay them out, one story in all: what is theirs in each is said behind it. */
const cases: Readonly<Record<string, Expected>> = {
  // A byline in the text, notes as lines of news, initials.
  'afp-photo.newsml-1.xml': {
    format: 'newsml-1',
    byline: 'Nadia CORVIN',
    dateline: { place: 'Orvane (Valaudie)', agency: 'AFP', date: '2026-03-17' },
    published: '2026-03-17T10:42:34+00:00',
    metadata: {
      version: '3',
      action: 'update',
      urgency: 3,
      slugline: 'Valaudie-rail',
      keywords: ['Valaudie', 'rail'],
      places: [{ code: 'VAL', name: 'Orvane' }],
      editorsNotes: ['ATTENTION - AJOUTE réaction des syndicats ///'],
    },
  },
  // The correction is told in the text.
  'afp-correction.newsml-1.xml': {
    format: 'newsml-1',
    byline: 'Nadia CORVIN, avec Luc AMAND à Saint-Brisson',
    dateline: { place: 'Orvane (Valaudie)', agency: 'AFP', date: '2026-03-17' },
    published: '2026-03-17T13:00:02Z',
    metadata: {
      version: '2',
      action: 'correction',
      editorsNotes: ['Correctif: bien lire 47 kilomètres et non 57 au 3e paragraphe'],
    },
  },
  // « ACTUALISÉ 1- », the dateline twice, who reported and edited.
  'reuters.newsml-g2.xml': {
    format: 'newsml-g2',
    byline: 'Nadia Corvin',
    dateline: { place: 'ORVANE', agency: 'Reuters' },
    published: '2026-03-17T10:42:31.000Z',
    metadata: {
      version: '4',
      urgency: 3,
      slugline: 'VALAUDIE-RAIL/ (ACTUALISÉ 1)',
      editorsNotes: ['Actualisé avec réaction des syndicats §4'],
    },
  },
  'reuters.newsml-1.xml': {
    format: 'newsml-1',
    byline: 'Nadia Corvin',
    dateline: { place: 'ORVANE', agency: 'Reuters' },
    published: '2026-03-17T10:42:31+00:00',
    metadata: { version: '2', copyright: '(c) Copyright Reuters Limited 2026. Click For Restrictions.' },
    item: 'Les syndicats appellent à la grève',
  },
  // A notebook, names in the head of the page.
  'dpa.newsml-g2.xml': {
    format: 'newsml-g2',
    byline: 'Nadia Corvin',
    dateline: { place: 'Orvane', agency: 'dpa' },
    published: '2026-03-17T17:00:01+01:00',
    metadata: {
      embargo: '2026-03-17T18:00:00+01:00',
      action: 'correction',
      urgency: 4,
      editorsNotes: ['Correction : 47 kilomètres et non 57 au troisième paragraphe'],
    },
  },
  // « ___ » and a foot behind it; names in capitals.
  'ap.nitf.xml': {
    format: 'nitf',
    byline: 'Nadia Corvin et Luc Amand',
    dateline: { place: 'ORVANE', agency: 'AP' },
    published: '2026-03-17T19:10:44Z',
    metadata: {
      version: '2',
      action: 'correction',
      slugline: 'EU--Valaudie-Rail',
      keywords: ['Valaudie Rail'],
      editorsNotes: ['Eds: CORRECTS length of the line. With AP Photos.'],
    },
  },
  'ap.newsml-g2.xml': {
    format: 'newsml-g2',
    byline: 'Nadia Corvin et Luc Amand',
    dateline: { place: 'ORVANE, Valaudie', agency: 'AP' },
    published: '2026-03-17T20:55:54+01:00',
    metadata: { version: '2', urgency: 4, editorsNotes: ['Eds: UPDATES: Adds union reaction.'] },
  },
  // NITF inside, keywords as a second headline, « EFE » and initials at the end.
  'efe.newsml-1.xml': {
    format: 'newsml-1',
    dateline: { place: 'Orvane', agency: 'EFE' },
    published: '2026-03-17T10:36:00+00:00',
    metadata: { urgency: 5, keywords: ['VALAUDIE TRANSPORTS'], credit: 'Agencia EFE' },
  },
  // The agency before the place, a second headline as byline, dates without a zone.
  'ansa.nitf.xml': {
    format: 'nitf',
    dateline: { place: 'ORVANE', agency: 'ANSA' },
    published: '2026-03-17T18:33',
    metadata: { urgency: 3, subheadline: 'Les syndicats appellent à la grève vendredi' },
  },
  'ansa.newsml-g2.xml': {
    format: 'newsml-g2',
    dateline: { place: 'Orvane', agency: 'ANSA' },
    published: '2026-03-17T10:41:00+01:00',
    metadata: { urgency: 5, subjects: [{ code: 'ALR', name: 'ALR' }] },
  },
  // A DTD of its own, a place without an agency, a status that will change.
  'ats.newsml-1.xml': {
    format: 'newsml-1',
    dateline: { place: 'Orvane VA', agency: 'ats' },
    published: '2026-03-17T17:47:29+01:00',
    metadata: { embargo: '2026-03-18T06:00:00+01:00', status: 'withheld', urgency: 4 },
    subheading: 'Grève vendredi',
  },
  // Two languages, the lead apart.
  'belga.newsml-1.xml': {
    format: 'newsml-1',
    dateline: { place: 'ORVANE', agency: 'BELGA' },
    published: '2026-03-17T13:34:00',
    metadata: {
      version: '4',
      urgency: 3,
      action: 'correction',
      keywords: ['TRANSPORT', 'RAIL'],
      places: [{ name: 'ORVANE' }],
      editorsNotes: ['RECTIFICATIF : lire 47 km et non 57'],
    },
  },
  // Kinds above the headline, one of them an embargo.
  'dpa.iptc-7901.txt': {
    format: 'iptc-7901',
    byline: 'Nadia Corvin',
    dateline: { place: 'Orvane', agency: 'dpa' },
    published: '2026-03-17T11:37:00Z',
    metadata: {
      embargo: '2026-03-17T18:00:00Z',
      action: 'correction',
      urgency: 3,
      slugline: 'économie/Valaudie/rail/transports',
      keywords: ['économie', 'Valaudie', 'rail', 'transports'],
    },
  },
  // Two lines that end in an equals sign, notes between them, the agency before the date.
  'afp.iptc-7901.txt': {
    format: 'iptc-7901',
    byline: 'Nadia CORVIN',
    dateline: { place: 'Orvane (Valaudie)', agency: 'AFP', date: '2026-03-17' },
    published: '2026-03-17T10:12:00Z',
    metadata: {
      action: 'correction',
      urgency: 4,
      editorsNotes: ['ATTENTION - CORRIGE la longueur au 3e para ///'],
    },
  },
  // Two agencies, a subheading without a mark.
  'ats.iptc-7901.txt': {
    format: 'iptc-7901',
    dateline: { place: 'Orvane', agency: 'awp/ats' },
    published: '2026-03-17T11:05:00',
    metadata: { action: 'replacement', slugline: 'Rail Valaudie', urgency: 3 },
    subheading: 'Grève vendredi',
  },
  'efe.iptc-7901.txt': {
    format: 'iptc-7901',
    dateline: { place: 'Orvane', agency: 'EFE' },
    published: '2026-03-17T10:36:00Z',
    metadata: { keywords: ['VALAUDIE TRANSPORTS'], urgency: 4 },
  },
  // Control characters lost, an embargo among the notes.
  'ap.anpa-1312.txt': {
    format: 'anpa-1312',
    byline: 'Nadia Corvin',
    dateline: { place: 'ORVANE, Valaudie', agency: 'AP' },
    published: '2026-03-17T10:12:00Z',
    metadata: { embargo: '2026-03-17T18:00:00Z', urgency: 4 },
  },
  'superdesk.ninjs-1.json': {
    format: 'ninjs',
    byline: 'Nadia Corvin',
    dateline: { place: 'Orvane', agency: 'AFP', date: '2026-03-17' },
    published: '2026-03-17T10:42:31+00:00',
    metadata: {
      action: 'correction',
      embargo: '2026-03-17T12:00:00+00:00',
      keywords: ['rail', 'transports'],
    },
  },
  'item.ninjs-2.json': {
    format: 'ninjs',
    byline: 'Nadia Corvin',
    dateline: { place: 'Orvane', agency: 'AFP', date: '2026-03-17' },
    published: '2026-03-17T10:42:31Z',
    metadata: { action: 'replacement', subheadline: 'Grève vendredi' },
  },
  'item.ninjs-3.json': {
    format: 'ninjs',
    byline: 'Nadia Corvin',
    dateline: { place: 'Orvane', agency: 'AFP', date: '2026-03-17' },
    published: '2026-03-17T10:42:31+01:00',
    metadata: { editorsNotes: ['ADDS reaction'], copyright: '© Agence' },
  },
  // « Lire aussi », a caption, « L’article … est apparu en premier sur … ».
  'wordpress.rss.xml': {
    format: 'rss',
    byline: 'Nadia Corvin',
    published: '2026-03-17T11:42:31+01:00',
    metadata: { guid: 'courrier-1', keywords: ['Transports', 'Rail'] },
    standfirst: 'La ministre a annoncé mardi la fermeture.',
  },
}

const bytes = (file: string) => readFileSync(new URL(`./fixtures/agencies/${file}`, import.meta.url))

/** Telexes of AP have other quotation marks, telexes of all no typographic ones. */
const plain = (text: string): string => text.replace(/« ?|“/gu, '"').replace(/ ?»|”/gu, '"')

describe('files as agencies lay them out', () => {
  for (const [file, { format, byline, dateline, published, metadata, ...besides }] of Object.entries(cases)) {
    test(file, async () => {
      const text = decode(bytes(file))
      expect(formatOf(text, 'story').name).toBe(format)
      const document = await formatOf(text, 'story').read(text, file)
      expectAligned(document)
      const { lexicon } = await loadFrench()
      const { story } = fileStory(document, { rules: frenchFiling, lexicon, identifyLanguage })
      const said = (role: string) =>
        story.paragraphs
          .filter((paragraph) => paragraph.role === role)
          .map(({ span }) => plain(story.text.slice(span.start, span.end)))
      expect(story.headline).toBe(HEADLINE)
      expect(said('paragraph')).toEqual(
        [...(besides.standfirst ? [besides.standfirst] : []), ...STORY].map(plain),
      )
      expect(said('subheading')).toEqual(besides.subheading ? [besides.subheading] : [])
      expect(said('item')).toEqual(besides.item ? [besides.item] : [])
      expect(story.byline).toBe(byline)
      expect(story.dateline).toEqual(dateline)
      expect(story.published).toBe(published)
      expect(story.metadata).toMatchObject(metadata)
    })
  }
})
