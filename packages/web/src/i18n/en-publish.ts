import { number, plural } from './en-count.ts'
import type { Messages } from './fr.ts'

/** What publishing says. */
export const publishEn: Messages['publish'] = {
  title: 'Publishing',
  approveFirst: 'Only an approved article is published: approve this version first.',
  target: 'Where',
  how: 'How',
  ways: { published: 'live at once', scheduled: 'live at a set time', draft: 'as a draft' },
  time: 'Date and time',
  preview: 'See what would change',
  working: { previewing: 'Comparing…', sending: 'Sending and reading back…' },
  deeds: {
    'would-make': 'The article is not there yet: it would be made.',
    'would-change': 'The article is there already: it would be changed.',
    made: 'The article was made.',
    changed: 'The article was changed.',
    unchanged: 'The article is there already, with nothing to change.',
  },
  wouldChange: 'What would change:',
  differs: 'What differs from the approved version:',
  more: (count) => `and ${plural(count, 'more difference', 'more differences')}`,
  asApproved: 'Read back, it is as approved.',
  notAsApproved: 'Read back, it is not as approved.',
  send: { published: 'Publish', scheduled: 'Schedule it', draft: 'Send the draft' },
  sendAnew: 'Make it again and publish',
  override: 'Publish all the same',
  overrideReason: 'Why publish all the same? The reason is kept.',
  overridden: (reason) => `Published all the same: “${reason}”`,
  edit: 'Open in the CMS',
  statuses: { published: 'Live', scheduled: 'Scheduled', draft: 'Draft' },
  scheduledFor: (date) => `Scheduled for ${date}`,
  takenDown: 'Taken down',
  takenDownFor: (reason) => `Taken down: “${reason}”`,
  cutOff: 'The last try was cut off: publish again to see what is there.',
  newerApproved: (version) => `Version ${version} is approved.`,
  takeDown: 'Take down',
  takeDownFrom: (name) => `Take down from “${name}”…`,
  takingDown: 'Taking it down…',
  takeDownReason: 'Why take it down? The reason is kept.',
  stillThere: 'The article is live still: take it down in the CMS.',
  stillSeen: (places) =>
    places === 1 ? 'The article is live.' : `The article is live at ${number(places)} places.`,
  stillSeenWithdrawn: 'Its story has been withdrawn since; nothing is taken down without you.',
  stillSeenChanged:
    'Its story has changed since: mend and approve the article to send the new version, or take it down.',
  stillSeenApproved:
    'Its story has changed since: the approved version takes account of the change, what is live does not.',
  sendRepaired: 'Send the repaired version',
  part: (part) => (part.startsWith('blocks') ? 'passage' : part.replaceAll('_', ' ').trim()),
  objection: ({ code, words }) =>
    code === 'newer-story'
      ? 'Its story has a newer version that nobody has looked at yet.'
      : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
  remark: (remark) => `${remark.charAt(0).toUpperCase()}${remark.slice(1)}.`,
  failure: (error) => (error instanceof Error ? error.message : String(error)),
}
