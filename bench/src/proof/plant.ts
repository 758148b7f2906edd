import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { treeOf } from '../../../packages/core/src/reading/tree.ts'
import { sliceOf } from '../../../packages/core/src/span.ts'
import { capitalised, type Sample, type Tools } from './alteration.ts'
import { alterations } from './alterations/index.ts'
import { loadFrench, type ReadStory, readStories } from './read-stories.ts'

/** A claim and what is known of it. */
export interface Planted {
  readonly id: string
  /** Name of the story. */
  readonly story: string
  /** The kind of alteration; « none » for a true claim. */
  readonly kind: string
  readonly claim: string
}

/** Each kind gives so many claims at most. */
const PER_KIND = 74

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/**
 * Writes `planted.jsonl`: as many altered claims as untouched ones, the same each time; and, to the file
 * given, the altered claims that were not drawn, which nobody has looked at.
 *
 *     npx tsx --tsconfig tsconfig.json bench/src/proof/plant.ts [REST.jsonl]
 */
const language = loadFrench()
const stories = readStories(language)
const samples = stories.flatMap((story) => samplesOf(story).map((sample) => ({ story, sample })))
/** Claims that a reader found to be no French, or no alteration. */
const dropped = new Set(readFileSync(file('dropped.txt'), 'utf8').split('\n'))
const made = alterations.map(({ kind, alter }) => {
  const claims = samples.flatMap(({ story, sample }) =>
    unique(alter(sample, toolsWith(hashOf(`${kind} ${sample.text}`))))
      .map(capitalised)
      .filter(
        (claim) => claim !== sample.text && !dropped.has(claim) && claim.length > 20 && isWellFormed(claim),
      )
      .map((claim) => ({ story: story.name, kind, claim })),
  )
  // Whatever else is made or dropped, a claim keeps its place in the draw.
  return claims.sort((one, other) => hashOf(one.claim) - hashOf(other.claim))
})
const altered = made.flatMap((claims) => claims.slice(0, PER_KIND))
const untouched = samples.map(({ story, sample }) => ({
  story: story.name,
  kind: 'none',
  claim: sample.text,
}))
write(file('planted.jsonl'), [...altered, ...untouched])
const [rest] = process.argv.slice(2)
if (rest !== undefined)
  write(
    rest,
    made.flatMap((claims) => claims.slice(PER_KIND)),
  )
for (const { kind } of alterations)
  console.log(kind.padEnd(14), altered.filter((row) => row.kind === kind).length)
console.log(`${altered.length} altered, ${untouched.length} untouched, ${stories.length} stories`)

function write(path: string, rows: readonly Omit<Planted, 'id'>[]): void {
  const lines = rows.map((row, index) => `${JSON.stringify({ id: `p${index + 1}`, ...row })}\n`)
  writeFileSync(path, lines.join(''))
}

function samplesOf({ story, reading }: ReadStory): readonly Sample[] {
  return reading.sentences.map((sentence, index) => {
    const { start } = sentence.span
    const tokens = sentence.tokens.map((token) => ({
      ...token,
      start: token.start - start,
      end: token.end - start,
    }))
    const next = reading.sentences[index + 1]
    return {
      text: sliceOf(story.text, sentence.span),
      tokens,
      tree: treeOf({ ...sentence, tokens }),
      statement: reading.statements.find((each) => each.start <= start && sentence.span.end <= each.end),
      offset: start,
      story: { text: story.text, reading },
      next: next?.paragraph === sentence.paragraph ? sliceOf(story.text, next.span) : undefined,
    }
  })
}

/** Mulberry32: small, and the same everywhere. */
function toolsWith(seed: number): Tools {
  let state = seed
  const random = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
  return {
    lexicon: language.lexicon,
    traitsOf: (form) => language.proof.describe(form, false).traits,
    random,
    pick: (list) => list[random(list.length)] as (typeof list)[number],
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function unique(claims: readonly string[]): string[] {
  return [...new Set(claims)]
}

/** What nobody would write: « l’minibus », « de un », « son raffinerie », « 9,1 million ». */
function isWellFormed(claim: string): boolean {
  // An hour that no clock has; a name before a comma that lost the other half.
  if (
    /(?<!\d)(?:2[4-9]|[3-9]\d) ?[hH](?:\d|eures)/u.test(claim) ||
    /^[\p{Lu}][\p{L}-]+(?: \p{Lu}[\p{L}-]+)*, (?:a|ont) /u.test(claim)
  )
    return false
  if (/(?<![\d,.])(?:[2-9]|\d{2,})(?:,\d+)? mi(?:lliard|llion)(?!s)/u.test(claim)) return false
  if (/(?<!\p{L})[lL]['’](?![aeiouyhàâäéèêëîïôöùûüœAEIOUYHÀÂÉÈÊÎÔŒ])/u.test(claim)) return false
  if (
    /(?<!\p{L})(?:de|le|la|que|ne) (?=[aeiouéèêàâ])(?!onz|un(?:e)? |oui)/u.test(
      claim.replace(/(?:le|la) (?:une|un) /gu, ''),
    )
  )
    return false
  if (/(?<!\p{L})(?:sa|ma|ta|ce) (?=[aeiouéèêàâ])/u.test(claim)) return false
  return [...claim.matchAll(/(?<!\p{L})(un|une|le|la|du|au|son|sa|ce|cette) (\p{Ll}{4,})(?!\p{L})/gu)].every(
    ([, article = '', noun = '']) => {
      const nouns = language.lexicon.analyse(noun).filter(({ upos }) => upos === 'NOUN' || upos === 'ADJ')
      const wanted = /^(?:une|la|sa|cette)$/u.test(article) ? 'Fem' : 'Masc'
      if (nouns.length === 0 || (article === 'son' && /^[aeiouéèêàâh]/u.test(noun))) return true
      return nouns.some(({ features }) => features.Gender === undefined || features.Gender === wanted)
    },
  )
}
