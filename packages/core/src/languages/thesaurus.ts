import { checksumOf } from '../reading/model/checksum.ts'
import { decodeUtf8 } from '../reading/model/decode-utf8.ts'

export const THESAURUS_MAGIC = 'intertitre-thesaurus'
export const THESAURUS_VERSION = 1

/** True where two lemmas may stand for each other. */
export type Thesaurus = (one: string, other: string) => boolean

/**
 * Opens a compiled thesaurus (`data/fr/thesaurus.txt`, written by `training/src/compile-thesaurus.ts`): a
 * word a line, then how many lines further down each of its synonyms stands. Read when first asked, for
 * most articles are proven without; asking then throws where the file is cut, damaged or not one.
 */
export function loadThesaurus(data: Uint8Array): Thesaurus {
  let open: Thesaurus | undefined
  return (one, other) => {
    open ??= openThesaurus(data)
    return open(one, other)
  }
}

function openThesaurus(data: Uint8Array): Thesaurus {
  const lines = bodyOf(decodeUtf8(data)).split('\n')
  const numbers = new Map<string, number>()
  const steps: string[] = []
  for (const [index, line] of lines.entries()) {
    const tab = line.indexOf('\t')
    numbers.set(line.slice(0, tab), index)
    steps.push(line.slice(tab + 1))
  }
  return (one, other) => {
    const [first, second] = [numbers.get(one), numbers.get(other)]
    if (first === undefined || second === undefined) return false
    const step = Math.abs(second - first).toString(36)
    return ` ${steps[Math.min(first, second)]} `.includes(` ${step} `)
  }
}

function bodyOf(text: string): string {
  const end = text.indexOf('\n')
  const [magic, version, checksum] = text.slice(0, Math.max(end, 0)).split(' ')
  if (magic !== THESAURUS_MAGIC) throw new Error('Not a thesaurus: its first line does not say so.')
  if (version !== String(THESAURUS_VERSION))
    throw new Error(`Thesaurus of version ${version}, expected ${THESAURUS_VERSION}: compile it again.`)
  const body = text.slice(end + 1)
  if (checksumOf(body) !== checksum) throw new Error('Damaged thesaurus: its checksum does not match.')
  return body
}
