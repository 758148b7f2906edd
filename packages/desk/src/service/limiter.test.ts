import type { FastifyRequest } from 'fastify'
import { expect, test } from 'vitest'
import { limiter, networkOf } from './limiter.ts'

const from = (ip: string) => ({ ip, identity: undefined }) as FastifyRequest

test('so many in a minute and no more, each by itself; then anew', async () => {
  let now = 0
  const count = limiter(2, networkOf, () => now)
  for (const ip of ['10.0.0.1', '10.0.0.1', '10.0.0.2']) await count(from(ip))
  now = 59_000
  await expect(count(from('10.0.0.1'))).rejects.toMatchObject({ status: 429, retryAfter: 1 })
  await count(from('10.0.0.2'))
  now = 60_000
  await count(from('10.0.0.1'))
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
