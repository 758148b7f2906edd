import type { ClauseRule } from '../clause-rule.ts'

/** « en français », « be in french », « langue : anglais », « French article », or the name between commas. */
export const language: ClauseRule<'language'> = {
  kind: 'language',
  read(text, words) {
    const names = Object.keys(words.languages).join('|')
    const codes = [...new Set(Object.values(words.languages))].join('|')
    const sources = [
      `(?:${words.languageSource})(?:${names}) (?:a|en|vers|to|into) (?:le )?(?<name>${names})`,
      `(?:${words.languageBefore}) (?<name>${names})(?: (?:${words.languageAfter}))?`,
      `(?<name>${names}) (?:${words.languageAfter})`,
      `(?<=(?:^|[,;.(/+:=-] ))(?<name>${names}|${codes})(?= [,;.)/+-]|$)`,
    ]
    const matches = sources.flatMap((source, rank) =>
      text.matchAll(source).map((match) => ({ ...match, rank })),
    )
    const kept = matches.filter(
      (match) =>
        !matches.some(
          (other) => other.rank < match.rank && other.start < match.end && match.start < other.end,
        ),
    )
    return kept.map(({ start, end, groups }) => ({
      clause: { kind: 'language', code: words.languages[groups.name ?? ''] ?? groups.name! },
      stretch: { start, end },
    }))
  },
  check({ code }, { article }) {
    return { met: article.language === code, values: { language: article.language, limit: code } }
  },
}
