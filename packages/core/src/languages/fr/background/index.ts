import type { BackgroundTopic } from '../../background.ts'
import { lawAndPolitics } from './law-and-politics.ts'
import { scienceAndLife } from './science-and-life.ts'

/** The French background library: one entry a file, each with a checkable reference. */
export const backgroundTopics: readonly BackgroundTopic[] = [...lawAndPolitics, ...scienceAndLife]
