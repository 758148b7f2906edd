import { describe, expect, test } from 'vitest'
import { FUNCTION_WORDS } from '../languages/fr/function-words.ts'
import { countWords } from '../languages/fr/typography.ts'
import {
  filler,
  keyPoints,
  list,
  paragraph,
  questions,
  quote,
  section,
  standfirst,
  table,
  written,
} from '../testing/article.ts'
import { frenchLexicon } from '../testing/french-lexicon.ts'
import { checkBrief } from './check-brief.ts'

const language = { code: 'fr', countWords, lexicon: frenchLexicon, functionWords: FUNCTION_WORDS }

type Parts = Parameters<typeof written>[0]
const check = (parts: Parts, brief: string) => checkBrief(written(parts, brief), language)

const sound: Parts = {
  blocks: [
    standfirst('Le pont est fermé depuis lundi.'),
    section(2, 'Pourquoi le pont est-il fermé ?', paragraph('Une fissure a été trouvée.')),
    section(2, 'Des détours', section(3, 'Les écoles', list('les cars', 'les vélos'))),
  ],
}

const cases: readonly [
  name: string,
  brief: string,
  parts: Parts,
  met: boolean,
  values?: object,
  path?: string,
][] = [
  [
    'at the limit',
    'au moins 100 mots',
    { blocks: [paragraph(filler(100))] },
    true,
    { words: 100, limit: 100 },
  ],
  ['one short', 'au moins 100 mots', { blocks: [paragraph(filler(99))] }, false, { words: 99, limit: 100 }],
  ['one over', '100 mots maximum', { blocks: [paragraph(filler(101))] }, false, { words: 101, limit: 100 }],
  ['a tenth over', 'environ 100 mots', { blocks: [paragraph(filler(110))] }, true],
  ['more than a tenth over', 'environ 100 mots', { blocks: [paragraph(filler(111))] }, false],
  [
    'characters at the limit',
    'au moins 500 signes',
    { blocks: [paragraph('a'.repeat(249)), paragraph('a'.repeat(250))] },
    true,
    { characters: 500, limit: 500 },
  ],
  [
    'a character over',
    '500 signes espaces compris maximum',
    { blocks: [paragraph('a'.repeat(501))] },
    false,
    { characters: 501 },
  ],
  ['a timeline wanted', 'une chronologie', { blocks: [paragraph('Texte.')] }, false, { count: 0, limit: 1 }],
  ['no timeline wanted', 'sans chronologie', { blocks: [paragraph('Texte.')] }, true, { count: 0 }],
  ['same language', 'en français', {}, true, { language: 'fr' }],
  ['other language', 'en français', { language: 'en' }, false, { language: 'en', limit: 'fr' }],
  ['subheadings of both levels', 'au moins 3 intertitres', sound, true, { subheadings: 3 }],
  ['too few of one level', 'au moins 3 H2', sound, false, { subheadings: 2, limit: 3, level: 2 }],
  ['about five', '4 intertitres', sound, true],
  ['subheadings unwanted', 'sans intertitres', sound, false, { subheadings: 3 }],
  ['no subheading', 'sans intertitres', { blocks: [paragraph('Texte.')] }, true],
  ['sound for search engines', 'SEO', sound, true, { keyphraseInSubheading: true, levels: true }],
  [
    'title tag too long',
    'SEO',
    { ...sound, titleTag: `Pont fermé ${filler(20)}` },
    false,
    { missed: 'titleTagFits' },
    'titleTag',
  ],
  [
    'description too short',
    'SEO',
    { ...sound, description: 'Pont fermé.' },
    false,
    { missed: 'descriptionFits' },
    'description',
  ],
  [
    'slug of something else',
    'SEO',
    { ...sound, slug: 'meteo' },
    false,
    { missed: 'keyphraseInSlug' },
    'slug',
  ],
  [
    'level skipped',
    'SEO',
    { blocks: [...sound.blocks!, section(3, 'Trop bas', paragraph('Texte.'))] },
    false,
    { missed: 'levels' },
  ],
  [
    'no subheading with the keyphrase',
    'SEO',
    { blocks: [section(2, 'Des détours', paragraph('Le pont est fermé.'))] },
    false,
    { missed: 'keyphraseInSubheading' },
  ],
  ['main keyphrase inflected', 'mot-clé : ponts fermés', sound, true],
  ['another main keyphrase', 'mot-clé : tramway', sound, false],
  [
    'secondary keyphrase in the text',
    'mots-clés secondaires : fissures',
    sound,
    true,
    {},
    'blocks.1.blocks.0.sentences.0',
  ],
  ['secondary keyphrase nowhere', 'mots-clés secondaires : tramway', sound, false],
  ['key points', '3 points clés', { blocks: [keyPoints('Un.', 'Deux.', 'Trois.')] }, true, { count: 3 }],
  [
    'one key point too many',
    '3 points clés',
    { blocks: [keyPoints('Un.', 'Deux.', 'Trois.', 'Quatre.')] },
    false,
  ],
  ['faq', 'une FAQ', { blocks: [questions(['Quand ?', 'Lundi.'])] }, true],
  [
    'faq too short',
    'une FAQ de 2 questions',
    { blocks: [questions(['Quand ?', 'Lundi.'])] },
    false,
    { count: 1, limit: 2 },
  ],
  ['faq unwanted', 'sans FAQ', { blocks: [questions(['Quand ?', 'Lundi.'])] }, false, { count: 1, limit: 0 }],
  ['list', 'une liste à puces', sound, true],
  ['list missing', 'une liste à puces', { blocks: [paragraph('Texte.')] }, false],
  ['table', 'un tableau', { blocks: [table(['Quand', 'Quoi'], ['Lundi', 'Fermeture'])] }, true],
  ['table missing', 'un tableau', sound, false],
  [
    'neutral',
    'ton neutre',
    { ...sound, blocks: [paragraph('« Nous avons peur ! »', 'M. Roux l’a-t-il dit ?')] },
    true,
  ],
  [
    'neutral: a quote over two sentences',
    'ton neutre',
    { blocks: [paragraph('« Il pleut.', 'Nous partons ! »', 'Il part.')] },
    true,
  ],
  [
    'neutral: an exclamation',
    'ton neutre',
    { blocks: [paragraph('Quel pont !')] },
    false,
    {},
    'blocks.0.sentences.0',
  ],
  [
    'neutral: second person',
    'ton neutre',
    { blocks: [paragraph('Il pleut.', 'Prenez votre vélo.')] },
    false,
    {},
    'blocks.0.sentences.1',
  ],
  ['plain', 'ton simple', { blocks: [paragraph('Le pont est fermé.')] }, true],
  ['plain: long sentences', 'ton simple', { blocks: [paragraph(filler(21))] }, false],
  ['lively', 'ton vivant', { blocks: [quote('« Il pleut », dit-elle.')] }, true],
  ['headline too long', 'titre de 20 caractères maximum', {}, false, { limit: 20 }],
  ['title tag alone', 'balise title de 30 caractères maximum', { headline: filler(20) }, true],
  ['description within', 'méta-description de 120 à 156 caractères', {}, true],
  ['words used, inflected', 'utilise les mots fissures et cars', sound, true, { used: 2, limit: 2 }],
  ['a word not used', 'utilise les mots fissure et tramway', sound, false, { missing: 'tramway' }],
  ['no word to avoid', 'évite les mots crise et drame', sound, true, { count: 0 }],
  [
    'a word to avoid',
    'évite le mot fissures',
    sound,
    false,
    { found: 'fissures' },
    'blocks.1.blocks.0.sentences.0',
  ],
  ['format', 'en HTML', {}, true],
]

describe('checkBrief', () => {
  for (const [name, brief, parts, met, values = {}, path] of cases) {
    test(`${brief}: ${name}`, () => {
      const [result] = check(parts, brief)
      expect(result).toMatchObject({ met, values, ...(path === undefined ? {} : { path }) })
    })
  }

  test('one result a clause, in the order of the brief', () => {
    const results = check(sound, 'SEO, 700 mots, en français, FAQ')
    expect(results.map(({ clause, met }) => [clause.kind, met])).toEqual([
      ['seo', true],
      ['length', false],
      ['language', true],
      ['faq', false],
    ])
  })
})
