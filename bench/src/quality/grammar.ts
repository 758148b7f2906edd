import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const COMMAND = '/usr/bin/grammalecte-cli'
/** What is typography or a matter of taste, and not grammar. */
const TYPOGRAPHY = new Set([
  ...['typo', 'esp', 'nbsp', 'apos', 'maj', 'unit', 'num', 'tu', 'liga', 'virg', 'minis', 'chim', 'notype'],
])

/** True where Debian's grammalecte-cli is installed (`apt-get install grammalecte-cli`). */
export const canCheckGrammar = (): boolean => existsSync(COMMAND)

export interface GrammarError {
  readonly text: string
  readonly message: string
}

interface Report {
  readonly data: readonly {
    readonly iParagraph: number
    readonly lGrammarErrors: readonly { readonly sType: string; readonly sMessage: string }[]
  }[]
}

/** The errors of grammar that Grammalecte sees in texts of one paragraph each. */
export function grammarErrors(texts: readonly string[]): readonly GrammarError[] {
  const folder = mkdtempSync(join(tmpdir(), 'intertitre-'))
  try {
    const file = join(folder, 'texts.txt')
    writeFileSync(file, texts.map((text) => `${text.replace(/\s+/gu, ' ')}\n`).join('\n'))
    const output = execFileSync(COMMAND, ['-f', file, '-j'], { maxBuffer: 1e8, encoding: 'utf8' })
    const report: Report = JSON.parse(output.slice(output.indexOf('{')))
    return report.data.flatMap(({ iParagraph, lGrammarErrors }) =>
      lGrammarErrors
        .filter(({ sType }) => !TYPOGRAPHY.has(sType))
        .map(({ sMessage }) => ({ text: texts[(iParagraph - 1) / 2] ?? '', message: sMessage })),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
