import { InputError } from '@intertitre/core'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { z } from 'zod'
import manifest from '../../package.json' with { type: 'json' }
import type { FileFormat } from '../output/file-formats.ts'
import { BusyError, TaskError } from '../tasks/task-errors.ts'
import type { TaskOptions, Tasks } from '../tasks/tasks.ts'
import { auditOutcome, checkOutcome, readOutcome, writeOutcome } from './outcomes.ts'
import { auditOutput, checkOutput, readOutput, writeOutput } from './tool-schemas.ts'

const INSTRUCTIONS = `Intertitre writes publish-ready French articles from stories, and proves every statement against the story.
Use “write” to make an article; “check” to hold any article against its story before it is published; “audit” for the SEO of a page; “read” to see what a story says, who says so and how sure it is.
Show what “check” refutes; never publish it unseen. Nothing leaves the machine.`

/** Bytes are counted by who reads them; characters of a story or an article that a tool takes. */
const MAX_CHARACTERS = 2_000_000

const text = (description: string) => z.string().min(1).max(MAX_CHARACTERS).describe(description)
const short = (description: string) => z.string().min(1).max(2000).describe(description)

/** What is only told, changes nothing and reaches nowhere. */
const ANNOTATIONS = { readOnlyHint: true, idempotentHint: true, destructiveHint: false, openWorldHint: false }

/** The desk as tools for an assistant: write, check, audit and read. Keeps nothing. */
export function deskServer(tasks: Tasks): McpServer {
  const server = new McpServer(
    { name: 'intertitre', title: 'Intertitre', version: manifest.version },
    { instructions: INSTRUCTIONS },
  )
  addWrite(server, tasks)
  addCheck(server, tasks)
  addAudit(server, tasks)
  addRead(server, tasks)
  return server
}

const ARTICLE_FORMATS = ['markdown', 'html', 'fragment', 'text'] as const satisfies readonly FileFormat[]

function addWrite(server: McpServer, tasks: Tasks): void {
  server.registerTool(
    'write',
    {
      title: 'Write an article',
      description:
        'Write a publish-ready French article from a French story, as a brief in plain words wants it. Every statement is proven against the story; a length that the story cannot carry is not padded.',
      inputSchema: {
        story: text('The story: plain text, Markdown or HTML.'),
        brief: short(
          'What is wanted, in French or English: “at least 700 words, with subheadings, SEO”.',
        ).optional(),
        context: z
          .array(text('An earlier story, a press kit.'))
          .max(20)
          .optional()
          .describe('A second source, always attributed.'),
        date: short('When the story was published, as 2026-11-24.').optional(),
        keyphrase: short('What readers search for.').optional(),
        format: z.enum(ARTICLE_FORMATS).default('markdown').describe('Of the article.'),
      },
      outputSchema: writeOutput,
      annotations: ANNOTATIONS,
    },
    ({ story, brief, context, date, keyphrase, format }, { signal }) =>
      answered(async () => {
        const written = await tasks.run(
          'write',
          {
            story: given(story),
            ...(context !== undefined && { context: context.map(given) }),
            ...(brief !== undefined && { brief }),
            ...(date !== undefined && { date }),
            ...(keyphrase !== undefined && { keyphrase }),
          },
          within(signal),
        )
        const { content } = await tasks.run('render', { dossier: written.dossier, format }, within(signal))
        return writeOutcome(written, String(content))
      }),
  )
}

function addCheck(server: McpServer, tasks: Tasks): void {
  server.registerTool(
    'check',
    {
      title: 'Check an article',
      description:
        'Hold every statement of an article, by anyone, against the story that it was written from: what differs in numbers, dates, names, roles, negation, attribution and quotations, with the passage and the mend.',
      inputSchema: {
        article: text('The article: plain text, Markdown or HTML.'),
        story: text('What it is held against.'),
        context: z.array(text('Another source.')).max(20).optional(),
        date: short('When the story was published, as 2026-11-24.').optional(),
        all: z.boolean().default(false).describe('Tell also what is borne out.'),
      },
      outputSchema: checkOutput,
      annotations: ANNOTATIONS,
    },
    ({ article, story, context, date, all }, { signal }) =>
      answered(async () =>
        checkOutcome(
          await tasks.run(
            'check',
            {
              article: given(article),
              story: given(story),
              ...(context !== undefined && { context: context.map(given) }),
              ...(date !== undefined && { date }),
            },
            within(signal),
          ),
          all,
        ),
      ),
  )
}

function addAudit(server: McpServer, tasks: Tasks): void {
  server.registerTool(
    'audit',
    {
      title: 'Audit a page',
      description:
        'Say what is good about a page and what is missing: SEO, structure, style and structured data.',
      inputSchema: {
        page: text('HTML, or Markdown with its front matter.'),
        format: z.enum(['html', 'markdown']).default('html'),
        keyphrase: short('What readers search for, where the page does not say.').optional(),
        language: z.enum(['fr', 'en']).default('en').describe('Of the findings.'),
      },
      outputSchema: auditOutput,
      annotations: ANNOTATIONS,
    },
    ({ page, format, keyphrase, language }, { signal }) =>
      answered(async () =>
        auditOutcome(
          await tasks.run(
            'audit',
            { text: page, format, language, ...(keyphrase !== undefined && { keyphrase }) },
            within(signal),
          ),
        ),
      ),
  )
}

function addRead(server: McpServer, tasks: Tasks): void {
  server.registerTool(
    'read',
    {
      title: 'Read a story',
      description:
        'What a French story says: its statements with who says so and how sure, who and what is named, dates with their days, numbers with what they count, quotations with their speakers.',
      inputSchema: { story: text('Plain text, Markdown or HTML.') },
      outputSchema: readOutput,
      annotations: ANNOTATIONS,
    },
    ({ story }, { signal }) =>
      answered(async () => readOutcome(await tasks.run('read', { story: given(story) }, within(signal)))),
  )
}

const given = (content: string) => ({ name: 'argument', content })

const within = (signal: AbortSignal): TaskOptions => ({ signal })

/** An outcome as structured content and as text; what cannot be served as an error that the assistant can read. */
async function answered(work: () => Promise<Record<string, unknown>>): Promise<CallToolResult> {
  try {
    const structuredContent = await work()
    return { structuredContent, content: [{ type: 'text', text: JSON.stringify(structuredContent) }] }
  } catch (error) {
    if (error instanceof InputError || error instanceof BusyError || error instanceof TaskError)
      return { isError: true, content: [{ type: 'text', text: error.message }] }
    throw error
  }
}
