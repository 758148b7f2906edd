import type { Planned } from '../../dossier.ts'
import type { Language } from '../../languages/language.ts'
import type { ArticleSentence, Block, List } from '../article.ts'
import { type SectionPart, statementsOf } from './parts.ts'

/** A proven sentence and the statements that it tells, as the proof found them. */
export interface KeptSentence {
  readonly sentence: ArticleSentence
  readonly tells: readonly string[]
}

const MOST_WORDS_IN_A_PARAGRAPH = 85

/** What a statement is told by: sentences, or a list. */
type Piece = ArticleSentence | List

/**
 * The blocks of a part: the sentences of the model in its order, and what the offline writer has for each
 * statement that none of them tells, behind those of the statements before it.
 */
export function composeBlocks(
  part: Pick<SectionPart, 'blocks'>,
  kept: readonly KeptSentence[],
  { reading }: Pick<Planned, 'reading'>,
  language: Pick<Language, 'countWords'>,
): readonly Block[] {
  const paragraphs = new Map(reading.statements.map(({ id, paragraph }) => [id, paragraph]))
  const order = statementsOf(part.blocks)
  const told = new Set(kept.flatMap(({ tells }) => tells))
  const pieces: { piece: Piece; paragraph: number | undefined; after: number }[] = kept.map(
    ({ sentence, tells }) => ({
      piece: sentence,
      paragraph: paragraphs.get(tells[0] ?? ''),
      after: Math.max(-1, ...tells.map((id) => order.indexOf(id))),
    }),
  )
  for (const [place, id] of order.entries()) {
    if (told.has(id)) continue
    const own = piecesOf(part.blocks, id).map((piece) => ({
      piece,
      paragraph: paragraphs.get(id),
      after: place,
    }))
    pieces.splice(pieces.findLastIndex(({ after }) => after < place) + 1, 0, ...own)
  }
  return paragraphsOf(pieces, language)
}

/** What the offline writer tells a statement by. */
const piecesOf = (blocks: readonly Block[], id: string): readonly Piece[] =>
  blocks.flatMap((block): readonly Piece[] => {
    if (block.type === 'paragraph') return block.sentences.filter(({ statement }) => statement === id)
    return block.type === 'list' && block.items.some(({ statement }) => statement === id) ? [block] : []
  })

function paragraphsOf(
  pieces: readonly { readonly piece: Piece; readonly paragraph: number | undefined }[],
  language: Pick<Language, 'countWords'>,
): readonly Block[] {
  const blocks: Block[] = []
  let open: { sentences: ArticleSentence[]; paragraph: number | undefined; words: number } | undefined
  const close = () => {
    if (open !== undefined) blocks.push({ type: 'paragraph', sentences: open.sentences })
    open = undefined
  }
  for (const { piece, paragraph } of pieces) {
    if ('items' in piece) {
      close()
      blocks.push(piece)
      continue
    }
    const words = language.countWords(piece.text)
    if (
      open !== undefined &&
      open.paragraph === paragraph &&
      open.words + words <= MOST_WORDS_IN_A_PARAGRAPH
    ) {
      open.sentences.push(piece)
      open.words += words
    } else {
      close()
      open = { sentences: [piece], paragraph, words }
    }
  }
  close()
  return blocks
}
