import { describe, expect, test } from 'vitest'
import { sliceOf } from '../span.ts'
import { BRIEFS } from '../testing/briefs.ts'
import type { Clause } from './clause.ts'
import { interpret } from './read-brief.ts'

const short = ({ span: _, kind, ...rest }: Clause): string => [kind, ...Object.values(rest).flat()].join(' ')

describe('briefs as people write them', () => {
  for (const [text, clauses, unread = []] of BRIEFS) {
    test(text, () => {
      const brief = interpret(text)
      expect(brief.clauses.map(short)).toEqual(clauses)
      expect(brief.unread.map((span) => sliceOf(brief.text, span))).toEqual(unread)
    })
  }
})
