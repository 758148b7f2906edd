import { memoise } from '../memoise.ts'
import { checksumOf } from '../reading/model/checksum.ts'
import { decodeUtf8 } from '../reading/model/decode-utf8.ts'
import type { Features, Upos } from '../reading/reading.ts'
import type { Analysis, Lexicon, NameKind, VerbFrame } from './language.ts'
import { spellings } from './spellings.ts'
import { openStems, type Stems } from './stems.ts'

export const LEXICON_MAGIC = 'intertitre-lexicon'
export const LEXICON_VERSION = 1

/** How the forms of a lemma are made from its stem. */
interface Paradigm {
  readonly lemma: string
  /** Suffix to the number of its set of analyses. */
  readonly forms: ReadonlyMap<string, number>
}

interface Tables {
  readonly analyses: readonly Omit<Analysis, 'lemma'>[]
  readonly sets: readonly (readonly number[])[]
  readonly frames: readonly VerbFrame[]
  paradigm(number: number): Paradigm
  readonly stems: Stems
}

/**
 * Opens a compiled lexicon (`data/fr/lexicon.txt`, written by `training/src/compile-lexicon.ts`).
 *
 * A form is a stem and a suffix: the stem leads to its paradigm, the paradigm says what the suffix
 * makes of it. Look-up tries each split of the form. Throws where the file is cut, damaged or not one.
 */
export function loadLexicon(data: string | Uint8Array): Lexicon {
  const tables = readTables(bodyOf(typeof data === 'string' ? data : decodeUtf8(data)))
  const exact = (form: string): Analysis[] => analyseExactly(tables, form)
  const analyse = memoise((form): readonly Analysis[] => {
    const found = spellings.certain(form).flatMap(exact)
    if (found.length > 0) return found
    for (const spelling of spellings.possible(form)) {
      const guessed = exact(spelling)
      if (guessed.length > 0) return guessed
    }
    return []
  })
  return {
    analyse,
    knows: (form) => analyse(form).length > 0,
    inflect: (lemma, upos, features) => inflect(tables, spellings.plain(lemma), upos, features),
    verb: memoise((lemma) => frameOf(tables, spellings.plain(lemma))),
  }
}

function bodyOf(text: string): string {
  const end = text.indexOf('\n')
  const [magic, version, checksum] = text.slice(0, Math.max(end, 0)).split(' ')
  if (magic !== LEXICON_MAGIC) throw new Error('Not a lexicon: its first line does not say so.')
  if (version !== String(LEXICON_VERSION)) {
    throw new Error(`Lexicon of version ${version}, expected ${LEXICON_VERSION}: compile it again.`)
  }
  const body = text.slice(end + 1)
  if (checksumOf(body) !== checksum) throw new Error('Damaged lexicon: its checksum does not match.')
  return body
}

function readTables(body: string): Tables {
  let position = body.indexOf('\n') + 1
  const line = (): string => {
    const start = position
    position = body.indexOf('\n', start) + 1
    return body.slice(start, position - 1)
  }
  const section = (): string[] => Array.from({ length: Number(line().split(' ')[1]) }, line)
  const analyses = section().map(readAnalysis)
  const sets = section().map((cells) => cells.split(',').map((cell) => Number.parseInt(cell, 36)))
  const frames = section().map(readFrame)
  const lines = section()
  const stems = openStems(body, position)
  // Most paradigms serve a few rare words: each is read when it is first asked for.
  const paradigms: Paradigm[] = []
  const paradigm = (number: number): Paradigm => {
    paradigms[number] ??= readParadigm(lines[number]!)
    return paradigms[number]
  }
  return { analyses, sets, frames, paradigm, stems }
}

function readAnalysis(line: string): Omit<Analysis, 'lemma'> {
  const [upos, pairs = '', name] = line.split('\t')
  const features: Features = Object.fromEntries(
    pairs
      .split('|')
      .filter((pair) => pair !== '')
      .map((pair) => pair.split('=')),
  )
  return { upos: upos as Upos, features, ...(name ? { name: name as NameKind } : {}) }
}

function readFrame(line: string): VerbFrame {
  const [auxiliary, pronominal, ...traits] = line.split('\t')
  return {
    auxiliary: auxiliary as VerbFrame['auxiliary'],
    pronominal: pronominal as VerbFrame['pronominal'],
    direct: traits.includes('direct'),
    indirect: traits.includes('indirect'),
    intransitive: traits.includes('intransitive'),
    impersonal: traits.includes('impersonal'),
    copular: traits.includes('copular'),
  }
}

function readParadigm(line: string): Paradigm {
  const [lemma = '', ...cells] = line.split('\t')
  const forms = new Map<string, number>()
  for (let index = 0; index < cells.length; index += 2) {
    forms.set(cells[index]!, Number.parseInt(cells[index + 1]!, 36))
  }
  return { lemma, forms }
}

function analyseExactly({ stems, sets, analyses, paradigm }: Tables, form: string): Analysis[] {
  const found: Analysis[] = []
  stems.eachPrefix(form, (length, number) => {
    const { lemma, forms } = paradigm(number)
    const set = forms.get(form.slice(length))
    if (set === undefined) return
    for (const analysis of sets[set]!) {
      found.push({ lemma: form.slice(0, length) + lemma, ...analyses[analysis]! })
    }
  })
  return found
}

function inflect(
  { stems, sets, analyses, paradigm }: Tables,
  lemma: string,
  upos: Upos,
  features: Features,
): string | undefined {
  const wanted = Object.entries(features) as [keyof Features, string][]
  // « ministre » has no gender of its own: it serves both, where no form is marked for the one asked.
  const missing = (number: number): number => {
    const analysis = analyses[number]!
    if (analysis.upos !== upos) return Number.POSITIVE_INFINITY
    let open = 0
    for (const [key, value] of wanted) {
      const has = analysis.features[key]
      if (has === undefined && (key === 'Gender' || key === 'Number')) open++
      else if (has !== value) return Number.POSITIVE_INFINITY
    }
    return open
  }
  let best: string | undefined
  let fewest = Number.POSITIVE_INFINITY
  stems.eachPrefix(lemma, (length, number) => {
    const { lemma: ending, forms } = paradigm(number)
    if (lemma.slice(length) !== ending) return
    for (const [suffix, set] of forms) {
      const open = Math.min(...sets[set]!.map(missing))
      if (open >= fewest) continue
      fewest = open
      best = lemma.slice(0, length) + suffix
    }
  })
  return best
}

function frameOf({ stems, frames, paradigm }: Tables, lemma: string): VerbFrame | undefined {
  let found: VerbFrame | undefined
  stems.eachPrefix(lemma, (length, number, frame) => {
    if (frame >= 0 && lemma.slice(length) === paradigm(number).lemma) found ??= frames[frame]
  })
  return found
}
