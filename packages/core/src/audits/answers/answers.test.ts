import { auditCases, auditFrench, blocks } from '../../testing/audit-cases.ts'
import { lateFigures } from './late-figures.ts'
import { lateQuotes } from './late-quotes.ts'
import { lateSources } from './late-sources.ts'
import { slowAnswers } from './slow-answers.ts'

const { prose: _, ...strange } = auditFrench()
const plain = (count: number): string => 'Le pont est fermé. '.repeat(count)
const text = (body: string) => ({ blocks: blocks(body) })
const SHORT = { name: 'a short text', page: text(`${plain(7)}Il a 90 ans.`), found: undefined }

auditCases(lateFigures, [
  SHORT,
  { name: 'none anywhere', page: text(plain(12)), found: undefined },
  { name: 'in the first third', page: text(`${plain(3)}Il a 90 ans. ${plain(8)}`), found: [] },
  { name: 'after it', page: text(`${plain(4)}Il a 90 ans. ${plain(7)}`), found: [{ place: 5, limit: 4 }] },
])

const quote = '« Nous ne prendrons aucun risque », dit le maire. '
auditCases(lateQuotes, [
  { name: 'a word set apart is none', page: text(`${plain(9)}Le « détour » dure.`), found: undefined },
  { name: 'in the first third', page: text(`${quote}${plain(11)}`), found: [] },
  { name: 'after it', page: text(`${plain(11)}${quote}`), found: [{ place: 12 }] },
])

auditCases(lateSources, [
  { name: 'a language without rules', page: text(plain(12)), language: strange, found: undefined },
  { name: 'in the first third', page: text(`Selon le maire, tout va bien. ${plain(11)}`), found: [] },
  { name: 'after it', page: text(`${plain(11)}Selon le maire, tout va bien.`), found: [{ place: 12 }] },
])

auditCases(slowAnswers, [
  { name: 'no question', found: undefined },
  {
    name: 'at once',
    page: { blocks: blocks('# A', '### Qui paie ?', 'La ville. Voici pourquoi.') },
    found: [],
  },
  {
    name: 'a long sentence',
    page: { blocks: blocks('# A', '### Qui paie ?', `La ${'mot '.repeat(40)}fin.`) },
    found: [{ question: 'Qui paie ?', words: 42, limit: 40 }],
  },
])
