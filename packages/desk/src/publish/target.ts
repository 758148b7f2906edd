import { resolve } from 'node:path'
import { InputError } from '@intertitre/core'
import { isLocalHost } from '../net/fetch-public.ts'

export const TARGET_KINDS = ['wordpress', 'ghost', 'folder', 'webhook'] as const
export type TargetKind = (typeof TARGET_KINDS)[number]

export const STATIC_SITES = ['hugo', 'astro', 'eleventy'] as const
export type StaticSite = (typeof STATIC_SITES)[number]

/** Where articles are published, without any secret. */
export interface Target {
  readonly kind: TargetKind
  /** Address without a slash at the end, or path of a folder, from the root. */
  readonly place: string
  /** Which generator reads the folder. */
  readonly site?: StaticSite
  /** Of WordPress. */
  readonly user?: string
  /** Environment variable that has the password, key or secret. */
  readonly secretName: string
}

/** As the configuration has it. */
export interface ConfiguredTarget {
  readonly to: string
  readonly user?: string | undefined
  readonly secret?: string | undefined
}

export interface TargetSurroundings {
  readonly configured: Readonly<Record<string, ConfiguredTarget>>
  /** What relative paths start from. */
  readonly folder: string
  /** The same of those in the configuration. */
  readonly base?: string | undefined
}

const SECRET_NAMES: Readonly<Record<TargetKind, string>> = {
  wordpress: 'INTERTITRE_WORDPRESS_PASSWORD',
  ghost: 'INTERTITRE_GHOST_KEY',
  webhook: 'INTERTITRE_WEBHOOK_SECRET',
  folder: '',
}

const EXAMPLES =
  'wordpress:https://exemple.fr, ghost:https://exemple.fr, folder:content/posts or webhook:https://exemple.fr/in'

/**
 * The target that `text` states, or that the configuration has under this name. Throws an `InputError`
 * where it is neither, holds a password, or would send one over the open net without TLS.
 */
export function readTarget(text: string, { configured, folder, base = folder }: TargetSurroundings): Target {
  const named = Object.hasOwn(configured, text) ? configured[text] : undefined
  const stated = named?.to ?? text
  const [, kind = '', place = ''] = /^([a-z]+):(.+)$/su.exec(stated) ?? []
  if (!isKind(kind)) throw new InputError('invalid-option', notATarget(text, Object.keys(configured)))
  const own = {
    secretName: named?.secret ?? SECRET_NAMES[kind],
    ...(named?.user !== undefined && { user: named.user }),
  }
  if (kind === 'folder') {
    const { place: path, site } = folderOf(place)
    return { kind, place: resolve(named === undefined ? folder : base, path), site, ...own }
  }
  return { kind, place: addressOf(place), ...own }
}

const isKind = (text: string): text is TargetKind => TARGET_KINDS.some((kind) => kind === text)

const notATarget = (text: string, names: readonly string[]): string =>
  `expected --to with ${names.length === 0 ? '' : `${names.join(', ')} of the configuration, or `}${EXAMPLES}, but it is “${text.replace(/\/\/[^/@]*@/u, '//').slice(0, 200)}”.`

function folderOf(text: string): { readonly place: string; readonly site: StaticSite } {
  const [, place = '', site = 'hugo'] = /^([^?]+)(?:\?site=([a-z]+))?$/u.exec(text) ?? []
  const found = STATIC_SITES.find((each) => each === site)
  if (place !== '' && found !== undefined) return { place, site: found }
  throw new InputError(
    'invalid-option',
    `expected folder:DIR, or folder:DIR?site= with ${STATIC_SITES.join(', ')}, but it is “folder:${text}”.`,
  )
}

function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new InputError(
      'invalid-option',
      `expected an address as https://exemple.fr, but it is “${text.replace(/\/\/[^/@]*@/u, '//').slice(0, 200)}”.`,
    )
  if (url.username !== '' || url.password !== '')
    throw new InputError(
      'invalid-option',
      `expected the address of ${url.host} without user and password: they come from the environment.`,
    )
  if (url.protocol === 'http:' && !isLocalHost(url.hostname))
    throw new InputError(
      'invalid-option',
      `expected https://${url.host}, but it is http: everybody on the way could read the password.`,
    )
  url.hash = ''
  return url.href.replace(/\/+$/u, '')
}

/** « wordpress:https://exemple.fr »: what is kept of it, and shown. */
export const targetName = ({ kind, place }: Target): string => `${kind}:${place}`
