/**
 * Writes an article of 700 words from each story and measures what an editor would: length, clauses,
 * proof, copying, likeness, long sentences, grammar and spelling.
 *
 *     npm run quality [-- FILES]
 *
 * Without files, of the examples, and of `../shared/stories` where it stands beside the checkout.
 */
import { existsSync, readdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Audited, copiedShare, type Language, proseOf } from '@intertitre/core'
import { canCheckGrammar, grammarErrors } from './grammar.ts'
import { longShare, repeatedOpenings } from './prose.ts'
import { loadSpelling } from './spelling.ts'
import { loadLanguage, writeArticle } from './write-article.ts'

interface Row {
  readonly story: string
  readonly storyWords: number
  readonly words: number
  readonly unmet: string
  readonly unsupported: number
  readonly copied: number
  readonly alike: number
  readonly openings: number
  readonly long: number
  /** Errors in a hundred words that Grammalecte sees, of the article and of its story. */
  readonly grammar?: readonly [article: number, story: number]
  readonly unknownWords: readonly string[]
}

const FOLDERS = ['../../../examples/', '../../../../shared/stories/']
const isStory = (name: string): boolean => name.endsWith('.txt')

function storiesOf(folder: string): readonly string[] {
  const path = fileURLToPath(new URL(folder, import.meta.url))
  return existsSync(path)
    ? readdirSync(path)
        .filter(isStory)
        .map((name) => `${path}${name}`)
    : []
}

async function measure(
  path: string,
  language: Language,
  unknown: (text: string) => readonly string[],
): Promise<Row> {
  const { dossier, clauses, words } = await writeArticle(path, language)
  const prose = proseOf(dossier.article).map(({ text }) => text)
  const known = new Set(unknown(dossier.story.text))
  return {
    story: basename(path, '.txt'),
    storyWords: language.countWords(dossier.story.text),
    words,
    unmet: clauses
      .filter(({ met }) => !met)
      .map(({ clause }) => clause.kind)
      .join(' '),
    unsupported: dossier.claims.filter(({ verdict }) => verdict === 'unsupported').length,
    copied: copiedShare(dossier.story, dossier.article),
    alike: dossier.findings['alike-sentences']?.length ?? 0,
    openings: repeatedOpenings(dossier.article),
    long: longShare(dossier.article),
    ...(canCheckGrammar() ? { grammar: grammarOf(dossier, prose, language) } : {}),
    unknownWords: [...new Set(prose.flatMap(unknown))].filter((word) => !known.has(word)),
  }
}

function grammarOf({ story }: Audited, prose: readonly string[], language: Language): [number, number] {
  const paragraphs = story.paragraphs.map(({ span }) => story.text.slice(span.start, span.end))
  return [rateOf(prose, language), rateOf(paragraphs, language)]
}

const rateOf = (texts: readonly string[], { countWords }: Language): number =>
  (grammarErrors(texts).length * 100) /
  Math.max(
    1,
    texts.reduce((sum, text) => sum + countWords(text), 0),
  )

const COLUMNS = ['story', 'words', '→', 'copied', 'alike', 'openings', 'long', 'grammar', 'story’s', 'notes']

const cells = (row: Row): readonly string[] => [
  row.story.slice(0, 28),
  String(row.storyWords),
  String(row.words),
  percent(row.copied),
  String(row.alike),
  String(row.openings),
  percent(row.long),
  row.grammar === undefined ? '–' : row.grammar[0].toFixed(2),
  row.grammar === undefined ? '–' : row.grammar[1].toFixed(2),
  [
    row.unmet === '' ? '' : `unmet: ${row.unmet}`,
    row.unsupported > 0 ? `unsupported: ${row.unsupported}` : '',
    row.unknownWords.length > 0 ? `unknown: ${row.unknownWords.join(' ')}` : '',
  ]
    .filter((note) => note !== '')
    .join('; '),
]

const percent = (share: number): string => `${Math.round(share * 100)} %`
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

function print(rows: readonly Row[]): void {
  const table = [COLUMNS, ...rows.map(cells)]
  const widths = COLUMNS.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  const long = rows.filter(({ storyWords }) => storyWords >= 420)
  const reached = long.filter(({ unmet }) => unmet === '').length
  console.log(`\n${reached} of ${long.length} stories of 420 words and more meet every clause.`)
  console.log(`Copied runs of eight words, on average: ${percent(mean(rows.map(({ copied }) => copied)))}.`)
  if (rows.every(({ grammar }) => grammar !== undefined))
    console.log(
      `Errors a hundred words: ${mean(rows.map(({ grammar }) => grammar?.[0] ?? 0)).toFixed(2)}, ` +
        `in the stories ${mean(rows.map(({ grammar }) => grammar?.[1] ?? 0)).toFixed(2)}.`,
    )
  else console.log('Grammar was not checked: apt-get install grammalecte-cli.')
}

/** npm runs the command in the folder of its package: names of files are meant from where it was called. */
const from = process.env.INIT_CWD ?? process.cwd()
const given = process.argv.slice(2).map((file) => resolve(from, file))
const files = given.length > 0 ? given : FOLDERS.flatMap(storiesOf)
const language = loadLanguage()
const unknown = await loadSpelling()
const rows: Row[] = []
for (const file of files) rows.push(await measure(file, language, unknown))
print(rows)
