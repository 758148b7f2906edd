import {
  type Edition,
  type FlowBlock,
  type FlowItem,
  flowOf,
  type Language,
  makingOf,
  printable,
  type Written,
} from '@intertitre/core'
import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const
const NUMBERS = 'numbers'

/**
 * The article as a Word document: headings in Word's own styles, lists, tables and links as such, the
 * signature under the headline, how it was made at the end. What an editor changes there stays there.
 */
export async function renderDocx(
  written: Written,
  language: Pick<Language, 'labels' | 'headings'>,
  edition: Edition = {},
): Promise<Uint8Array> {
  const { article, story } = written
  const { labels } = language
  const signature = [
    story.byline && labels.byline(story.byline),
    [story.dateline?.place, story.dateline?.agency].filter(Boolean).join(', '),
    story.published && labels.published(labels.date(story.published)),
  ].filter((part) => part !== undefined && part !== '')
  const foot = [
    labels.making(makingOf(written)),
    edition.reviewer && labels.reviewed(edition.reviewer),
    edition.site?.boilerplate,
  ]
  const document = new Document({
    title: article.headline.text,
    description: article.description.text,
    keywords: [article.keyphrase, ...article.secondaryKeyphrases].join(', '),
    creator: story.byline ?? edition.site?.name ?? 'Intertitre',
    styles: {
      default: {
        document: {
          run: { language: { value: localeOf(labels.locale) }, font: 'Georgia', size: 23 },
          paragraph: { spacing: { after: 140, line: 300 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: NUMBERS,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              style: { paragraph: { indent: { left: 480, hanging: 320 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: printable(article.headline.text), heading: HeadingLevel.TITLE }),
          ...(signature.length === 0 ? [] : [small(signature.join(' · '))]),
          ...flowOf(written, language).flatMap(blockOf),
          ...foot.flatMap((line) => (line ? [small(line)] : [])),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const localeOf = (locale: string): string => locale.replace('_', '-')

const run = (
  text: string,
  style: { bold?: boolean; italics?: boolean; size?: number; color?: string } = {},
): TextRun => new TextRun({ text: printable(text), ...style })

const small = (text: string): Paragraph =>
  new Paragraph({ children: [run(text, { size: 18, color: '5C564D' })] })

const link = (text: string, url: string): ExternalHyperlink =>
  new ExternalHyperlink({ link: url, children: [new TextRun({ text: printable(text), style: 'Hyperlink' })] })

function blockOf(block: FlowBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          text: printable(block.text),
          heading: HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_6,
        }),
      ]
    case 'standfirst':
    case 'background-title':
      return [new Paragraph({ children: [run(block.text, { bold: true })] })]
    case 'paragraph':
      return [new Paragraph({ children: [run(block.text)] })]
    case 'background':
      return [new Paragraph({ children: [run(block.text)], indent: { left: 360 } })]
    case 'quote':
      return [
        new Paragraph({ children: [run(block.text, { italics: true })], indent: { left: 480 } }),
        ...(block.speaker === undefined
          ? []
          : [new Paragraph({ children: [run(`— ${block.speaker}`)], indent: { left: 480 } })]),
      ]
    case 'list':
      return block.items.map((item) => itemOf(item, block.ordered))
    case 'table':
      return tableOf(block)
    case 'references':
      return [
        new Paragraph({
          children: [
            run(`${block.label} `),
            ...block.items.flatMap(({ label, url }, index) => [
              ...(index > 0 ? [run(' · ')] : []),
              link(label, url),
            ]),
          ],
          indent: { left: 360 },
        }),
      ]
  }
}

function itemOf({ label, text, url }: FlowItem, isOrdered: boolean): Paragraph {
  const children = [
    ...(label === undefined ? [] : [run(`${label} `, { bold: true })]),
    url === undefined ? run(text) : link(text, url),
  ]
  return new Paragraph({
    children,
    ...(isOrdered ? { numbering: { reference: NUMBERS, level: 0 } } : { bullet: { level: 0 } }),
  })
}

/** Word wants a paragraph behind a table, and as many cells in every row. */
function tableOf({ header, rows }: Extract<FlowBlock, { kind: 'table' }>): (Paragraph | Table)[] {
  const width = Math.max(header.length, ...rows.map((row) => row.length))
  if (width === 0) return []
  const row = (cells: readonly string[], isHeader: boolean): TableRow =>
    new TableRow({
      tableHeader: isHeader,
      children: Array.from(
        { length: width },
        (_, index) =>
          new TableCell({
            children: [new Paragraph({ children: [run(cells[index] ?? '', { bold: isHeader })] })],
          }),
      ),
    })
  const lines = [
    ...(header.some((cell) => cell !== '') ? [row(header, true)] : []),
    ...rows.map((cells) => row(cells, false)),
  ]
  return [new Table({ rows: lines, width: { size: 100, type: WidthType.PERCENTAGE } }), new Paragraph({})]
}
