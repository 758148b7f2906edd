import { takesElision } from '../../../../packages/core/src/languages/fr/elision.ts'
import { type Alteration, isQuoted, replace, swaps } from '../alteration.ts'

/** A denial lost, put in, or turned into its weaker kin. */
export const polarity: Alteration = {
  kind: 'polarity',
  alter(sample) {
    const { text, tokens, tree } = sample
    const found: string[] = []
    for (const match of text.matchAll(
      /(?<![\p{L}])n(?:e |['’])((?:l['’]|s['’]|se |la |le |les |y |en )?[\p{L}-]+) (pas|plus|jamais)(?: encore)?(?= )/giu,
    )) {
      if (isQuoted(text, match.index)) continue
      const bare = replace(text, match.index, match.index + match[0].length, match[1] as string)
      found.push(bare.replace(/(?<=[\p{L}]) de (?=\p{L})/u, ' de '))
    }
    found.push(
      ...swaps(
        text,
        /(?<![\p{L}])n(?:e |['’])([\p{L}-]+) (aucune?)(?= )/giu,
        (match) => `${match[1]} ${match[2] === 'aucune' ? 'une' : 'un'}`,
      ),
    )
    found.push(
      ...swaps(
        text,
        /(?<![\p{L}])[Aa]ucun(e?) ([\p{L} ’'-]{3,30}?) n(?:e |['’])(?=\p{L})/gu,
        (match) => `un${match[1]} ${match[2]} `,
      ),
    )
    found.push(...swaps(text, /(?<![\p{L}])sans (?=\p{L}{4,})/giu, () => 'avec '))
    for (const [index, token] of tokens.entries()) {
      if (token.head >= 0 && token.relation !== 'root') continue
      const helper = tree
        .dependents(index, 'aux', 'cop')
        .map((at) => tokens[at])
        .find((each) => each?.features.Mood !== undefined)
      const finite = helper ?? (token.features.Mood !== undefined ? token : undefined)
      if (
        finite === undefined ||
        isQuoted(text, finite.start) ||
        /ne |n['’]/u.test(text.slice(Math.max(0, finite.start - 12), finite.start))
      )
        continue
      const pronoun = /(?<![\p{L}])(?:s['’]|se |l['’]|les |la |le |lui |leur |y |en )$/iu.exec(
        text.slice(0, finite.start),
      )
      const start = finite.start - (pronoun?.[0].length ?? 0)
      const ne =
        pronoun === null && takesElision(finite.form)
          ? 'n’'
          : pronoun !== null && /^y|^en/iu.test(pronoun[0])
            ? 'n’'
            : 'ne '
      found.push(`${text.slice(0, start)}${ne}${text.slice(start, finite.end)} pas${text.slice(finite.end)}`)
    }
    return found.filter((claim) => !/non plus|ne doit pas être|n’ont pas en revanche/u.test(claim))
  },
}
