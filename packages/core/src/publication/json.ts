import type { z } from 'zod'
import { type Audited, DOSSIER_VERSION } from '../dossier.ts'
import { InputError } from '../input-error.ts'
import { dossierSchema } from './dossier-schema.ts'

/**
 * The whole dossier as JSON, one stage's part a line, keys in the order of the types. Reading it
 * with `parseDossier` gives the same dossier. Throws where the dossier is none.
 */
export function renderJson(dossier: Audited): string {
  const parts = Object.entries(dossierSchema.parse(dossier))
  return `{\n${parts.map(([name, part]) => `${JSON.stringify(name)}: ${JSON.stringify(part)}`).join(',\n')}\n}\n`
}

/**
 * A dossier from the JSON of `renderJson`, or any JSON that says the same. Throws an `InputError`
 * (`invalid-dossier`) that names the first thing that is not as it should be.
 */
export function parseDossier(json: string): Audited {
  const value = parsed(json)
  const version =
    typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined
  if (version !== DOSSIER_VERSION) {
    throw invalid(`a dossier of version ${DOSSIER_VERSION}, and came ${versionWords(version)}`)
  }
  const result = validated(value)
  if (!result.success)
    throw invalid(`a dossier of version ${DOSSIER_VERSION}; ${issueWords(result.error)}`, result.error)
  return result.data
}

const invalid = (expected: string, cause?: unknown): InputError =>
  new InputError('invalid-dossier', `Expected ${expected}.`, { cause })

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw invalid('a dossier, and came what is not JSON', error)
  }
}

/** Sections within sections may go deeper than the stack does. */
function validated(value: unknown): z.ZodSafeParseResult<Audited> {
  try {
    return dossierSchema.safeParse(value)
  } catch (error) {
    if (error instanceof RangeError) throw invalid('a dossier, and came one nested too deeply', error)
    throw error
  }
}

const versionWords = (version: unknown): string =>
  version === undefined ? 'JSON without a version' : `version ${JSON.stringify(version).slice(0, 40)}`

function issueWords({ issues }: z.ZodError): string {
  const [first] = issues
  const path = first?.path.map(String).join('.') || 'the whole'
  const message = first?.message.replace(/^Invalid input: /u, '').slice(0, 160)
  const others = issues.length > 1 ? `, and ${issues.length - 1} more` : ''
  return `« ${path.slice(0, 120)} » is not as it should be: ${message}${others}`
}
