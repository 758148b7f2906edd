import { expect, test } from 'vitest'
import { expectAligned } from '../../testing/expect-aligned.ts'
import { MODERN_PAGE_SHAPES, MODERN_TITLE } from '../../testing/modern-page-shapes.ts'
import { PAGE_SHAPES } from '../../testing/page-shapes.ts'
import { UNSEEN_PAGE_SHAPES, UNSEEN_TITLE } from '../../testing/unseen-page-shapes.ts'
import { html } from '../html.ts'
import { isPageLine } from './page-lines.ts'

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Harmonic mean of how much of what was taken is the story and how much of the story was taken. */
function wordF1(taken: readonly string[], story: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of story) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of taken) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    common++
    left.set(word, count - 1)
  }
  return (2 * common) / (taken.length + story.length)
}

const SHAPES = [
  ...PAGE_SHAPES.map((shape) => ({
    ...shape,
    title: 'Ormeville : la passerelle des Tanneurs fermée jusqu’en juin',
  })),
  ...MODERN_PAGE_SHAPES.map((shape) => ({ ...shape, title: MODERN_TITLE })),
  ...UNSEEN_PAGE_SHAPES.map((shape) => ({ ...shape, title: UNSEEN_TITLE })),
]

for (const { name, html: page, story, title } of SHAPES) {
  test(`of a page the story alone is taken: ${name}`, async () => {
    const document = await html.read(page, 'page.html')
    expectAligned(document)
    expect(document.title).toBe(title)
    const blocks = document.blocks.filter(({ text }) => text !== document.title)
    const told = wordF1(wordsOf(blocks.map(({ text }) => text).join(' ')), wordsOf(story.join(' ')))
    expect({ told: told >= 0.95, blocks: blocks.map(({ text }) => text) }).toMatchObject({ told: true })
  })
}

test('lines of a page are told from sentences of a story', () => {
  for (const line of [
    'Publicité',
    'La suite après cette publicité',
    'Temps de lecture : 3 min',
    'Partager',
    'Lire aussi : un pont',
    'Débloquez cet article à partir de 1 € par mois.',
    'Cette page vous a-t-elle été utile ?',
    'Ce direct est terminé',
    'Chaque don, même modeste, nous aide à enquêter.',
  ])
    expect(isPageLine(line)).toBe(true)
  for (const line of [
    'Publicité mensongère : la société devra payer 20.000 euros, a jugé mardi le tribunal.',
    'Partager la route reste difficile, dit la préfète.',
    'La suite du procès est attendue jeudi.',
    'Accepter ce budget serait une faute, selon elle.',
    'Il reste 20 % de la forêt.',
    'Pour accéder au pont, il faut passer par le quai.',
    'Il y a 3 heures, le pont était encore ouvert.',
    'Profitez de ce beau temps, a lancé le maire aux promeneurs.',
    'Le contribuable paiera.',
    'Lire aussi longtemps fatigue les yeux, selon l’étude.',
  ])
    expect(isPageLine(line)).toBe(false)
})
