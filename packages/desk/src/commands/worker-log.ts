import type { WorkerEvent } from '../jobs/run-worker.ts'

/** One line, or one line of JSON; nothing of the story or the article. */
export function describeEvent(event: WorkerEvent, isJson: boolean, at: Date = new Date()): string {
  return isJson
    ? JSON.stringify({ at: at.toISOString(), ...factsOf(event) })
    : `${clock(at)} ${sentenceOf(event)}`
}

/** What there is to log; nothing of the story or the article. */
export function factsOf(event: WorkerEvent): Readonly<Record<string, unknown>> {
  switch (event.kind) {
    case 'reaped':
      return { event: event.kind, jobs: event.jobs }
    case 'unavailable':
      return { event: event.kind, reason: event.error.message }
    case 'available':
      return { event: event.kind }
    case 'failed':
      return { ...jobFacts(event), reason: event.reason, state: event.state }
    default:
      return jobFacts(event)
  }
}

const jobFacts = ({
  kind,
  job,
}: Extract<WorkerEvent, { job: object }>): Readonly<Record<string, unknown>> => ({
  event: kind,
  job: job.id,
  jobKind: job.kind,
  try: job.tries,
})

function sentenceOf(event: WorkerEvent): string {
  switch (event.kind) {
    case 'taken':
      return `${event.job.id}  begun${event.job.tries > 1 ? `, try ${event.job.tries} of ${event.job.maxTries}` : ''}`
    case 'done':
      return `${event.job.id}  done`
    case 'given-back':
      return `${event.job.id}  given back to the queue`
    case 'lost':
      return `${event.job.id}  cancelled or taken over meanwhile; its outcome is not kept`
    case 'failed':
      return `${event.job.id}  failed, ${event.state === 'retrying' ? 'to be tried again' : 'and given up'}: ${event.reason}`
    case 'reaped':
      return `${event.jobs} ${event.jobs === 1 ? 'job' : 'jobs'} of workers that are gone`
    case 'unavailable':
      return `waiting: ${event.error.message}`
    case 'available':
      return 'the database is back'
  }
}

const clock = (at: Date): string => at.toTimeString().slice(0, 8)
