import type { Story } from '@intertitre/core'

const UNZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/u

/** The story with the offset of the desk's clock behind a time that states none. */
export function withTimeZone(story: Story, timeZone: string | undefined): Story {
  const { published } = story
  return published === undefined ? story : { ...story, published: zoned(published, timeZone) }
}

/** A time that states no offset with that of the zone; another as it is. */
export const zoned = (time: string, timeZone: string | undefined): string =>
  timeZone !== undefined && UNZONED.test(time) ? time + offsetOf(time, timeZone) : time

/** « +01:00 », as the clock of the zone shows the time. */
function offsetOf(time: string, timeZone: string): string {
  const guess = new Date(`${time}Z`)
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(guess)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
  return name === 'GMT' ? '+00:00' : name.replace('GMT', '')
}
