import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { describeStore } from '../testing/store-suite.ts'
import { openStore } from './open-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'intertitre-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describeStore('a store in a folder', (now) => openStore({ folder, now, retryDelay: 1 }))
