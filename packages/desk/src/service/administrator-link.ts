import { InputError } from '@intertitre/core'
import type { Actor } from '../store/store.ts'
import type { Desk } from './desk.ts'
import { signInLink } from './routes/people.ts'

/** Who runs the service, until he gives himself another name. */
const FIRST_NAME = 'Administrator'

/**
 * A sign-in link for the person of that name, else for the first administrator, who is made where nobody
 * is there yet. Throws an `InputError` where nobody, or more than one, has the name.
 */
export async function administratorLink(
  desk: Pick<Desk, 'store' | 'url' | 'now'>,
  name: string | undefined,
  by: Actor,
) {
  const people = await desk.store.people.list()
  const named = people.filter((person) =>
    name === undefined ? person.role === 'admin' : person.name === name,
  )
  if (name !== undefined && named.length !== 1)
    throw new InputError(
      'invalid-option',
      named.length === 0
        ? `expected the name of a person of the desk (${people.map((person) => person.name).join(', ') || 'there is none yet'}), but it is “${name}”.`
        : `expected a name that one person has, but ${named.length} are called “${name}”.`,
    )
  const person = named[0] ?? (await desk.store.people.add({ name: FIRST_NAME, role: 'admin' }, by))
  return { name: person.name, ...(await signInLink(desk, person.id, by)) }
}
