import { attribute, type Element } from '../html/tree.ts'
import { all, children, first, parseXml } from '../xml/parse-xml.ts'

/** Half points: letters that nobody reads. */
const SMALLEST = 4
/** A run that holds no other. */
const RUN = /<w:r(?: [^>]*)?>(?:(?!<w:r[ >])[\s\S])*?<\/w:r>/gu
/** A paragraph that holds no other. */
const PARAGRAPH = /<w:p(?: [^>]*)?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>/gu
const GROUND = /<w:shd\b[^>]*\bw:fill="(?!auto|FFFFFF)[0-9A-F]{6}"|<w:highlight\b/iu

export interface Seen {
  /** The XML without what nobody sees. */
  readonly xml: string
  /** The texts that were left out. */
  readonly hidden: readonly string[]
}

/**
 * A Word document without the runs that nobody sees: hidden, a point high, or white where neither it nor
 * its styles put any text on a coloured ground; by what they say themselves, or the named styles of the
 * run and its paragraph.
 */
export function withoutHiddenRuns(xml: string, styles: string, name: string): Seen {
  const isWhitePaper = !GROUND.test(xml) && !GROUND.test(styles)
  const styled = lettersOfStyles(styles, name)
  const hidden: string[] = []
  const withoutRuns = (text: string, paragraph: Letters) =>
    text.replace(RUN, (run) => {
      const properties = /<w:rPr>([\s\S]*?)<\/w:rPr>/u.exec(run)?.[1] ?? ''
      const named = styled.get(/<w:rStyle\s+w:val="([^"]*)"/u.exec(properties)?.[1] ?? '') ?? {}
      const letters = { ...paragraph, ...named, ...lettersOf(properties) }
      if (!isHidden(letters, isWhitePaper)) return run
      hidden.push([...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join(''))
      return ''
    })
  const seen = xml.replace(PARAGRAPH, (paragraph) => {
    const style = /<w:pPr>(?:(?!<\/w:pPr>)[\s\S])*?<w:pStyle\s+w:val="([^"]*)"/u.exec(paragraph)?.[1] ?? ''
    return withoutRuns(paragraph, styled.get(style) ?? {})
  })
  return { xml: seen, hidden: hidden.filter((text) => text.trim() !== '') }
}

/** What is said of letters; what is not said is left out. */
interface Letters {
  readonly isVanished?: boolean
  /** Six figures, or « auto ». */
  readonly colour?: string
  /** Half points. */
  readonly size?: number
}

const isHidden = ({ isVanished, colour, size }: Letters, isWhitePaper: boolean): boolean =>
  isVanished === true ||
  (isWhitePaper && colour?.toUpperCase() === 'FFFFFF') ||
  (size ?? Number.POSITIVE_INFINITY) <= SMALLEST

function lettersOf(properties: string): Letters {
  const vanish = /<w:vanish(?:\s+w:val="([^"]*)")?\s*\/>/u.exec(properties)
  const colour = /<w:color\b[^>]*\bw:val="([^"]*)"/u.exec(properties)?.[1]
  const size = /<w:sz\s+w:val="(\d+)"/u.exec(properties)?.[1]
  return {
    ...(vanish !== null && { isVanished: !/^(?:0|false|off)$/u.test(vanish[1] ?? '') }),
    ...(colour !== undefined && { colour }),
    ...(size !== undefined && { size: Number(size) }),
  }
}

/** How many styles may be based on each other. */
const MAX_BASES = 12

/** What named styles say of letters, with the styles that they are based on, by their ids. */
function lettersOfStyles(styles: string, name: string): ReadonlyMap<string, Letters> {
  if (styles === '') return new Map()
  const found = new Map(
    all(parseXml(styles, name), 'style').map((style) => [attribute(style, 'w:styleid'), style] as const),
  )
  const withBases = (style: Element | undefined, depth = 0): Letters => {
    if (style === undefined || depth > MAX_BASES) return {}
    const base = children(style, 'w:basedon')[0]
    const properties = children(style, 'w:rpr')[0]
    return {
      ...withBases(base && found.get(attribute(base, 'w:val')), depth + 1),
      ...(properties !== undefined && lettersIn(properties)),
    }
  }
  return new Map([...found].map(([id, style]) => [id, withBases(style)]))
}

function lettersIn(properties: Element): Letters {
  const vanish = first(properties, 'vanish')
  const colour = first(properties, 'color')
  const size = first(properties, 'sz')
  return {
    ...(vanish !== undefined && { isVanished: !/^(?:0|false|off)$/u.test(attribute(vanish, 'w:val')) }),
    ...(colour !== undefined && { colour: attribute(colour, 'w:val') }),
    ...(size !== undefined && { size: Number(attribute(size, 'w:val')) }),
  }
}
