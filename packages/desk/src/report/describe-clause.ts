import type { ClauseCheck } from '@intertitre/core'

type Values = ClauseCheck['values']

/** What the clause wants and what was measured, in a few words: « 812 words, at least 700 ». */
export function describeClause({ clause, met, values }: ClauseCheck): string {
  switch (clause.kind) {
    case 'language':
      return met ? `in ${values.language}` : `in ${values.language}, asked for ${clause.code}`
    case 'length':
      return `${values.words} words, ${wanted(values)}`
    case 'characters':
      return `${values.characters} characters, ${wanted(values)}`
    case 'subheadings':
      return `${counted(values.subheadings, 'subheading')}${clause.level ? ` (H${clause.level})` : ''}, ${wanted(values)}`
    case 'no-subheadings':
      return met ? 'no subheading' : `${counted(values.subheadings, 'subheading')}, asked for none`
    case 'seo':
      return met ? `SEO, keyphrase “${values.keyphrase}”` : `SEO, ${missedDemands(values)}`
    case 'keyphrase':
      return met
        ? `keyphrase “${clause.phrase}”`
        : `keyphrase “${clause.phrase}” is not ${placeOf(clause.role)}`
    case 'key-points':
      return `${counted(values.count, 'key point')}, ${wanted(values)}`
    case 'faq':
      return `${counted(values.count, 'question')}, ${wanted(values)}`
    case 'list':
      return `${counted(values.count, 'list')}, ${wanted(values)}`
    case 'table':
      return `${counted(values.count, 'table')}, ${wanted(values)}`
    case 'timeline':
      return `${counted(values.count, 'timeline')}, ${wanted(values)}`
    case 'tone':
      return met ? `${clause.tone} tone` : `not in a ${clause.tone} tone`
    case 'title-length':
      return `title of ${values.characters} characters, ${wanted(values)}`
    case 'description-length':
      return `description of ${values.characters} characters, ${wanted(values)}`
    case 'words-to-use':
      return met
        ? `uses ${quoted(clause.phrases)}`
        : `does not use ${quoted(String(values.missing).split(', '))}`
    case 'words-to-avoid':
      return met ? `avoids ${quoted(clause.phrases)}` : `uses ${quoted(String(values.found).split(', '))}`
    case 'format':
      return `as ${clause.format}`
  }
}

const counted = (count: Values[string] | undefined, noun: string): string =>
  `${count ?? 0} ${noun}${count === 1 ? '' : 's'}`

const BOUNDS: Readonly<Record<string, string>> = {
  'at-least': 'at least',
  'at-most': 'at most',
  about: 'about',
}

function wanted({ bound, limit }: Values): string {
  if (limit === 0) return 'asked for none'
  return `${BOUNDS[String(bound)] ?? 'asked for'} ${limit}`
}

const placeOf = (role: 'main' | 'secondary'): string => (role === 'main' ? 'in the title' : 'in the article')

const quoted = (phrases: readonly string[]): string => phrases.map((phrase) => `“${phrase}”`).join(', ')

const DEMANDS: Readonly<Record<string, string>> = {
  keyphraseSet: 'a keyphrase',
  keyphraseInTitle: 'the keyphrase in the title',
  keyphraseInOpening: 'the keyphrase in the opening',
  keyphraseInSlug: 'the keyphrase in the address',
  keyphraseInSubheading: 'the keyphrase in a subheading',
  titleTagFits: 'a title that fits',
  descriptionFits: 'a description that fits',
  levels: 'headings in order',
}

const missedDemands = ({ missed }: Values): string =>
  `without ${String(missed)
    .split(', ')
    .map((name) => DEMANDS[name] ?? name)
    .join(', ')}`
