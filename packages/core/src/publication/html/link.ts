import { webAddress } from '../../writing/web-address.ts'
import { attribute, html, type Markup } from './markup.ts'

/** A link where the address is one of the web, else its text alone. */
export function link(text: string, address: string | undefined): Markup {
  const href = webAddress(address)
  return href === undefined ? html`${text}` : html`<a${attribute('href', href)}>${text}</a>`
}
