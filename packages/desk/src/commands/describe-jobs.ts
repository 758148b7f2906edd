import { printable } from '@intertitre/core'
import type { Job, JobState, Listing } from '../store/store.ts'

/** Columns of a title in a list. */
const MAX_TITLE = 60

/** One job a line, the newest first, under how many there are in each state. */
export function describeJobs(
  { items, total }: Listing<Job>,
  counts: Readonly<Record<JobState, number>>,
  page: number,
): string {
  const states = Object.entries(counts).flatMap(([state, count]) => (count > 0 ? [`${count} ${state}`] : []))
  const head = states.length === 0 ? 'No jobs.' : `Jobs: ${states.join(', ')}.`
  const more =
    total > page * items.length && items.length > 0 && total > items.length
      ? [`Page ${page}, ${items.length} of ${total}; --page ${page + 1} shows the next.`]
      : []
  return `${[head, ...items.map(line), ...more].join('\n')}\n`
}

function line(job: Job): string {
  const { id, state, queuedAt, title, tries, maxTries } = job
  const what = state === 'failed' || state === 'retrying' ? (job.reason ?? '') : title
  const turns = tries > 1 || state === 'failed' ? ` ${tries}/${maxTries}` : ''
  return `${id}  ${minute(queuedAt)}  ${`${state}${turns}`.padEnd(12)}  ${short(what)}`
}

/** All there is to say of one, a line each. */
export function describeJob(job: Job): string {
  const by = `${job.queuedBy.name} (${job.queuedBy.kind})`
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Job', job.id],
    ['Title', printable(job.title)],
    ['State', job.stage === undefined ? job.state : `${job.state}, ${job.stage}`],
    ['Reason', job.reason && printable(job.reason)],
    ['Queued', `${minute(job.queuedAt)} by ${printable(by)}, priority ${job.priority}`],
    [
      'Begun',
      job.startedAt && `${minute(job.startedAt)} by ${job.worker}, try ${job.tries} of ${job.maxTries}`,
    ],
    ['Next try', job.nextAt && minute(job.nextAt)],
    ['Ended', job.endedAt && minute(job.endedAt)],
    ['Story', job.storyId],
    ['Article', job.articleId],
  ]
  return lines
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name.padEnd(9)} ${value}\n`]))
    .join('')
}

/** « 2026-11-27 14:05 », in UTC as everything that is kept. */
const minute = (time: string): string => `${time.slice(0, 10)} ${time.slice(11, 16)}`

const short = (text: string): string => {
  const clean = printable(text.replace(/\s+/gu, ' '))
  return clean.length > MAX_TITLE ? `${clean.slice(0, MAX_TITLE - 1)}…` : clean
}
