import { describe, expect, test } from 'vitest'
import { sliceOf } from '../span.ts'
import type { Clause } from './clause.ts'
import { readBrief } from './read-brief.ts'

/** A clause in short: « length at-least 700 », « keyphrase main transition énergétique ». */
function short(clause: Clause): string {
  const { span: _, kind, ...rest } = clause
  return [kind, ...Object.values(rest).flat()].join(' ')
}

const unreadOf = (text: string): string[] => {
  const brief = readBrief(text)
  return brief.unread.map((span) => sliceOf(brief.text, span))
}

const cases: readonly [brief: string, clauses: readonly string[], unread?: readonly string[]][] = [
  // The request that the product was made for, spaced and as typed.
  [
    'Make this article seo compatible, Let there be subheadings for the article, be in french, create at least 700 words',
    ['seo', 'subheadings at-least 2', 'language fr', 'length at-least 700'],
  ],
  [
    'Make this article seo compatible,Let there be subheadings for the article, be in french, create at least 700 words',
    ['seo', 'subheadings at-least 2', 'language fr', 'length at-least 700'],
  ],

  // Lengths.
  ['at least 700 words', ['length at-least 700']],
  ['minimum 700 mots', ['length at-least 700']],
  ['700 mots ou plus', ['length at-least 700']],
  ['700+ words', ['length at-least 700']],
  ['700 words minimum', ['length at-least 700']],
  ['entre 600 et 800 mots', ['length at-least 600', 'length at-most 800']],
  ['600-800 words', ['length at-least 600', 'length at-most 800']],
  ['between 600 and 800 words', ['length at-least 600', 'length at-most 800']],
  ['longueur : 600 à 800 mots', ['length at-least 600', 'length at-most 800']],
  ['environ 700 mots', ['length about 700']],
  ['un article de 700 mots', ['length about 700']],
  ['sept cents mots', ['length about 700']],
  ['mille deux cent cinquante mots', ['length about 1250']],
  ['quatre-vingt-dix mots', ['length about 90']],
  ['seven hundred and fifty words', ['length about 750']],
  ['a thousand words', ['length about 1000']],
  ['un millier de mots environ', ['length about 1000']],
  ['1 000 mots', ['length about 1000']],
  ['1 000 mots', ['length about 1000']],
  ['1,000 words', ['length about 1000']],
  ['1.000 mots minimum', ['length at-least 1000']],
  ['1k words', ['length about 1000']],
  ['1.5k words max', ['length at-most 1500']],
  ['pas plus de 300 mots', ['length at-most 300']],
  ['no more than 300 words', ['length at-most 300']],
  ['pas moins de 700 mots', ['length at-least 700']],
  ['plus de 500 mots mais moins de 700', ['length at-least 500', 'length at-most 700']],
  ['longueur minimale 700 mots, longueur maximale 900 mots', ['length at-least 700', 'length at-most 900']],
  ['Word count: 1,200+', ['length at-least 1200']],
  ['nombre de mots : 650 minimum', ['length at-least 650']],
  ['700-word article', ['length about 700']],
  ['article de 700mots', ['length about 700']],

  // Lengths of parts and rhythms are no length of the article.
  ['article de 800 mots avec un chapô de 50 mots', ['length about 800'], ['50 mots']],
  ['des paragraphes de 80 mots maximum, en français', ['language fr'], ['paragraphes de 80 mots maximum']],
  ['un intertitre tous les 200 mots', ['subheadings at-least 1'], ['200 mots']],
  ['Fais un article SEO de 3 000 signes', ['seo', 'characters about 3000']],

  // Subheadings.
  ['au moins 5 intertitres', ['subheadings at-least 5']],
  ['avec des intertitres', ['subheadings at-least 2']],
  ['5 subheadings', ['subheadings about 5']],
  ['4 à 6 intertitres', ['subheadings at-least 4', 'subheadings at-most 6']],
  ['H2 et H3', ['subheadings at-least 2 2', 'subheadings at-least 2 3']],
  ['at least 4 H2', ['subheadings at-least 4 2']],
  ['au moins six intertitres de niveau 2', ['subheadings at-least 6 2']],
  ['intertitres (min. 4)', ['subheadings at-least 4']],
  ['en 3 sections', ['subheadings about 3']],
  ['sans intertitres', ['no-subheadings']],
  ['no subheadings', ['no-subheadings']],

  // Search engines and keyphrases.
  ['Optimise cet article pour le SEO', ['seo']],
  ['merci de rendre cet article bien référencé sur Google', ['seo']],
  ['optimised for search engines', ['seo']],
  ['mot-clé principal : transition énergétique', ['keyphrase main transition énergétique']],
  [
    'mots-clés : rançongiciel, assurance maladie et hôpital, 900 mots, ton neutre',
    [
      'keyphrase main rançongiciel',
      'keyphrase secondary assurance maladie',
      'keyphrase secondary hôpital',
      'length about 900',
      'tone neutral',
    ],
  ],
  [
    'contenir le mot-clé « pompe à chaleur », 800 mots',
    ['keyphrase main pompe à chaleur', 'length about 800'],
  ],
  [
    'focus keyword "heat pump", secondary keywords: boiler, insulation',
    ['keyphrase main heat pump', 'keyphrase secondary boiler', 'keyphrase secondary insulation'],
  ],

  // Blocks.
  ['avec une FAQ de 5 questions', ['faq 5']],
  ['FAQ (5 questions), and a comparison table', ['faq 5', 'table']],
  ['questions fréquentes, au moins 3 questions', ['faq 3 at-least'], ['questions fréquentes']],
  ['sans FAQ', ['faq 0']],
  ['no FAQ, without any table', ['faq 0', 'table 0']],
  ['3 points clés, un tableau récapitulatif, une liste à puces', ['key-points 3', 'table', 'list']],
  ['with key takeaways and bullet points', ['key-points', 'list']],
  ['Sans tableau ni liste', ['table 0', 'list 0']],

  // Tone, words, format.
  ['ton neutre', ['tone neutral']],
  ['Sur un ton sérieux mais accessible', ['tone formal', 'tone plain']],
  ['Tone: engaging, conversational', ['tone lively']],
  ['in plain English, no jargon, 350 words', ['tone plain', 'length about 350']],
  ['évite les mots crise, drame et tragédie', ['words-to-avoid crise drame tragédie']],
  ['n’utilise pas le mot « catastrophe »', ['words-to-avoid catastrophe']],
  ['do not mention "Elon Musk", keep under 400 words', ['words-to-avoid Elon Musk', 'length at-most 400']],
  ['Utilise les mots sobriété et chauffage, en français', ['words-to-use sobriété chauffage', 'language fr']],
  ['mentionne "pouvoir d’achat"', ['words-to-use pouvoir d’achat']],
  ['au format HTML', ['format html']],
  ['as Markdown', ['format markdown']],
  ['titre de 60 caractères maximum', ['title-length at-most 60']],
  [
    'title tag < 60 chars, meta description between 120 and 156 characters',
    [
      'title-length at-most 60 title-tag',
      'description-length at-least 120',
      'description-length at-most 156',
    ],
  ],
  [
    'le titre ne doit pas dépasser 60 caractères et la description 155 caractères',
    ['title-length at-most 60', 'description-length at-most 155'],
  ],

  // Languages.
  ['in English', ['language en']],
  ['Langue : français', ['language fr']],
  ['SEO, French, 700 words', ['seo', 'language fr', 'length about 700']],
  ['Traduis de l’anglais vers le français', ['language fr']],

  // Slips.
  ['SEO, 700 mots, fench, subheddings', ['seo', 'length about 700', 'language fr', 'subheadings at-least 2']],
  [
    'seo compatble artcle in frnch with subheadngs and at leats 700 wrods',
    ['seo', 'language fr', 'subheadings at-least 2', 'length at-least 700'],
  ],
  [
    'Redige un artcle en francias de 700 mtos avec des intertires et une FQA',
    ['language fr', 'length about 700', 'subheadings at-least 2', 'faq'],
  ],

  // Chatty ones, languages mixed.
  [
    'Bonjour, peux-tu me réécrire cette dépêche pour notre site ? Au moins 700 words, SEO friendly, merci !',
    ['length at-least 700', 'seo'],
  ],
  [
    'I need this story rewritten in French. Headings please, around 750 words, neutral and factual tone.',
    ['language fr', 'subheadings at-least 2', 'length about 750', 'tone neutral'],
  ],
  [
    'Please rewrite the following story for our Sunday magazine, in French, min 900 words',
    ['language fr', 'length at-least 900'],
    ['Sunday magazine'],
  ],
  [
    'Il me faut un papier de mille mots pour demain, avec chapô, intertitres et FAQ.',
    ['length about 1000', 'subheadings at-least 2', 'faq'],
    ['demain'],
  ],

  // Nothing asked for.
  ['', []],
  ['Merci !', []],
  ['Please rewrite this article.', []],
  ['Keep it short', [], ['short']],
]

