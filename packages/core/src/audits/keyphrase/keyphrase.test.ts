import { auditCases, auditFrench, blocks } from '../../testing/audit-cases.ts'
import { frenchLexicon } from '../../testing/french-lexicon.ts'
import { competingLinks } from './competing-links.ts'
import { crowdedAlternatives } from './crowded-alternatives.ts'
import { crowdedSubheadings } from './crowded-subheadings.ts'
import { keyphraseMissingFromAlternatives } from './keyphrase-missing-from-alternatives.ts'
import { keyphraseMissingFromDescription } from './keyphrase-missing-from-description.ts'
import { keyphraseMissingFromHeadline } from './keyphrase-missing-from-headline.ts'
import { keyphraseMissingFromIntroduction } from './keyphrase-missing-from-introduction.ts'
import { keyphraseMissingFromSlug } from './keyphrase-missing-from-slug.ts'
import { keyphraseMissingFromSubheadings } from './keyphrase-missing-from-subheadings.ts'
import { keyphraseMissingFromTitle } from './keyphrase-missing-from-title.ts'
import { lateKeyphrase } from './late-keyphrase.ts'
import { longKeyphrase } from './long-keyphrase.ts'
import { missingKeyphrase } from './missing-keyphrase.ts'
import { sparseKeyphrase } from './sparse-keyphrase.ts'
import { stuffedDescription } from './stuffed-description.ts'
import { stuffedKeyphrase } from './stuffed-keyphrase.ts'
import { unevenKeyphrase } from './uneven-keyphrase.ts'
import { usedKeyphrase } from './used-keyphrase.ts'

const NOBODY_SAID = { name: 'nobody said which', page: { keyphrase: undefined as never }, found: undefined }
const french = auditFrench(frenchLexicon)

const title = (text: string) => ({ titles: [{ path: 'title', text }] })
const description = (text: string) => ({ metas: [{ path: 'description', name: 'description', text }] })
const image = (alternative?: string) => ({
  path: 'img',
  src: 'a.jpg',
  isInArticle: true,
  ...(alternative !== undefined && { alternative }),
})
const link = (text: string, href = 'https://autre.example/') => ({
  path: 'a',
  text,
  href,
  relations: [],
  isScripted: false,
  isInArticle: true,
})
/** So many sentences of so many words that name nothing. */
const filler = (sentences: number, words = 10): string =>
  Array.from({ length: sentences }, () => `Le ${'mot '.repeat(words - 2)}fin.`).join(' ')

auditCases(missingKeyphrase, [
  NOBODY_SAID,
  { name: 'two words', found: [] },
  { name: 'empty', page: { keyphrase: '' }, found: [{ keyphrase: '' }] },
  { name: 'function words only', page: { keyphrase: 'de la' }, found: [{ keyphrase: 'de la' }] },
])

auditCases(longKeyphrase, [
  NOBODY_SAID,
  {
    name: 'four words and function words',
    page: { keyphrase: 'fermeture du pont de Saint-Aubrin' },
    found: [],
  },
  {
    name: 'five',
    page: { keyphrase: 'fermeture totale du pont de Saint-Aubrin' },
    found: [{ words: 5, limit: 4 }],
  },
])

auditCases(keyphraseMissingFromTitle, [
  NOBODY_SAID,
  { name: 'no title', page: { titles: [] }, found: undefined },
  { name: 'as it is', found: [] },
  { name: 'in another order', page: title('Fermé depuis lundi, le pont attend'), found: [] },
  { name: 'without accents', page: title('PONT FERME'), found: [] },
  { name: 'inflected', page: title('Deux ponts fermés à Nantes'), language: french, found: [] },
  {
    name: 'a verb is not the noun',
    page: { keyphrase: 'attaque', ...title('Un homme attaqué par un chien') },
    language: french,
    found: [{ keyphrase: 'attaque' }],
  },
  {
    name: 'elided, with either apostrophe',
    page: { keyphrase: 'assureur', ...title("L'assureur répond") },
    language: french,
    found: [],
  },
  { name: 'one word of two', page: title('Un pont suspendu'), found: [{ keyphrase: 'pont fermé' }] },
])

