import { expect, test } from 'vitest'
import { formatOf } from './index.ts'

const cases = [
  { text: '<!DOCTYPE html><p>Un texte.', name: 'page.txt', format: 'html' },
  { text: '<?xml version="1.0"?>\n<!-- x -->\n<html lang="fr">', name: '-', format: 'html' },
  { text: '<p>Un fragment.</p>', name: '-', format: 'html' },
  { text: '<Nouvelle> : un mot entre chevrons', name: '-', format: 'text' },
  { text: 'Un texte <b>marqué</b>', name: 'page.HTML', format: 'html' },
  { text: '---\ntitle: Un titre\n---\nUn texte.', name: '-', format: 'markdown' },
  { text: '# Un titre\n\nUn texte.', name: 'story.txt', format: 'markdown' },
  { text: 'Un texte **en gras**.', name: '-', format: 'markdown' },
  { text: 'Voir [le site](https://example.org/).', name: '-', format: 'markdown' },
  { text: 'Un texte.', name: 'story.md', format: 'markdown' },
  { text: 'Un texte.\n---\nUn autre.', name: '-', format: 'text' },
  { text: 'Un texte.\n*****\nUn autre.', name: '-', format: 'text' },
  { text: '– Un premier point\n– #MeToo', name: '-', format: 'text' },
  { text: 'Un texte.', name: 'story.txt', format: 'text' },
  { text: '', name: '-', format: 'text' },
]

for (const { text, name, format } of cases) {
  test(`formatOf: ${JSON.stringify(text)} of ${name} is ${format}`, () => {
    expect(formatOf(text, name).name).toBe(format)
  })
}
