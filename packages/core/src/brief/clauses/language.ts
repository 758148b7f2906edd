import type { Span } from '../../span.ts'
import type { BriefText } from '../brief-text.ts'
import type { ClauseRule } from '../clause-rule.ts'

/**
 * « en français », « be in french », « langue : anglais », « French article », or the name between commas.
 * Codes count between commas, « fr-FR », and in capitals, « article FR »: « de » and « it » are words.
 */
export const language: ClauseRule<'language'> = {
  kind: 'language',
  read(text, words) {
    const names = Object.keys(words.languages).join('|')
    const codes = [...new Set(Object.values(words.languages))].join('|')
    const between = (name: string) => `(?<=(?:^|[,;.(/+:=-] ))${name}(?= [,;.()/+-]|$)`
    const sources = [
      `(?:${words.languageSource})(?:${names}) (?:a|en|vers|to|into) (?:le )?(?<name>${names})`,
      `(?:${words.languageBefore}) (?<name>${names})(?: (?:${words.languageAfter}))?`,
      `(?<name>${names}) (?:${words.languageAfter})`,
      between(`(?<name>${names})`),
    ]
    const capitals = text
      .matchAll(
        `(?:${words.languageBefore}) (?<name>${codes})|(?<=^|[,;.(] )(?<after>${codes}) (?:${words.languageAfter})`,
      )
      .filter((match) => isInCapitals(text, match))
    const regional = text
      .matchAll(between(`(?<name>${codes}) (?:${REGIONS})`))
      .filter((match) => /^\p{L}+[-_]/u.test(text.wordsOf(match)))
    const alone = text
      .matchAll(between(`(?<name>${codes})`))
      .filter((match) => /^(?:\p{Ll}+|\p{Lu}+)$/u.test(text.wordsOf(match)))
    const matches = [regional, alone, ...sources.map((source) => text.matchAll(source)), capitals].flatMap(
      (found, rank) => found.map((match) => ({ ...match, rank })),
    )
    const kept = matches.filter(
      (match) =>
        !matches.some(
          (other) => other.rank < match.rank && other.start < match.end && match.start < other.end,
        ),
    )
    return kept.map(({ start, end, groups }) => ({
      clause: { kind: 'language', code: words.languages[groups.name ?? ''] ?? groups.name ?? groups.after! },
      stretch: { start, end },
    }))
  },
  check({ code }, { article }) {
    return { met: article.language === code, values: { language: article.language, limit: code } }
  },
}

/** Countries behind the code of a language: « fr-CH ». */
const REGIONS = 'fr|be|ch|ca|lu|us|gb|uk'

/** True where the code is written in capitals and the brief is not. */
const isInCapitals = ({ text, wordsOf }: BriefText, { start, end }: Span): boolean =>
  /(?<!\p{L})\p{Lu}{2}(?!\p{L})/u.test(wordsOf({ start, end })) && /\p{Ll}/u.test(text)
