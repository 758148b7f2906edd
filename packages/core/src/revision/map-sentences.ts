import type { Article, ArticleSentence, Block, Section } from '../writing/article.ts'

/** The sentence that is to stand at a path (see `Claim.path`); undefined leaves it out. */
export type SentenceChange = (path: string, sentence: ArticleSentence) => ArticleSentence | undefined

/**
 * The article with its sentences changed. A block that has none left is left out; a section without its
 * subheading gives its blocks to what stands before it. Headline, title and description stay as they are
 * where they are left out: no article goes without.
 */
export function mapSentences(article: Article, change: SentenceChange): Article {
  const head = (path: 'headline' | 'titleTag' | 'description') => change(path, article[path]) ?? article[path]
  return {
    ...article,
    headline: head('headline'),
    titleTag: head('titleTag'),
    description: head('description'),
    blocks: blocksOf('blocks', article.blocks, change),
  }
}

const blocksOf = (path: string, blocks: readonly Block[], change: SentenceChange): readonly Block[] =>
  blocks.flatMap((block, index) => blockOf(`${path}.${index}`, block, change))

const sentencesOf = (
  path: string,
  sentences: readonly ArticleSentence[],
  change: SentenceChange,
): readonly ArticleSentence[] =>
  sentences.flatMap((sentence, index) => change(`${path}.${index}`, sentence) ?? [])

function blockOf(path: string, block: Block, change: SentenceChange): readonly Block[] {
  switch (block.type) {
    case 'standfirst':
    case 'paragraph':
    case 'background': {
      const sentences = sentencesOf(`${path}.sentences`, block.sentences, change)
      return sentences.length === 0 ? [] : [{ ...block, sentences }]
    }
    case 'quote': {
      const { speaker: _, ...rest } = block
      const sentences = sentencesOf(`${path}.sentences`, block.sentences, change)
      const speaker = block.speaker && change(`${path}.speaker`, block.speaker)
      // Words without their mouth are nobody's.
      if (sentences.length === 0 || (block.speaker !== undefined && speaker === undefined)) return []
      return [{ ...rest, sentences, ...(speaker !== undefined && { speaker }) }]
    }
    case 'list': {
      const { introduction: _, ...rest } = block
      const items = sentencesOf(`${path}.items`, block.items, change)
      const introduction = block.introduction && change(`${path}.introduction`, block.introduction)
      return items.length === 0
        ? []
        : [{ ...rest, items, ...(introduction !== undefined && { introduction }) }]
    }
    case 'key-points': {
      const points = block.points.flatMap((point, index) => {
        const sentence = change(`${path}.points.${index}`, point.sentence)
        return sentence === undefined ? [] : [{ ...point, sentence }]
      })
      return points.length === 0 ? [] : [{ ...block, points }]
    }
    case 'section':
      return sectionOf(path, block, change)
    default:
      return rowsOf(path, block, change)
  }
}

type Rows = Extract<Block, { type: 'table' | 'timeline' | 'unknowns' | 'questions' | 'sources' }>

/** What stands together stays together: a row, an event, a question without one of its parts is left out. */
function rowsOf(path: string, block: Rows, change: SentenceChange): readonly Block[] {
  switch (block.type) {
    case 'table': {
      const rows = block.rows.flatMap((row, index) => {
        const cells = sentencesOf(`${path}.rows.${index}`, row, change)
        return cells.length === row.length ? [cells] : []
      })
      return rows.length === 0 ? [] : [{ ...block, rows }]
    }
    case 'timeline': {
      const events = block.events.flatMap(({ when, what }, index) => {
        const [day, event] = [
          change(`${path}.events.${index}.when`, when),
          change(`${path}.events.${index}.what`, what),
        ]
        return day === undefined || event === undefined ? [] : [{ when: day, what: event }]
      })
      return events.length === 0 ? [] : [{ ...block, events }]
    }
    case 'unknowns': {
      const items = block.items.flatMap((item, index) => {
        const subject = change(`${path}.items.${index}.subject`, item.subject)
        const sentences = sentencesOf(`${path}.items.${index}.sentences`, item.sentences, change)
        return subject === undefined || (sentences.length === 0 && item.sentences.length > 0)
          ? []
          : [{ subject, sentences }]
      })
      return items.length === 0 ? [] : [{ ...block, items }]
    }
    case 'questions': {
      const items = block.items.flatMap((item, index) => {
        const question = change(`${path}.items.${index}.question`, item.question)
        const answer = sentencesOf(`${path}.items.${index}.answer`, item.answer, change)
        return question === undefined || answer.length === 0 ? [] : [{ ...item, question, answer }]
      })
      return items.length === 0 ? [] : [{ ...block, items }]
    }
    case 'sources':
      return [block]
  }
}

function sectionOf(path: string, section: Section, change: SentenceChange): readonly Block[] {
  const subheading = change(`${path}.subheading`, section.subheading)
  const blocks = blocksOf(`${path}.blocks`, section.blocks, change)
  if (blocks.length === 0) return []
  return subheading === undefined ? blocks : [{ ...section, subheading, blocks }]
}
