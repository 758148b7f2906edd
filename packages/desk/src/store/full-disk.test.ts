import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPlainText } from '@intertitre/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isPostgresLeftOut, type PostgresCluster, startPostgres } from '../testing/postgres-cluster.ts'
import { SHELL } from '../testing/store-suite.ts'
import { openStore, type StorePlace } from './open-store.ts'
import { StoreUnavailableError } from './store.ts'

/** Only who may mount can try; a machine that does not let us, CI included, has nothing to mend. */
const isLeftOut = ((): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'intertitre-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder], { stdio: 'ignore' })
    return false
  } catch {
    console.log('left out: tests on a full disk, for no small one can be mounted here')
    return true
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})()

describe.skipIf(isLeftOut)('a disk that is full', () => {
  let disk: string
  beforeAll(() => {
    disk = mkdtempSync(join(tmpdir(), 'intertitre-full-'))
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=100m', 'tmpfs', disk])
  })
  afterAll(() => {
    execFileSync('umount', ['-l', disk])
    rmSync(disk, { recursive: true, force: true })
  })
  const grow = () => execFileSync('mount', ['-o', 'remount,size=200m', disk])

  test('a folder: it says so, and what was acknowledged is there', { timeout: 300_000 }, () =>
    fill({ folder: join(disk, 'store') }, grow),
  )

  describe.skipIf(isPostgresLeftOut)('of a server', () => {
    let cluster: PostgresCluster
    afterAll(() => cluster?.remove())

    test('it says so, and what was acknowledged is there', { timeout: 300_000 }, async () => {
      execFileSync('mount', ['-o', 'remount,size=300m', disk])
      cluster = startPostgres(disk)
      await fill({ url: cluster.createDatabase(), folder: '' }, () => {
        execFileSync('mount', ['-o', 'remount,size=500m', disk])
        cluster.stop('immediate')
        cluster.start()
      })
    })
  })
})

/** Files stories until there is no space left; then makes some, and looks for each that was acknowledged. */
async function fill(place: StorePlace, grow: () => void): Promise<void> {
  const store = await openStore(place)
  const acknowledged: string[] = []
  let failure: unknown
  while (failure === undefined) {
    // Chance cannot be packed, and what is no block is not indexed.
    const original = randomBytes(2_000_000).toString('base64')
    // The same text twice would be one story.
    const document = readPlainText(`Court ${acknowledged.length}.`, 'long')
    try {
      acknowledged.push((await store.stories.add({ ...document, original }, SHELL)).id)
    } catch (error) {
      failure = error
    }
  }
  expect(failure).toBeInstanceOf(StoreUnavailableError)
  expect(failure).toMatchObject({ reason: 'full' })
  await store.close().catch(() => {})
  grow()
  const again = await openStore(place)
  try {
    for (const id of acknowledged) expect((await again.stories.get(id))?.id).toBe(id)
    expect((await again.stories.list()).total).toBe(acknowledged.length)
    await again.stories.add(readPlainText('Il y a de la place.', 'short'), SHELL)
  } finally {
    await again.close()
  }
}
