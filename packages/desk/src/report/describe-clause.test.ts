import type { ClauseCheck } from '@intertitre/core'
import { expect, test } from 'vitest'
import { describeClause } from './describe-clause.ts'

const cases: readonly { check: ClauseCheck; says: string }[] = [
  {
    check: { clause: { kind: 'language', code: 'fr' }, met: true, values: { language: 'fr', limit: 'fr' } },
    says: 'in fr',
  },
  {
    check: { clause: { kind: 'language', code: 'en' }, met: false, values: { language: 'fr', limit: 'en' } },
    says: 'in fr, asked for en',
  },
  {
    check: {
      clause: { kind: 'length', bound: 'at-least', words: 700 },
      met: true,
      values: { words: 812, limit: 700, bound: 'at-least' },
    },
    says: '812 words, at least 700',
  },
  {
    check: {
      clause: { kind: 'length', bound: 'about', words: 700 },
      met: false,
      values: { words: 12, limit: 700, bound: 'about' },
    },
    says: '12 words, about 700',
  },
  {
    check: {
      clause: { kind: 'characters', bound: 'at-most', characters: 4000 },
      met: true,
      values: { characters: 3900, limit: 4000, bound: 'at-most' },
    },
    says: '3900 characters, at most 4000',
  },
  {
    check: { clause: { kind: 'timeline' }, met: false, values: { count: 0, limit: 1 } },
    says: '0 timelines, asked for 1',
  },
  {
    check: {
      clause: { kind: 'subheadings', bound: 'at-least', count: 2, level: 2 },
      met: false,
      values: { subheadings: 1, limit: 2, bound: 'at-least', level: 2 },
    },
    says: '1 subheading (H2), at least 2',
  },
  {
    check: { clause: { kind: 'no-subheadings' }, met: true, values: { subheadings: 0, limit: 0 } },
    says: 'no subheading',
  },
  {
    check: { clause: { kind: 'no-subheadings' }, met: false, values: { subheadings: 3, limit: 0 } },
    says: '3 subheadings, asked for none',
  },
  {
    check: { clause: { kind: 'seo' }, met: true, values: { keyphrase: 'pont fermé', missed: '' } },
    says: 'SEO, keyphrase “pont fermé”',
  },
  {
    check: { clause: { kind: 'seo' }, met: false, values: { missed: 'keyphraseInSlug, descriptionFits' } },
    says: 'SEO, without the keyphrase in the address, a description that fits',
  },
  {
    check: { clause: { kind: 'keyphrase', role: 'main', phrase: 'pont' }, met: false, values: {} },
    says: 'keyphrase “pont” is not in the title',
  },
  {
    check: { clause: { kind: 'keyphrase', role: 'secondary', phrase: 'pont' }, met: true, values: {} },
    says: 'keyphrase “pont”',
  },
  {
    check: { clause: { kind: 'key-points' }, met: true, values: { count: 4, limit: 1 } },
    says: '4 key points, asked for 1',
  },
  {
    check: { clause: { kind: 'faq', count: 0 }, met: true, values: { count: 0, limit: 0 } },
    says: '0 questions, asked for none',
  },
  {
    check: { clause: { kind: 'table' }, met: true, values: { count: 1, limit: 1 } },
    says: '1 table, asked for 1',
  },
  {
    check: { clause: { kind: 'tone', tone: 'neutral' }, met: false, values: {} },
    says: 'not in a neutral tone',
  },
  {
    check: {
      clause: { kind: 'title-length', bound: 'at-most', characters: 60 },
      met: true,
      values: { characters: 58, limit: 60, bound: 'at-most' },
    },
    says: 'title of 58 characters, at most 60',
  },
  {
    check: {
      clause: { kind: 'words-to-use', phrases: ['pont', 'bac'] },
      met: false,
      values: { missing: 'bac' },
    },
    says: 'does not use “bac”',
  },
  {
    check: { clause: { kind: 'words-to-avoid', phrases: ['drame'] }, met: true, values: { found: '' } },
    says: 'avoids “drame”',
  },
  {
    check: { clause: { kind: 'format', format: 'html' }, met: true, values: { format: 'html' } },
    says: 'as html',
  },
]

for (const { check, says } of cases) {
  test(`describeClause: ${says}`, () => expect(describeClause(check)).toBe(says))
}
