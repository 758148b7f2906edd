import type { Site } from './site.ts'
import type { Span } from './span.ts'

/** One file of a picture. */
export interface PictureFile {
  /** Where the page finds it: an address, or a name beside the page. */
  readonly src: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

export interface Picture {
  /** What it shows, for those who do not see it. */
  readonly alternative: string
  readonly credit?: string
  /** True where the desk drew it: it shows the headline and no scene. */
  readonly drawn: boolean
  /** The same picture in several ratios, the widest first. */
  readonly files: readonly PictureFile[]
}

export interface RelatedArticle {
  readonly title: string
  readonly url: string
}

/** Words of the article that lead to another article of the site. */
export interface InternalLink {
  /** Of the text that `span` points into. See `Claim.path`. */
  readonly path: string
  readonly span: Span
  readonly url: string
  readonly title: string
}

/** What was changed after publication, and when. */
export interface Correction {
  /** ISO 8601. */
  readonly date: string
  readonly text: string
}

/**
 * How one article is published: on which site, at which address, with what around it. Everything in it
 * is the desk's to say, not the story's; what is left out is not shown.
 */
export interface Edition {
  readonly site?: Site
  /** Where the article will stand. */
  readonly address?: string
  /** Of the site. */
  readonly section?: string
  readonly cover?: Picture
  readonly related?: readonly RelatedArticle[]
  readonly links?: readonly InternalLink[]
  /** What other articles of the site are found by, with their addresses. */
  readonly usedKeyphrases?: readonly { readonly keyphrase: string; readonly address: string }[]
  /** Who read the article over before it was published. */
  readonly reviewer?: string
  /** When it is published, ISO 8601; a draft where it is left out. */
  readonly published?: string
  /** ISO 8601. */
  readonly modified?: string
  readonly corrections?: readonly Correction[]
  /** Of the article, from 1; left out, one more than its corrections. */
  readonly version?: number
}

/** For systems that keep each version of an item. */
export const versionIn = ({ version, corrections = [] }: Edition): number => version ?? corrections.length + 1
