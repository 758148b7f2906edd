import { z } from 'zod'

const concept = z.strictObject({ code: z.string().exactOptional(), name: z.string().exactOptional() })

const picture = z.strictObject({
  href: z.string().exactOptional(),
  caption: z.string().exactOptional(),
  credit: z.string().exactOptional(),
})

const relatedItem = z.strictObject({ href: z.string(), title: z.string().exactOptional() })

/** See `StoryMetadata`. */
export const storyMetadata = z.strictObject({
  guid: z.string().exactOptional(),
  version: z.string().exactOptional(),
  action: z.enum(['update', 'correction', 'replacement', 'kill']).exactOptional(),
  status: z.enum(['usable', 'withheld', 'canceled']).exactOptional(),
  created: z.string().exactOptional(),
  modified: z.string().exactOptional(),
  embargo: z.string().exactOptional(),
  urgency: z.number().int().min(1).max(9).exactOptional(),
  subheadline: z.string().exactOptional(),
  slugline: z.string().exactOptional(),
  genre: z.string().exactOptional(),
  credit: z.string().exactOptional(),
  copyright: z.string().exactOptional(),
  usageTerms: z.string().exactOptional(),
  editorsNotes: z.array(z.string()).exactOptional(),
  keywords: z.array(z.string()).exactOptional(),
  subjects: z.array(concept).exactOptional(),
  places: z.array(concept).exactOptional(),
  pictures: z.array(picture).exactOptional(),
  related: z.array(relatedItem).exactOptional(),
})
