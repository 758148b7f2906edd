/** A text of a page that findings point into. */
export interface PageText {
  /** Of an article: see `Claim.path`. Of a file: the element and where it begins, « h2@41:5 ». */
  readonly path: string
  readonly text: string
}

export type PageBlockKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'cell'

/** A block of the article's text, in reading order. */
export interface PageBlock {
  readonly kind: PageBlockKind
  /** 1 to 6, of headings. */
  readonly level?: number
  /** The sentences where the page knows them, else the whole text as one. Never empty. */
  readonly texts: readonly PageText[]
  /** Explains a term: its words are the library's, not the story's. */
  readonly isBackground?: boolean
  /** Set in the middle of the line. */
  readonly isCentred?: boolean
}

export interface PageMeta extends PageText {
  /** Of `name`, `property` or `http-equiv`, in lower case; `text` is the content. */
  readonly name: string
}

/** A `link` element of the head. */
export interface PageRelation {
  readonly path: string
  readonly relation: string
  readonly href: string
  readonly language?: string
}

export interface PageLink extends PageText {
  /** As it is written; undefined where there is none. */
  readonly href?: string
  /** Words of `rel`. */
  readonly relations: readonly string[]
  /** Only a script knows where it leads. */
  readonly isScripted: boolean
  /** Among the article's own text, not around it. */
  readonly isInArticle: boolean
}

export interface PageImage {
  readonly path: string
  readonly src: string
  /** Undefined where the image has no `alt`; empty where it is there for the eye alone. */
  readonly alternative?: string
  readonly width?: number
  readonly height?: number
  readonly isInArticle: boolean
}

/** A script of JSON-LD. */
export interface PageData {
  readonly path: string
  /** Undefined where it is not JSON. */
  readonly value?: unknown
  /** What is wrong with it, in the parser's words. */
  readonly error?: string
}

/** What the server said. */
export interface PageResponse {
  readonly status: number
  /** `X-Robots-Tag`, one entry a header. */
  readonly robots: readonly string[]
  /** Of the body. */
  readonly bytes: number
  /** How often the address led on to another. */
  readonly redirects: number
  readonly robotsFile?: { readonly status: number; readonly text: string }
}

/**
 * A page as audits look at it, read from HTML or made from an article: the same rules hold for both.
 * Plain data; survives JSON.
 */
export interface Page {
  /** Where it was found, or will stand. */
  readonly url?: string
  readonly response?: PageResponse
  /** As `html lang` says; empty where it does not. */
  readonly language: string
  /** `title` elements. */
  readonly titles: readonly PageText[]
  readonly metas: readonly PageMeta[]
  readonly relations: readonly PageRelation[]
  readonly blocks: readonly PageBlock[]
  /** Texts of the page that are not the article's: byline, date, foot. */
  readonly surroundings: readonly PageText[]
  /** A list of links to the page's own headings. */
  readonly hasContents: boolean
  readonly links: readonly PageLink[]
  readonly images: readonly PageImage[]
  readonly data: readonly PageData[]
  /** The page is made of other pages. */
  readonly frames: number
  /** What readers search for; undefined where nobody said. */
  readonly keyphrase?: string
  readonly secondaryKeyphrases: readonly string[]
  /** Last part of the address, without its extension. */
  readonly slug?: string
}
