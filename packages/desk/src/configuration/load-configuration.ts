import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { InputError, type Site } from '@intertitre/core'
import type { z } from 'zod'
import { type Configuration, configurationSchema } from './configuration-schema.ts'

export const CONFIGURATION_NAME = 'intertitre.config.json'

export interface LoadedConfiguration extends Configuration {
  /** What paths in it start from. */
  readonly folder: string
}

/**
 * The configuration that `path` names, or the nearest one in the folder or above it; undefined where
 * there is none. Throws an `InputError` that says what is wrong in which file.
 */
export function loadConfiguration(folder: string, path?: string): LoadedConfiguration | undefined {
  const found = path === undefined ? findConfiguration(resolve(folder)) : resolve(folder, path)
  if (found === undefined) return undefined
  return { ...readConfiguration(found), folder: dirname(found) }
}

function findConfiguration(folder: string): string | undefined {
  const path = join(folder, CONFIGURATION_NAME)
  if (existsSync(path)) return path
  const parent = dirname(folder)
  return parent === folder ? undefined : findConfiguration(parent)
}

function readConfiguration(path: string): Configuration {
  const result = configurationSchema.safeParse(parsed(path))
  if (result.success) return result.data
  throw invalid(path, issueWords(result.error))
}

function parsed(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw invalid(path, `it cannot be read (${(error as NodeJS.ErrnoException).code})`, error)
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch (error) {
    throw invalid(path, `it is no JSON (${(error as Error).message})`, error)
  }
}

const invalid = (path: string, what: string, cause?: unknown): InputError =>
  new InputError('invalid-configuration', `expected a configuration in ${path}, but ${what}.`, { cause })

function issueWords({ issues }: z.ZodError): string {
  const [first] = issues
  const where =
    first === undefined || first.path.length === 0 ? 'the whole' : first.path.map(String).join('.')
  const more = issues.length > 1 ? `, and ${issues.length - 1} more` : ''
  return `“${where}” is not as it should be: ${first?.message.replace(/^Invalid input: /u, '')}${more}`
}

/** What core needs to know of the site. */
export function siteOf(configuration: Configuration): Site {
  const {
    name,
    url,
    logo,
    authors,
    sections,
    colours,
    titlePattern,
    addressPattern,
    boilerplate,
    wordsToAvoid,
    dismissals,
  } = configuration
  return {
    name,
    ...(url !== undefined && { url: url.replace(/\/+$/u, '') }),
    ...(logo !== undefined && { logo }),
    authors: authors.map(({ name: author, url: page }) => ({
      name: author,
      ...(page !== undefined && { url: page }),
    })),
    sections,
    colours: {
      ...(colours.accent !== undefined && { accent: colours.accent }),
      ...(colours.paper !== undefined && { paper: colours.paper }),
      ...(colours.ink !== undefined && { ink: colours.ink }),
    },
    ...(titlePattern !== undefined && { titlePattern }),
    ...(addressPattern !== undefined && { addressPattern }),
    ...(boilerplate !== undefined && { boilerplate }),
    wordsToAvoid,
    dismissals,
  }
}
