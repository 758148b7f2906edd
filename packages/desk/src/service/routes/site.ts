import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Desk } from '../desk.ts'
import { failures } from './shapes.ts'

const siteShape = z.object({
  name: z.string(),
  url: z.string().optional(),
  logo: z.string().optional(),
  authors: z.array(z.object({ name: z.string(), url: z.string().optional() })),
  sections: z.array(z.string()),
  colours: z.object({
    accent: z.string().optional(),
    paper: z.string().optional(),
    ink: z.string().optional(),
  }),
  titlePattern: z.string().optional(),
  addressPattern: z.string().optional(),
  boilerplate: z.string().optional(),
  wordsToAvoid: z.array(z.string()),
  dismissals: z.array(z.object({ audit: z.string(), reason: z.string() })),
})

const settingsShape = z.object({
  site: siteShape.optional().describe('Absent where the service was started without a configuration.'),
  section: z.string().optional().describe('Of articles for which none is said.'),
  reviewer: z.string().optional(),
  brief: z.string().optional().describe('What is wanted of an article for which no brief is given.'),
})

/** How the site publishes, for whoever shows or checks an article as it will be. */
export const siteRoutes: (desk: Desk) => FastifyPluginAsyncZod = (desk) => async (app) => {
  app.get(
    '/api/site',
    {
      config: { access: 'reader' },
      schema: {
        summary: 'How the site publishes, as its configuration says',
        tags: ['service'],
        response: { 200: settingsShape, ...failures },
      },
    },
    async () => {
      const { edition, usualBrief } = desk.settings ?? {}
      return {
        ...(edition?.site !== undefined && { site: settingsShape.shape.site.parse(edition.site) }),
        ...(edition?.section !== undefined && { section: edition.section }),
        ...(edition?.reviewer !== undefined && { reviewer: edition.reviewer }),
        ...(usualBrief !== undefined && { brief: usualBrief }),
      }
    },
  )
}
