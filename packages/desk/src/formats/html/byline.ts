import { attribute, type Element } from './tree.ts'

const AUTHORS = /(?:^|[-_\s])(?:auteurs?|authors?|byline|signature)(?=$|[-_\s])/iu
const DATES = /(?:^|[-_\s])(?:dates?|timestamp|published|publi)(?=$|[-_\s])/iu

/** True for what a page says of its author. */
export const isAuthor = (element: Element): boolean =>
  /\bauthor\b/u.test(`${attribute(element, 'rel')} ${attribute(element, 'itemprop')}`) ||
  AUTHORS.test(attribute(element, 'class'))

/** True for what a page says of its author and dates, in the midst of the story. */
export const isByline = (element: Element): boolean =>
  element.tagName === 'time' ||
  element.tagName === 'address' ||
  isAuthor(element) ||
  /\bdate(?:Published|Modified|Created)\b/u.test(attribute(element, 'itemprop')) ||
  DATES.test(attribute(element, 'class'))
