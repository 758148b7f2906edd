import { html, Markup } from './html/markup.ts'
import { printable } from './printable.ts'

/**
 * XML with every value escaped, in text and in attributes between double quotes; never as a name. What it
 * escapes, and as what, is the same as in HTML: all of it is known to both.
 */
export const xml = html

/** An element with nothing but text; nothing where there is none. `name` is the desk’s, never a story’s. */
export const element = (name: string, text: string | undefined): Markup | undefined =>
  text === undefined || printable(text).trim() === ''
    ? undefined
    : xml`${new Markup(`<${name}>`)}${text}${new Markup(`</${name}>\n`)}`

export const DECLARATION = new Markup('<?xml version="1.0" encoding="UTF-8"?>\n')