auditCases(lateKeyphrase, [
  NOBODY_SAID,
  { name: 'not there at all', page: title('Une rivière'), found: undefined },
  { name: 'first', found: [] },
  { name: 'behind an article', page: title('Le pont fermé de Saint-Aubrin'), found: [] },
  {
    name: 'behind a name',
    page: title('Saint-Aubrin : le pont fermé'),
    found: [{ keyphrase: 'pont fermé' }],
  },
  {
    name: 'its words apart',
    page: title('Le pont de Saint-Aubrin fermé'),
    found: [{ keyphrase: 'pont fermé' }],
  },
])

auditCases(keyphraseMissingFromHeadline, [
  NOBODY_SAID,
  { name: 'no headline', page: { blocks: blocks('Un texte.') }, found: undefined },
  { name: 'there', found: [] },
  {
    name: 'a fellow of it is enough',
    page: { blocks: blocks('# Une fissure à Saint-Aubrin'), secondaryKeyphrases: ['fissure'] },
    found: [],
  },
  {
    name: 'not there',
    page: { blocks: blocks('# Une fissure à Saint-Aubrin') },
    found: [{ keyphrase: 'pont fermé' }],
  },
])

auditCases(keyphraseMissingFromIntroduction, [
  NOBODY_SAID,
  { name: 'no text', page: { blocks: blocks('# Pont fermé') }, found: undefined },
  { name: 'in the first sentence', found: [] },
  { name: 'in the second', page: { blocks: blocks('La mairie réagit. Le pont reste fermé.') }, found: [] },
  {
    name: 'its words in two sentences',
    page: { blocks: blocks('Le pont est vieux. Le quai est fermé.') },
    found: [{}],
  },
  {
    name: 'in the second paragraph',
    page: { blocks: blocks('La mairie réagit.', 'Le pont reste fermé.') },
    found: [{}],
  },
])

const subheadings = (...texts: readonly string[]) => ({
  blocks: blocks('# Titre', ...texts.flatMap((text) => [`## ${text}`, 'Un texte.'])),
})

auditCases(keyphraseMissingFromSubheadings, [
  NOBODY_SAID,
  { name: 'no subheading', found: undefined },
  { name: 'one in three', page: subheadings('Un pont fermé', 'Le coût', 'Les travaux'), found: [] },
  { name: 'half of the words are enough', page: subheadings('Le pont', 'Le coût', 'Les travaux'), found: [] },
  {
    name: 'one in four',
    page: subheadings('Le pont', 'Le coût', 'Les travaux', 'La navette'),
    found: [{ count: 1, total: 4, limit: 2 }],
  },
])

auditCases(crowdedSubheadings, [
  NOBODY_SAID,
  { name: 'two subheadings tell nothing', page: subheadings('Pont fermé', 'Pont fermé'), found: undefined },
  { name: 'three in four', page: subheadings('Pont', 'Pont fermé', 'Pont', 'Coût'), found: [] },
  {
    name: 'all',
    page: subheadings('Pont', 'Pont fermé', 'Pont vide'),
    found: [{ count: 3, total: 3, limit: 2 }],
  },
])

auditCases(keyphraseMissingFromDescription, [
  NOBODY_SAID,
  { name: 'no description', found: undefined },
  { name: 'there', page: description('Le pont est fermé depuis lundi.'), found: [] },
  { name: 'not there', page: description('La mairie a décidé lundi.'), found: [{ keyphrase: 'pont fermé' }] },
])

auditCases(stuffedDescription, [
  NOBODY_SAID,
  { name: 'no description', found: undefined },
  { name: 'twice', page: description('Pont fermé : un pont fermé lundi.'), found: [] },
  {
    name: 'three times',
    page: description('Pont fermé, pont fermé, pont fermé.'),
    found: [{ count: 3, limit: 2 }],
  },
])

