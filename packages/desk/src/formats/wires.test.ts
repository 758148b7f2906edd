import { readFileSync } from 'node:fs'
import { InputError } from '@intertitre/core'
import { expect, test } from 'vitest'
import { decode } from '../input/decode.ts'
import { expectAligned } from '../testing/expect-aligned.ts'
import { formatOf } from './index.ts'

const fixture = (name: string): string => decode(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)))

const HEADLINE = 'Fissure au barrage de Serlange: la retenue va être vidée'
const STORY = [
  "Le barrage de Serlange sera vidé à partir du 4 mars, a annoncé mardi la préfecture du Morvau, après la découverte d'une fissure de 12 mètres dans sa voûte.",
  "« Aucun habitant n'est en danger », a assuré la préfète, Hélène Vasseur, devant les maires de la vallée.",
  "Quelque 3.400 personnes vivent en aval. L'exploitant, la société Hydrelle, chiffre les travaux à 8,5 millions d'euros & prévoit de les achever en novembre.",
]
const SECOND_QUOTED = STORY[1]!.replace('« ', '“').replace(' »', '”')

const cases = [
  { file: 'afp.newsml-1.xml', format: 'newsml-1', opening: 'Serlange (France), 24 fév 2026 (AFP)\n' },
  { file: 'item.newsml-g2.xml', format: 'newsml-g2', opening: 'Serlange, 24 fév 2026 (AFP)\n' },
  { file: 'item.nitf.xml', format: 'nitf', opening: 'SERLANGE (AFP) — ' },
  { file: 'feed.rss.xml', format: 'rss', opening: '' },
  { file: 'entry.atom.xml', format: 'atom', opening: '' },
  { file: 'item.ninjs-1.json', format: 'ninjs', opening: '' },
  { file: 'item.ninjs-2.json', format: 'ninjs', opening: '' },
  { file: 'kill.ninjs-3.json', format: 'ninjs', opening: '' },
  { file: 'item.ap.json', format: 'ap-json', opening: '' },
  { file: 'telex.iptc-7901.txt', format: 'iptc-7901', opening: 'Serlange, 24 fév 2026 (AFP) - ' },
  { file: 'languages.newsml-1.xml', format: 'newsml-1', opening: '' },
  { file: 'italian.nitf.xml', format: 'nitf', opening: '' },
  { file: 'preformatted.newsml-g2.xml', format: 'newsml-g2', opening: '' },
  { file: 'swiss.iptc-7901.txt', format: 'iptc-7901', opening: 'Serlange (ats) - ' },
  { file: 'leads.iptc-7901.txt', format: 'iptc-7901', opening: 'Serlange (dpa) - ' },
  { file: 'telex.anpa-1312.txt', format: 'anpa-1312', opening: 'SERLANGE (AP) — ', second: SECOND_QUOTED },
] as const

for (const { file, format, opening, ...other } of cases) {
  test(`${file} is read as ${format}: headline and text, to the letter and in their places`, async () => {
    const text = fixture(file)
    expect(formatOf(text, 'story').name).toBe(format)
    const document = await formatOf(text, 'story').read(text, file)
    const second = 'second' in other ? other.second : STORY[1]
    expect(document.blocks.map((block) => block.text).join('\n')).toBe(
      `${HEADLINE}\n${opening}${[STORY[0], second, STORY[2]].join('\n')}`,
    )
    expect(document.blocks[0]).toMatchObject({ role: 'heading', level: 1 })
    expect(document.title).toBe(HEADLINE)
    expect(document.origin).toEqual({ name: file, format })
    expectAligned(document)
    expect(document.blocks.every(({ runs }) => runs.length > 0)).toBe(true)
  })
}

const read = async (file: string) => formatOf(fixture(file), file).read(fixture(file), file)

test('a NewsML 1.2 item keeps what it states', async () => {
  expect(await read('afp.newsml-1.xml')).toMatchObject({
    byline: 'Nadia Corvin',
    published: '2026-02-24T10:12:00Z',
    language: 'fr',
    metadata: {
      guid: 'urn:newsml:example.org:20260224:TX-PAR-SRL17',
      version: '2',
      action: 'correction',
      status: 'usable',
      created: '2026-02-24T09:40:00Z',
      modified: '2026-02-24T10:12:00Z',
      urgency: 3,
      subheadline: "Les travaux dureront jusqu'en novembre",
      slugline: 'barrage-sécurité-environnement',
      credit: 'AFP',
      copyright: '© 2026 Agence Exemple',
      editorsNotes: ['CORRECTIF: bien lire 12 mètres (et non 120) au 1er paragraphe'],
      keywords: ['barrage'],
      subjects: [{ code: 'subj:03013000' }],
      places: [{ code: 'FRA', name: 'Serlange' }],
      pictures: [
        { href: 'serlange.jpg', caption: 'Le barrage de Serlange, le 20 février', credit: 'Luc Amand' },
      ],
    },
  })
})

