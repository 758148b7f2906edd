import type { Brief } from '../brief/clause.ts'
import { InputError } from '../input-error.ts'
import type { FilingRules } from './filing-rules.ts'

/**
 * Throws `InputError` where the story's language cannot be told (« unknown-language »), is not the one
 * filed in, or is not the one that the brief asks for (« unsupported-language »): the offline writer
 * keeps to the words of the story.
 */
export function refuseLanguages(
  text: string,
  brief: Brief,
  { code, name }: FilingRules,
  identifyLanguage: (text: string) => string | undefined,
): void {
  const language = identifyLanguage(text)
  if (language === undefined) {
    throw new InputError(
      'unknown-language',
      `Expected a story in ${name}, but its language could not be told.`,
    )
  }
  if (language !== code) {
    throw new InputError(
      'unsupported-language',
      `Expected a story in ${name}, got one in ${nameOf(language)}: the offline writer needs a story in ${name}, a language model writer would serve it.`,
    )
  }
  const asked = brief.clauses.find((clause) => clause.kind === 'language' && clause.code !== code)
  if (asked?.kind === 'language') {
    throw new InputError(
      'unsupported-language',
      `The story is in ${name} and the brief asks for ${nameOf(asked.code)}: the offline writer writes in the language of the story, a language model writer would serve it.`,
    )
  }
}

/** In English, by ISO 639-1. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  fr: 'French',
  en: 'English',
  es: 'Spanish',
  ca: 'Catalan',
  pt: 'Portuguese',
  it: 'Italian',
  ro: 'Romanian',
  de: 'German',
  nl: 'Dutch',
  ar: 'Arabic',
  zh: 'Chinese',
  ru: 'Russian',
  ja: 'Japanese',
  pl: 'Polish',
}

const nameOf = (code: string): string => LANGUAGE_NAMES[code] ?? `“${code}”`
