import { readFileSync } from 'node:fs'
import { readPlainText } from '@intertitre/core'
import { describe, expect, test } from 'vitest'
import { STORY_VERSIONS } from '../../../core/src/testing/story-versions.ts'
import { likenessOf } from './story-likeness.ts'

const example = (name: string): string =>
  readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8')
const [alert, take, correction] = STORY_VERSIONS.map(({ text }) => text) as [string, string, string]
const ofAgency = (text: string, agency: string) => text.replace('(Agence Ponant)', agency)
const withoutSource = (text: string) => ofAgency(text, '')

const bulletin = (day: number): string =>
  [
    'Le bulletin de la marée à Port-Ligny (Agence Ponant)',
    `PORT-LIGNY (Agence Ponant) - La mer sera haute à ${day + 6} heures ${day + 20} dans le port de Port-Ligny.`,
    `Le coefficient de la marée du matin sera de ${day + 70} selon le service des phares du département.`,
    `La basse mer est attendue à ${day + 12} heures ${day + 30} devant la pointe du Grouin Noir.`,
    `La hauteur d’eau atteindra ${day + 5} mètres dans le chenal balisé au moment de la pleine mer.`,
    `Le coefficient de la marée du soir sera de ${day + 73} selon le service des phares du département.`,
  ].join('\n\n')

const cases: readonly {
  readonly name: string
  readonly before: string
  readonly after: string
  readonly isAsked?: boolean
  readonly like: 'sure' | 'asked' | 'not'
}[] = [
  { name: 'a correction of the same source', before: take, after: correction, like: 'sure' },
  { name: 'the same to the letter', before: take, after: take, like: 'sure' },
  { name: 'a take that goes on from an alert', before: alert, after: take, like: 'sure' },
  {
    name: 'no source is told, nearly all sentences are the same',
    before: withoutSource(take),
    after: withoutSource(correction),
    like: 'sure',
  },
  {
    name: 'no source is told, the end is cut off',
    before: withoutSource(take),
    after: withoutSource(take).split('\n\n').slice(0, 6).join('\n\n').replace('SNCF', 'Sncf'),
    like: 'asked',
  },
  {
    name: 'the lead is taken over, the rest is another',
    before: take,
    after: [
      ...take.split('\n\n').slice(0, 4),
      'Une réunion publique aura lieu jeudi soir à la salle des fêtes pour les habitants touchés.',
      'La mairie a ouvert un registre où chacun peut déclarer ses dégâts avant la fin du mois.',
    ].join('\n\n'),
    like: 'asked',
  },
  {
    name: 'the same template with other figures',
    before: bulletin(1),
    after: bulletin(2),
    like: 'asked',
  },
  {
    name: 'another agency tells the same',
    before: take,
    after: ofAgency(take, '(Agence Rhodane)'),
    like: 'asked',
  },
  {
    name: 'another headline over the same sentences',
    before: take,
    after: take.replace(/^[^\n]+/u, 'Le point sur les intempéries de la semaine'),
    like: 'asked',
  },
  { name: 'a kill is asked about', before: take, after: correction, isAsked: true, like: 'asked' },
  {
    name: 'another story of the same agency',
    before: take,
    after: example('greve-transports.txt'),
    like: 'not',
  },
  {
    name: 'another story',
    before: example('etude-sommeil.txt'),
    after: example('finale-handball.txt'),
    like: 'not',
  },
  {
    name: 'too short to tell',
    before: 'Un titre.\n\nUn blessé.',
    after: 'Un titre.\n\nUn blessé.',
    like: 'not',
  },
  { name: 'nothing', before: '', after: '', like: 'not' },
]

describe('is a story a new version of another', () => {
  for (const { name, before, after, isAsked, like } of cases)
    test(name, () => {
      const found = likenessOf(readPlainText(before, 'a.txt'), readPlainText(after, 'b.txt'), isAsked)
      expect(found === undefined ? 'not' : found.sure ? 'sure' : 'asked').toBe(like)
      if (found !== undefined) expect(found.shared).toBeLessThanOrEqual(found.sentences)
    })

  test('every two examples are two stories', () => {
    const names = [
      'cyberattaque-mutuelle.txt',
      'etude-sommeil.txt',
      'finale-handball.txt',
      'greve-transports.txt',
      'mort-romanciere.txt',
      'proces-detournement.txt',
      'resultats-fromagerie.txt',
      'tempete-littoral.txt',
    ]
    const documents = names.map((name) => readPlainText(example(name), name))
    for (const one of documents)
      for (const other of documents) if (one !== other) expect(likenessOf(one, other)).toBeUndefined()
  })
})
