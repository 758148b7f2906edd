/**
 * Measures how well the speaker of a quotation is found.
 *
 *     npm run speakers -w bench [-- FOLDER] [--list]
 *
 * FOLDER holds the stories that `stories.tsv` annotates: offsets into the filed text and names, no words
 * of the stories. Default: `../shared/stories` beside the checkout. `--list` prints where the reading differs.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { QuoteMention } from '../../../packages/core/src/reading/reading.ts'
import { loadFrench, readStoryFile } from '../proof/read-stories.ts'

/** A quotation and who speaks; « - » among the names stands for nobody. */
interface Annotation {
  readonly start: number
  readonly end: number
  /** Any of these may stand in the words that name the speaker. */
  readonly names: readonly string[]
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const NOBODY = '-'

function annotations(): ReadonlyMap<string, readonly Annotation[]> {
  const rows = readFileSync(here('stories.tsv'), 'utf8').trim().split('\n').slice(1)
  const found = new Map<string, Annotation[]>()
  for (const row of rows) {
    const [story = '', start, end, names = ''] = row.split('\t')
    const known = found.get(story) ?? []
    found.set(story, [...known, { start: Number(start), end: Number(end), names: names.split('|') }])
  }
  return found
}

/** True where the reading names one of the speakers that the annotation has, or nobody where it has nobody. */
function isRight(text: string, quote: QuoteMention | undefined, { names }: Annotation): boolean {
  if (quote === undefined) return false
  if (quote.speaker === undefined) return names.includes(NOBODY)
  const speaker = text.slice(quote.speaker.start, quote.speaker.end)
  return names.some((name) => speaker.includes(name))
}

function measure(folder: string, lists: boolean): void {
  const language = loadFrench()
  const count = { all: 0, right: 0, spoken: 0, spokenRight: 0 }
  for (const [name, expected] of annotations()) {
    const path = join(folder, `${name}.txt`)
    if (!existsSync(path)) throw new Error(`expected the story ${path}, but it is not there.`)
    const { story, reading } = readStoryFile(path, language)
    for (const annotation of expected) {
      const quote = reading.quotes.find(({ start }) => start === annotation.start)
      const right = isRight(story.text, quote, annotation)
      const spoken = !annotation.names.includes(NOBODY)
      count.all++
      if (spoken) count.spoken++
      if (right) count.right++
      if (right && spoken) count.spokenRight++
      if (!right && lists) {
        const { speaker } = quote ?? {}
        const got = speaker === undefined ? NOBODY : story.text.slice(speaker.start, speaker.end)
        console.log(`${name} ${annotation.start}: expected ${annotation.names.join(' or ')}, got ${got}`)
      }
    }
  }
  const share = (part: number, whole: number): string =>
    `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`
  console.log(`Quotations with the right speaker, or rightly with none: ${share(count.right, count.all)}`)
  console.log(
    `Quotations that somebody speaks, with the right speaker: ${share(count.spokenRight, count.spoken)}`,
  )
}

const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
measure(resolve(folder ?? here('../../../../shared/stories')), process.argv.includes('--list'))
