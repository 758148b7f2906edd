import { printable } from '../printable.ts'

/** A piece of HTML or XML made by `html`, the only thing that goes into a page unescaped. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What a template takes. Strings and numbers are escaped; undefined and false leave nothing. */
export type Content = Markup | string | number | undefined | false | readonly Content[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** For text and for attributes in double quotes. */
const escaped = (text: string): string =>
  printable(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '')

function flat(content: Content): string {
  if (content === undefined || content === false) return ''
  if (content instanceof Markup) return content.text
  if (typeof content === 'string') return escaped(content)
  if (typeof content === 'number') return String(content)
  return content.map(flat).join('')
}

/**
 * HTML with every value escaped. Values may stand in text and in attributes between double quotes,
 * never inside `script` or `style`, nor as a name.
 */
export const html = (strings: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  new Markup(strings.map((string, index) => string + flat(contents[index])).join(''))

/** An attribute, or nothing where it has no value. */
export const attribute = (
  name: `data-${string}` | 'href' | 'src' | 'srcset' | 'width' | 'height' | 'datetime' | 'id',
  value: string | undefined,
): Markup => new Markup(value === undefined || value === '' ? '' : ` ${name}="${escaped(value)}"`)

const UNSAFE_IN_SCRIPT = /[<>&\u007f-\u009f\u2028\u2029]|\p{Noncharacter_Code_Point}/gu

/** JSON that no value can end the script element of: < > & stand as \u003c, \u003e, \u0026. */
export const scriptJson = (value: unknown): Markup =>
  new Markup(
    JSON.stringify(value, undefined, 2).replace(UNSAFE_IN_SCRIPT, (character) =>
      character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''),
    ),
  )
