import type { FastifyRequest } from 'fastify'
import { expect, test } from 'vitest'
import { limiter, networkOf } from './limiter.ts'

const from = (ip: string) => ({ ip, identity: undefined }) as FastifyRequest

test('so many in a minute and no more, each by itself; then anew', () => {
  let now = 0
  const { count, forgive } = limiter(2, networkOf, () => now)
  for (const ip of ['10.0.0.1', '10.0.0.1', '10.0.0.2']) count(from(ip))
  now = 59_000
  expect(() => count(from('10.0.0.1'))).toThrow(expect.objectContaining({ status: 429, retryAfter: 1 }))
  count(from('10.0.0.2'))
  now = 60_000
  count(from('10.0.0.1'))
  for (let times = 0; times < 5; times++) {
    count(from('10.0.0.1'))
    forgive(from('10.0.0.1'))
  }
})

const networks = [
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ['::ffff:10.0.0.1', '10.0.0.1', true],
  ['10.0.0.1', '10.0.0.2', false],
] as const

for (const [one, other, isSame] of networks)
  test(`${one} and ${other} are ${isSame ? 'one network' : 'two'}`, () => {
    expect(networkOf({ ip: one }) === networkOf({ ip: other })).toBe(isSame)
  })
