import type { EvidenceFault, MessageLanguage } from '@intertitre/core'
import type { AnnotationOutcome } from '../../check/verify-annotations.ts'
import type { Colours } from '../colours.ts'

/** What came of holding annotations against their texts: one sentence for each that does not stand. */
export function annotationReport(
  { annotations, names, faults }: AnnotationOutcome,
  name: string,
  language: MessageLanguage,
  colours: Colours,
): string {
  const words = WORDS[language]
  const broken = faults.filter(({ annotation }) => annotation !== undefined).length
  const texts = [...names.values()].join(', ')
  const lines = [
    `${colours.strong(name)}: ${words.head(annotations, texts)}`,
    `${colours.good('✓')} ${words.stand(annotations - broken)}${broken > 0 ? `   ${colours.bad('✗')} ${words.fall(broken)}` : ''}`,
    ...(faults.length > 0 ? [''] : []),
    ...faults.map((fault) => faultMessage(fault, names, language)),
  ]
  return `${lines.map(clean).join('\n')}\n`
}

/** « blocks.2.sentences.0: “la crue” does not stand in story.txt, which has “la crise” in its place. » */
export function faultMessage(
  { annotation, text, kind, quoted = '', found = '' }: EvidenceFault,
  names: ReadonlyMap<string, string>,
  language: MessageLanguage,
): string {
  const name = names.get(text) ?? text
  const [said, stands] = apart(quoted, found).map((words) => marked(words, language)) as [string, string]
  const sentence = WORDS[language][kind](name, said, stands)
  return annotation === undefined
    ? sentence
    : `${decodeURI(annotation.slice(1))}${WORDS[language].colon} ${sentence}`
}

const WORDS = {
  fr: {
    colon: ' :',
    head: (count: number, texts: string) => `${count} annotations, confrontées à ${texts}`,
    stand: (count: number) => `${count} tiennent`,
    fall: (count: number) => `${count} ne tiennent pas`,
    changed: (name: string) => `${name} n’est plus le texte qui a été annoté (SHA-256 différent).`,
    missing: (name: string) => `le texte de ${name} n’est pas connu.`,
    absent: (name: string, quoted: string, found: string) =>
      `${quoted} ne se trouve pas dans ${name}, qui porte à cette place ${found}.`,
    misplaced: (name: string, quoted: string, found: string) =>
      `${quoted} n’est pas à la place indiquée de ${name}, où se trouve ${found}.`,
    unknown: (name: string, quoted: string) => `${quoted} est cité de ${name}, que le fichier ne décrit pas.`,
  },
  en: {
    colon: ':',
    head: (count: number, texts: string) => `${count} annotations, held against ${texts}`,
    stand: (count: number) => `${count} stand`,
    fall: (count: number) => `${count} do not stand`,
    changed: (name: string) => `${name} is not the text that was annotated (its SHA-256 differs).`,
    missing: (name: string) => `the text of ${name} is not known.`,
    absent: (name: string, quoted: string, found: string) =>
      `${quoted} does not stand in ${name}, which has ${found} in its place.`,
    misplaced: (name: string, quoted: string, found: string) =>
      `${quoted} does not stand at the place given in ${name}, where ${found} stands.`,
    unknown: (name: string, quoted: string) =>
      `${quoted} is quoted from ${name}, which the file does not describe.`,
  },
} as const

/** Characters shown around what differs, and of it. */
const AROUND = 30
const LONGEST = 120

/** Two texts cut down to where they differ, with the words around. */
function apart(one: string, other: string): readonly [string, string] {
  const shorter = Math.min(one.length, other.length)
  let first = 0
  while (first < shorter && one[first] === other[first]) first++
  let last = 0
  while (last < shorter - first && one.at(-1 - last) === other.at(-1 - last)) last++
  const start = one.lastIndexOf(' ', Math.max(0, first - AROUND)) + 1
  const cut = (text: string): string => {
    const end = text.indexOf(' ', Math.min(text.length - last + AROUND, start + LONGEST))
    return `${start > 0 ? '…' : ''}${text.slice(start, end < 0 ? undefined : end)}${end < 0 ? '' : '…'}`
  }
  return [cut(one), cut(other)]
}

function marked(text: string, language: MessageLanguage): string {
  const plain = text.replace(/\s+/gu, ' ').trim()
  return language === 'fr' ? `« ${plain} »` : `“${plain}”`
}

/** A file may hold what would command a terminal. */
const clean = (line: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of colours begin with one
  line.replace(/(?!\u001b\[\d+m)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
