import type { Written } from '../../dossier.ts'
import { allBlocks } from '../../writing/all-blocks.ts'
import type { Article, Section } from '../../writing/article.ts'
import { fold } from '../brief-text.ts'
import type { CheckLanguage, ClauseResult, ClauseRule } from '../clause-rule.ts'
import { contentWords, shareMentioned } from '../mentions-phrase.ts'

/** Characters that search results show of a title and of a description. */
const MAX_TITLE = 60
const MAX_DESCRIPTION = 156
const MIN_DESCRIPTION = 120
/** A story of fewer characters cannot fill a description. */
const SHORT_STORY = 600
const MIN_SHORT_DESCRIPTION = 50
/** Share of the keyphrase's words that a slug carries: slugs leave out what a reader can do without. */
const SLUG_SHARE = 0.5

/** « compatible SEO », « optimised for search engines ». */
export const seo: ClauseRule<'seo'> = {
  kind: 'seo',
  read: (text, words) =>
    text
      .matchAll(words.seo)
      .filter(
        ({ start }) => !new RegExp(`(?:^| )(?:${words.without}) $`, 'u').test(text.canonical.slice(0, start)),
      )
      .map((stretch) => ({ clause: { kind: 'seo' }, stretch })),
  check: (_clause, dossier, language) => {
    const demands = [
      ...keyphraseDemands(dossier.article, language),
      ...lengthDemands(dossier),
      { name: 'levels', met: keepsLevels(dossier.article), path: 'blocks' },
    ]
    return resultOf(dossier.article, demands)
  },
}

interface Demand {
  readonly name: string
  readonly met: boolean
  readonly path: string
}

/** The values name each demand; `path` is that of the first one missed. */
function resultOf({ keyphrase, titleTag, description }: Article, demands: readonly Demand[]): ClauseResult {
  const missed = demands.filter(({ met }) => !met)
  return {
    met: missed.length === 0,
    values: {
      keyphrase,
      ...Object.fromEntries(demands.map(({ name, met }) => [name, met])),
      titleTagLength: titleTag.text.length,
      titleTagLimit: MAX_TITLE,
      descriptionLength: description.text.length,
      descriptionLimit: MAX_DESCRIPTION,
      missed: missed.map(({ name }) => name).join(', '),
    },
    ...(missed[0] === undefined ? {} : { path: missed[0].path }),
  }
}

function keyphraseDemands(article: Article, language: CheckLanguage): readonly Demand[] {
  const words = contentWords(article.keyphrase, language)
  const isIn = (text: string): boolean => shareMentioned(text, words, language) === 1
  const inSlug = shareMentioned(article.slug.replaceAll('-', ' '), words.map(fold), language)
  return [
    { name: 'keyphraseSet', met: words.length > 0, path: 'keyphrase' },
    {
      name: 'keyphraseInTitle',
      met: isIn(article.headline.text) || isIn(article.titleTag.text),
      path: 'headline',
    },
    {
      name: 'keyphraseInOpening',
      met: isIn(article.description.text) || isIn(openingOf(article)),
      path: 'description',
    },
    { name: 'keyphraseInSlug', met: inSlug >= SLUG_SHARE, path: 'slug' },
    {
      name: 'keyphraseInSubheading',
      met: sectionsOf(article).some(({ level, subheading }) => level === 2 && isIn(subheading.text)),
      path: 'blocks',
    },
  ]
}

function lengthDemands({ article, story }: Written): readonly Demand[] {
  const description = article.description.text.length
  const least = story.text.length < SHORT_STORY ? MIN_SHORT_DESCRIPTION : MIN_DESCRIPTION
  const title = article.titleTag.text.length
  return [
    { name: 'titleTagFits', met: title > 0 && title <= MAX_TITLE, path: 'titleTag' },
    {
      name: 'descriptionFits',
      met: description >= least && description <= MAX_DESCRIPTION,
      path: 'description',
    },
  ]
}

const sectionsOf = ({ blocks }: Article): readonly Section[] =>
  allBlocks(blocks).filter((block) => block.type === 'section')

/** One headline, sections of level 2 under it, and level 3 only inside level 2. */
function keepsLevels({ headline, blocks }: Article): boolean {
  const sections = blocks.filter((block) => block.type === 'section')
  const nested = sections.flatMap((section) => section.blocks.filter((block) => block.type === 'section'))
  return (
    headline.text !== '' &&
    sections.every(({ level }) => level === 2) &&
    nested.every(({ level, blocks: inner }) => level === 3 && inner.every(({ type }) => type !== 'section'))
  )
}

/** The standfirst, or else the first paragraph. */
function openingOf({ blocks }: Article): string {
  const opening = allBlocks(blocks).find(({ type }) => type === 'standfirst' || type === 'paragraph')
  return opening !== undefined && 'sentences' in opening
    ? opening.sentences.map(({ text }) => text).join(' ')
    : ''
}
