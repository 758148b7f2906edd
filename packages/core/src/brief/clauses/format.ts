import type { OutputFormat } from '../clause.ts'
import type { ClauseRule } from '../clause-rule.ts'

/** « en HTML », « as Markdown », « format : JSON ». The article can be put into each of them. */
export const format: ClauseRule<'format'> = {
  kind: 'format',
  read(text, words) {
    const formats = Object.entries(words.formats) as [OutputFormat, string][]
    return formats.flatMap(([name, wording]) =>
      text
        .matchAll(`(?:(?:${words.formatLabels})(?: (?:est|is|:|=|en|au|as))* )?(?:${wording})`)
        .map(({ start, end }) => ({
          clause: { kind: 'format', format: name } as const,
          stretch: { start, end },
        })),
    )
  },
  check: ({ format: wanted }) => ({ met: true, values: { format: wanted } }),
}
