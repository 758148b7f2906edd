import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectAligned } from '../../testing/expect-aligned.ts'
import { readHtml } from './read-html.ts'

const texts = async (html: string): Promise<string[]> =>
  (await readHtml(html, 'page.html')).blocks.map(({ role, level, text }) =>
    role === 'heading' ? `h${level}: ${text}` : role === 'item' ? `- ${text}` : text,
  )

const PROSE = 'Le pont de Lavernay a été fermé mardi à la circulation, a annoncé la préfecture.'
const MORE = 'Une entreprise doit examiner ses câbles dans les prochains jours, selon le maire.'

const cases: readonly { name: string; html: string; blocks: readonly string[] }[] = [
  { name: 'nothing', html: '', blocks: [] },
  { name: 'scripts only', html: '<html><script>let story = "Un texte."</script></html>', blocks: [] },
  { name: 'two paragraphs', html: `<p>${PROSE}<p>${MORE}`, blocks: [PROSE, MORE] },
  {
    name: 'references and inline elements',
    html: '<p>L&rsquo;<b>&eacute;tat</b> du <i>pont</i>,&nbsp;50&#160;ans.</p>',
    blocks: ['L’état du pont,\u00a050\u00a0ans.'],
  },
  { name: 'folded white space', html: '<p>\n  Un\r\n\ttexte  .\n</p>', blocks: ['Un texte .'] },
  {
    name: 'headings and items',
    html: '<h1>Titre</h1><h2>Partie</h2><ul><li>un</li><li><p>deux</p></li></ul>',
    blocks: ['h1: Titre', 'h2: Partie', '- un', '- deux'],
  },
  {
    name: 'an item of two levels',
    html: '<ul><li>un<ul><li>deux</li></ul>trois</li></ul>',
    blocks: ['- un', '- deux', '- trois'],
  },
  { name: 'text in no element', html: `${PROSE}<div>${MORE}</div>Fin.`, blocks: [PROSE, MORE, 'Fin.'] },
  {
    name: 'a line break amid a sentence',
    html: '<p>Un texte<br>qui continue</p>',
    blocks: ['Un texte qui continue'],
  },
  {
    name: 'a line break behind a sentence',
    html: '<p>Un texte.<br>Un autre.</p>',
    blocks: ['Un texte.', 'Un autre.'],
  },
  {
    name: 'two line breaks',
    html: '<div>Un titre<br><br>Un texte.</div>',
    blocks: ['Un titre', 'Un texte.'],
  },
  {
    name: 'a quotation element',
    html: '<p>Il a dit <q>oui</q>.</p>',
    blocks: ['Il a dit «\u00a0oui\u00a0».'],
  },
  {
    name: 'a table of values',
    html: '<table><tr><th>Pays<th>Or<th>Argent<tr><td>France<td>10<td>5</table>',
    blocks: ['- France\u00a0: 10, 5'],
  },
  {
    name: 'a table that lays out the page',
    html: `<table><tr><td><p>${PROSE}</p></td><td><p>${MORE}</p></td></tr></table>`,
    blocks: [PROSE, MORE],
  },
  {
    name: 'what stands around the story',
    html: `<body><header><h1>Le Journal</h1></header><nav>Accueil</nav><article><header><h1>Titre</h1></header>
      <p>${PROSE}</p><aside>Publicité</aside><figure><img alt="x"><figcaption>Une photo</figcaption></figure>
      <form>Votre adresse</form><p hidden>Rien</p><p style="display: none">Rien</p><div aria-hidden="true">Rien</div>
      <!-- Rien --><div class="share-bar">Partager</div><footer>Mots-clés</footer></article>
      <div role="complementary">À côté</div><footer>Mentions légales</footer></body>`,
    blocks: ['h1: Titre', PROSE],
  },
  {
    name: 'links to other stories, byline and dates',
    html: `<article><p>Par <a rel="author">Jeanne Petit</a>, le <time>3 mars</time></p><p>${PROSE}</p>
      <p>Lire aussi : <a href="/x">Le viaduc rouvre après trois mois de travaux</a></p>
      <p>Le <a href="/x">conseil départemental de la Varenne et de ses environs</a> paiera.</p>
      <h2>Sur le même sujet</h2><ul><li><a href="/y">Un autre pont</a></li></ul></article>`,
    blocks: [PROSE, 'Le conseil départemental de la Varenne et de ses environs paiera.'],
  },
  {
    name: 'the article among teasers',
    html: `<main><article><p>${PROSE} ${MORE} ${PROSE}</p></article><article><p>Un autre sujet.</p></article></main>`,
    blocks: [`${PROSE} ${MORE} ${PROSE}`],
  },
  {
    name: 'the main part where articles are only teasers',
    html: `<main><div><p>${PROSE} ${MORE}</p></div><article><p>Bref.</p></article></main><p>Pied de page.</p>`,
    blocks: [`${PROSE} ${MORE}`, 'Bref.'],
  },
  {
    name: 'a story in an element with the name of furniture',
    html: `<div class="social"><p>${PROSE}</p></div>`,
    blocks: [PROSE],
  },
]

