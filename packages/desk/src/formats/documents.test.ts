import { InputError } from '@intertitre/core'
import { HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, Document as Word } from 'docx'
import { expect, test } from 'vitest'
import { expectAligned } from '../testing/expect-aligned.ts'
import { makePdf, type PdfText } from '../testing/make-pdf.ts'
import { makeZip } from '../testing/make-zip.ts'
import { eml } from './eml.ts'
import { binaryFormatOf } from './index.ts'

const told = async (bytes: Uint8Array) => {
  const document = await binaryFormatOf(bytes)!.read(bytes, 'x')
  expectAligned(document)
  const lines = document.blocks.map(({ role, level, text }) =>
    role === 'heading' ? `h${level}: ${text}` : role === 'item' ? `- ${text}` : text,
  )
  return { document, lines }
}

const refused = async (bytes: Uint8Array, says: string | RegExp) => {
  const reading = binaryFormatOf(bytes)!.read(bytes, 'x')
  await expect(reading).rejects.toThrow(InputError)
  await expect(reading).rejects.toThrow(says)
}

const PROSE = 'La halle aux grains d’Orvanne rouvrira le 12 mai, a annoncé la mairie lundi.'
const MORE = 'Le chantier a duré trois ans et coûté « 4,2 millions d’euros », selon la maire.'

test('a Word document: headings, paragraphs, lists and tables, without pictures', async () => {
  const row = (...cells: readonly string[]) =>
    new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })
  const word = new Word({
    title: 'La halle rouvre ses portes en mai',
    sections: [
      {
        children: [
          new Paragraph({ text: 'La halle rouvre', heading: HeadingLevel.TITLE }),
          new Paragraph({
            children: [
              new TextRun('La halle aux grains '),
              new TextRun({ text: PROSE.slice(20), bold: true }),
            ],
          }),
          new Paragraph({ text: 'Le chantier', heading: HeadingLevel.HEADING_2 }),
          new Paragraph(MORE),
          new Paragraph({ text: 'une verrière', bullet: { level: 0 } }),
          new Table({ rows: [row('Toit', '2 millions'), row('Sol', '1 million')] }),
        ],
      },
    ],
  })
  const { document, lines } = await told(await Packer.toBuffer(word))
  expect(lines).toEqual([
    'h1: La halle rouvre',
    PROSE,
    'h2: Le chantier',
    MORE,
    '- une verrière',
    expect.stringContaining('Toit'),
    ...lines.slice(6),
  ])
  expect(document).toMatchObject({ title: 'La halle rouvre ses portes en mai', origin: { format: 'docx' } })
})

test('a Word document that blows up, has a password, or is cut off is refused in a sentence', async () => {
  const bomb = Buffer.alloc(120_000_000, 32)
  await refused(makeZip({ 'word/document.xml': bomb }), 'unpacks to more')
  await refused(makeZip({ 'word/document.xml': 'x' }, 1), 'without a password')
  const whole = makeZip({ 'word/document.xml': 'x'.repeat(5000) })
  await refused(whole.subarray(0, whole.length - 40), 'damaged or cut off')
  await refused(makeZip({ 'word/document.txt': 'x' }), 'a ZIP archive of another kind')
})

/** Lines of type 10 points high, one under the other. */
const column = (lines: readonly string[], x: number, top: number): PdfText[] =>
  lines.map((text, index) => ({ text, x, y: top - 12 * index }))

const LEFT = [
  'La halle aux grains d’Orvanne rouvrira le',
  '12 mai, a annoncé la mairie lundi. Le gou-',
  'vernement régional a payé la moitié des',
  'travaux, qui ont duré trois ans.',
]
const RIGHT = [
  'La verrière a été refaite. Les commer-',
  'çants reviendront en juin, peut-',
  'être plus tôt si le froid le permet, a dit',
  'la maire devant le conseil municipal.',
]

