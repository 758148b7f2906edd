import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const EXAMPLES = fileURLToPath(new URL('../../../examples/', import.meta.url))

/**
 * A plain text story of about so many words: the project's examples one behind the other, as often as it
 * takes. The paragraphs of each round are numbered, so that no two are the same.
 */
export function longStory(words: number): string {
  const paragraphs = readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) =>
      readFileSync(`${EXAMPLES}${name}`, 'utf8')
        .split(/\n\s*\n/u)
        .slice(2),
    )
    .filter((paragraph) => paragraph.trim().length > 80)
  const story: string[] = ['Une longue histoire pour le banc d’essai']
  let left = words
  for (let round = 1; left > 0; round++) {
    for (const paragraph of paragraphs) {
      if (left <= 0) break
      const numbered = round === 1 ? paragraph : `${paragraph} Le dossier compte ${round + 10} pages.`
      story.push(numbered)
      left -= numbered.split(/\s+/u).length
    }
  }
  return story.join('\n\n')
}