describe('readBrief', () => {
  for (const [text, clauses, unread = []] of cases) {
    test(text, () => {
      expect(readBrief(text).clauses.map(short)).toEqual(clauses)
      expect(unreadOf(text)).toEqual(unread)
    })
  }

  test('each clause keeps the words that it came from', () => {
    const { text, clauses } = readBrief('Un article SEO, au moins 700 mots, avec une FAQ de 5 questions.')
    expect(clauses.map(({ span }) => sliceOf(text, span!))).toEqual([
      'SEO',
      'au moins 700 mots',
      'FAQ de 5 questions',
    ])
  })

  test('the language of the brief is that of its words', () => {
    expect(readBrief('write 700 words in french').language).toBe('en')
    expect(readBrief('écris 700 mots en anglais').language).toBe('fr')
  })
})

describe('contradictions are refused with the words of both', () => {
  const contradictions: readonly [brief: string, one: string, other: string][] = [
    ['au moins 700 mots, 300 maximum', 'au moins 700 mots', '300 maximum'],
    ['environ 700 mots, pas plus de 500 mots', 'environ 700 mots', 'pas plus de 500 mots'],
    ['en français, puis en anglais', 'en français', 'en anglais'],
    ['sans intertitres, 5 intertitres', 'sans intertitres', '5 intertitres'],
    [
      'at least 6 subheadings, no more than 4 subheadings',
      'at least 6 subheadings',
      'no more than 4 subheadings',
    ],
    ['une FAQ mais sans FAQ', 'FAQ', 'sans FAQ'],
    ['a timeline, no timeline', 'timeline', 'no timeline'],
    ['at least 4000 characters, 3000 characters max', 'at least 4000 characters', '3000 characters max'],
    [
      'titre de 60 caractères maximum, titre d’au moins 80 caractères',
      'titre de 60 caractères maximum',
      'titre d’au moins 80 caractères',
    ],
    ['au moins 5 intertitres. Pas d’intertitres.', 'au moins 5 intertitres', 'Pas d’intertitres'],
    ['key points; no key points', 'key points', 'no key points'],
    ['between 600 and 800 words, at least 900 words', 'between 600 and 800 words', 'at least 900 words'],
    ['moins de 500 mots, environ 800 mots', 'moins de 500 mots', 'environ 800 mots'],
    ['in French and in Spanish', 'in French', 'in Spanish'],
    ['utilise le mot crise, évite le mot crise', 'utilise le mot crise', 'évite le mot crise'],
    ['mot-clé : canicule, évite le mot canicule', 'mot-clé : canicule', 'évite le mot canicule'],
  ]
  for (const [text, one, other] of contradictions) {
    test(text, () => {
      expect(() => readBrief(text)).toThrow(
        expect.objectContaining({
          code: 'brief-contradiction',
          message: expect.stringMatching(new RegExp(`“${one}”.*“${other}”`, 'u')),
        }),
      )
    })
  }

  test('a range and levels apart are none', () => {
    expect(() => readBrief('entre 600 et 800 mots, 4 H2, 8 H3, environ 700 mots')).not.toThrow()
  })
})

describe('noise is refused with an example', () => {
  for (const text of ['asdkjh', '700', 'blorb frump xyzzy', '!!! ???x', '!!!', '—', '👍👍']) {
    test(text, () => {
      expect(() => readBrief(text)).toThrow(
        expect.objectContaining({
          code: 'brief-not-understood',
          message: expect.stringContaining('au moins 700 mots'),
        }),
      )
    })
  }
})