for (const { name, html, blocks } of cases) {
  test(`readHtml: ${name}`, async () => {
    expect(await texts(html)).toEqual(blocks)
    expectAligned(await readHtml(html, 'page.html'))
  })
}

test('readHtml: every character that stands in the page has its offset', async () => {
  const html = '<p>L&rsquo;état <b>du</b>\n pont</p>'
  const { blocks } = await readHtml(html, 'page.html')
  expect(blocks[0]?.text).toBe('L’état du pont')
  expect(blocks[0]?.runs).toEqual([
    { start: 0, original: html.indexOf('L'), length: 1 },
    { start: 2, original: html.indexOf('état'), length: 5 },
    { start: 7, original: html.indexOf('du'), length: 2 },
    { start: 10, original: html.indexOf('pont'), length: 4 },
  ])
})

const head = (inner: string) => `<html lang="fr-FR"><head>${inner}</head><body><p>${PROSE}</p></body></html>`
const jsonLd = (data: unknown) => head(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)

const statements = [
  { name: 'language', html: head(''), field: 'language', value: 'fr' },
  {
    name: 'the title without its site',
    html: head('<title>Un pont fermé | Le Journal</title>'),
    field: 'title',
    value: 'Un pont fermé',
  },
  {
    name: 'a dash in the title',
    html: head('<title>Pont fermé - la colère monte</title>'),
    field: 'title',
    value: 'Pont fermé - la colère monte',
  },
  {
    name: 'og:title',
    html: head('<title>x | y</title><meta property="og:title" content="Un pont &amp; un bac">'),
    field: 'title',
    value: 'Un pont & un bac',
  },
  {
    name: 'the author of meta',
    html: head('<meta name="author" content="Jeanne Petit">'),
    field: 'byline',
    value: 'Jeanne Petit',
  },
  {
    name: 'no address for a name',
    html: head('<meta property="article:author" content="https://x.example/j">'),
    field: 'byline',
    value: undefined,
  },
  {
    name: 'the date of meta',
    html: head('<meta property="article:published_time" content="2026-03-03T08:00:00+01:00">'),
    field: 'published',
    value: '2026-03-03T08:00:00+01:00',
  },
  {
    name: 'a date that is none',
    html: head('<meta name="date" content="hier">'),
    field: 'published',
    value: undefined,
  },
  {
    name: 'the canonical address',
    html: head('<link rel="canonical" href="https://x.example/pont">'),
    field: 'url',
    value: 'https://x.example/pont',
  },
  {
    name: 'an address that is a script',
    html: head('<link rel="canonical" href="javascript:alert(1)">'),
    field: 'url',
    value: undefined,
  },
  {
    name: 'the author in JSON-LD',
    html: jsonLd({
      '@graph': [
        { '@type': 'WebPage' },
        { '@type': ['NewsArticle'], author: [{ name: 'Jeanne Petit' }, 'Marc Roy'] },
      ],
    }),
    field: 'byline',
    value: 'Jeanne Petit, Marc Roy',
  },
  {
    name: 'the date in JSON-LD',
    html: jsonLd([{ '@type': 'NewsArticle', datePublished: '2026-03-03' }]),
    field: 'published',
    value: '2026-03-03',
  },
  {
    name: 'JSON-LD of another thing',
    html: jsonLd({ '@type': 'Recipe', datePublished: '2026-03-03' }),
    field: 'published',
    value: undefined,
  },
  {
    name: 'broken JSON-LD',
    html: head('<script type="application/ld+json">{"@type": "NewsArticle",</script>'),
    field: 'published',
    value: undefined,
  },
] as const

for (const { name, html, field, value } of statements) {
  test(`readHtml states ${name}`, async () => expect((await readHtml(html, 'page.html'))[field]).toBe(value))
}

test('readHtml keeps its offsets on any markup', async () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<b>',
      '</i>',
      '<table>',
      '<tr>',
      '<td>',
      '<li>',
      '<br>',
      '&eacute;',
      '&amp',
      '&#x1F600;',
      '&',
      '<',
    ],
    ...[
      'Un mot. ',
      'été',
      '\r\n',
      ' ',
      '\u00a0',
      '<a href=x>',
      '</a>',
      '<select>',
      '<svg>',
      '<!--',
      '-->',
      '<q>',
      '</table>',
    ],
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) =>
      expectAligned(await readHtml(pieces.join(''), 'x')),
    ),
  )
})

test('readHtml takes deep nesting', async () => {
  expect(await texts(`${'<div>'.repeat(50_000)}Un texte.`)).toEqual(['Un texte.'])
})
