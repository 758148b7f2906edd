import type { SiteSettings } from '../backend/backend.ts'

/** The settings as they are typed: lists one a line, nothing left out. */
export interface SiteFields {
  readonly name: string
  readonly url: string
  readonly titlePattern: string
  readonly addressPattern: string
  readonly section: string
  readonly reviewer: string
  readonly boilerplate: string
  readonly brief: string
  readonly authors: string
  readonly sections: string
  readonly wordsToAvoid: string
}

/** What is wrong with the fields, by the one that it is wrong with. */
export type SiteFault = 'name' | 'url' | 'titlePattern' | 'addressPattern' | 'section'

export const lines = (values: readonly string[] = []): string => values.join('\n')

const valuesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
]

/** The settings that the fields say, under the rules of `intertitre.config.json`; else what is wrong. What has no field stays as it was. */
export function settingsOf(fields: SiteFields, before: SiteSettings): SiteSettings | SiteFault {
  const said = (name: keyof SiteFields): string => fields[name].trim()
  const url = said('url').replace(/\/+$/u, '')
  const sections = valuesOf(fields.sections)
  if (said('name') === '') return 'name'
  if (url !== '' && !/^https?:\/\/[^\s<>"'`\\]+$/u.test(url)) return 'url'
  if (said('titlePattern') !== '' && !said('titlePattern').includes('{title}')) return 'titlePattern'
  if (said('addressPattern') !== '' && !/^\/.*\{slug\}/u.test(said('addressPattern'))) return 'addressPattern'
  if (said('section') !== '' && sections.length > 0 && !sections.includes(said('section'))) return 'section'
  const optional = <Name extends keyof SiteFields>(name: Name) =>
    said(name) === '' ? {} : ({ [name]: said(name) } as Record<Name, string>)
  const known = new Map(before.site?.authors.map((author) => [author.name, author]))
  return {
    site: {
      colours: before.site?.colours ?? {},
      dismissals: before.site?.dismissals ?? [],
      ...(before.site?.logo !== undefined && { logo: before.site.logo }),
      name: said('name'),
      ...(url !== '' && { url }),
      ...optional('titlePattern'),
      ...optional('addressPattern'),
      ...optional('boilerplate'),
      authors: valuesOf(fields.authors).map((name) => known.get(name) ?? { name }),
      sections,
      wordsToAvoid: valuesOf(fields.wordsToAvoid),
    },
    ...optional('section'),
    ...optional('reviewer'),
    ...optional('brief'),
  }
}
