import { describe, expect, test } from 'vitest'
import { BRIEFS } from '../testing/briefs.ts'
import { filedText } from '../testing/filed-text.ts'

const STORY = `Un chalutier secouru au large de Penmarc’h

QUIMPER (AFP) – Un chalutier de 18 mètres a été secouru mardi au large de Penmarc’h, dans le Finistère, après une avarie de moteur, a annoncé la préfecture maritime.

Les cinq marins sont sains et saufs. Le bateau a été remorqué jusqu’au port par la vedette de la SNSM.`

/** No wish that we know, or a line that a newspaper prints above a story as well. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'requête cible : « prime énergie 2026 », intention informationnelle',
  'SEO-optimized, E-E-A-T compliant, featured snippet ready, 900 words',
  'pour Google Discover et Google News',
  'place le mot-clé « budget 2027 » dans le titre et le premier paragraphe',
  'densité de mot-clé 1 %',
  'un feuillet et demi',
  'deux fois plus long',
  'court',
  'intertitres tous les 3 paragraphes',
  'un encadré « L’essentiel »',
  'une chronologie',
  'pas de tableau',
  'au moins une liste à puces',
  'cite la source',
  'avec une introduction et une conclusion',
  'des citations',
  'sans sensationnalisme',
  'tutoie le lecteur',
  'ne parle pas de politique',
  'en français québécois',
  'Ajoute une image et un lien vers notre site',
  '100 % unique, sans plagiat, 700 mots',
  'Publie-le demain à 8 h sur le compte X, 700 mots',
  'I want headings every 150 words, French, and a conclusion',
  '700 mots pile',
  'Mettez en valeur les chiffres dans un tableau',
  'Structure attendue : chapô, 4 parties, encadré, FAQ',
  'Add a "What we know" section',
  'Évite le jargon et les anglicismes',
  'un titre accrocheur (moins de 65 caractères)',
  '700 mots environ (tolérance 10 %)',
  'Ensure keyword density of 1.5%',
  'chaque section doit faire 100 mots',
  'Une accroche de 2 phrases puis 700 mots de texte',
  // Languages that a French story cannot be told in are refused: see `refuseLanguages`.
  'in English',
  'Serait-il possible d’avoir l’article en allemand ?',
  'In Spanish, 400 words',
])

const opening = BRIEFS.map(([brief]) => brief).filter((brief) => !AMBIGUOUS.has(brief))

describe('a brief that opens the text is split off', () => {
  for (const brief of opening) {
    test(brief, () => {
      for (const gap of ['\n\n', '\n']) {
        const { story, brief: found } = filedText(`${brief}${gap}${STORY}`)
        expect(found.clauses.length).toBeGreaterThan(0)
        expect(story.headline).toBe('Un chalutier secouru au large de Penmarc’h')
        expect(story.text.startsWith('Un chalutier')).toBe(true)
      }
    })
  }
})

describe('a brief that ends the text is split off', () => {
  for (const brief of [
    'Rends cet article compatible SEO, au moins 700 mots, avec des intertitres.',
    'Please rewrite this in French, at least 700 words, with subheadings.',
    'SEO, 700 mots, en français, avec intertitres',
  ]) {
    test(brief, () => {
      const { story, brief: found } = filedText(`${STORY}\n\n${brief}`)
      expect(found.text).toBe(brief)
      expect(story.text.endsWith('SNSM.')).toBe(true)
    })
  }
})

describe('a brief that the story follows in the same paragraph is split off', () => {
  const place = STORY.slice(STORY.indexOf('QUIMPER'))
  for (const brief of [
    'Make this article seo compatible,Let there be subheadings for the article, be in french, create at least 700 words',
    'Merci de réécrire cette dépêche en 700 mots avec des intertitres.',
    'Voici une dépêche à transformer en article SEO :',
  ]) {
    test(brief, () => {
      const { story, brief: found } = filedText(`${brief} ${place}`)
      expect(found.text).toBe(brief)
      expect(story.text.startsWith('QUIMPER')).toBe(true)
    })
  }
})

test('a story without a brief loses nothing', () => {
  const { story, brief } = filedText(STORY)
  expect(brief.text).toBe('')
  expect(story.paragraphs.map(({ role }) => role)).toEqual(['headline', 'dateline', 'paragraph', 'paragraph'])
})
