import type { Written } from '../../dossier.ts'
import { overlaps } from '../../span.ts'
import { claimTexts } from '../../verification/claims.ts'
import type { Article } from '../../writing/article.ts'
import { personsOf } from '../brief-languages.ts'
import type { BriefText } from '../brief-text.ts'
import type { BriefWords } from '../brief-words.ts'
import type { Tone } from '../clause.ts'
import type { CheckLanguage, ClauseResult, ClauseRule } from '../clause-rule.ts'

/** Words in a sentence that is still easy. Source: Yoast/javascript, sentenceLengthInTextAssessment. */
const LONG_SENTENCE = 20
/** Share of longer sentences that a text may have. Same source. */
const MAX_LONG_SHARE = 0.25
/** A lively text keeps its sentences under this on average. Words. */
const MAX_LIVELY_MEAN = 22

/**
 * « ton neutre », « professional tone », « sans jargon ». Measured on sentences outside quotation marks:
 * neutral and formal texts take no side (no exclamation mark, no first or second person), plain texts
 * have at most a quarter of sentences over 20 words, lively ones keep short and ask or quote.
 */
export const tone: ClauseRule<'tone'> = {
  kind: 'tone',
  read(text, words) {
    const tones = (Object.keys(words.tones) as Tone[]).filter((name) => names(text, name, words))
    const found = tones.flatMap((name) =>
      wordingsOf(name, words)
        .flatMap((source) => text.matchAll(source))
        .map(({ start, end }) => ({
          clause: { kind: 'tone', tone: name } as const,
          stretch: { start, end },
        })),
    )
    return found.filter(
      ({ clause, stretch }, index) =>
        !found
          .slice(0, index)
          .some((other) => clause.tone === other.clause.tone && overlaps(stretch, other.stretch)),
    )
  },
  check: ({ tone: wanted }, dossier, language) => CHECKS[wanted](measure(dossier, language)),
}

const names = (text: BriefText, name: Tone, words: BriefWords): boolean =>
  [words.tones[name], words.plainTones[name]].some(
    (wording) => wording !== undefined && text.matchAll(wording).length > 0,
  )

/** « ton (très) neutre et factuel », « plain and factual tone », « anglais simple », « sans jargon ». */
function wordingsOf(name: Tone, words: BriefWords): readonly string[] {
  const label = `(?:${words.toneLabels}|${Object.keys(words.languages).join('|')})`
  const any = `(?:${Object.values(words.tones).join('|')})`
  const wording = `(?:${words.tones[name]})`
  const standing = words.plainTones[name]
  return [
    `${label} (?:(?:${words.degrees}|[:=,]) )*(?:${any} (?:(?:,|${words.and}|${words.degrees}) )+)*${wording}`,
    `${wording} (?:(?:,|${words.and}|${words.degrees}) )*(?:${any} (?:(?:,|${words.and}|${words.degrees}) )*)*${label}`,
    ...(standing === undefined ? [] : [standing]),
  ]
}

interface Measured {
  /** The first sentence with an exclamation mark or a first or second person, outside quotes. */
  readonly partial: string | undefined
  readonly longShare: number
  readonly meanWords: number
  readonly asksOrQuotes: boolean
}

const CHECKS: Readonly<Record<Tone, (measured: Measured) => ClauseResult>> = {
  neutral: takesNoSide,
  formal: takesNoSide,
  plain: ({ longShare }) => ({
    met: longShare <= MAX_LONG_SHARE,
    values: { longSentences: Math.round(longShare * 100), limit: MAX_LONG_SHARE * 100 },
  }),
  lively: ({ meanWords, asksOrQuotes }) => ({
    met: meanWords <= MAX_LIVELY_MEAN && asksOrQuotes,
    values: { meanWords: Math.round(meanWords), limit: MAX_LIVELY_MEAN, asksOrQuotes },
  }),
}

function takesNoSide({ partial }: Measured): ClauseResult {
  return {
    met: partial === undefined,
    values: { neutral: partial === undefined },
    ...(partial === undefined ? {} : { path: partial }),
  }
}

function measure({ article }: Written, language: CheckLanguage): Measured {
  const persons = personsOf(language.code)
  const texts = ownTexts(article)
  const counts = texts
    .filter(({ path }) => path.startsWith('blocks'))
    .map(({ text }) => language.countWords(text))
  const total = counts.reduce((sum, count) => sum + count, 0)
  return {
    partial: texts.find(
      ({ own }) =>
        own.includes('!') || (own.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => persons.has(word)),
    )?.path,
    longShare:
      counts.length === 0 ? 0 : counts.filter((count) => count > LONG_SENTENCE).length / counts.length,
    meanWords: counts.length === 0 ? 0 : total / counts.length,
    asksOrQuotes: texts.some(({ text }) => /[?«“]/u.test(text)),
  }
}

interface OwnText {
  readonly path: string
  readonly text: string
  /** Without what stands between quotation marks. */
  readonly own: string
}

/** A quote may run over several sentences of a block: what one opens another closes. */
function ownTexts(article: Article): readonly OwnText[] {
  let [block, isOpen] = ['', false]
  return claimTexts({ ...article, structuredData: {} }).map(({ path, sentence: { text } }) => {
    const parent = path.slice(0, path.lastIndexOf('.'))
    if (parent !== block) [block, isOpen] = [parent, false]
    const whole = (isOpen ? '«' : '') + text
    isOpen = /[«“][^»”]*$/u.test(whole)
    return { path, text, own: whole.replace(/[«“][^»”]*[»”]?|"[^"]*"?/gu, ' ') }
  })
}
