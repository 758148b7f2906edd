import { readDocuments } from '../input/read-document.ts'
import type { FetchOptions } from '../net/fetch-public.ts'
import { fetchStory } from '../net/fetch-story.ts'
import { arrivalsOf } from './arrival.ts'
import type { WatchedSource } from './watched-source.ts'

/** A feed, or any address with a story: fetched anew where it has changed. */
export const watchedFeed = (
  address: string,
  cache: string | undefined,
  options: FetchOptions = {},
): WatchedSource => ({
  async look() {
    const documents = await readDocuments(await fetchStory(address, cache, options))
    return { arrivals: arrivalsOf(address, documents), refusals: [], pending: 0 }
  },
})
