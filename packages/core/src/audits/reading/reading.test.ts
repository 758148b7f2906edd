import { describe, expect, test } from 'vitest'
import { auditCases, auditFrench, blocks, page } from '../../testing/audit-cases.ts'
import { frenchLexicon } from '../../testing/french-lexicon.ts'
import { subjectOf } from '../subject.ts'
import { alikeSentences } from './alike-sentences.ts'
import { doubledWords } from './doubled-words.ts'
import { easeOf } from './ease.ts'
import { exclusiveWording } from './exclusive-wording.ts'
import { fewConnectives } from './few-connectives.ts'
import { hardReading } from './hard-reading.ts'
import { heavyWording } from './heavy-wording.ts'
import { longNounChains } from './long-noun-chains.ts'
import { longSentences } from './long-sentences.ts'
import { longWords } from './long-words.ts'
import { passiveVoice } from './passive-voice.ts'
import { repeatedOpenings } from './repeated-openings.ts'
import { repeatedWords } from './repeated-words.ts'
import { unexplainedAcronyms } from './unexplained-acronyms.ts'
import { wordsToAvoid } from './words-to-avoid.ts'

const french = auditFrench(frenchLexicon)
const { prose: _, ...strange } = auditFrench()
const STRANGE = { name: 'a language without rules', language: strange, found: undefined }
const NOTHING = { name: 'an empty page', page: { blocks: [] }, found: undefined }

const text = (...lines: readonly string[]) => ({ blocks: blocks(...lines) })
const sentenceOf = (count: number): string => `Le ${'mot '.repeat(count - 2)}fin.`

auditCases(longSentences, [
  STRANGE,
  NOTHING,
  { name: 'at the limit', page: text(sentenceOf(20)), found: [] },
  { name: 'one in four is long', page: text([21, 5, 5, 5].map(sentenceOf).join(' ')), found: [] },
  {
    name: 'one in three',
    page: text([21, 5, 5].map(sentenceOf).join(' ')),
    found: [{ words: 21, limit: 20, share: 33 }],
  },
  {
    name: 'an endless one among many',
    page: text([46, 5, 5, 5, 5].map(sentenceOf).join(' ')),
    found: [{ words: 46 }],
  },
])

const easy = 'Le chat dort. '.repeat(40)
const hard =
  'La rationalisation administrative départementale occasionne des interrogations institutionnelles. '.repeat(
    15,
  )
auditCases(hardReading, [
  STRANGE,
  { name: 'a short text', found: undefined },
  { name: 'easy', page: text(easy), found: [] },
  { name: 'hard', page: text(hard), found: [{ ease: 0, limit: 30 }] },
])

test('reading ease falls as words and sentences grow', () => {
  const ease = (body: string) => easeOf(subjectOf(page(text(body)), auditFrench()))
  expect(ease(easy)).toBe(100)
  expect(
    ease('Les habitants du quartier attendent la réouverture du pont depuis le début du mois. '.repeat(10)),
  ).toBeGreaterThan(50)
  expect(ease(hard)).toBeLessThan(10)
})

const active = 'Le maire ferme le pont. '
auditCases(passiveVoice, [
  STRANGE,
  NOTHING,
  {
    name: 'active, and verbs of motion',
    page: text('Le maire ferme le pont. Il est parti hier. Elle s’est blessée.'),
    language: french,
    found: [],
  },
  { name: 'one in ten', page: text(`Le pont a été fermé. ${active.repeat(9)}`), language: french, found: [] },
  {
    name: 'two in ten, with adverbs and negation between',
    page: text(`Le pont a été provisoirement fermé. La route n’est pas encore rouverte. ${active.repeat(8)}`),
    language: french,
    found: [{ share: 20, limit: 10 }, { share: 20 }],
  },
])

