import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { InputError } from '@intertitre/core'
import type { Shell } from '../shell.ts'
import type { Database } from '../store/database.ts'
import { migrate } from '../store/migrate.ts'
import { openDatabase, openStore } from '../store/open-store.ts'
import type { Actor, Store } from '../store/store.ts'
import { dataFolder } from './data-folder.ts'

/** Throws an `InputError` where there is no store yet: looking at one makes none. */
export function expectStore(options: { readonly data?: string }, shell: Shell): void {
  const folder = dataFolder(options, shell)
  if (shell.env.DATABASE_URL || existsSync(folder)) return
  throw new InputError(
    'not-found',
    `expected a store, but there is none in ${folder} (--data or DATABASE_URL says where it is).`,
  )
}

/** Opens the store that a command works on, and closes it whatever comes of that. */
export async function withShellStore<T>(
  options: { readonly data?: string },
  shell: Shell,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore({ url: shell.env.DATABASE_URL, folder: dataFolder(options, shell) })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** The database of the store, its schema up to date. */
export async function withShellDatabase<T>(
  options: { readonly data?: string },
  shell: Shell,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDatabase({ url: shell.env.DATABASE_URL, folder: dataFolder(options, shell) })
  try {
    await migrate(database)
    return await work(database)
  } finally {
    await database.close()
  }
}

/** Who types: the user of the machine. */
export function shellActor(): Actor {
  try {
    const { username } = userInfo()
    return { kind: 'shell', id: username, name: username }
  } catch {
    return { kind: 'shell', id: 'shell', name: 'shell' }
  }
}
