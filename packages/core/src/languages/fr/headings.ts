import type { Story } from '../../filing/story.ts'
import type { SummaryHeadings } from '../headings.ts'
import { capitalise } from './elision.ts'
import { headlineParts } from './headline-parts.ts'

const headed = (words: string) => (keyphrase?: string) =>
  keyphrase === undefined ? capitalise(words) : `${capitalise(keyphrase)} : ${words}`

/** Behind a keyphrase a subheading goes on in lower case. */
export const headings: SummaryHeadings = {
  keyPoints: headed('l’essentiel'),
  figures: headed('les chiffres'),
  people: headed('qui est qui'),
  landmarks: headed('les repères'),
  excerpts: headed('ce qu’ils ont dit'),
  timeline: headed('la chronologie'),
  unknowns: headed('ce que l’on ne sait pas encore'),
  questions: headed('questions fréquentes'),
  fallback: (keyphrase) => `${capitalise(keyphrase)} : ce que l’on sait`,
  whatIsKnown: (keyphrase) => `${capitalise(keyphrase)} : ce que l’on sait`,
  partsOf: headlineParts,
  whatSays: (speaker) => `Ce que dit ${speaker}`,
  whoIs: (name) => `Qui est ${name} ?`,
  source: sourceOf,
  figureColumns: ['Ce qui est compté', 'Chiffre'],
  peopleColumns: ['Nom', 'Présentation'],
  landmarkColumns: ['Repère', 'Dans cet article'],
  landmarkKinds: {
    people: 'Personnes citées',
    organisations: 'Organismes et sociétés',
    places: 'Lieux',
  },
}

function sourceOf({ id, origin, dateline, byline, headline }: Story): string {
  const what = id === 'story' ? '' : 'document de contexte'
  const who =
    dateline?.agency === undefined
      ? byline === undefined
        ? ''
        : `texte signé ${byline}`
      : `dépêche ${dateline.agency}`
  const where = dateline?.place ?? ''
  const title = headline === undefined ? '' : `« ${headline} »`
  const parts = [what, who, where, title].filter((part) => part !== '')
  return capitalise(
    parts.length === 0 ? `texte fourni (${origin.name.replace(/^.*[\\/]/u, '')})` : parts.join(', '),
  )
}
