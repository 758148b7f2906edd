import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { produceArticle } from '../produce-article.ts'
import { run } from '../run.ts'
import { fakeShell } from './fake-shell.ts'
import { STORY } from './running-service.ts'

const SITE = {
  name: 'Le Courrier de Kerlaz',
  url: 'https://kerlaz.example',
  sections: ['Vie locale & mer'],
  section: 'Vie locale & mer',
  addressPattern: '/{slug}/',
  timeZone: 'Europe/Paris',
  brief: 'article de 300 mots avec des intertitres',
}

export interface Ran {
  readonly exitCode: number
  readonly out: string
  readonly err: string
}

/** A folder with the configuration of a site and, in « x », an article with its photograph. */
export interface ArticleFolderHere {
  readonly folder: string
  /** Writes the article, or another version of it. */
  write(...args: readonly string[]): Promise<Ran>
  /** Publishes it, with the environment that is given. */
  publish(...args: readonly string[]): Promise<Ran>
}

export async function makeArticleFolder(
  env: Readonly<Record<string, string>> = {},
  site: object = {},
  background = '#204060',
): Promise<ArticleFolderHere> {
  const folder = mkdtempSync(join(tmpdir(), 'intertitre-publish-'))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'intertitre.config.json'), JSON.stringify({ ...SITE, ...site }))
  writeFileSync(join(folder, 'story.txt'), STORY)
  await sharp({ create: { width: 1600, height: 1000, channels: 3, background } })
    .jpeg()
    .toFile(join(folder, 'photo.jpg'))
  const ran = async (args: readonly string[]): Promise<Ran> => {
    const shell = fakeShell({ folder, env })
    const exitCode = await run(args, shell, produceArticle)
    return { exitCode, out: shell.written('stdout'), err: shell.written('stderr') }
  }
  const here: ArticleFolderHere = {
    folder,
    write: (...args) =>
      ran(['write', 'story.txt', '--out', 'x', '--date', '2026-11-24T18:30', ...PHOTO, ...args]),
    publish: (...args) => ran(['publish', 'x', ...args]),
  }
  const { err } = await here.write()
  if (err !== '') throw new Error(err)
  return here
}

const PHOTO = [
  '--image',
  'photo.jpg',
  '--alt',
  'Le port de Kerlaz, un matin « d’hiver »',
  '--credit',
  'Anne Roux & Cie',
]