test('a NewsML-G2 message keeps what it states, with the picture that goes with it', async () => {
  expect(await read('item.newsml-g2.xml')).toMatchObject({
    byline: 'Nadia Corvin',
    published: '2026-02-24T11:12:00+01:00',
    metadata: {
      guid: 'urn:newsml:example.org:20260224:SRL17',
      version: '2',
      action: 'replacement',
      embargo: '2026-02-24T12:00:00+01:00',
      urgency: 3,
      genre: 'Actualité',
      credit: 'Exemple/AFP',
      usageTerms: 'Usage rédactionnel seulement',
      editorsNotes: ['ANNULE ET REMPLACE la version de 10h40'],
      subjects: [{ code: 'medtop:20000430', name: 'barrages' }],
      places: [
        { code: 'city:1234', name: 'Serlange' },
        { code: 'iso3166-1a2:FR', name: 'France' },
      ],
      pictures: [{ href: 'https://example.org/serlange.jpg', credit: 'Luc Amand' }],
      related: [{ href: 'https://example.org/hydrelle', title: "Le site d'Hydrelle" }],
    },
  })
})

test('NITF keeps what its head states', async () => {
  expect(await read('item.nitf.xml')).toMatchObject({
    byline: 'Nadia Corvin',
    published: '2026-02-24T11:12:00+01:00',
    language: 'fr',
    metadata: {
      guid: 'SRL17',
      version: '2',
      urgency: 3,
      copyright: '2026 Agence Exemple',
      subjects: [{ code: 'subj:03013000', name: 'Barrages' }],
      places: [{ code: 'FRA', name: 'Serlange' }],
      pictures: [{ href: 'serlange.jpg', credit: 'Luc Amand' }],
    },
  })
})

test('ninjs of each version keeps what it states', async () => {
  expect(await read('item.ninjs-1.json')).toMatchObject({
    byline: 'Nadia Corvin',
    metadata: {
      version: '2',
      embargo: '2026-02-24T12:00:00+01:00',
      subjects: [{ code: 'medtop:20000430', name: 'barrages' }],
      pictures: [{ href: 'http://example.org/l.jpg', caption: 'Le barrage de Serlange, le 20 février' }],
    },
  })
  expect(await read('item.ninjs-2.json')).toMatchObject({
    metadata: {
      subheadline: "Les travaux dureront jusqu'en novembre",
      subjects: [{ code: 'medtop:20000430' }],
    },
  })
  expect(await read('kill.ninjs-3.json')).toMatchObject({ metadata: { action: 'kill', status: 'canceled' } })
})

test('feeds keep what they state of each item', async () => {
  expect(await read('feed.rss.xml')).toMatchObject({
    byline: 'Nadia Corvin',
    published: '2026-02-24T11:12:00+01:00',
    language: 'fr',
    url: 'https://example.org/serlange',
    metadata: { guid: 'gazette-17', keywords: ['barrage'], pictures: [{ credit: 'Luc Amand' }] },
  })
  expect(await read('entry.atom.xml')).toMatchObject({
    published: '2026-02-24T11:12:00+01:00',
    url: 'https://example.org/serlange',
    metadata: { guid: 'tag:example.org,2026:17', copyright: '© 2026 La Gazette' },
  })
})

test('telexes keep what their headers state', async () => {
  expect(await read('telex.iptc-7901.txt')).toMatchObject({
    published: '2026-02-24T10:12:00Z',
    metadata: { urgency: 3, credit: 'AFP', slugline: 'France-barrage-sécurité' },
  })
  expect(await read('telex-bare.iptc-7901.txt')).toMatchObject({
    title: 'Fissure au barrage de Serlange : la retenue va être vidée',
    metadata: { urgency: 2, credit: 'dpa', genre: 'EXTRA' },
  })
  expect(await read('telex.anpa-1312.txt')).toMatchObject({
    byline: 'Nadia Corvin',
    published: '2026-02-24T10:12:00Z',
    metadata: { urgency: 3, action: 'correction', credit: 'AP' },
  })
})

