import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Audited, parseDossier } from '@intertitre/core'
import { produceArticle } from '../produce-article.ts'
import { run } from '../run.ts'
import { fakeShell } from './fake-shell.ts'
import {
  type Question,
  type Reply,
  type ScriptedServer,
  scriptedModelServer,
} from './scripted-model-server.ts'

export interface ScriptedRun {
  readonly exitCode: number
  readonly out: string
  readonly err: string
  readonly server: ScriptedServer
  /** Where it wrote. */
  readonly folder: string
  /** Undefined where nothing was written. */
  readonly dossier?: Audited
}

interface Surroundings {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Files in the folder besides the story. */
  readonly files?: Readonly<Record<string, string>>
  /** In the place of « compatible:scripted ». */
  readonly model?: string
  /** False where the model needs no server. */
  readonly url?: boolean
  readonly story?: string
  /** Told the listener for Ctrl-C. */
  readonly onInterrupt?: (listener: () => void) => void
}

const folders: string[] = []
const servers: ScriptedServer[] = []

/** Ends every server and removes every folder of this file's runs. */
export async function endScripted(): Promise<void> {
  for (const server of servers.splice(0)) await server.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** `intertitre write` with a model behind real HTTP that answers as its script says. */
export async function writeScripted(
  story: string,
  script: (question: Question) => Reply,
  { args = [], env = {}, files = {}, model = 'compatible:scripted', onInterrupt, ...rest }: Surroundings = {},
): Promise<ScriptedRun> {
  const folder = mkdtempSync(join(tmpdir(), 'intertitre-model-'))
  folders.push(folder)
  const name = rest.story ?? 'story.txt'
  for (const [path, content] of Object.entries({ ...files, [name]: story }))
    writeFileSync(join(folder, path), content)
  const server = await scriptedModelServer(script)
  servers.push(server)
  const shell = { ...fakeShell({ folder, env }), ...(onInterrupt !== undefined && { onInterrupt }) }
  const exitCode = await run(
    [
      ...['write', name, '--out', 'out', '--format', 'json', '--model', model],
      ...(rest.url === false ? [] : ['--model-url', server.url]),
      ...args,
    ],
    shell,
    produceArticle,
  )
  const dossier = readDossier(join(folder, 'out/article.json'))
  return {
    ...{ exitCode, server, folder, out: shell.written('stdout'), err: shell.written('stderr') },
    ...(dossier !== undefined && { dossier }),
  }
}

function readDossier(path: string): Audited | undefined {
  try {
    return parseDossier(readFileSync(path, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
