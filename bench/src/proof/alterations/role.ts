import type { Lexicon } from '../../../../packages/core/src/languages/language.ts'
import { type Alteration, capitalised, isQuoted, type Sample } from '../alteration.ts'

interface Phrase {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** Who did it to whom turned round: subject and object, agent and subject, the two sides of « contre ». */
export const role: Alteration = {
  kind: 'role',
  alter(sample, { lexicon }) {
    const { tokens, tree } = sample
    const found: string[] = []
    for (const [index, token] of tokens.entries()) {
      if (token.upos !== 'VERB' || isQuoted(sample.text, token.start)) continue
      const subject = phrase(sample, tree.dependents(index, 'nsubj')[0])
      const other = phrase(sample, tree.dependents(index, 'obj')[0] ?? tree.dependents(index, 'obl:agent')[0])
      if (subject === undefined || other === undefined || subject.end > other.start) continue
      if (!acts(sample, subject, lexicon) || !acts(sample, other, lexicon)) continue
      if (numberOf(sample, subject) !== numberOf(sample, other)) continue
      found.push(exchanged(sample.text, subject, other))
    }
    return found
  },
}

const ACTING =
  /^(?:régie|métropole|ville|mairie|préfecture|préfet|maire|syndicat|direction|société|entreprise|groupe|mutuelle|département|région|État|gouvernement|ministre|parquet|procureur|tribunal|cour|clinique|association|club|équipe|banque|laboratoire|usine|pays|camp|police|gendarme|enquêteur|habitant|salarié|éleveur|opposition|agence|commission|chirurgien|patient|victime|avocat|employeur|loup|troupeau|gardien|policier|pompier|élève|voisin|délégation|compagnie|chercheur|candidat|joueur|entraîneur|président|présidente|directeur|directrice|coopérative|prévenu|famille)$/u

/** Only what can act is put in another's place: « les secours » and « 412 interventions » are not taken for each other. */
function acts({ tokens }: Sample, { start, end }: Phrase, lexicon: Lexicon): boolean {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end)
  return inside.some(
    ({ form, lemma, upos }) =>
      (upos === 'NOUN' && ACTING.test(lemma)) ||
      (upos === 'PROPN' &&
        (lexicon.analyse(form).length === 0 || lexicon.analyse(form).some(({ name }) => name !== undefined))),
  )
}

function numberOf({ tokens }: Sample, { start, end }: Phrase): string {
  const head = tokens.find(
    (token) => token.start >= start && token.end <= end && (token.upos === 'NOUN' || token.upos === 'PROPN'),
  )
  return head?.features.Number ?? 'Sing'
}

/** A short noun phrase with an article or a name, of somebody or some body that can act. */
function phrase({ tokens, tree, text }: Sample, head: number | undefined): Phrase | undefined {
  const token = head === undefined ? undefined : tokens[head]
  if (token === undefined || head === undefined || !/^(?:NOUN|PROPN)$/u.test(token.upos)) return undefined
  const { first, last } = tree.range(head)
  if (last - first > 6 || !tree.isProjective(head)) return undefined
  let [from, to] = [first, last]
  if (/^(?:de|d'|d’|à)$/iu.test(tokens[from]?.form ?? '')) from++
  while (tokens[to]?.upos === 'PUNCT') to--
  const start = tokens[from]?.start ?? 0
  const end = tokens[to]?.end ?? 0
  const words = text.slice(start, end)
  if (words.includes(',') || /^(?:qui|dont|ce|cela|aucun|rien)/iu.test(words)) return undefined
  return { start, end, words }
}

function exchanged(text: string, one: Phrase, other: Phrase): string {
  const opens = one.start === 0
  const lower =
    /^(?:Le|La|Les|L['’]|Un|Une|Des|Son|Sa|Ses|Leurs?|Plusieurs|Deux|Trois|Quatre)(?![\p{L}-])/u.test(
      one.words,
    )
      ? one.words.charAt(0).toLowerCase() + one.words.slice(1)
      : one.words
  const first = opens ? capitalised(other.words) : other.words
  return text.slice(0, one.start) + first + text.slice(one.end, other.start) + lower + text.slice(other.end)
}