auditCases(keyphraseMissingFromSlug, [
  NOBODY_SAID,
  { name: 'no address', found: undefined },
  { name: 'there, without accents', page: { slug: 'pont-ferme-saint-aubrin' }, found: [] },
  { name: 'one of two words', page: { slug: 'pont-saint-aubrin' }, found: [{ slug: 'pont-saint-aubrin' }] },
  {
    name: 'two of three words',
    page: { keyphrase: 'pont suspendu fermé', slug: 'pont-suspendu' },
    found: [],
  },
])

auditCases(keyphraseMissingFromAlternatives, [
  NOBODY_SAID,
  { name: 'no image', found: undefined },
  { name: 'only ornaments', page: { images: [image('')] }, found: undefined },
  { name: 'half of its words', page: { images: [image('Le pont de nuit')] }, found: [] },
  { name: 'none', page: { images: [image('La mairie'), image()] }, found: [{ images: 2 }] },
])

auditCases(crowdedAlternatives, [
  NOBODY_SAID,
  {
    name: 'four images tell nothing',
    page: { images: Array.from({ length: 4 }, () => image('Pont fermé')) },
    found: undefined,
  },
  {
    name: 'three of five',
    page: { images: [...Array.from({ length: 3 }, () => image('Pont fermé')), image('Quai'), image('Rive')] },
    found: [],
  },
  {
    name: 'five of five',
    page: { images: Array.from({ length: 5 }, () => image('Pont fermé')) },
    found: [{ count: 5, total: 5 }],
  },
])

const named = (count: number, others: number) => ({
  blocks: blocks(`${'Le pont est fermé. '.repeat(count)}${filler(others)}`),
})

auditCases(sparseKeyphrase, [
  NOBODY_SAID,
  { name: 'a short text', page: { blocks: blocks(filler(9)) }, found: undefined },
  { name: 'once in 184 words', page: named(1, 18), found: [] },
  { name: 'once in 204 words', page: named(1, 20), found: [{ count: 1, words: 204, limit: 2 }] },
])

auditCases(stuffedKeyphrase, [
  NOBODY_SAID,
  { name: 'a short text', page: named(5, 5), found: undefined },
  { name: '3.4 in a hundred words', page: named(6, 15), found: [] },
  { name: 'more', page: named(7, 15), found: [{ count: 7, words: 178, limit: 6 }] },
])

auditCases(unevenKeyphrase, [
  NOBODY_SAID,
  { name: 'few sentences', page: { blocks: blocks(filler(14)) }, found: undefined },
  {
    name: 'named again in time',
    page: { blocks: blocks(`${filler(5)} Le pont est fermé. ${filler(5)} Le pont attend. ${filler(5)}`) },
    found: [],
  },
  {
    name: 'a long stretch',
    page: { blocks: blocks(`Le pont est fermé. ${filler(15)}`) },
    found: [{ sentences: 15, total: 16, limit: 4 }],
  },
])

auditCases(competingLinks, [
  NOBODY_SAID,
  { name: 'no link', found: [] },
  { name: 'more words than it', page: { links: [link('le pont fermé de Nantes')] }, found: [] },
  { name: 'fewer', page: { links: [link('le pont')] }, found: [] },
  { name: 'within the page', page: { links: [link('pont fermé', '#pont')] }, found: [] },
  { name: 'just it', page: { links: [link('un pont fermé')] }, found: [{ text: 'un pont fermé' }] },
])

auditCases(usedKeyphrase, [
  NOBODY_SAID,
  { name: 'no archive', found: undefined },
  { name: 'new', options: { usedKeyphrases: new Map() }, found: [] },
  {
    name: 'its own',
    page: { url: 'https://a.example/pont' },
    options: { usedKeyphrases: new Map([['pont ferme', 'https://a.example/pont']]) },
    found: [],
  },
  {
    name: 'another’s',
    options: { usedKeyphrases: new Map([['pont ferme', 'https://a.example/vieux-pont']]) },
    found: [{ other: 'https://a.example/vieux-pont' }],
  },
])
