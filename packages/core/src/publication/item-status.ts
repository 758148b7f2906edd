import type { Written } from '../dossier.ts'
import type { Edition } from '../edition.ts'

/** Date and time with their zone: what the wire's standards take for a moment. */
export const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/u

export interface ItemStatus {
  /** As IPTC has it: « usable », « withheld » for a draft, « canceled » where the story was killed. */
  readonly status: 'usable' | 'withheld' | 'canceled'
  /** When it was made, with zone; undefined where nobody knows. */
  readonly created: string | undefined
  /** Not to be published before, with zone. */
  readonly embargoed: string | undefined
}

/**
 * Whether an item may be used: not where its story is withheld or killed, and not before it has a date and a
 * publisher. One answer for all outputs.
 */
export function itemStatus({ story }: Pick<Written, 'story'>, edition: Edition): ItemStatus {
  const created = [edition.modified, story.published].find((date) => date !== undefined && ZONED.test(date))
  const { status = 'usable', embargo } = story.metadata ?? {}
  const isDraft = created === undefined || edition.site === undefined
  return {
    status: status === 'usable' && isDraft ? 'withheld' : status,
    created: created && seconds(created),
    embargoed: embargo !== undefined && ZONED.test(embargo) ? seconds(embargo) : undefined,
  }
}

/** With seconds, which XML Schema and RFC 3339 want. */
export const seconds = (date: string): string => date.replace(/T(\d{2}:\d{2})(?=Z|[+-])/u, 'T$1:00')