describe('passives of French', () => {
  const cases: readonly (readonly [sentence: string, passive: boolean])[] = [
    ['Le pont a été fermé lundi', true],
    ['Trois personnes ont été grièvement blessées', true],
    ['Les travaux seront achevés en mai', true],
    ['Il a été condamné à six mois de prison', true],
    ['Des données pourraient avoir été volées', true],
    ['La navette est attendue lundi', true],
    ['Le préfet est arrivé à midi', false],
    ['Elle est devenue ministre', false],
    ['Ils se sont réunis', false],
    ['Le suspect s’est enfui', false],
    ['Le maire a fermé le pont', false],
    ['Il est midi', false],
    ['L’été dernier, fermé au public, le parc a souffert', false],
    ['Le pont est vieux', false],
  ]
  for (const [sentence, passive] of cases) {
    test(sentence, () => {
      const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
      expect(french.prose!.findPassives(words, frenchLexicon).length > 0).toBe(passive)
    })
  }
})

const tied = 'Cependant, le pont reste fermé depuis lundi soir au moins. '
const loose = 'Le pont suspendu reste fermé, le maire le dit et le redit. '
auditCases(fewConnectives, [
  STRANGE,
  { name: 'a short text', found: undefined },
  { name: 'a third', page: text(tied.repeat(7) + loose.repeat(14)), found: [] },
  {
    name: 'a tenth',
    page: text(tied.repeat(2) + loose.repeat(18)),
    found: [{ share: 10, limit: 30, count: 2, total: 20 }],
  },
])

describe('connectives of French', () => {
  const cases: readonly (readonly [sentence: string, tied: boolean])[] = [
    ['En revanche, la navette circule', true],
    ['Il a plu, c’est pourquoi le quai est fermé', true],
    ['Parce qu’il pleut, il reste', true],
    ['Lorsqu’elle est arrivée', true],
    ['D’après le maire, tout va bien', false],
    ['Le maire dit que tout va bien', false],
    ['Le comté de Kent', false],
  ]
  for (const [sentence, expected] of cases) {
    test(sentence, () =>
      expect(french.prose!.hasConnective(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])).toBe(
        expected,
      ),
    )
  }
})

auditCases(repeatedOpenings, [
  STRANGE,
  { name: 'two sentences', page: text('Elle part. Elle revient.'), found: undefined },
  { name: 'two in a row', page: text('Elle part. Elle revient. Il reste.'), found: [] },
  {
    name: 'three in a row',
    page: text('Elle part. Elle revient.', 'Elle repart. Il reste.'),
    found: [{ word: 'elle', count: 3, limit: 2 }],
  },
  {
    name: 'articles do not count, the word behind does',
    page: text('Le maire parle. La maire écoute. Le préfet sort.'),
    found: [],
  },
  {
    name: 'the same noun',
    page: text('Le maire parle. Le maire écoute. Le maire sort.'),
    found: [{ word: 'maire' }],
  },
  { name: 'items of a list may', page: text('- Elle part.', '- Elle revient.', '- Elle repart.'), found: [] },
])

auditCases(doubledWords, [
  STRANGE,
  NOTHING,
  {
    name: 'on purpose',
    page: text('Nous nous levons. C’est très très loin. Boutros Boutros Ghali.'),
    found: [],
  },
  {
    name: 'by mistake',
    page: text('Le pont est est fermé à la la circulation.'),
    found: [{ word: 'est' }, { word: 'la' }],
  },
])

auditCases(repeatedWords, [
  STRANGE,
  NOTHING,
  { name: 'twice', page: text('La fissure du pont est une fissure ancienne.'), found: [] },
  {
    name: 'three times',
    page: text('La fissure mène à une fissure, puis à une fissure.'),
    found: [{ word: 'fissure', count: 3 }],
  },
  { name: 'a name may', page: text('Durand, Durand et Durand ont signé.'), found: [] },
  {
    name: 'the keyphrase may',
    page: { ...text('Fissure, fissure, fissure.'), keyphrase: 'fissure' },
    found: [],
  },
])

auditCases(alikeSentences, [
  NOTHING,
  {
    name: 'different',
    page: text('Le pont est fermé depuis lundi.', 'La navette circule depuis mardi.'),
    found: [],
  },
  { name: 'short ones may repeat', page: text('Le pont ferme.', 'Le pont ferme.'), found: [] },
  {
    name: 'nearly the same',
    page: text(
      'Le pont suspendu est fermé à toute circulation depuis lundi.',
      'Le pont suspendu est fermé à toute circulation depuis mardi.',
    ),
    found: [{ like: 'b0' }],
  },
])

