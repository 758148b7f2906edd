import { XMLValidator } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { dealOut } from '../../../core/src/testing/hostile.ts'
import { sampleDossier } from '../../../core/src/testing/sample-dossier.ts'
import { sampleEdition } from '../../../core/src/testing/sample-edition.ts'
import { pageFrench } from '../../../core/src/testing/sample-language.ts'
import { renderDocx } from './render-docx.ts'

const sample = sampleDossier()

async function partsOf(dossier: typeof sample): Promise<Record<string, string>> {
  const files = unzipSync(await renderDocx(dossier, pageFrench, sampleEdition))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

const textOf = (xml: string): string =>
  xml
    .replace(/<\/w:p>/gu, ' ')
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')

test('a Word document has every claim that readers see, in its styles', async () => {
  const parts = await partsOf(sample)
  const document = parts['word/document.xml']!
  const text = textOf(document)
  for (const { path, text: claim } of sample.claims) {
    if (path === 'headline' || path.startsWith('blocks'))
      expect(text, path).toContain(claim.replace(/\s+/gu, ' '))
  }
  for (const style of ['Title', 'Heading2', 'Heading3', 'ListParagraph'])
    expect(document).toContain(`w:val="${style}"`)
  expect(document.match(/<w:tbl>/gu)).toHaveLength(1)
  expect(parts['word/_rels/document.xml.rels']).toContain('https://www.cerema.fr/')
})

test('hostile texts stay texts', async () => {
  for (const text of ['</w:t><w:p/>', '\u0000\u001b\ud800 & < > " \'', ']]>', '\u2028']) {
    const parts = await partsOf({
      ...sample,
      ...dealOut({ story: sample.story, article: sample.article }, [text]),
    })
    for (const [name, xml] of Object.entries(parts))
      if (/\.(?:xml|rels)$/u.test(name)) expect(XMLValidator.validate(xml), name).toBe(true)
  }
})
