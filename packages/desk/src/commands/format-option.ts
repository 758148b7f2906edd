import { InputError } from '@intertitre/core'
import { Option } from 'commander'
import { FILE_FORMATS } from '../output/file-formats.ts'

const FORMATS: readonly string[] = [...FILE_FORMATS, 'all']

export const isFormat = (argument: string): boolean => FORMATS.some((format) => format === argument)

/** May be given several times; takes one word, so that STORY may follow. */
export const formatOption = (): Option =>
  new Option(
    '--format <FORMAT>',
    `what to write: ${FORMATS.join(', ')} (default: html, markdown, json, evidence)`,
  ).argParser((value: string, before: readonly string[] | undefined) => {
    if (!isFormat(value)) {
      throw new InputError('invalid-option', `expected --format ${FORMATS.join(', ')}, but it is “${value}”.`)
    }
    return [...(before ?? []), value]
  })
