/** Half points: letters that nobody reads. */
const SMALLEST = 4
/** A run that holds no other, with its properties. */
const RUN = /<w:r(?: [^>]*)?>\s*<w:rPr>((?:(?!<w:r[ >])[\s\S])*?)<\/w:rPr>(?:(?!<w:r[ >])[\s\S])*?<\/w:r>/gu
const GROUND = /<w:shd\b[^>]*\bw:fill="(?!auto|FFFFFF)[0-9A-F]{6}"|<w:highlight\b/iu

/**
 * The XML of a Word document without the runs that nobody sees: hidden, a point high, or white where neither
 * it nor its styles put any text on a coloured ground. What a named style hides is not known.
 */
export function withoutHiddenRuns(xml: string, styles: string): string {
  const isWhitePaper = !GROUND.test(xml) && !GROUND.test(styles)
  return xml.replace(RUN, (run, properties: string) => (isHidden(properties, isWhitePaper) ? '' : run))
}

const isHidden = (properties: string, isWhitePaper: boolean): boolean =>
  /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/u.test(properties) ||
  (isWhitePaper && /<w:color\b[^>]*\bw:val="FFFFFF"/iu.test(properties)) ||
  Number(/<w:sz\s+w:val="(\d+)"/u.exec(properties)?.[1] ?? Number.POSITIVE_INFINITY) <= SMALLEST
