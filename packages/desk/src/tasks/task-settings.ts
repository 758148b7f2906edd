import type { LoadedConfiguration } from '../configuration/load-configuration.ts'
import { editionWishes } from '../edition-wishes.ts'
import type { Shell } from '../shell.ts'
import type { TaskSettings } from './run-tasks.ts'

/** What the configuration of the site says for every article. */
export async function taskSettings(
  configuration: LoadedConfiguration | undefined,
  shell: Shell,
): Promise<TaskSettings> {
  return {
    edition: await editionWishes({ cover: false }, configuration, shell),
    ...(configuration?.brief !== undefined && { usualBrief: configuration.brief }),
  }
}
