import { auditCases, auditFrench, blocks } from '../../testing/audit-cases.ts'
import { missingByline } from './missing-byline.ts'
import { missingDate } from './missing-date.ts'
import { missingDateline } from './missing-dateline.ts'
import { missingReviewer } from './missing-reviewer.ts'
import { missingSources } from './missing-sources.ts'
import { opinionInNews } from './opinion-in-news.ts'
import { undisclosedMachine } from './undisclosed-machine.ts'
import { unexplainedChanges } from './unexplained-changes.ts'

const { prose: _, ...strange } = auditFrench()
const STRANGE = { name: 'a language without rules', language: strange, found: undefined }
const NOTHING = { name: 'no text', page: { blocks: [] }, found: undefined }

const article = (more: object, type = 'NewsArticle') => ({
  data: [{ path: 'script', value: { '@type': type, ...more } }],
})
const around = (...texts: readonly string[]) => ({
  surroundings: texts.map((text, index) => ({ path: `s${index}`, text })),
})
const metas = (name: string, text: string) => ({ metas: [{ path: 'meta', name, text }] })

auditCases(missingByline, [
  NOTHING,
  { name: 'in the data', page: article({ author: { '@type': 'Person', name: 'Anne Roux' } }), found: [] },
  { name: 'an agency', page: article({ creditText: 'AFP' }), found: [] },
  { name: 'in the head', page: metas('author', 'Anne Roux'), found: [] },
  { name: 'on the page', page: around('Par Anne Roux'), found: [] },
  { name: 'nowhere', page: around('Par ici la sortie'), found: [{}] },
])

auditCases(missingDateline, [
  NOTHING,
  { name: 'in the data', page: article({ dateline: 'Paris' }), found: [] },
  { name: 'in the text', page: { blocks: blocks('SAINT-AUBRIN (AFP) – Le pont est fermé.') }, found: [] },
  { name: 'nowhere', page: { blocks: blocks('Le maire – un homme – parle.') }, found: [{}] },
])

auditCases(missingDate, [
  NOTHING,
  { name: 'in the data', page: article({ datePublished: '2026-03-14' }), found: [] },
  { name: 'in the head', page: metas('article:published_time', '2026-03-14'), found: [] },
  { name: 'nowhere', page: article({}), found: [{}] },
])

const plain = 'Le pont est fermé. '
auditCases(missingSources, [
  STRANGE,
  NOTHING,
  {
    name: 'one sentence in ten',
    page: { blocks: blocks(`Selon le maire, rien ne presse. ${plain.repeat(9)}`) },
    found: [],
  },
  {
    name: 'a link to a source',
    page: {
      blocks: blocks(plain.repeat(9)),
      links: [
        {
          path: 'a',
          text: 'a',
          href: 'https://a.example',
          relations: [],
          isScripted: false,
          isInArticle: true,
        },
      ],
    },
    found: [],
  },
  {
    name: 'a credit',
    page: { blocks: blocks(plain.repeat(9)), ...article({ isBasedOn: 'https://a.example' }) },
    found: [],
  },
  {
    name: 'one sentence in twelve',
    page: { blocks: blocks(`« Rien ne presse », a déclaré le maire. ${plain.repeat(11)}`) },
    found: [{ count: 1, total: 12 }],
  },
])

const changed = { datePublished: '2026-03-14', dateModified: '2026-03-15' }
auditCases(unexplainedChanges, [
  { name: 'no dates', page: article({}), found: undefined },
  { name: 'the same day', page: article({ ...changed, dateModified: '2026-03-14T20:00Z' }), found: [] },
  {
    name: 'told',
    page: { ...article(changed), ...around('Mis à jour le 15 mars : le prix a été corrigé.') },
    found: [],
  },
  { name: 'not told', page: article(changed), found: [{ published: '2026-03-14', modified: '2026-03-15' }] },
])

auditCases(opinionInNews, [
  STRANGE,
  { name: 'facts', found: [] },
  {
    name: 'an opinion, labelled in the data',
    page: { blocks: blocks('C’est scandaleux.'), ...article({}, 'OpinionNewsArticle') },
    found: undefined,
  },
  {
    name: 'an opinion, labelled on the page',
    page: { blocks: blocks('C’est scandaleux.'), ...around('Tribune') },
    found: undefined,
  },
  { name: 'somebody else’s', page: { blocks: blocks('« C’est scandaleux », dit le maire.') }, found: [] },
  {
    name: 'the writer’s',
    page: { blocks: blocks('Malheureusement, le pont est fermé. Un silence scandaleux.') },
    found: [{ words: 'Malheureusement' }, { words: 'scandaleux' }],
  },
])

const ours = metas('generator', 'Intertitre')
auditCases(undisclosedMachine, [
  { name: 'nothing points to a machine', found: undefined },
  {
    name: 'told to both',
    page: {
      ...ours,
      ...article({ digitalSourceType: 'a' }),
      ...around('Article rédigé par Intertitre à partir d’une dépêche.'),
    },
    found: [],
  },
  {
    name: 'told to nobody',
    page: { ...ours, ...article({}) },
    found: [{ case: 'reader' }, { case: 'data' }],
  },
  { name: 'told to machines only', page: article({ digitalSourceType: 'a' }), found: [{ case: 'reader' }] },
])

const made = article({ digitalSourceType: 'a' })
auditCases(missingReviewer, [
  { name: 'no machine', page: article({}), found: undefined },
  {
    name: 'named',
    page: { ...made, ...around('Article relu par Paul Roux avant sa publication.') },
    found: [],
  },
  {
    name: 'in the data',
    page: article({ digitalSourceType: 'a', editor: { name: 'Paul Roux' } }),
    found: [],
  },
  { name: 'nobody', page: made, found: [{}] },
])
