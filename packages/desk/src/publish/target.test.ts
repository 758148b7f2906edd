import { expect, test } from 'vitest'
import { readTarget, targetName } from './target.ts'

const configured = {
  site: { to: 'wordpress:https://exemple.fr/', user: 'desk', secret: 'SITE_PASSWORD' },
  statique: { to: 'folder:content?site=astro' },
}
const read = (text: string) => readTarget(text, { configured, folder: '/ici', base: '/site' })

const cases = [
  {
    text: 'site',
    is: { kind: 'wordpress', place: 'https://exemple.fr', user: 'desk', secretName: 'SITE_PASSWORD' },
  },
  { text: 'statique', is: { kind: 'folder', place: '/site/content', site: 'astro', secretName: '' } },
  {
    text: 'folder:content/posts',
    is: { kind: 'folder', place: '/ici/content/posts', site: 'hugo', secretName: '' },
  },
  {
    text: 'folder:/srv/a?site=eleventy',
    is: { kind: 'folder', place: '/srv/a', site: 'eleventy', secretName: '' },
  },
  {
    text: 'ghost:https://exemple.fr/blog/',
    is: { kind: 'ghost', place: 'https://exemple.fr/blog', secretName: 'INTERTITRE_GHOST_KEY' },
  },
  {
    text: 'webhook:https://exemple.fr/in?a=1#b',
    is: { kind: 'webhook', place: 'https://exemple.fr/in?a=1', secretName: 'INTERTITRE_WEBHOOK_SECRET' },
  },
  {
    text: 'wordpress:http://127.0.0.1:8080',
    is: { kind: 'wordpress', place: 'http://127.0.0.1:8080', secretName: 'INTERTITRE_WORDPRESS_PASSWORD' },
  },
  {
    text: 'wordpress:http://cms.internal',
    is: { kind: 'wordpress', place: 'http://cms.internal', secretName: 'INTERTITRE_WORDPRESS_PASSWORD' },
  },
]
for (const { text, is } of cases) test(text, () => expect(read(text)).toEqual(is))

const refused = [
  { text: '', says: 'expected --to with site, statique of the configuration, or wordpress:' },
  { text: 'constructor', says: 'expected --to with' },
  { text: 'drupal:https://exemple.fr', says: 'expected --to with' },
  { text: 'wordpress:exemple.fr', says: 'expected an address as https://exemple.fr' },
  { text: 'wordpress:ftp://exemple.fr', says: 'expected an address as https://exemple.fr' },
  { text: 'wordpress:https://anne:motdepasse@exemple.fr', says: 'without user and password' },
  { text: 'drupal:https://anne:motdepasse@exemple.fr', says: 'expected --to with' },
  { text: 'wordpress:http://exemple.fr', says: 'everybody on the way could read the password' },
  { text: 'folder:content?site=jekyll', says: 'with hugo, astro, eleventy' },
]
for (const { text, says } of refused) {
  test(`refused: ${text || 'nothing'}`, () => {
    expect(() => read(text)).toThrow(says)
    expect(() => read(text)).not.toThrow('motdepasse')
  })
}

test('what is kept of a target has no secret', () =>
  expect(targetName(read('site'))).toBe('wordpress:https://exemple.fr'))
