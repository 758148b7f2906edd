import type { BoundWords, BriefWords } from './brief-words.ts'
import type { Bound } from './clause.ts'

/**
 * The wordings of several languages as one: briefs mix them (« SEO friendly, au moins 700 words »).
 * `code` is the first language's.
 */
export function uniteWords(languages: readonly BriefWords[]): BriefWords {
  const text = (key: TextKey): string => alternatives(languages.map((words) => words[key]))
  const first = languages[0]!
  return {
    ...first,
    ...(Object.fromEntries(TEXT_KEYS.map((key) => [key, text(key)])) as Record<TextKey, string>),
    numbers: merged(languages.map(({ numbers }) => numbers)),
    forgiven: languages.flatMap(({ forgiven }) => forgiven),
    ordinary: new Set(languages.flatMap(({ ordinary }) => [...ordinary])),
    persons: new Set(languages.flatMap(({ persons }) => [...persons])),
    ranges: languages.flatMap(({ ranges }) => ranges),
    languages: merged(languages.map((words) => words.languages)),
    bounds: {
      'at-least': unitedBound(languages, 'at-least'),
      'at-most': unitedBound(languages, 'at-most'),
      about: unitedBound(languages, 'about'),
    },
    tones: unitedTexts(languages.map(({ tones }) => tones)),
    plainTones: unitedTexts(languages.map(({ plainTones }) => plainTones)),
    formats: unitedTexts(languages.map(({ formats }) => formats)),
  }
}

const TEXT_KEYS = [
  'requests',
  'works',
  'words',
  'characters',
  'lengthLabels',
  'parts',
  'rhythms',
  'without',
  'languageBefore',
  'languageAfter',
  'languageSource',
  'subheadings',
  'severalSubheadings',
  'sections',
  'seo',
  'mainKeyphrase',
  'secondaryKeyphrases',
  'keyphrases',
  'keyPoints',
  'faq',
  'questions',
  'list',
  'items',
  'table',
  'timeline',
  'toneLabels',
  'degrees',
  'headline',
  'titleTag',
  'description',
  'use',
  'avoid',
  'useLabels',
  'avoidLabels',
  'termLabels',
  'formatLabels',
  'and',
  'nextWish',
] as const satisfies readonly (keyof BriefWords)[]
type TextKey = (typeof TEXT_KEYS)[number]

const alternatives = (sources: readonly (string | undefined)[]): string =>
  [...new Set(sources.filter((source) => source !== undefined))].map((source) => `(?:${source})`).join('|')

const merged = <T>(records: readonly Readonly<Record<string, T>>[]): Readonly<Record<string, T>> =>
  Object.assign({}, ...records)

const unitedBound = (languages: readonly BriefWords[], bound: Bound): BoundWords => ({
  before: alternatives(languages.map(({ bounds }) => bounds[bound].before)),
  after: alternatives(languages.map(({ bounds }) => bounds[bound].after)),
})

function unitedTexts<K extends string>(
  records: readonly Readonly<Partial<Record<K, string>>>[],
): Record<K, string> {
  const keys = [...new Set(records.flatMap((record) => Object.keys(record) as K[]))]
  return Object.fromEntries(
    keys.map((key) => [key, alternatives(records.map((record) => record[key]))]),
  ) as Record<K, string>
}
