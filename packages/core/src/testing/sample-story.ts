import type { Brief } from '../brief/clause.ts'
import type { Story, StoryParagraph } from '../filing/story.ts'
import type { Span } from '../span.ts'
import type { Evidence } from '../writing/article.ts'

const BRIEF =
  'Un article SEO en français, environ 600 mots, avec des intertitres, les points clés et une FAQ.'

const HEADLINE = "Le pont suspendu de Saint-Aubrin fermé après la découverte d'une fissure"
const BYLINE = 'Par Maëlle Kerdoncuff'
const BODY = [
  "Le pont suspendu de Saint-Aubrin, qui enjambe la Vernoise depuis 1931, est fermé à toute circulation depuis le lundi 9 mars, après la découverte d'une fissure sur l'un de ses câbles porteurs, a annoncé la mairie.",
  "La fissure, longue de 11 centimètres, a été repérée le 2 mars 2026 lors d'une inspection de routine. \"Nous n'avions pas le droit de prendre le moindre risque\", a déclaré la maire, Claire Aubanel, lors d'une réunion publique qui a rassemblé 340 personnes vendredi soir.",
  "L'ouvrage était emprunté chaque jour par 8.400 véhicules, dont 310 poids lourds, selon un comptage réalisé en octobre 2025 par la communauté de communes. La déviation par le pont de Brière, en aval, allonge le trajet de 14 kilomètres.",
  "Les ambulances, les cars scolaires, les livreurs et les aides à domicile doivent désormais faire le détour. Entre la rive gauche et le collège des Tilleuls, les cars mettent 25 minutes au lieu de 6, d'après leur exploitant.",
  '"Une partie de mes clients habitent en face. Ils ne feront pas quarante minutes aller-retour pour une baguette", s\'inquiète Nadia Ferhat, boulangère quai des Tanneurs.',
  "Une navette gratuite reliera les deux rives à partir du 16 mars 2026, du lundi au samedi, de 6H30 à 20H00. Un bac pour les piétons et les cyclistes est à l'étude, a indiqué la mairie.",
  '"La fissure pourrait être ancienne. Seul un examen du câble nous dira si elle progresse", a expliqué Hugo Perrachon, ingénieur au bureau d\'études Ortéa, chargé du diagnostic. Ses conclusions sont attendues le 30 avril 2026.',
  "Selon une première estimation de la mairie, le remplacement du câble coûterait 3,2 millions d'euros. La commune n'a pas précisé qui paierait les travaux. Aucune date de réouverture n'a été fixée.",
  'Le pont avait déjà été fermé onze semaines en 2008, pour le changement de ses suspentes. Depuis 2019, il était interdit aux véhicules de plus de 19 tonnes.',
]

const PARAGRAPHS = [HEADLINE, BYLINE, ...BODY]
const TEXT = PARAGRAPHS.join('\n\n')

/** The filed text has « porteurs , a annoncé »: its space is the one mend. */
const MENDED = TEXT.indexOf(', a annoncé')
const OFFSET = BRIEF.length + 2
const ORIGINAL = `${BRIEF}\n\n${TEXT.slice(0, MENDED)} ${TEXT.slice(MENDED)}`

function paragraphs(): StoryParagraph[] {
  let start = 0
  return PARAGRAPHS.map((paragraph, index) => {
    const span = { start, end: start + paragraph.length }
    start = span.end + 2
    return { span, role: index === 0 ? 'headline' : index === 1 ? 'byline' : 'paragraph' }
  })
}

/** A story of ours about an invented town, as the desk files it. */
export const sampleStory = (): Story => ({
  id: 'story',
  origin: { name: 'pont.txt', format: 'text' },
  original: ORIGINAL,
  text: TEXT,
  alignment: [
    { start: 0, original: OFFSET, length: MENDED },
    { start: MENDED, original: OFFSET + MENDED + 1, length: TEXT.length - MENDED },
  ],
  language: 'fr',
  paragraphs: paragraphs(),
  headline: HEADLINE,
  byline: 'Maëlle Kerdoncuff',
  dateline: { place: 'Saint-Aubrin', date: '2026-03-14' },
  published: '2026-03-14',
  url: 'https://quotidien.example/saint-aubrin/depeche-pont',
  mends: [
    {
      kind: 'stray-space',
      span: { start: OFFSET + MENDED, end: OFFSET + MENDED + 2 },
      before: ' ,',
      after: ',',
      made: true,
    },
  ],
})

/**
 * Where `passage` stands in the sample story, or in `within` that stands there; throws unless it
 * stands there exactly once.
 */
export function passageSpan(passage: string, within = TEXT): Span {
  const start = within.indexOf(passage)
  if (start < 0 || within.indexOf(passage, start + 1) >= 0) {
    throw new Error(`Expected exactly one « ${passage} » in « ${within.slice(0, 40)}… ».`)
  }
  const offset = within === TEXT ? 0 : passageSpan(within).start
  return { start: offset + start, end: offset + start + passage.length }
}

export const passageEvidence = (passage: string): Evidence => ({
  source: 'story',
  span: passageSpan(passage),
  text: passage,
})

/** What was asked with the sample story; « Un article » was read by no clause. */
export const sampleBrief = (): Brief => ({
  text: BRIEF,
  language: 'fr',
  clauses: [
    { kind: 'seo', span: briefSpan('SEO') },
    { kind: 'language', code: 'fr', span: briefSpan('en français') },
    { kind: 'length', bound: 'about', words: 600, span: briefSpan('environ 600 mots') },
    { kind: 'subheadings', bound: 'at-least', count: 3, level: 2, span: briefSpan('avec des intertitres') },
    { kind: 'key-points', span: briefSpan('les points clés') },
    { kind: 'faq', span: briefSpan('une FAQ') },
    { kind: 'format', format: 'html' },
  ],
  unread: [briefSpan('Un article')],
})

function briefSpan(words: string): Span {
  const start = BRIEF.indexOf(words)
  return { start, end: start + words.length }
}
