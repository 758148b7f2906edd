import { auditCases, blocks } from '../../testing/audit-cases.ts'
import { bareHeadings } from './bare-headings.ts'
import { centredText } from './centred-text.ts'
import { emptyHeadings } from './empty-headings.ts'
import { longParagraphs } from './long-paragraphs.ts'
import { longSections } from './long-sections.ts'
import { missingContents } from './missing-contents.ts'
import { missingHeadline } from './missing-headline.ts'
import { missingLists } from './missing-lists.ts'
import { severalHeadlines } from './several-headlines.ts'
import { shortText } from './short-text.ts'
import { skippedLevels } from './skipped-levels.ts'

const words = (count: number): string => Array.from({ length: count }, () => 'mot').join(' ')
const NOTHING = { name: 'an empty page', page: { blocks: [] }, found: undefined }

auditCases(missingHeadline, [
  { name: 'one', found: [] },
  { name: 'only a subheading', page: { blocks: blocks('## Deux') }, found: [{}] },
  { name: 'an empty page', page: { blocks: [] }, found: [{}] },
])

auditCases(severalHeadlines, [
  NOTHING,
  { name: 'one', found: [] },
  {
    name: 'three',
    page: { blocks: blocks('# Un', '# Deux', '## Trois', '# Quatre') },
    found: [{ text: 'Deux', count: 3 }, { text: 'Quatre' }],
  },
])

auditCases(skippedLevels, [
  NOTHING,
  {
    name: 'down by one, up by any',
    page: { blocks: blocks('# A', '## B', '### C', '#### D', '## E') },
    found: [],
  },
  { name: 'the first may be any', page: { blocks: blocks('### A', '### B') }, found: [] },
  {
    name: 'down by two',
    page: { blocks: blocks('# A', '### B', '#### C') },
    found: [{ text: 'B', level: 3, before: 1 }],
  },
])

auditCases(emptyHeadings, [
  NOTHING,
  { name: 'all with words', page: { blocks: blocks('# A', '## 2026') }, found: [] },
  {
    name: 'nothing, or signs',
    page: { blocks: blocks('# A', '## ', '### —') },
    found: [{ level: 2 }, { level: 3 }],
  },
])

auditCases(bareHeadings, [
  NOTHING,
  {
    name: 'text after each, or a lower heading',
    page: { blocks: blocks('# A', '## B', '### C', 'Un texte.') },
    found: [],
  },
  {
    name: 'the same level follows',
    page: { blocks: blocks('# A', '## B', '## C', 'Un texte.', '## D') },
    found: [{ subheading: 'B' }, { subheading: 'D' }],
  },
])

auditCases(longSections, [
  NOTHING,
  { name: 'at the limit', page: { blocks: blocks('# A', '## B', words(300)) }, found: [] },
  {
    name: 'one over',
    page: { blocks: blocks('# A', '## B', words(150), words(151)) },
    found: [{ subheading: 'B', words: 301, limit: 300 }],
  },
  {
    name: 'before the first subheading',
    page: { blocks: blocks('# A', words(301), '## B', 'x') },
    found: [{ subheading: 'A', words: 301 }],
  },
])

auditCases(longParagraphs, [
  NOTHING,
  {
    name: 'at the limit; items may be longer',
    page: { blocks: blocks(words(150), `- ${words(200)}`) },
    found: [],
  },
  { name: 'one over', page: { blocks: blocks(words(151)) }, found: [{ words: 151, limit: 150 }] },
])

auditCases(shortText, [
  { name: 'enough', page: { blocks: blocks(words(300)) }, found: [] },
  {
    name: 'one less; headings do not count',
    page: { blocks: blocks('# Un titre', words(299)) },
    found: [{ words: 299, limit: 300 }],
  },
])

auditCases(missingLists, [
  { name: 'a short text', page: { blocks: blocks(words(599)) }, found: undefined },
  { name: 'a list', page: { blocks: blocks(words(600), '- un') }, found: [] },
  { name: 'a table', page: { blocks: blocks(words(600), '| un') }, found: [] },
  { name: 'neither', page: { blocks: blocks(words(600)) }, found: [{ words: 600 }] },
])

const long = blocks('# A', words(1000), '## B', 'x', '## C', 'x', '## D', 'x', '## E', 'x')
auditCases(missingContents, [
  { name: 'a short text', found: undefined },
  { name: 'few sections', page: { blocks: blocks(words(1000), '## B', 'x') }, found: undefined },
  { name: 'there', page: { blocks: long, hasContents: true }, found: [] },
  { name: 'not there', page: { blocks: long }, found: [{ words: 1004, headings: 4 }] },
])

auditCases(centredText, [
  NOTHING,
  {
    name: 'a short line',
    page: { blocks: blocks('Photo').map((block) => ({ ...block, isCentred: true })) },
    found: [],
  },
  {
    name: 'a paragraph',
    page: { blocks: blocks(words(20)).map((block) => ({ ...block, isCentred: true })) },
    found: [{}],
  },
])
