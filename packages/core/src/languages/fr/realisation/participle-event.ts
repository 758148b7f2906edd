import { spanOfRange, type TokenRange } from '../../../reading/tree.ts'
import { covers } from '../../../span.ts'
import type { Lexicon } from '../../language.ts'
import { APPOSITION, type EventDraft, type Passage } from '../../realisation.ts'
import { deverbalNouns } from '../deverbal-nouns.ts'
import { capitalise, join } from '../elision.ts'
import { phraseAgrees } from './clause.ts'
import { compose } from './compose.ts'
import { reframe, shortSource } from './reframe.ts'
import { trimEdges } from './trim.ts'
import { isDateAlone, isDated, sourced } from './wording.ts'

const MOST_WORDS = 16
/** Nothing that a sentence denies or asks for has to have happened. */
const DENYING = /(?<!\p{L})(?:n['’]|ne|aucune?|sans|ni|non|si|s['’]il)(?!\p{L})/iu

/**
 * « le confinement instauré le 23 mars », « une étude publiée jeudi dans la revue » as rows of a timeline:
 * « Instauration du confinement », « Publication d’une étude dans la revue ». A noun with its own article,
 * a participle right behind it, its date, and no more behind that than a place.
 */
export function participleEventsOf(passage: Passage, lexicon: Lexicon): readonly EventDraft[] {
  const { tree, text, statement, quotes } = passage
  const source = sourceOf(passage)
  if (source === undefined || DENYING.test(text.slice(statement.start, statement.end)) || quotes.length > 0)
    return []
  return tree.tokens.flatMap((token, index) => {
    const entry = token.upos === 'VERB' ? deverbalNouns.get(token.lemma) : undefined
    const participle =
      token.relation === 'acl' && token.features.VerbForm === 'Part' && token.features.Tense !== 'Pres'
    if (entry === undefined || !participle || !lexicon.verb(token.lemma)?.direct) return []
    const thing = thingOf(passage, token.head, index)
    const when = whenOf(passage, index)
    if (thing === undefined || when === undefined) return []
    const what = compose(text, tree, [join(`${entry.noun} de`, thing), ...when.rest])
    if (what.split(' ').length > MOST_WORDS) return []
    return [
      {
        fact: APPOSITION + index,
        when: capitalise(when.date.text.replace(/^le\s+/iu, '')),
        what: capitalise(sourced(what, source)),
        date: when.date,
        future: false,
        earlier: false,
      },
    ]
  })
}

/** Who the whole statement is from, if anybody; undefined where that cannot be said in short. */
function sourceOf(passage: Passage): { readonly source?: string } | undefined {
  const { attribution } = passage.statement
  if (attribution === undefined) return {}
  const known = attribution.frame === 'reported' || reframe(passage) !== undefined
  const source =
    known && attribution.source !== undefined ? shortSource(passage, attribution.source) : undefined
  return source === undefined ? undefined : { source }
}

/** The noun phrase up to the participle, with its article. */
function thingOf({ tree, text }: Passage, head: number, participle: number): string | undefined {
  const { tokens } = tree
  const { first } = tree.range(head)
  const opening = tokens.findIndex(
    ({ upos, head: above, features }, index) =>
      index >= first && index < head && upos === 'DET' && above === head && features.PronType === 'Art',
  )
  const noun = tokens[head]
  if (noun?.upos !== 'NOUN' || opening < 0 || head >= participle || !phraseAgrees(tree, head))
    return undefined
  const own = { first: opening, last: participle - 1 }
  const words = compose(text, tree, [own])
  const { Gender, Number: number } = tokens[participle]?.features ?? {}
  const agrees =
    (Gender === undefined || noun.features.Gender === undefined || noun.features.Gender === Gender) &&
    (number === undefined || noun.features.Number === undefined || noun.features.Number === number)
  if (!agrees || /[,;:()«"]/u.test(words) || words.split(' ').length > 8) return undefined
  return tokens[opening]?.features.Definite === 'Ind' ? words.replace(/^des /u, '') : words
}

/** The date of a participle, and what else stands with it: one phrase of place at most. */
function whenOf(passage: Passage, participle: number) {
  const { tree, dates } = passage
  const phrases = tree.children(participle).filter((index) => index > participle)
  const ranges = phrases.flatMap((index) => trimEdges(tree.tokens, tree.range(index)) ?? [])
  const { first, last } = tree.range(participle)
  const inside = dates.filter(
    (date) => isDated(date) && covers(spanOfRange(tree.tokens, { first, last }), date),
  )
  const [date] = inside
  const dated = ranges.find(
    (range) => date !== undefined && isDateAlone(passage, spanOfRange(tree.tokens, range), date),
  )
  if (date === undefined || dated === undefined || inside.length > 1 || !tree.isProjective(participle))
    return undefined
  if (first < participle && tree.tokens[first]?.upos !== 'PUNCT') return undefined
  const rest = ranges.filter((range) => range !== dated)
  return rest.length > 1 || rest.some((range) => !isPlace(passage, range)) ? undefined : { date, rest }
}

const isPlace = ({ tree }: Passage, { first, last }: TokenRange): boolean =>
  /^(?:à|au|aux|dans|en|sur|par)$/iu.test(tree.tokens[first]?.form ?? '') &&
  last - first < 8 &&
  !tree.tokens
    .slice(first, last + 1)
    .some(({ upos, form }) => upos === 'PUNCT' || /^(?:qui|que|dont|où|qu['’])$/iu.test(form))
