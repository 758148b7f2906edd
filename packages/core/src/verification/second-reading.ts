import { z } from 'zod'
import type { Verified } from '../dossier.ts'
import { type Model, ModelError } from '../writing/model/model.ts'
import type { Prompts } from '../writing/model/prompts/prompts.ts'
import { ANSWERS, ObjectReader } from '../writing/model/read-answer.ts'
import { type Claim, isRefuted } from './claim.ts'

/** A claim that a second reader would not let stand, whatever the proof says of it. */
export interface Doubt {
  /** See `Claim.path`. */
  readonly path: string
  readonly text: string
  /** What differs, in the reader's words. */
  readonly differs: string
  /** What the proof says of it: where it bears the claim out the two disagree. */
  readonly isRefuted: boolean
}

/** What a model found that read each claim beside its evidence. It takes nothing from the proof. */
export interface SecondReading {
  readonly reader: string
  /** Claims that it was shown and gave an answer for. */
  readonly read: number
  readonly doubts: readonly Doubt[]
  /** Why it stopped before the end. */
  readonly failure?: string
}

/** Claims in one question. */
const AT_ONCE = 12
const TOKENS_PER_CLAIM = 120
const LONGEST_REMARK = 400

const verdict = z.object({
  number: z.number(),
  supported: z.boolean(),
  differs: z.string().max(LONGEST_REMARK).catch(''),
})

/**
 * Shows a model every sentence of the article that rests on the story beside its evidence, each text once.
 * Rejects only where the very first question is not answered.
 */
export async function secondReading(
  { claims }: Pick<Verified, 'claims'>,
  model: Model,
  prompts: Prompts,
): Promise<SecondReading> {
  const open = readable(claims)
  const doubts: Doubt[] = []
  let read = 0
  for (let from = 0; from < open.length; from += AT_ONCE) {
    const shown = open.slice(from, from + AT_ONCE)
    try {
      const found = await answersOf(shown, model, prompts)
      read += found.size
      for (const [index, { supported, differs }] of found) {
        const claim = shown[index] as Claim
        if (!supported)
          doubts.push({ path: claim.path, text: claim.text, differs, isRefuted: isRefuted(claim) })
      }
    } catch (error) {
      if (!(error instanceof ModelError) || from === 0) throw error
      return { reader: model.name, read, doubts, failure: error.message }
    }
  }
  return { reader: model.name, read, doubts }
}

function readable(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>()
  return claims.filter(({ path, text, verdict: found, evidence }) => {
    const isShown = !path.startsWith('structuredData') && found !== 'background' && evidence.length > 0
    if (!isShown || seen.has(text)) return false
    seen.add(text)
    return true
  })
}

async function answersOf(
  claims: readonly Claim[],
  model: Model,
  prompts: Prompts,
): Promise<ReadonlyMap<number, z.infer<typeof verdict>>> {
  const reader = new ObjectReader()
  const found = new Map<number, z.infer<typeof verdict>>()
  const shown = claims.map(({ text, evidence }, index) => ({
    number: index + 1,
    claim: text,
    evidence: [...new Set(evidence.map((each) => each.text))].join(' '),
  }))
  const { system, claims: prompt } = prompts.reader
  const request = {
    ...{ part: 'second reading', system, prompt: prompt(shown), schema: ANSWERS.reading },
    maxTokens: TOKENS_PER_CLAIM * claims.length,
  }
  await model.answer(request, (piece) => {
    for (const object of reader.push(piece)) {
      const { data } = verdict.safeParse(object)
      if (data !== undefined && claims[data.number - 1] !== undefined) found.set(data.number - 1, data)
    }
  })
  return found
}