test('a PDF of two columns under a headline: in reading order, hyphens resolved, page numbers gone', async () => {
  const page = (number: number): PdfText[] => [
    { text: 'Le Courrier d’Orvanne', x: 60, y: 820, size: 8 },
    { text: `Page ${number}`, x: 280, y: 30, size: 8 },
  ]
  const { lines, document } = await told(
    makePdf(
      [
        [
          ...page(1),
          { text: 'La halle rouvre ses portes', x: 60, y: 760, size: 22 },
          ...column(LEFT, 60, 700),
          ...column(RIGHT, 320, 700),
        ],
        [
          ...page(2),
          ...column(['Un second article dit autre chose encore.', 'Il tient sur deux lignes ici.'], 60, 700),
        ],
      ],
      { title: 'La halle rouvre ses portes' },
    ),
  )
  expect(lines).toEqual([
    'h1: La halle rouvre ses portes',
    'La halle aux grains d’Orvanne rouvrira le 12 mai, a annoncé la mairie lundi. Le gouvernement régional a payé la moitié des travaux, qui ont duré trois ans.',
    'La verrière a été refaite. Les commerçants reviendront en juin, peut-être plus tôt si le froid le permet, a dit la maire devant le conseil municipal.',
    'Un second article dit autre chose encore. Il tient sur deux lignes ici.',
  ])
  expect(document.title).toBe('La halle rouvre ses portes')
})

test('paragraphs of a PDF are parted by a gap or an indent', async () => {
  const { lines } = await told(
    makePdf([
      [
        ...column(LEFT, 60, 700),
        ...column(['Un paragraphe derrière un blanc, qui', 'tient sur deux lignes.'], 60, 700 - 12 * 4 - 12),
        { text: 'Un autre, en retrait, qui tient', x: 75, y: 700 - 12 * 7 },
        { text: 'aussi sur deux lignes.', x: 60, y: 700 - 12 * 8 },
      ],
    ]),
  )
  expect(lines.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'La halle aux',
    'Un paragraphe derrière',
    'Un autre, en',
  ])
})

test('a PDF with a password, without text, or damaged is refused in a sentence', async () => {
  await refused(
    makePdf([column(LEFT, 60, 700)], { isLocked: true }),
    'a PDF without a password, but x has one',
  )
  await refused(makePdf([[]]), 'a PDF with text, but x holds only pictures')
  await refused(Buffer.from('%PDF-1.7 and no more'), 'damaged or cut off')
})

