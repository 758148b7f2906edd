import { describe, expect, test } from 'vitest'
import type { Audit } from '../audits/audit.ts'
import type { Finding } from '../audits/finding.ts'
import { messageOf } from '../audits/messages.ts'
import type { Page, PageBlock, PageBlockKind } from '../audits/page.ts'
import { type AuditLanguage, type SubjectOptions, subjectOf } from '../audits/subject.ts'
import { FUNCTION_WORDS } from '../languages/fr/function-words.ts'
import { frenchProse } from '../languages/fr/prose/index.ts'
import { frenchTokenisation } from '../languages/fr/tokenisation.ts'
import { countWords } from '../languages/fr/typography.ts'
import type { Lexicon } from '../languages/language.ts'

/** Knows no word: for audits that do not ask. */
const EMPTY_LEXICON: Lexicon = {
  analyse: () => [],
  knows: () => false,
  inflect: () => undefined,
  verb: () => undefined,
}

export const auditFrench = (lexicon: Lexicon = EMPTY_LEXICON): AuditLanguage => ({
  code: 'fr',
  lexicon,
  functionWords: FUNCTION_WORDS,
  countWords,
  prose: frenchProse,
  reader: { tokenisation: frenchTokenisation },
})

const KINDS: Readonly<Record<string, PageBlockKind>> = { '-': 'item', '>': 'quote', '|': 'cell' }

/** Blocks from lines: « # Headline », « ## Subheading », « - item », « > quote », « | cell », or a paragraph. */
export const blocks = (...lines: readonly string[]): readonly PageBlock[] =>
  lines.map((line, index) => {
    const [, marks = '', text = ''] = /^(#{1,6}|[->|])? ?(.*)$/su.exec(line) ?? []
    const texts = [{ path: `b${index}`, text }]
    if (marks.startsWith('#')) return { kind: 'heading', level: marks.length, texts }
    return { kind: KINDS[marks] ?? 'paragraph', texts }
  })

/** A sound page about « pont fermé », with whatever a case wants otherwise. */
export const page = (parts: Partial<Page> = {}): Page => ({
  language: 'fr',
  titles: [{ path: 'title', text: 'Pont fermé à Saint-Aubrin : ce que l’on sait' }],
  metas: [],
  relations: [],
  blocks: blocks('# Un pont fermé à Saint-Aubrin', 'Le pont fermé lundi ne rouvrira pas avant l’été.'),
  surroundings: [],
  hasContents: false,
  links: [],
  images: [],
  data: [],
  frames: 0,
  keyphrase: 'pont fermé',
  secondaryKeyphrases: [],
  ...parts,
})

export interface AuditCase {
  readonly name: string
  readonly page?: Partial<Page>
  readonly options?: SubjectOptions
  readonly language?: AuditLanguage
  /** Undefined where there is nothing to look at; else some of the values of each finding, in order. */
  readonly found: readonly Finding['values'][] | undefined
}

/**
 * Tests an audit on its cases: at least one that passes and one that fails. Findings point into texts of
 * the page and have a message in each language with all its places filled.
 */
export function auditCases(audit: Audit, cases: readonly AuditCase[]): void {
  describe(audit.id, () => {
    test('has cases both good and bad', () => {
      expect(cases.some(({ found }) => found?.length === 0)).toBe(true)
      expect(cases.some(({ found }) => found !== undefined && found.length > 0)).toBe(true)
    })
    for (const { name, page: parts, options, language = auditFrench(), found } of cases) {
      test(name, () => {
        const subject = subjectOf(page(parts), language, options)
        const findings = audit.check(subject)
        expect(findings?.map(({ values }) => values)).toEqual(
          found?.map((values) => expect.objectContaining(values)),
        )
        for (const finding of findings ?? []) {
          expectSpan(finding, subject.page)
          expectMessage(audit.id, finding)
        }
      })
    }
  })
}

function expectSpan({ path, span }: Finding, { blocks: all, titles, metas }: Page): void {
  const texts = [...all.flatMap(({ texts }) => texts), ...titles, ...metas]
  const text = texts.find((each) => each.path === path)?.text
  expect(span.start).toBeLessThanOrEqual(span.end)
  if (text !== undefined) expect(span.end).toBeLessThanOrEqual(text.length)
}

function expectMessage(id: string, finding: Finding): void {
  for (const language of ['fr', 'en'] as const) {
    const message = messageOf(id, finding, language)
    expect(message).not.toMatch(/[{}]|undefined|NaN|«\s*…\s*»|“…”/u)
    expect(message).toMatch(/^\p{Lu}|^[«“\d]/u)
  }
}
