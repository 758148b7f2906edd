import { attribute, type Element, isElement } from './tree.ts'

/** Letters of fewer pixels nobody reads. */
const SMALLEST = 3
/** So many pixels beside the page nobody looks. */
const BESIDE = 900

/**
 * True for what a person who looks at the page does not see, as far as the element itself says so: what style
 * sheets do is not known.
 */
export const isHidden = (element: Element): boolean =>
  element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' || (name === 'aria-hidden' && value.trim().toLowerCase() === 'true'),
  ) || isHiddenByStyle(element)

function isHiddenByStyle(element: Element): boolean {
  const style = attribute(element, 'style').toLowerCase()
  if (style === '') return false
  const of = (name: string) => declared(style, name)
  return (
    of('display') === 'none' ||
    of('visibility') === 'hidden' ||
    Number(of('opacity') ?? 1) === 0 ||
    pixels(of('font-size')) < SMALLEST ||
    [of('text-indent'), of('left'), of('top'), of('margin-left')].some((each) => pixels(each) <= -BESIDE) ||
    of('color') === 'transparent' ||
    (isWhite(of('color')) && isOnWhite(element))
  )
}

const declared = (style: string, name: string): string | undefined =>
  new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;!]+)`, 'u').exec(style)?.[1]?.trim()

/** Of a length; where it is in other units, or is none, more than any limit. */
function pixels(length: string | undefined): number {
  const [, number, unit] = /^(-?[\d.]+)(px|pt|em|rem)?$/u.exec(length ?? '') ?? []
  if (number === undefined || (unit === undefined && Number(number) !== 0)) return Number.POSITIVE_INFINITY
  return Number(number) * (unit === 'em' || unit === 'rem' ? 16 : 1)
}

const isWhite = (colour: string | undefined): boolean =>
  colour !== undefined && /^(?:white|#f{3}|#f{6}|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))$/u.test(colour)

/** Neither the element nor one around it says that the ground is of another colour. */
function isOnWhite(element: Element): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = parentOf(at)) {
    const style = attribute(at, 'style').toLowerCase()
    const ground =
      declared(style, 'background-color') ?? declared(style, 'background') ?? attribute(at, 'bgcolor')
    if (ground !== '' && !isWhite(ground.toLowerCase())) return false
  }
  return true
}

const parentOf = ({ parentNode }: Element): Element | undefined =>
  parentNode !== null && isElement(parentNode) ? parentNode : undefined
