import type { ClauseRule } from '../clause-rule.ts'
import { subheadingsOf } from './subheadings.ts'

/** « sans intertitres », « no subheadings ». */
export const noSubheadings: ClauseRule<'no-subheadings'> = {
  kind: 'no-subheadings',
  read: (text, words) =>
    text
      .matchAll(`(?:${words.without}) (?:${words.subheadings})`)
      .map((stretch) => ({ clause: { kind: 'no-subheadings' }, stretch })),
  check(_clause, { article }) {
    const subheadings = subheadingsOf(article)
    return { met: subheadings === 0, values: { subheadings, limit: 0 } }
  },
}
