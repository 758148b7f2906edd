import type { Edition, InternalLink } from '../../edition.ts'
import type { Language } from '../../languages/language.ts'
import type { Block } from '../../writing/article.ts'
import type { Outline } from '../../writing/outline.ts'
import type { TranslatedQuote } from '../../writing/translated-quotes.ts'
import type { Markup } from './markup.ts'

/** What pages ask of the language. */
export type PageLanguage = Pick<Language, 'labels' | 'headings' | 'findDates' | 'findNumbers'>

/** What every block of a page may need to know of it. */
export interface Page {
  readonly language: PageLanguage
  readonly outline: Outline
  /** Paths of the claims that no source bears out. */
  readonly unsupported: ReadonlySet<string>
  readonly edition: Edition
  /** By the path of the text that they stand in. */
  readonly links: ReadonlyMap<string, InternalLink>
  readonly translations: readonly TranslatedQuote[]
  /** Without the marks that only our own page understands. */
  readonly isFragment: boolean
}

/** Where on the page a block stands. */
export interface Place {
  readonly page: Page
  /** Of the block in the article: « blocks.3.blocks.0 ». See `Claim.path`. */
  readonly path: string
  /** What the block stands under: its section’s subheading, or the headline. */
  readonly title: string
}

export type Renderer<B extends Block> = (block: B, place: Place) => Markup
