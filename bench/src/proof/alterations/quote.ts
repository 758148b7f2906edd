import type { Alteration } from '../alteration.ts'

const QUOTED = /«\s*([^«»]{12,}?)\s*»|"([^"]{12,}?)"/gu
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})très(?!\p{L})/u, 'assez'],
  [/(?<!\p{L})plus(?!\p{L})/u, 'moins'],
  [/(?<!\p{L})jamais(?!\p{L})/u, 'pas'],
  [/(?<!\p{L})toujours(?!\p{L})/u, 'souvent'],
  [/(?<!\p{L})nous(?!\p{L})/u, 'ils'],
  [/(?<!\p{L})mais(?!\p{L})/u, 'et'],
  [/(?<!\p{L})aucune?(?!\p{L})/u, 'peu de'],
  [/(?<!\p{L})la(?!\p{L})/u, 'cette'],
  [/(?<!\p{L})le(?!\p{L})/u, 'ce'],
]

/** Words put into quotation marks that were not said. */
export const quote: Alteration = {
  kind: 'quote',
  alter: ({ text }, { random }) =>
    [...text.matchAll(QUOTED)].flatMap((match) => {
      const inner = match[1] ?? match[2] ?? ''
      const at = match.index + match[0].indexOf(inner)
      const found: string[] = []
      const change = (words: string) => found.push(text.slice(0, at) + words + text.slice(at + inner.length))
      for (const [pattern, word] of WORDS) if (pattern.test(inner)) change(inner.replace(pattern, word))
      const cuts = [
        ...inner.matchAll(
          /, [^,]{8,60}(?=, )| (?:très|encore|toujours|déjà|vraiment|trop|bien|aussi|jamais|au moins|tous|presque)(?=[ ,.])/gu,
        ),
      ]
      const cut = cuts[random(Math.max(1, cuts.length))]
      if (cut !== undefined) change(inner.slice(0, cut.index) + inner.slice(cut.index + cut[0].length))
      return found
    }),
}
