import { resolve } from 'node:path'
import { InputError, type Model } from '@intertitre/core'
import { cachedModel, keptExchanges, replayedModel } from './exchanges.ts'
import { languageModel } from './language-model.ts'
import { limitedFetch } from './limited-fetch.ts'
import { type Limits, USUAL_LIMITS } from './limits.ts'
import { FILE, keyOf, modelAddress, nameOf, REPLAY, withoutKeys } from './model-address.ts'
import { remoteModel } from './remote-model.ts'
import { type Price, type Spending, withPurse } from './spending.ts'

/** Which model, and within which bounds. */
export interface ModelWishes {
  /** « PROVIDER:NAME », « file:PATH » or « replay:DIR ». */
  readonly model: string
  /** The option that says so, for messages. */
  readonly option: string
  readonly url?: string
  /** Euros. */
  readonly budget?: number
  /** Folder that every exchange is kept in. */
  readonly exchanges?: string
  /** Folder of the cache; absent where there is to be none. */
  readonly cache?: string
  readonly limits?: Partial<Limits>
  /** By the model's name. */
  readonly prices: Readonly<Record<string, Price>>
  readonly env: Readonly<Record<string, string | undefined>>
  /** What relative paths start from. */
  readonly folder: string
  readonly signal: AbortSignal
}

export interface OpenedModel {
  readonly model: Model
  spending(): Spending
}

/** Questions at once to a provider; a machine of one's own takes one at a time. */
const AT_ONCE = 4
const FREE: Price = { input: 0, output: 0 }

/** Throws an `InputError` where the wishes cannot be served; asks nothing yet. */
export async function openModel(wishes: ModelWishes): Promise<OpenedModel> {
  const { source, price } = await sourceOf(wishes)
  const { budget, exchanges, cache, env, folder } = wishes
  if (budget !== undefined && price === undefined)
    throw new InputError(
      'model',
      `expected the price of ${source.name} under “models.prices” in the configuration, for --budget needs it.`,
    )
  const purse = withPurse(source, price, budget)
  const kept =
    exchanges === undefined
      ? purse.model
      : keptExchanges(purse.model, resolve(folder, exchanges), (text) => withoutKeys(text, env))
  const cached = cache === undefined ? { model: kept, hits: () => 0 } : cachedModel(kept, cache)
  return { model: cached.model, spending: () => ({ ...purse.spent(), cached: cached.hits() }) }
}

async function sourceOf({ model, option, url, limits, prices, env, folder, signal }: ModelWishes) {
  if (model.startsWith(`${REPLAY}:`))
    return { source: replayedModel(resolve(folder, model.slice(REPLAY.length + 1))), price: FREE }
  const bounds: Limits = { ...USUAL_LIMITS, ...limits }
  if (model.startsWith(`${FILE}:`)) {
    const { localModel } = await import('./local-model.ts')
    return {
      source: await localModel(model.slice(FILE.length + 1), { limits: bounds, signal, folder }),
      price: FREE,
    }
  }
  const address = modelAddress(model, option, url)
  const name = nameOf(address)
  const source = remoteModel(
    await languageModel(address, keyOf(address, env), limitedFetch(name, bounds.bytes)),
    {
      name,
      concurrency: address.provider.isLocal ? 1 : AT_ONCE,
      limits: bounds,
      signal,
      clean: (text) => withoutKeys(text, env),
    },
  )
  return { source, price: prices[name] ?? (address.provider.isLocal ? FREE : undefined) }
}
