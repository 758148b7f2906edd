import { readFileSync } from 'node:fs'
import type { Token } from '../../../packages/core/src/reading/reading.ts'

/** « …, ont déclaré des responsables », and « La société, fondée en 1987, emploie … ». */
export type SubjectFile = 'inverted-attributions' | 'interrupted-subjects'

export interface SubjectScore {
  readonly sentences: number
  /** The verb has its subject. */
  readonly right: number
  readonly wrong: readonly string[]
}

/** The sentences that a text is read as. */
export type ReadText = (text: string) => readonly { readonly tokens: readonly Token[] }[]

/** Whether a reading finds the subjects in one of the files of sentences that were written for this measure. */
export function measureSubjects(file: SubjectFile, read: ReadText): SubjectScore {
  const lines = readFileSync(new URL(`${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const wrong = lines.filter((line) => {
    const [text = '', verbs = '', subject = ''] = line.split(' | ')
    return !read(text).some(({ tokens }) => hasSubject(tokens, verbs.split('/'), subject))
  })
  return { sentences: lines.length, right: lines.length - wrong.length, wrong }
}

const hasSubject = (tokens: readonly Token[], verbs: readonly string[], subject: string): boolean =>
  tokens.some(
    ({ form, head, relation }) =>
      form === subject && relation.startsWith('nsubj') && verbs.includes(tokens[head]?.form ?? ''),
  )
