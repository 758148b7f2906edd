import { expect, test } from 'vitest'
import { pathOf, type Route, routeOf } from './router.ts'

const cases: readonly (readonly [path: string, route: Route])[] = [
  ['/', { view: 'start' }],
  ['/articles', { view: 'articles' }],
  ['/team', { view: 'team' }],
  ['/site', { view: 'site' }],
  ['/articles/12', { view: 'article', id: '12' }],
  ['/articles/a%2Fb', { view: 'article', id: 'a/b' }],
]

for (const [path, route] of cases)
  test(path, () => {
    expect(routeOf(path)).toEqual(route)
    expect(pathOf(route)).toBe(path)
  })

test('any other path is the start', () => expect(routeOf('/nowhere/at/all')).toEqual({ view: 'start' }))
