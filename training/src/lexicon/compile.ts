import type { VerbFrame } from '../../../packages/core/src/languages/language.ts'
import { LEXICON_MAGIC, LEXICON_VERSION } from '../../../packages/core/src/languages/lexicon.ts'
import { checksumOf } from '../../../packages/core/src/reading/model/checksum.ts'
import { CLOSED_CLASS_LEMMAS } from './closed-class-lemmas.ts'
import { type LexiconAnalysis, readTags } from './french-tags.ts'
import { mergeFrames, readFrame } from './verb-frames.ts'

/** A lemma with all its forms, in the order of preference; a verb and its homographs are apart. */
interface Entry {
  readonly lemma: string
  readonly forms: Map<string, Set<number>>
  frame?: VerbFrame
}

const NOTICE =
  '# Compiled from the French lexicon of Dicollecte and Grammalecte (https://grammalecte.net). ' +
  'This file is subject to the terms of the Mozilla Public License, v. 2.0 (http://mozilla.org/MPL/2.0/); ' +
  'it is made by `npm run lexicon -w @intertitre/training`.'

/** Numbers things in the order they are first met. */
class Table {
  readonly #numbers = new Map<string, number>()

  numberOf(line: string): number {
    const number = this.#numbers.get(line) ?? this.#numbers.size
    this.#numbers.set(line, number)
    return number
  }

  section(name: string): string[] {
    return [`${name} ${this.#numbers.size}`, ...this.#numbers.keys()]
  }
}

/** The compiled lexicon of lines « form, lemma, tags », tab between. */
export function compileLexicon(tsv: string): string {
  const analyses = new Table()
  const sets = new Table()
  const frames = new Table()
  const paradigms = new Table()
  const stems: { readonly stem: string; readonly line: string }[] = []
  for (const { lemma, forms, frame } of readEntries(tsv, analyses).values()) {
    const stem = commonPrefix([lemma, ...forms.keys()])
    const cells = [lemma.slice(stem.length)]
    for (const [form, numbers] of forms) {
      cells.push(form.slice(stem.length), sets.numberOf([...numbers].map(base36).join(',')).toString(36))
    }
    const paradigm = base36(paradigms.numberOf(cells.join('\t')))
    stems.push({ stem, line: frame ? `${paradigm},${base36(frames.numberOf(frameLine(frame)))}` : paradigm })
  }
  const body = [
    NOTICE,
    ...[analyses.section('analyses'), sets.section('sets'), frames.section('frames')].flat(),
    ...paradigms.section('paradigms'),
    ...frontCoded(stems),
    '',
  ].join('\n')
  return `${LEXICON_MAGIC} ${LEXICON_VERSION} ${checksumOf(body)}\n${body}`
}

const base36 = (number: number): string => number.toString(36)

function readEntries(tsv: string, analyses: Table): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const line of sorted(tsv.split('\n'))) {
    const [form = '', listed = '', tags = ''] = line.split('\t')
    const read = readTags(form, tags)
    const code = /:(V\d\w+)/u.exec(tags)?.[1]
    const lemma = (tags.startsWith(':G:') && CLOSED_CLASS_LEMMAS[form]) || listed
    if (read.length === 0) continue
    const key = `${lemma}\t${code ? 'verb' : ''}`
    const entry: Entry = entries.get(key) ?? { lemma, forms: new Map() }
    entries.set(key, entry)
    if (code) entry.frame = withFrame(entry.frame, readFrame(lemma, code))
    const numbers = entry.forms.get(form) ?? new Set()
    for (const analysis of read) numbers.add(analyses.numberOf(analysisLine(analysis)))
    entry.forms.set(form, numbers)
  }
  return entries
}

/** Usual spellings first, those of 1990 (« /R ») and rare ones (« /X ») last, so that they are not preferred. */
function sorted(lines: readonly string[]): string[] {
  const isLast = (line: string): boolean => /\/[RX]$/u.test(line)
  return [...lines.filter((line) => line !== '' && !isLast(line)), ...lines.filter(isLast)]
}

const withFrame = (known: VerbFrame | undefined, frame: VerbFrame): VerbFrame =>
  known ? mergeFrames(known, frame) : frame

function analysisLine({ upos, features, name }: LexiconAnalysis): string {
  const pairs = Object.entries(features).map(([key, value]) => `${key}=${value}`)
  return [upos, pairs.sort().join('|'), ...(name ? [name] : [])].join('\t')
}

function frameLine(frame: VerbFrame): string {
  const traits = (['direct', 'indirect', 'intransitive', 'impersonal', 'copular'] as const).filter(
    (trait) => frame[trait],
  )
  return [frame.auxiliary, frame.pronominal, ...traits].join('\t')
}

/** A line a stem: how many characters it shares with the one before, the rest, the paradigm. */
function frontCoded(stems: { readonly stem: string; readonly line: string }[]): string[] {
  stems.sort((one, other) => (one.stem < other.stem ? -1 : one.stem > other.stem ? 1 : 0))
  const lines = stems.map(({ stem, line }, index) => {
    const shared = Math.min(commonPrefix([stem, stems[index - 1]?.stem ?? '']).length, 60)
    return `${String.fromCharCode(48 + shared)}${stem.slice(shared)}\t${line}`
  })
  return [`stems ${lines.length}`, ...lines]
}

function commonPrefix(words: readonly string[]): string {
  let prefix = words[0] ?? ''
  for (const word of words) {
    let length = 0
    while (length < prefix.length && prefix[length] === word[length]) length++
    prefix = prefix.slice(0, length)
  }
  return prefix
}
