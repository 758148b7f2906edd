import { InputError } from '@intertitre/core'
import type { Shell } from '../shell.ts'
import type { Publisher, RemoteItem } from './publication.ts'
import { type Target, targetName } from './target.ts'
import { wordpressApi } from './wordpress/wordpress-api.ts'
import { wordpressPublisher } from './wordpress/wordpress-publisher.ts'

/** Opens a target, its secret from the environment. Throws an `InputError` where that is missing. */
export function openPublisher(target: Target, { env }: Pick<Shell, 'env'>): Publisher<RemoteItem> {
  switch (target.kind) {
    case 'wordpress': {
      const user = target.user ?? fromEnvironment(env, 'INTERTITRE_WORDPRESS_USER', target)
      return erased(wordpressPublisher(wordpressApi(target.place, user, secretOf(target, env)), target.place))
    }
    default:
      throw new Error(`There is no publisher for ${target.kind}.`)
  }
}

/** The item of each publisher is its own; whoever publishes hands back what it was given. */
const erased = <I extends RemoteItem>(publisher: Publisher<I>): Publisher<RemoteItem> =>
  publisher as unknown as Publisher<RemoteItem>

const secretOf = (target: Target, env: Shell['env']): string =>
  fromEnvironment(env, target.secretName, target)

function fromEnvironment(env: Shell['env'], name: string, target: Target): string {
  const value = env[name]?.trim()
  if (value) return value
  throw new InputError(
    'invalid-option',
    `expected ${name} in the environment, to publish to ${targetName(target)}, but it is not set.`,
  )
}
