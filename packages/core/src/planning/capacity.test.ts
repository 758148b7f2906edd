import { describe, expect, test } from 'vitest'
import { capacityOf } from './capacity.ts'

const cases = [
  { name: 'nothing', available: { body: 0, summary: 0, background: 0 }, total: 0 },
  { name: 'body alone', available: { body: 400, summary: 0, background: 0 }, total: 400 },
  { name: 'all within their shares', available: { body: 500, summary: 100, background: 80 }, total: 680 },
  { name: 'background cut to a quarter', available: { body: 450, summary: 0, background: 400 }, total: 600 },
]

describe('capacityOf', () => {
  test.each(cases)('$name', ({ available, total }) => {
    const capacity = capacityOf(available)
    expect(capacity.total).toBeGreaterThanOrEqual(total - 6)
    expect(capacity.total).toBeLessThanOrEqual(total)
    expect(capacity.background).toBeLessThanOrEqual(Math.max(0, capacity.total * 0.25 + 1))
    expect(capacity.summary).toBeLessThanOrEqual(Math.max(0, capacity.total * 0.45 + 1))
  })
})