const RTF = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}{\stylesheet{\s1 Titre 1;}}
{\info{\title La halle rouvre}{\author Une r\'e9dactrice}}{\*\generator Word;}
{\header Un en-t\'eate}
\pard\s1\outlinelevel0 La halle rouvre\par
\pard La halle aux grains d\rquote Orvanne rouvrira le {\b 12 mai}, a annonc\'e9 la mairie lundi.\par
Le chantier a dur\u233? trois ans et co\'fbt\'e9 \'ab\~4,2 millions d\rquote euros\~\'bb, selon la maire.{\v cach\'e9}\par
{\pntext\'b7\tab}\ls1 une verri\'e8re\par
\pard A \{l'heure\} \u-10179?\u-8704?\par}`

test('RTF: headings, accents by code page and by number, groups that hold no text left out', async () => {
  const { lines, document } = await told(Buffer.from(RTF, 'latin1'))
  expect(lines).toEqual([
    'h1: La halle rouvre',
    PROSE,
    MORE.replace('« ', '«\u00a0').replace(' »', '\u00a0»'),
    '- une verrière',
    "A {l'heure} 😀",
  ])
  expect(document).toMatchObject({ title: 'La halle rouvre', origin: { format: 'rtf' } })
})

const MAIL = (
  parts: string,
) => `Received: from mail.example.org by mx.example.org; Tue, 24 Feb 2026 11:12:09 +0100
From: =?UTF-8?Q?Mairie_d=E2=80=99Orvanne?= <presse@example.org>
To: redaction@example.org
Subject: =?iso-8859-1?Q?Tr:_La_halle_rouvrira?= =?iso-8859-1?Q?_d=E8s_mai?=
Date: Tue, 24 Feb 2026 11:12:00 +0100 (CET)
Message-ID: <17@example.org>
MIME-Version: 1.0
${parts}`

const ALTERNATIVES = MAIL(`Content-Type: multipart/alternative; boundary="b1"

Rien à lire ici.
--b1
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

La halle aux grains d'Orvanne rouvrira le 12 mai, a annonc=E9 la mairie=
 lundi.

> Ce qu'un autre avait =E9crit.

--=20
Le service de presse
--b1
Content-Type: text/html; charset=utf-8

<p>La halle</p>
--b1--
`)

test('a mail: its text as declared, without signature and quoted lines; subject, sender and date', async () => {
  const { lines, document } = await told(Buffer.from(ALTERNATIVES, 'utf8'))
  expect(lines).toEqual([PROSE.replace('’', "'")])
  expect(document).toMatchObject({
    title: 'La halle rouvrira dès mai',
    published: '2026-02-24T11:12:00+01:00',
    origin: { format: 'eml' },
    metadata: { guid: '17@example.org', credit: 'Mairie d’Orvanne' },
  })
})

test('a mail that is a page, in base64', async () => {
  const page = Buffer.from(`<html><body><h1>La halle rouvre</h1><p>${PROSE}</p><p>${MORE}</p></body></html>`)
  const mail = MAIL(
    `Content-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n${page.toString('base64')}\n`,
  )
  expect((await told(Buffer.from(mail))).lines).toEqual(['h1: La halle rouvre', PROSE, MORE])
})

test('a mail that only brings a document', async () => {
  const pdf = Buffer.from(makePdf([column([...LEFT, ...RIGHT, ...LEFT], 60, 700)]))
  const mail = MAIL(`Content-Type: multipart/mixed; boundary=b2

--b2
Content-Type: text/plain

Voir la pièce jointe.
--b2
Content-Type: application/pdf
Content-Disposition: attachment; filename="communique.pdf"
Content-Transfer-Encoding: base64

${pdf.toString('base64')}
--b2--
`)
  expect((await told(Buffer.from(mail))).lines.join(' ')).toContain('gouvernement régional')
})

test('text that begins with a word and a colon is no mail', () => {
  expect(binaryFormatOf(Buffer.from('Date: mardi\nLe pont est fermé.\n'))).toBeUndefined()
  expect(binaryFormatOf(Buffer.from('Sujet : un pont\n\nLe pont est fermé.'))).toBeUndefined()
})

const PRESS = [
  'Le groupe Valrail investira 42 millions d’euros dans la rénovation de la gare d’Orvane, a annoncé mardi sa présidente, Odile Marchetti.',
  'Les travaux dureront dix-huit mois et deux quais seront fermés dès l’automne.',
]

const mailOf = (subject: string, type: string, text: string): Uint8Array =>
  Buffer.from(
    `From: Presse <presse@exemple.fr>\r\nTo: redaction@exemple.fr\r\nSubject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=\r\nDate: Tue, 17 Mar 2026 11:42:31 +0100\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${text}`,
  )

const releases = [
  {
    name: 'greeting and announcement above the headline',
    subject: '[Communiqué de presse] La gare d’Orvane rénovée',
    text: `Bonjour,\n\nVeuillez trouver ci-dessous notre communiqué.\n\nCOMMUNIQUÉ DE PRESSE\n\nLa gare d’Orvane rénovée\n\n${PRESS.join('\n\n')}`,
  },
  {
    name: 'an agency before the headline',
    subject: 'AFP-La gare d’Orvane rénovée',
    text: PRESS.join('\n\n'),
  },
  {
    name: 'an embargo in the subject',
    subject: 'SOUS EMBARGO jusqu’à mercredi 18 mars 6h00 - La gare d’Orvane rénovée',
    text: PRESS.join('\n\n'),
    embargo: '2026-03-18T06:00:00+01:00',
  },
  {
    name: 'an embargo above the text',
    subject: 'La gare d’Orvane rénovée',
    text: `SOUS EMBARGO JUSQU’AU 18 MARS 2026 À 6H00\n\n${PRESS.join('\n\n')}`,
    embargo: '2026-03-18T06:00:00+01:00',
  },
]
for (const { name, subject, text, embargo } of releases)
  test(`a mail of a press office: ${name}`, async () => {
    const document = await eml.read(mailOf(subject, 'text/plain', text), 'mail.eml')
    expect(document.title).toBe('La gare d’Orvane rénovée')
    expect(document.blocks.map((block) => block.text)).toEqual(PRESS)
    expect(document.metadata?.embargo).toBe(embargo)
  })
