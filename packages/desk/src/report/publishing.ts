import type { Placing } from '../publish/publication.ts'
import type { PublishOutcome } from '../publish/publish-article.ts'
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
  const { deed, placing, item, differences, remarks, override } = outcome
  const isSent = !deed.startsWith('would')
  const row = (label: string, text: string): string => `${label.padEnd(10)}${text}`
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
      ? []
      : [row('Override', `${override.against.join('; ')}: “${shown(override.reason)}”`)]),
    ...remarks.map((remark) => row('Note', shown(remark))),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

const placingWords = ({ status, at }: Placing): string => (at === undefined ? status : `${status} for ${at}`)

const LONGEST = 60

const cut = (text: string): string => shown(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)