test('of an item in two languages the French one is taken; its number tells it from others', async () => {
  expect(await read('languages.newsml-1.xml')).toMatchObject({
    language: 'fr',
    metadata: { guid: 'urn:newsml:www.example.be:98055798', version: '2', credit: 'BELGA' },
  })
})

test('lines above the text of a telex: kinds, byline, notes to editors', async () => {
  expect(await read('leads.iptc-7901.txt')).toMatchObject({
    byline: 'Nadia Corvin',
    metadata: { genre: '2ND LEAD, 3RD NET', editorsNotes: ['- Adds reaction'] },
  })
  expect(await read('swiss.iptc-7901.txt')).toMatchObject({
    published: '2026-02-24T11:12:00',
    metadata: { slugline: 'Barrage Morvau', credit: 'ats' },
  })
})

test('a sentence where names belong is a second headline', async () => {
  const document = await read('italian.nitf.xml')
  expect(document.byline).toBeUndefined()
  expect(document.metadata?.subheadline).toBe("Les travaux dureront jusqu'en novembre, selon la société")
})

const ITEM = (guid: string, version: string, title: string) =>
  `<item><title>${title}</title><guid>${guid}</guid><pubDate>Tue, 24 Feb 2026 1${version}:00:00 GMT</pubDate><description>${STORY.join(' ').replace('&', '')}</description></item>`

test('a feed with a guid twice gives the later item, and says so', async () => {
  const feed = `<rss><channel>${ITEM('a', '2', 'Neuf')}${ITEM('a', '1', 'Vieux')}${ITEM('b', '1', 'Autre')}</channel></rss>`
  const documents = await formatOf(feed, 'x').readAll!(feed, 'x')
  expect(documents.map(({ title }) => title)).toEqual(['Neuf', 'Autre'])
  expect(documents[0]!.remarks).toEqual(['the file holds 2 items with the guid a: the latest is taken'])
})

test('dates without a zone and what is no date are told', async () => {
  const xml = fixture('item.nitf.xml')
  const unzoned = await formatOf(xml, 'x').read(xml.replace('20260224T111200+0100', '20260224T111200'), 'x')
  expect(unzoned.remarks).toContain('the date of the version, 2026-02-24T11:12:00, states no time zone')
  const odd = await formatOf(xml, 'x').read(xml.replace('20260224T111200+0100', 'mardi'), 'x')
  expect(odd.remarks).toContain('the date of the version is no date that can be read (“mardi”)')
  expect(odd.published).toBeUndefined()
})

const hostile = [
  {
    name: 'an external entity',
    text: '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>&x;</p></body.content></body></nitf>',
    says: /entities of its own/u,
  },
  {
    name: 'an entity bomb',
    text: '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>',
    says: /entities of its own/u,
  },
  {
    name: 'elements nested without end',
    text: `<NewsML>${'<NewsItem>'.repeat(100_000)}`,
    says: /nested at most 400 deep/u,
  },
  {
    name: 'JSON that breaks off',
    text: '{"versioncreated": "2026", "body_html": "<p>x',
    says: /JSON, but x/u,
  },
]

for (const { name, text, says } of hostile) {
  test(`${name} is refused in a sentence`, async () => {
    const reading = formatOf(text, 'x').read(text, 'x')
    await expect(reading).rejects.toThrow(InputError)
    await expect(reading).rejects.toThrow(says)
  })
}

test('what is not well-formed is read as far as it goes', async () => {
  const xml = fixture('item.nitf.xml').replaceAll('</p>', '').replace('</block>', '')
  const document = await formatOf(xml, 'x').read(xml, 'x')
  expect(document.blocks.some(({ text }) => text.includes('Aucun habitant'))).toBe(true)
})

test('encodings: a file that declares one and holds another is read by what it holds', () => {
  const utf8 = fixture('item.nitf.xml')
  const latin1 = (text: string) => Buffer.from(text.replace('—', '-'), 'latin1')
  const declares = (encoding: string) => utf8.replace('encoding="utf-8"', `encoding="${encoding}"`)
  const held = 'la retenue va être vidée'
  expect(decode(Buffer.from(declares('iso-8859-1')))).toContain(held)
  expect(decode(latin1(declares('iso-8859-1')))).toContain(held)
  expect(decode(latin1(declares('utf-8')))).toContain(held)
  expect(decode(Buffer.from(`\ufeff${declares('utf-16')}`, 'utf16le'))).toContain(held)
})
