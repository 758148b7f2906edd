import type { StyleOf } from './style-sheets.ts'
import { attribute, type Element, isElement } from './tree.ts'

/** Letters of fewer pixels nobody reads. */
const SMALLEST = 3
/** So many pixels beside the page nobody looks. */
const BESIDE = 900

const ownStyle: StyleOf = (element) => attribute(element, 'style')

/**
 * True for what a person who looks at the page does not see, as far as the element itself says so, or its
 * style, where style sheets are known.
 */
export const isHidden = (element: Element, styleOf: StyleOf = ownStyle): boolean =>
  element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' || (name === 'aria-hidden' && value.trim().toLowerCase() === 'true'),
  ) || isHiddenByStyle(element, styleOf)

function isHiddenByStyle(element: Element, styleOf: StyleOf): boolean {
  const style = styleOf(element).toLowerCase()
  if (style === '') return false
  const of = (name: string) => declared(style, name)
  return (
    of('display') === 'none' ||
    of('visibility') === 'hidden' ||
    Number(of('opacity') ?? 1) === 0 ||
    pixels(of('font-size')) < SMALLEST ||
    [of('text-indent'), of('left'), of('top'), of('margin-left')].some((each) => pixels(each) <= -BESIDE) ||
    isClipped(of) ||
    /^scale(?:3d|x|y)?\(\s*0\s*[,)]/u.test(of('transform') ?? '') ||
    isTransparent(of('color')) ||
    (isWhite(of('color')) && isOnWhite(element, styleOf))
  )
}

/** Cut down to nothing, as text for screen readers alone is. */
const isClipped = (of: (name: string) => string | undefined): boolean =>
  /^rect\((?:\s*0?1?(?:px)?[\s,]*){4}\)$/u.test(of('clip') ?? '') ||
  /^(?:inset\((?:50|100)%\)|circle\(0)/u.test(of('clip-path') ?? '') ||
  (/^(?:hidden|clip)$/u.test(of('overflow') ?? '') &&
    [of('height'), of('width')].some((each) => pixels(each) <= 1))

const isTransparent = (colour: string | undefined): boolean =>
  colour === 'transparent' ||
  /^(?:rgba|hsla)\([^)]*[,/]\s*0(?:\.0+)?%?\s*\)$/u.test(colour ?? '') ||
  /^#(?:[\da-f]{3}0|[\da-f]{6}00)$/u.test(colour ?? '')

/** The last declaration of that name. */
const declared = (style: string, name: string): string | undefined =>
  [...style.matchAll(new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;!]+)`, 'gu'))].at(-1)?.[1]?.trim()

/** Of a length; where it is in other units, or is none, more than any limit. */
function pixels(length: string | undefined): number {
  const [, number, unit] = /^(-?[\d.]+)(px|pt|em|rem)?$/u.exec(length ?? '') ?? []
  if (number === undefined || (unit === undefined && Number(number) !== 0)) return Number.POSITIVE_INFINITY
  return Number(number) * (unit === 'em' || unit === 'rem' ? 16 : 1)
}

const isWhite = (colour: string | undefined): boolean =>
  colour !== undefined && /^(?:white|#f{3}|#f{6}|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))$/u.test(colour)

/** Neither the element nor one around it says that the ground is of another colour. */
function isOnWhite(element: Element, styleOf: StyleOf): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = parentOf(at)) {
    const style = styleOf(at).toLowerCase()
    const ground =
      declared(style, 'background-color') ?? declared(style, 'background') ?? attribute(at, 'bgcolor')
    if (ground !== '' && !isWhite(ground.toLowerCase()) && !isTransparent(ground.toLowerCase())) return false
  }
  return true
}

const parentOf = ({ parentNode }: Element): Element | undefined =>
  parentNode !== null && isElement(parentNode) ? parentNode : undefined
