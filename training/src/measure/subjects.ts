import { readFileSync } from 'node:fs'
import { analyse } from '../../../packages/core/src/reading/analyse.ts'
import type { Reader } from '../../../packages/core/src/reading/model/reader.ts'

/** « …, ont déclaré des responsables », and « La société, fondée en 1987, emploie … ». */
export type SubjectFile = 'inverted-attributions' | 'interrupted-subjects'

export interface SubjectScore {
  readonly sentences: number
  /** The verb has its subject. */
  readonly right: number
  readonly wrong: readonly string[]
}

/** Whether the reader finds the subjects in one of the files of sentences that were written for this measure. */
export function measureSubjects(file: SubjectFile, reader: Reader): SubjectScore {
  const lines = readFileSync(new URL(`${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const wrong = lines.filter((line) => {
    const [text = '', verbs = '', subject = ''] = line.split(' | ')
    return !hasSubject(text, verbs.split('/'), subject, reader)
  })
  return { sentences: lines.length, right: lines.length - wrong.length, wrong }
}

const hasSubject = (text: string, verbs: readonly string[], subject: string, reader: Reader): boolean =>
  analyse(text, [{ span: { start: 0, end: text.length }, index: 0 }], reader).some(({ tokens }) =>
    tokens.some(
      ({ form, head, relation }) =>
        form === subject && relation.startsWith('nsubj') && verbs.includes(tokens[head]?.form ?? ''),
    ),
  )
