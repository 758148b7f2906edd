import type { PictureFile } from '../../edition.ts'
import { attribute, type Content, html } from './markup.ts'
import type { Page } from './place.ts'

/** A phone held upright has room for less width. */
const NARROW = '(max-width: 40rem)'
const FILE = /^(?:https?:\/\/[^\s<>"'`\\]+|[\w./-]+)$/u

/** The picture of the article: the widest, and on narrow screens the next. */
export function coverMarkup({ edition: { cover }, language: { labels } }: Page): Content {
  const [wide, ...others] = (cover?.files ?? []).filter(({ src }) => FILE.test(src))
  if (cover === undefined || wide === undefined) return undefined
  const narrow = others[0] && sourceMarkup(others[0])
  const image = html`<img${attribute('src', wide.src)}${attribute('width', String(wide.width))}${attribute('height', String(wide.height))} alt="${cover.alternative}">`
  const credit = cover.credit && html`<figcaption>${labels.credit(cover.credit)}</figcaption>`
  return html`<figure class="cover"><picture>${narrow}${image}</picture>${credit}</figure>\n`
}

const sourceMarkup = ({ src, width, height }: PictureFile): Content =>
  html`<source media="${NARROW}"${attribute('srcset', src)}${attribute('width', String(width))}${attribute('height', String(height))}>`
