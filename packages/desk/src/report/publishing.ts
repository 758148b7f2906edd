import type { Placing } from '../publish/publication.ts'
import type { SentArticle } from '../publish/publications-of.ts'
import type { PublishOutcome } from '../publish/publish-article.ts'
import type { TakeDownOutcome } from '../publish/take-down-article.ts'
import { type Target, targetName } from '../publish/target.ts'
import type { Colours } from './colours.ts'
import { shown } from './shown.ts'

const DEEDS: Readonly<Record<PublishOutcome['deed'], string>> = {
  made: 'made',
  changed: 'changed',
  unchanged: 'unchanged: it stands there already',
  'would-make': 'would be made; nothing was sent',
  'would-change': 'would be changed; nothing was sent',
}

/** Of a list of differences; the rest is counted. */
const MOST = 8

/** What came of publishing, for a terminal. */
export function describePublishing(
  outcome: PublishOutcome,
  target: Target,
  { good, bad, strong }: Colours,
): string {
  const { deed, placing, item, differences, remarks, override, against } = outcome
  const isSent = !deed.startsWith('would')
  const differing = differences
    .slice(0, MOST)
    .map(({ part, approved, live }) =>
      row(
        '',
        `${bad('✗')} ${part}: ${live === '' ? 'missing' : `“${cut(live)}”`}, approved “${cut(approved)}”`,
      ),
    )
  const more = differences.length - differing.length
  const lines = [
    strong(`${targetName(target)}: ${DEEDS[deed]}`),
    '',
    row('Status', placingWords(placing)),
    ...(item?.url === undefined ? [] : [row('Page', shown(item.url))]),
    ...(item?.editUrl === undefined ? [] : [row('Edit', item.editUrl)]),
    ...(isSent
      ? [row('Compared', differences.length === 0 ? good('✓ as approved') : bad('not as approved'))]
      : differences.length > 0
        ? [row('Changes', '')]
        : []),
    ...differing,
    ...(more > 0 ? [row('', `and ${more} more`)] : []),
    ...(override === undefined
      ? against.map(({ words }) => row('Against', bad(words)))
      : [row('Override', `${override.against.join('; ')}: “${shown(override.reason)}”`)]),
    ...remarks.map((remark) => row('Note', shown(remark))),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

const row = (label: string, text: string): string => `${label.padEnd(10)}${text}`

const TAKEN_DOWN: Readonly<Record<TakeDownOutcome['deed'], string>> = {
  'taken-down': 'taken down: it is a draft there',
  'would-take-down': 'would be taken down; nothing was sent',
  'not-there': 'readers do not see it there',
}

/** What came of taking an article down, for a terminal. */
export function describeTakingDown(
  { deed, item, differences, remarks }: TakeDownOutcome,
  target: Target,
  { bad, strong }: Colours,
): string {
  const lines = [
    strong(`${targetName(target)}: ${differences.length > 0 ? 'it is still there' : TAKEN_DOWN[deed]}`),
    '',
    ...(item?.url === undefined ? [] : [row('Page', shown(item.url))]),
    ...(item?.editUrl === undefined ? [] : [row('Edit', item.editUrl)]),
    ...differences.map(({ live }) => row('Status', bad(live))),
    ...remarks.map((remark) => row('Note', shown(remark))),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** Where an article was published, for a terminal. */
export function describePlaces(places: readonly SentArticle[], { bad, strong }: Colours): string {
  if (places.length === 0) return 'Published nowhere yet.\n'
  const lines = places.flatMap((place) => [
    strong(place.target),
    row('Status', `${placingWords(place)}${place.phase === 'sending' ? ', or cut off before' : ''}`),
    ...(place.version === undefined ? [] : [row('Version', String(place.version))]),
    ...(place.url === undefined ? [] : [row('Page', shown(place.url))]),
    row('Sent', `${place.enteredAt} by ${shown(place.by.name)}`),
    ...(place.override === undefined ? [] : [row('Override', `“${shown(place.override.reason)}”`)]),
    ...(place.takenDown === undefined ? [] : [row('Down', `“${shown(place.takenDown)}”`)]),
    ...(place.live && place.storyIs !== undefined ? [row('Story', bad(STORY_IS[place.storyIs]))] : []),
  ])
  return lines.map((line) => `${line}\n`).join('')
}

const STORY_IS: Readonly<Record<NonNullable<SentArticle['storyIs']>, string>> = {
  changed: 'has a newer version since: --to sends the article once it is repaired and approved',
  withdrawn: 'was withdrawn by the wire: --take-down takes the article back',
}

const placingWords = ({ status, at }: Placing): string => (at === undefined ? status : `${status} for ${at}`)

const LONGEST = 60

const cut = (text: string): string => shown(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)
