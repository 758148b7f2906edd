import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dealOut, hostileTexts } from '../testing/hostile.ts'
import { parsePage } from '../testing/html-tree.ts'
import { sampleDossier } from '../testing/sample-dossier.ts'
import { sampleEdition } from '../testing/sample-edition.ts'
import { pageFrench } from '../testing/sample-language.ts'
import { articlePassages } from './evidence.ts'
import { renderGutenberg } from './gutenberg.ts'

const sample = sampleDossier()
const post = renderGutenberg(sample, pageFrench, sampleEdition)

/** Names of blocks in reading order, « /NAME » where one ends. */
const delimiters = (text: string): readonly string[] =>
  [...text.matchAll(/<!-- (\/?)wp:([a-z-]+)(?: \{.*?\})? -->/gu)].map(([, slash, name]) => `${slash}${name}`)

describe('blocks of WordPress', () => {
  test('each that begins ends, in order', () => {
    const open: string[] = []
    for (const name of delimiters(post)) {
      if (name.startsWith('/')) expect(open.pop()).toBe(name.slice(1))
      else open.push(name)
    }
    expect(open).toEqual([])
    expect(delimiters(post).length).toBeGreaterThan(20)
  })

  test('nothing stands outside of blocks', () => {
    let depth = 0
    const outside = post.split(/(<!-- \/?wp:[^>]*-->)/u).filter((part) => {
      if (part.startsWith('<!-- /wp:')) depth--
      else if (part.startsWith('<!-- wp:')) depth++
      else return depth === 0 && part.trim() !== ''
      return false
    })
    expect(outside).toEqual([])
  })

  test('all of the article is there, in elements that authors may write', () => {
    const { elements, errors } = parsePage(`<!DOCTYPE html><html><body>${post}</body></html>`)
    expect(errors).toEqual([])
    const tags = new Set(elements.map(({ tag }) => tag))
    const known =
      'html head body p h2 h3 h4 ul ol li strong a blockquote cite figure table thead tbody tr th td aside'
    expect([...tags].filter((tag) => !known.split(' ').includes(tag))).toEqual([])
    const text = elements.find(({ tag }) => tag === 'body')?.text.replace(/\s+/gu, '') ?? ''
    const body = sample.claims.filter(({ path }) => path.startsWith('blocks'))
    expect(body.length).toBeGreaterThan(10)
    for (const claim of body) expect(text).toContain(claim.text.replace(/\s+/gu, ''))
    expect(articlePassages(sample.article).length).toBeGreaterThan(body.length)
  })

  test('links to other articles, how it was made, and who read it over are kept', () => {
    expect(post).toContain('<a href="/vie-locale/pont-de-briere">')
    expect(post).toMatch(/<p class="has-small-font-size">[^<]+<\/p>/u)
    expect(post).toContain('relu par Paul Roux')
  })

  const bylines = [
    { name: 'not where WordPress says it', options: {}, byline: 'Anne Roux', times: 0 },
    { name: 'once where it does not', options: { isSigned: true }, byline: 'Anne Roux', times: 1 },
    { name: 'not where nobody signed', options: { isSigned: true }, byline: undefined, times: 0 },
  ]
  for (const { name, options, byline, times } of bylines)
    test(`the byline stands in the text: ${name}`, () => {
      const { byline: _, ...story } = sample.story
      const signed = { ...sample, story: { ...story, ...(byline !== undefined && { byline }) } }
      const text = renderGutenberg(signed, pageFrench, {}, options)
      expect(text.split(`<p>${pageFrench.labels.byline('Anne Roux')}</p>`).length - 1).toBe(times)
    })

  test('no text becomes markup, or a block', () => {
    const block = '<!-- wp:html --><script>alert(1)</script><!-- /wp:html -->'
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const hostile = dealOut(sample, [block, ...texts])
        const { elements } = parsePage(renderGutenberg(hostile, pageFrench))
        expect(elements.filter(({ tag }) => ['script', 'img', 'svg', 'style', 'i'].includes(tag))).toEqual([])
        expect(delimiters(renderGutenberg(hostile, pageFrench))).not.toContain('html')
      }),
      { numRuns: 50 },
    )
  })

  test('an article without blocks is its foot alone', () => {
    const empty = renderGutenberg({ ...sample, article: { ...sample.article, blocks: [] } }, pageFrench)
    expect(delimiters(empty)).toEqual(['paragraph', '/paragraph'])
  })
})
