import { type ClauseCheck, checkBrief } from '../../brief/check-brief.ts'
import type { Planned } from '../../dossier.ts'
import type { Language } from '../../languages/language.ts'
import type { Claim } from '../../verification/claim.ts'
import type { DraftProof } from '../../verification/draft-proof.ts'
import type { Article, Block } from '../article.ts'
import { countBlockWords } from '../count-words.ts'
import type { Writer } from '../writer.ts'
import { type Assembled, assemble, type Draft, isWritten, NOTHING_TOLD, without } from './draft.ts'
import type { Part } from './parts.ts'

/** What drafts are held against. */
export interface Grounds {
  readonly planned: Planned
  readonly proof: DraftProof
  readonly base: Article
  readonly language: Language
  readonly model: string
}

const isRefused = ({ verdict }: Claim): boolean => verdict === 'altered' || verdict === 'unsupported'

/** The offline article, written anew until the proof refuses nothing or the writer has had its turns. */
export async function settledBase(planned: Planned, offline: Writer, proof: DraftProof): Promise<Article> {
  const refused = new Map<string, Claim>()
  let article = await offline.write(planned)
  for (let turn = 0; turn < (offline.redrafts ?? 1); turn++) {
    const found = proof.claims(article).filter((claim) => isRefused(claim) && !refused.has(claim.text))
    if (found.length === 0) break
    for (const claim of found) refused.set(claim.text, claim)
    article = await offline.write(planned, [...refused.values()])
  }
  return article
}

export const assembled = (draft: Draft, { base, planned, model, language }: Grounds): Assembled =>
  assemble(base, draft, planned, model, language)

/**
 * The draft without what the proof refuses once it stands in its place: first the texts themselves, then all
 * that the model has told in the parts concerned, at last everything. What comes out has no more refused
 * claims than the offline article.
 */
export function settled(draft: Draft, grounds: Grounds): Draft {
  const known = new Set(
    grounds.proof
      .claims(grounds.base)
      .filter(isRefused)
      .map(({ text }) => text),
  )
  let current = draft
  for (const step of [withoutTexts, withoutTexts, withoutParts, withoutParts]) {
    const { article, owners } = assembled(current, grounds)
    const bad = grounds.proof.claims(article).filter((claim) => isRefused(claim) && !known.has(claim.text))
    if (bad.length === 0) return current
    current = step(current, bad, owners)
  }
  const { article } = assembled(current, grounds)
  const isSound = grounds.proof.claims(article).every((claim) => !isRefused(claim) || known.has(claim.text))
  return isSound ? current : new Map([...draft].map(([part, told]) => [part, emptied(told)]))
}

const withoutTexts = (draft: Draft, bad: readonly Claim[]): Draft =>
  new Map([...draft].map(([part, told]) => [part, without(told, bad)]))

/** A value of the structured data repeats the head. */
function withoutParts(draft: Draft, bad: readonly Claim[], owners: Assembled['owners']): Draft {
  const out = new Set(
    bad.map(({ path }) => {
      const [, place] = /^blocks\.(\d+)/u.exec(path) ?? []
      return place === undefined ? headOf(draft) : owners[Number(place)]
    }),
  )
  return new Map([...draft].map(([part, told]) => [part, out.has(part) ? emptied(told) : told]))
}

const headOf = (draft: Draft): Part | undefined => [...draft.keys()].find(({ kind }) => kind === 'head')

const emptied = (told: Draft extends ReadonlyMap<Part, infer T> ? T : never) => ({
  ...NOTHING_TOLD,
  refused: told.refused,
})

/** The clauses that the offline article meets and this one does not. */
export function broken(draft: Draft, grounds: Grounds): readonly ClauseCheck[] {
  const { planned, base, language } = grounds
  const { article } = assembled(draft, grounds)
  const before = checkBrief({ ...planned, article: base }, language)
  return checkBrief({ ...planned, article }, language).filter(
    ({ met }, index) => !met && before[index]?.met === true,
  )
}

/** Words that each part has more than the offline article's, fewer below 0; parts without a model's words are left out. */
export function surplus(
  draft: Draft,
  grounds: Grounds,
): readonly { readonly part: Part; readonly words: number }[] {
  const { article, owners } = assembled(draft, grounds)
  const wordsOf = (blocks: readonly Block[]) =>
    blocks.reduce((sum, block) => sum + countBlockWords(block, grounds.language), 0)
  return [...draft].flatMap(([part, told]) => {
    if (!isWritten(told)) return []
    const now = wordsOf(article.blocks.filter((_, index) => owners[index] === part))
    return [{ part, words: now - wordsOf(grounds.base.blocks.slice(part.from, part.to)) }]
  })
}

/** Gives parts back to the offline writer, those concerned most first, until the clauses hold that it meets. */
export function kept(draft: Draft, grounds: Grounds): Draft {
  let current = draft
  for (let turns = draft.size; turns > 0; turns--) {
    const [clause] = broken(current, grounds)
    if (clause === undefined) break
    const worst = concerned(clause, current, grounds)[0]
    if (worst === undefined) break
    current = new Map([...current].map(([part, told]) => [part, part === worst ? emptied(told) : told]))
  }
  return settled(current, grounds)
}

/** The parts that a clause may be met in again, those that it concerns most first. */
export function concerned({ clause, values }: ClauseCheck, draft: Draft, grounds: Grounds): readonly Part[] {
  const all = surplus(draft, grounds)
  const sign = isTooLong(clause, values) ? -1 : 1
  const byWords = [...all].sort((one, other) => sign * (one.words - other.words)).map(({ part }) => part)
  const isOfHead = clause.kind === 'title-length' || clause.kind === 'description-length'
  const head = headOf(draft)
  return isOfHead && head !== undefined && byWords.includes(head)
    ? [head, ...byWords.filter((part) => part !== head)]
    : byWords
}

function isTooLong(clause: ClauseCheck['clause'], values: ClauseCheck['values']): boolean {
  if (clause.kind !== 'length') return false
  return typeof values.words === 'number' && values.words > clause.words
}
