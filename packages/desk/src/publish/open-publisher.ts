import { InputError } from '@intertitre/core'
import type { Shell } from '../shell.ts'
import { folderPublisher } from './folder-publisher.ts'
import { ghostApi } from './ghost/ghost-api.ts'
import { ghostPublisher } from './ghost/ghost-publisher.ts'
import type { Publisher, RemoteItem } from './publication.ts'
import { type Target, targetName } from './target.ts'
import { webhookPublisher } from './webhook/webhook-publisher.ts'
import { wordpressApi } from './wordpress/wordpress-api.ts'
import { wordpressPublisher } from './wordpress/wordpress-publisher.ts'

/** Opens a target, its secret from the environment. Throws an `InputError` where that is missing. */
export function openPublisher(
  target: Target,
  { env }: Pick<Shell, 'env'>,
  now: () => Date = () => new Date(),
): Publisher<RemoteItem> {
  switch (target.kind) {
    case 'wordpress': {
      const user = target.user ?? fromEnvironment(env, 'INTERTITRE_WORDPRESS_USER', target)
      return erased(wordpressPublisher(wordpressApi(target.place, user, secretOf(target, env)), target.place))
    }
    case 'ghost':
      return erased(ghostPublisher(ghostApi(target.place, secretOf(target, env), now), target.place))
    case 'folder':
      return erased(folderPublisher(target.place, target.site ?? 'hugo', now))
    case 'webhook':
      return webhookPublisher(target.place, secretOf(target, env), now)
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
