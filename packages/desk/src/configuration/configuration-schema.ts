import { audits } from '@intertitre/core'
import { z } from 'zod'

const text = (description: string) => z.string().trim().min(1).describe(description)
const address = (description: string) =>
  z
    .string()
    .regex(/^https?:\/\/[^\s<>"'`\\]+$/u, 'expected an address as https://exemple.fr')
    .describe(description)
const colour = (description: string) =>
  z
    .string()
    .regex(/^#(?:[0-9A-Fa-f]{3}){1,2}$/u, 'expected a colour as #97281b')
    .describe(description)

/** intertitre.config.json: how a site publishes. Everything but the name may be left out. */
export const configurationSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Where editors find this schema.'),
    name: text('Name of the publication.'),
    url: address('Where the site begins, as https://exemple.fr').optional(),
    logo: address('Address of the logo, an image.').optional(),
    authors: z
      .array(
        z.strictObject({
          name: text('As bylines write it.'),
          url: address('Page about the author.').optional(),
        }),
      )
      .default([])
      .describe('Who signs articles; names in bylines are given these addresses.'),
    sections: z
      .array(text('Name of a section.'))
      .default([])
      .describe('Sections of the site, as « Vie locale ».'),
    section: text('Section of articles for which none is said.').optional(),
    colours: z
      .strictObject({
        accent: colour('Of labels, links and the cover.').optional(),
        paper: colour('Behind the text, where the reader wants a light page.').optional(),
        ink: colour('Of the text.').optional(),
      })
      .default({})
      .describe('Brand colours; they are moved as far as they need to be read.'),
    titlePattern: text('Of the title element, with {title} and {site}, as « {title} | {site} ».')
      .includes('{title}', { message: 'expected a pattern with {title}' })
      .optional(),
    addressPattern: text(
      'Path of an article, with {slug}, {section}, {year}, {month} and {day}, as « /{section}/{slug} ».',
    )
      .regex(/^\/.*\{slug\}/u, 'expected a path with {slug}, as /{section}/{slug}')
      .optional(),
    boilerplate: text('Said at the foot of every article.').optional(),
    reviewer: text('Who reads articles over before they are published.').optional(),
    timeZone: text('Where the clock of the desk goes, as Europe/Paris.')
      .refine(isTimeZone, 'expected a time zone as Europe/Paris')
      .optional(),
    brief: text('What is wanted of an article for which no brief is given.').optional(),
    wordsToAvoid: z
      .array(text('A word or phrase.'))
      .default([])
      .describe('Found in any article by an audit.'),
    dismissals: z
      .array(
        z.strictObject({
          audit: z.enum(audits.map(({ id }) => id) as [string, ...string[]]).describe('Id of the audit.'),
          reason: text('Why its findings may stand.'),
        }),
      )
      .default([])
      .describe('Audits whose findings the desk lets stand; the score leaves them out and says so.'),
    models: z
      .strictObject({
        prices: z
          .record(
            text('PROVIDER:NAME, as --model has it.'),
            z.strictObject({
              input: z.number().min(0).describe('Euros for a million tokens of the question.'),
              output: z.number().min(0).describe('Euros for a million tokens of the answer.'),
            }),
          )
          .default({})
          .describe('What models cost: shown after writing, and needed for --budget.'),
        service: z
          .strictObject({
            model: text('PROVIDER:NAME, as --model has it.'),
            url: address('Where an OpenAI-compatible server listens.').optional(),
            budget: z
              .number()
              .positive()
              .optional()
              .describe('The most that one article may cost, in euros.'),
            timeLimit: z.number().positive().optional().describe('Seconds for one answer; 120 if left out.'),
            fallback: z
              .enum(['offline'])
              .optional()
              .describe('The built-in writer writes where the model cannot; else the editor is told why.'),
          })
          .optional()
          .describe('The model that “intertitre serve” and “intertitre worker” offer to editors.'),
      })
      .default({ prices: {} })
      .describe('Language models that may write.'),
    targets: z
      .record(
        z.string().regex(/^[a-z][a-z0-9-]*$/u, 'expected a name as site-web'),
        z.strictObject({
          to: text(
            'As wordpress:https://exemple.fr, ghost:https://exemple.fr, folder:content/posts?site=hugo, webhook:https://exemple.fr/in.',
          ),
          user: text('Who publishes there, where the target asks for a user.').optional(),
          secret: z
            .string()
            .regex(/^[A-Z_][A-Z0-9_]*$/u, 'expected the name of an environment variable')
            .describe('Environment variable that has the password, key or secret; never the secret itself.')
            .optional(),
        }),
      )
      .default({})
      .describe('Where articles are published, by the names that --to takes.'),
    archive: z
      .array(text('A folder, or the address of a sitemap or feed.'))
      .default([])
      .describe('Earlier articles, for links and for keyphrases already used.'),
  })
  .describe('How a site publishes with Intertitre.')

export type Configuration = z.infer<typeof configurationSchema>

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** The same as JSON Schema, for editors. */
export const configurationJsonSchema = (): object => z.toJSONSchema(configurationSchema, { io: 'input' })