auditCases(longNounChains, [
  STRANGE,
  NOTHING,
  { name: 'three', page: text('La fermeture du pont de la ville de Nantes.'), found: [] },
  {
    name: 'four',
    page: text('Le maire salue la mise en place du plan de réduction des émissions de gaz de la ville.'),
    found: [{ nouns: 5, limit: 3 }],
  },
  {
    name: 'commas and verbs end them',
    page: text(
      'Le prix du pain, du lait, du beurre et du sel. Il sort de la salle et vient de la rue de la gare.',
    ),
    found: [],
  },
])

auditCases(longWords, [
  STRANGE,
  { name: 'a short text', found: undefined },
  { name: 'common words', page: text(easy), found: [] },
  { name: 'heavy words', page: text(hard), found: [{ limit: 10 }] },
])

auditCases(unexplainedAcronyms, [
  STRANGE,
  NOTHING,
  { name: 'known to all', page: text('L’ONU et la SNCF.'), found: [] },
  {
    name: 'explained before',
    page: text('L’Autorité nationale des jeux (ANJ) enquête. L’ANJ se tait.'),
    found: [],
  },
  {
    name: 'explained after',
    page: text('L’ANJ se tait.', 'L’ANJ, l’Autorité nationale des jeux, enquête.'),
    found: [],
  },
  {
    name: 'Roman figures, lines in capitals, names of places',
    page: text('Louis XIV. DERNIERE MINUTE SUR LA LIGNE. BOSTON dort.'),
    language: french,
    found: [],
  },
  {
    name: 'never explained, told once',
    page: text('Le BEA-TT et la DREETS enquêtent. La DREETS se tait.'),
    found: [{ acronym: 'DREETS' }],
  },
])

auditCases(heavyWording, [
  STRANGE,
  NOTHING,
  { name: 'plain', page: text('Le maire a parlé après la réunion. Ses empreintes digitales.'), found: [] },
  {
    name: 'phrases, pleonasms, anglicisms, whatever the apostrophe',
    page: text(
      "Au jour d'aujourd'hui, la crise impacte le quartier.",
      'Suite à la crue, il faut voire même collaborer ensemble.',
    ),
    found: [
      { words: "Au jour d'aujourd'hui", instead: 'aujourd’hui' },
      { words: 'impacte' },
      { words: 'Suite à' },
      { words: 'voire même' },
      { words: 'collaborer ensemble' },
    ],
  },
  { name: 'quotations keep their words', page: text('« La crise impacte le quartier », dit-il.'), found: [] },
  {
    name: 'what can go',
    page: text('Force est de constater que le pont est fermé.'),
    found: [{ instead: '∅' }],
  },
])

auditCases(exclusiveWording, [
  STRANGE,
  NOTHING,
  { name: 'facts', page: text('Un homme est jugé pour le meurtre de sa femme.'), found: [] },
  {
    name: 'stereotypes',
    page: text(
      'Un crime passionnel.',
      'Mademoiselle Durand, née au nom de jeune fille de sa mère, soigne les handicapés.',
    ),
    found: [
      { words: 'crime passionnel' },
      { words: 'Mademoiselle' },
      { words: 'nom de jeune fille' },
      { words: 'les handicapés' },
    ],
  },
  { name: 'quotations keep theirs', page: text('« Mademoiselle », a-t-il lancé.'), found: [] },
])

auditCases(wordsToAvoid, [
  { name: 'none configured', found: undefined },
  { name: 'not there', options: { wordsToAvoid: ['drame'] }, found: [] },
  {
    name: 'there, in capitals or without accents, as a whole word',
    page: text('Un DRAME. Un mélodrame. Un TOLLE.'),
    options: { wordsToAvoid: ['drame', 'tollé'] },
    found: [{ word: 'drame' }, { word: 'tollé' }],
  },
])
