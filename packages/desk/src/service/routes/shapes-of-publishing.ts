import { z } from 'zod'
import { PUBLICATION_STATUSES } from '../../publish/publication.ts'
import type { SentArticle } from '../../publish/publications-of.ts'

/** What a target has of an article, as it goes over the wire. */
export const publicationShape = z.object({
  target: z.string().describe('As wordpress:https://exemple.fr.'),
  status: z.enum(PUBLICATION_STATUSES),
  at: z.string().optional().describe('Of what is scheduled.'),
  url: z.string().optional(),
  live: z.boolean().describe('Readers see it, or will.'),
  version: z.number().optional().describe('Of the article, that was sent.'),
  complete: z.boolean().describe('False where sending it was cut off: nobody knows what stands there.'),
  storyIs: z
    .enum(['changed', 'withdrawn'])
    .optional()
    .describe('What has become of its story since it was sent.'),
  override: z.object({ reason: z.string(), against: z.array(z.string()) }).optional(),
  takenDown: z.string().optional().describe('Why it was taken down.'),
  differences: z.number().describe('Things that stood there otherwise than approved when it was sent.'),
  sentAt: z.string(),
  sentBy: z.string(),
})

export const publicationOf = (sent: SentArticle) => {
  const { target, status, at, url, live, version, phase, storyIs, override, takenDown } = sent
  return {
    target,
    status,
    live,
    complete: phase === 'sent',
    differences: sent.differences ?? 0,
    sentAt: sent.enteredAt,
    sentBy: sent.by.name,
    ...(at !== undefined && { at }),
    ...(url !== undefined && { url }),
    ...(version !== undefined && { version }),
    ...(storyIs !== undefined && { storyIs }),
    ...(override !== undefined && { override: { ...override, against: [...override.against] } }),
    ...(takenDown !== undefined && { takenDown }),
  }
}
