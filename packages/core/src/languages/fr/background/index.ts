import type { BackgroundTopic } from '../../background.ts'
import { lawAndPolitics } from './law-and-politics.ts'

/** The French background library: one entry a file, each with a checkable reference. */
export const backgroundTopics: readonly BackgroundTopic[] = [...lawAndPolitics]
