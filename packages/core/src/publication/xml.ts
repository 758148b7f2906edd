import { printable } from './printable.ts'

/** A piece of XML made by `xml`, the only thing that goes into a document unescaped. */
export class Xml {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What a template takes. Strings and numbers are escaped; undefined and false leave nothing. */
export type XmlContent = Xml | string | number | undefined | false | readonly XmlContent[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** For text and for attributes in double quotes; U+FFFE and U+FFFF are no characters of XML. */
const escaped = (text: string): string =>
  printable(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '')

function flat(content: XmlContent): string {
  if (content === undefined || content === false) return ''
  if (content instanceof Xml) return content.text
  if (typeof content === 'string') return escaped(content)
  if (typeof content === 'number') return String(content)
  return content.map(flat).join('')
}

/** XML with every value escaped, in text and in attributes between double quotes; never as a name. */
export const xml = (strings: TemplateStringsArray, ...contents: readonly XmlContent[]): Xml =>
  new Xml(strings.map((string, index) => string + flat(contents[index])).join(''))

/** An element with nothing but text; nothing where there is none. `name` is the desk’s, never a story’s. */
export const element = (name: string, text: string | undefined): Xml | undefined =>
  text === undefined || text.trim() === '' ? undefined : new Xml(`<${name}>${escaped(text)}</${name}>\n`)

export const DECLARATION = new Xml('<?xml version="1.0" encoding="UTF-8"?>\n')
