import type { Page } from '../page.ts'

export interface RobotsDirective {
  readonly path: string
  /** In lower case: « noindex », « max-image-preview:large ». */
  readonly directive: string
}

/** Directives for Google and for all, of the page’s elements and the server’s headers. */
export function robotsDirectives({ metas, response }: Page): readonly RobotsDirective[] {
  const inPage = metas
    .filter(({ name }) => name === 'robots' || name === 'googlebot' || name === 'googlebot-news')
    .flatMap(({ path, text }) => directivesIn(text).map((directive) => ({ path, directive })))
  const inHeaders = (response?.robots ?? []).flatMap((header) =>
    directivesIn(forGoogle(header)).map((directive) => ({ path: 'X-Robots-Tag', directive })),
  )
  return [...inPage, ...inHeaders]
}

const directivesIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(',')
    .map((part) => part.replace(/\s+/gu, ''))
    .filter((part) => part !== '')

/** « otherbot: noindex » is not for us. A directive with a value (« max-snippet: 20 ») names no robot. */
function forGoogle(header: string): string {
  const [, robot, rest] = /^\s*([\w-]+)\s*:\s*([a-z].*)$/iu.exec(header) ?? []
  if (robot === undefined || rest === undefined || /^(?:max-|unavailable)/iu.test(robot)) return header
  return /^googlebot/iu.test(robot) ? rest : ''
}
