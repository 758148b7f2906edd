import { existsSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { createInterface } from 'node:readline'
import { InputError } from '@intertitre/core'
import { configurationSchema } from '../configuration/configuration-schema.ts'
import { CONFIGURATION_NAME } from '../configuration/load-configuration.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { saveFolder } from '../output/save-folder.ts'
import type { Shell } from '../shell.ts'

export interface InitOptions {
  readonly name?: string
  readonly url?: string
  readonly logo?: string
  readonly author?: readonly string[]
  readonly section?: readonly string[]
  readonly accent?: string
  readonly timeZone?: string
}

/** Where editors find the schema, from a package or from the web. */
const SCHEMA = './node_modules/intertitre/intertitre.config.schema.json'

/** Asks for what a site needs to publish, and writes it to intertitre.config.json in the folder. */
export async function init(options: InitOptions, shell: Shell): Promise<ExitCode> {
  const path = join(shell.folder, CONFIGURATION_NAME)
  if (existsSync(path)) {
    throw new InputError(
      'invalid-option',
      `expected a folder without ${CONFIGURATION_NAME}, but there is one: edit it instead.`,
    )
  }
  const answers = options.name === undefined ? await ask(options, shell) : options
  const configuration = configurationOf(answers)
  const result = configurationSchema.safeParse(configuration)
  if (!result.success) {
    const [issue] = result.error.issues
    throw new InputError(
      'invalid-option',
      `expected ${issue?.path.join('.')} to be right, but ${issue?.message}.`,
    )
  }
  saveFolder(
    dirname(path),
    new Map([[CONFIGURATION_NAME, `${JSON.stringify(configuration, undefined, 2)}\n`]]),
  )
  shell.stdout.write(
    `${relative(shell.folder, path) || basename(path)}: written. Articles are now published as ${answers.name}’s.\n`,
  )
  return EXIT.met
}

async function ask(options: InitOptions, shell: Shell): Promise<InitOptions> {
  if (shell.stdin.isTTY !== true) {
    throw new InputError(
      'invalid-option',
      'expected answers on a terminal, or at least --name (intertitre init --help lists them).',
    )
  }
  const terminal = createInterface({ input: shell.stdin })
  const lines = terminal[Symbol.asyncIterator]()
  try {
    const question = async (words: string): Promise<string | undefined> => {
      shell.stderr.write(`${words}: `)
      const { value } = await lines.next()
      return value?.trim() || undefined
    }
    const list = async (words: string): Promise<readonly string[]> =>
      ((await question(words)) ?? '')
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean)
    const name = await question('Name of the publication')
    if (name === undefined) throw new InputError('invalid-option', 'expected the name of the publication.')
    const url = options.url ?? (await question('Address of the site (https://…)'))
    const logo = options.logo ?? (await question('Address of the logo'))
    const author =
      options.author ??
      (await list('Authors, as “Anne Roux https://exemple.fr/anne-roux”, with commas between'))
    const section = options.section ?? (await list('Sections, with commas between'))
    const accent = options.accent ?? (await question('Brand colour (#97281b)'))
    const timeZone = options.timeZone ?? (await question('Time zone (as Europe/Paris)'))
    return { name, author, section, ...known({ url, logo, accent, timeZone }) }
  } finally {
    terminal.close()
  }
}

const known = (values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )

function configurationOf(options: InitOptions): object {
  const { name = '', url, logo, author = [], section = [], accent, timeZone } = options
  return {
    $schema: SCHEMA,
    name,
    ...known({ url, logo }),
    authors: author.map(authorOf),
    sections: section,
    ...(accent !== undefined && { colours: { accent } }),
    ...known({ timeZone }),
    titlePattern: '{title} | {site}',
    ...(url !== undefined && { addressPattern: section.length > 0 ? '/{section}/{slug}' : '/{slug}' }),
  }
}

/** « Anne Roux https://exemple.fr/anne-roux » */
function authorOf(text: string): object {
  const [, name = text, url] = /^(.*?)\s+<?(https?:\/\/\S+?)>?$/u.exec(text) ?? []
  return { name, ...(url !== undefined && { url }) }
}
