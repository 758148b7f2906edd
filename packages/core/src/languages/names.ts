import { checksumOf } from '../reading/model/checksum.ts'
import { decodeUtf8 } from '../reading/model/decode-utf8.ts'
import type { Analysis, Lexicon, NameKind } from './language.ts'

export const NAMES_MAGIC = 'intertitre-names'
export const NAMES_VERSION = 1

/** What names name that no lexicon has, as the news uses them. */
export type Names = ReadonlyMap<string, NameKind>

/**
 * Opens a list of names (`data/fr/names.txt`, written by `training/src/compile-names.ts`): a line for each kind with
 * its names. Throws where the file is cut, damaged or not one.
 */
export function loadNames(data: Uint8Array): Names {
  const text = decodeUtf8(data)
  const end = text.indexOf('\n')
  const [magic, version, checksum] = text.slice(0, Math.max(end, 0)).split(' ')
  if (magic !== NAMES_MAGIC) throw new Error('Not a list of names: the first line does not say so.')
  if (version !== String(NAMES_VERSION))
    throw new Error(`List of names of version ${version}, expected ${NAMES_VERSION}: compile it again.`)
  const body = text.slice(end + 1)
  if (checksumOf(body) !== checksum) throw new Error('Damaged list of names: its checksum does not match.')
  const names = new Map<string, NameKind>()
  for (const line of body.split('\n')) {
    const [kind = '', listed = ''] = line.split('\t')
    for (const name of listed.split(' ')) names.set(name, kind as NameKind)
  }
  return names
}

/** The lexicon, and of capitalised words that it does not know what they name. */
export function withNames(lexicon: Lexicon, names: Names): Lexicon {
  const known = new Map<string, readonly Analysis[]>()
  for (const [lemma, name] of names) known.set(lemma, [{ lemma, upos: 'PROPN', features: {}, name }])
  return {
    ...lexicon,
    analyse: (form) => {
      const found = lexicon.analyse(form)
      return found.length > 0 ? found : (known.get(form) ?? found)
    },
  }
}
