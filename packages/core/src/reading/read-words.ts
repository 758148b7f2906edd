import type { Reader, ReadWord, ReadWords } from './model/reader.ts'

/** Fewer words are no clause. */
const FEWEST = 3
/** How far before « au cours de laquelle » the noun is looked for that it stands for. */
const REACH = 8

interface Relative {
  /** Where « au cours de laquelle » begins. */
  readonly first: number
  /** « laquelle ». */
  readonly pronoun: number
  /** Behind the last word of the clause. */
  readonly after: number
  /** The noun that the clause tells more of. */
  readonly host: number
}

/**
 * Reads words as a sentence. A clause behind « au cours de laquelle » that the tree leaves without its finite
 * verb is read again by itself, and so is the rest without it: treebanks have too few of them.
 */
export function readWords(forms: readonly string[], reader: Reader): ReadWords {
  const read = reader.read(forms)
  const known = read.words.map((word, index) =>
    isNamedByArticle(read.words, index)
      ? asNoun(word, forms[index] ?? '', reader.lexicon)
      : asKnown(word, forms[index] ?? '', reader.lexicon),
  )
  const joined = withAppositions(withConjuncts(withSubordinates(known)))
  const subjects = withCountedSubject(withListedSubject(withOneSubject(joined, forms), forms))
  const whole = { ...read, words: withJoinedClause(subjects) }
  const pronoun = forms.findIndex((form) => reader.tokenisation.relatives.has(form.toLowerCase()))
  if (pronoun < 0 || isWellRead(whole.words, pronoun)) return whole
  const relative = relativeAt(whole.words, forms, pronoun)
  return relative === undefined ? whole : { ...whole, words: readApart(forms, whole.words, relative, reader) }
}

/** « …, alors qu’il pleuvait »: what a conjunction subordinates is not set beside. */
function withSubordinates(words: readonly ReadWord[]): readonly ReadWord[] {
  const marked = new Set(words.flatMap(({ relation, head }) => (relation === 'mark' ? [head] : [])))
  return words.map((word, index) =>
    word.relation.startsWith('parataxis') && marked.has(index) ? { ...word, relation: 'advcl' } : word,
  )
}

/**
 * « … et une vingtaine de routes sont barrées »: what « et » joins to a verb before it is its conjunct, whatever the
 * arc was named, and « et » hangs from it, not from its subject.
 */
function withConjuncts(words: readonly ReadWord[]): readonly ReadWord[] {
  /** « et » to the verb that it joins. */
  const joints = new Map<number, number>()
  for (const [at, { relation, upos, head }] of words.entries()) {
    if (relation !== 'cc' || upos !== 'CCONJ' || head < at) continue
    const verb = isSubject(words[head] as ReadWord) ? (words[head]?.head ?? -1) : head
    const joined = words[verb]
    const names = /^(?:ccomp|advcl|xcomp|parataxis|conj)/u.test(joined?.relation ?? '')
    if (joined !== undefined && names && at < verb && joined.head >= 0 && joined.head < at)
      joints.set(at, verb)
  }
  const conjuncts = new Set(joints.values())
  return words.map((word, index) => {
    if (joints.has(index)) return { ...word, head: joints.get(index) ?? word.head }
    return conjuncts.has(index) ? { ...word, relation: 'conj' } : word
  })
}

/**
 * « L’avocate de la prévenue, Me Ferrand, a … »: a lone noun behind a comma that nothing joins is no second thing, but
 * the first one told apart; so is « L’internationale, âgée de 26 ans, ».
 */
function withAppositions(words: readonly ReadWord[]): readonly ReadWord[] {
  /** Heads to what is joined to them: whether « et » is among it, and how many there are. */
  const joined = new Map<number, { readonly count: number; readonly sure: boolean }>()
  const coordinated = new Set(words.flatMap(({ relation, head }) => (relation === 'cc' ? [head] : [])))
  const marked = new Set(
    words.flatMap(({ relation, head }, at) => (relation === 'punct' && at < head ? [head] : [])),
  )
  for (const [index, { relation, head }] of words.entries()) {
    if (relation !== 'conj') continue
    const { count = 0, sure = false } = joined.get(head) ?? {}
    joined.set(head, { count: count + 1, sure: sure || coordinated.has(index) })
  }
  return words.map((word, index) => {
    const group = word.relation === 'conj' && word.head < index ? joined.get(word.head) : undefined
    if (group === undefined || group.sure || group.count > 1 || !marked.has(index)) return word
    if (!/^(?:NOUN|PROPN)$/u.test(words[word.head]?.upos ?? '')) return word
    if (/^(?:NOUN|PROPN)$/u.test(word.upos)) return { ...word, relation: 'appos' }
    return word.upos === 'ADJ' ? { ...word, relation: 'amod' } : word
  })
}

/** « un supporter », « un autre supporter »: behind an article an infinitive is a noun. */
function isNamedByArticle(words: readonly ReadWord[], index: number): boolean {
  if (words[index]?.upos !== 'VERB' || words[index]?.features.VerbForm !== 'Inf') return false
  const before = words[index - 1]?.upos === 'ADJ' ? index - 2 : index - 1
  return words[before]?.upos === 'DET'
}

function asNoun(word: ReadWord, form: string, lexicon: Reader['lexicon']): ReadWord {
  const noun = lexicon.analyse(form.toLowerCase()).find(({ upos }) => upos === 'NOUN')
  return noun === undefined ? word : { ...word, upos: 'NOUN', lemma: noun.lemma, features: noun.features }
}

/**
 * « Plus de 3 millions d’euros ont été volés »: an adverb with what it counts, before a verb that has no subject, is
 * its subject.
 */
function withCountedSubject(words: readonly ReadWord[]): readonly ReadWord[] {
  return words.map((word, index) => {
    const verb = word.head
    if (word.upos !== 'ADV' || !word.relation.startsWith('advmod') || verb < index) return word
    const counts = words.some(
      ({ upos, head }, noun) =>
        upos === 'NOUN' &&
        head === index &&
        noun > index &&
        words.some((other, at) => other.head === noun && other.upos === 'NUM' && at > index && at < noun),
    )
    const helpers = words.filter(({ head, relation }) => head === verb && /^(?:aux|cop)/u.test(relation))
    const finite = [words[verb] as ReadWord, ...helpers].some(asserts)
    const subject = words.some((other) => other.head === verb && isSubject(other))
    return counts && finite && !subject ? { ...word, relation: 'nsubj' } : word
  })
}

/**
 * « envahi » is no finite verb and « seraient » no singular, whatever the tagger takes them for: a finite verb has
 * the number that the lexicon gives its form, and where it knows only a participle it is one.
 */
function asKnown(word: ReadWord, form: string, lexicon: Reader['lexicon']): ReadWord {
  if (!/^(?:VERB|AUX)$/u.test(word.upos) || word.features.Mood === undefined) return word
  const analyses = lexicon.analyse(form.toLowerCase()).filter(({ upos }) => upos === 'VERB' || upos === 'AUX')
  const finite = analyses.filter(({ features }) => features.Mood !== undefined)
  const participle = analyses.find(({ features }) => features.VerbForm === 'Part')
  if (finite.length === 0)
    return participle === undefined
      ? word
      : { ...word, lemma: participle.lemma, features: participle.features }
  const number = finite[0]?.features.Number
  const sure = number !== undefined && finite.every(({ features }) => features.Number === number)
  return sure && word.features.Number !== number
    ? { ...word, features: { ...word.features, Number: number } }
    : word
}

/**
 * A verb has one subject: a bare noun behind a comma that is read as a second one goes on with an enumeration
 * (« les noms, adresses, dates de naissance et autres données pourraient … »).
 */
function withOneSubject(words: readonly ReadWord[], forms: readonly string[]): readonly ReadWord[] {
  return words.map((word, index) => {
    if (!isSubject(word) || word.upos !== 'NOUN' || forms[index - 1] !== ',') return word
    const first = words.findIndex(
      (other, place) => place < index && isSubject(other) && other.head === word.head,
    )
    const isListed = words.some(
      ({ head, relation }, place) => place < index && head === first && relation === 'conj',
    )
    const isBare = !words.some(({ head, relation }) => head === index && relation === 'det')
    return first >= 0 && isListed && isBare ? { ...word, head: first, relation: 'conj' } : word
  })
}

/**
 * « …, mais les devis, les demandes et les changements ne peuvent plus … »: the first of what is listed is read as
 * going on with the verb before, the second as the subject of the verb to come. Both belong to that.
 */
function withListedSubject(words: readonly ReadWord[], forms: readonly string[]): readonly ReadWord[] {
  const second = words.findIndex(
    (word, index) => isSubject(word) && word.upos === 'NOUN' && openedByComma(words, forms, index) >= 0,
  )
  const verb = words[second]?.head ?? -1
  if (verb < second || !words[verb]?.relation.startsWith('conj')) return words
  const first = words.findIndex(
    ({ upos, relation, head }, index) =>
      upos === 'NOUN' &&
      (relation === 'conj' || (relation === 'obj' && isJoined(words, index))) &&
      index < second &&
      head === words[verb]?.head &&
      head < index,
  )
  if (first < 0 || !standsBeside(words, first, openedByComma(words, forms, second))) return words
  const joins = ({ head, relation }: ReadWord): boolean =>
    head === first && (relation === 'cc' || relation === 'punct')
  return words.map((word, index) => {
    if (index === first) return { ...word, head: verb, relation: words[second]?.relation ?? 'nsubj' }
    if (index === second) return { ...word, head: first, relation: 'conj' }
    return index < first && joins(word) ? { ...word, head: verb } : word
  })
}

/** Behind « et » or « mais ». */
const isJoined = (words: readonly ReadWord[], index: number): boolean =>
  words.some(({ head, relation }, at) => head === index && relation === 'cc' && at < index)

/**
 * « Le pont a fermé à midi et les secours ont évacué … »: a noun joined to a noun, then at once a finite verb
 * without subject that no word subordinates, is a clause of its own.
 */
function withJoinedClause(words: readonly ReadWord[]): readonly ReadWord[] {
  const childrenOf = (head: number) => words.filter((word) => word.head === head)
  const verb = words.findIndex(
    ({ upos, relation, head }, index) =>
      upos === 'VERB' &&
      /^(?:ccomp|conj)$/u.test(relation) &&
      head >= 0 &&
      head < index &&
      !childrenOf(index).some((child) => isSubject(child) || /^(?:mark|cc|expl:subj)$/u.test(child.relation)),
  )
  const main = words[verb]?.head ?? -1
  const noun = words.findIndex(
    ({ upos, relation, head }, index) =>
      /^(?:NOUN|PROPN)$/u.test(upos) &&
      relation === 'conj' &&
      index > main &&
      index < verb &&
      words[head]?.upos !== 'VERB' &&
      childrenOf(index).some((child) => child.relation === 'cc') &&
      isFollowedBy(words, index, verb),
  )
  if (verb < 0 || noun < 0) return words
  const finite = [words[verb] as ReadWord, ...childrenOf(verb)].find(asserts)
  const article = childrenOf(noun).find(({ relation }) => relation === 'det')
  const number = article?.features.Number ?? words[noun]?.features.Number
  if (finite === undefined || number === undefined || finite.features.Number !== number) return words
  return words.map((word, index) => {
    if (index === noun) return { ...word, head: verb, relation: 'nsubj' }
    if (index === verb) return { ...word, relation: 'conj' }
    return word.head === noun && word.relation === 'cc' ? { ...word, head: verb } : word
  })
}

/** Whether what hangs on the verb begins right behind what hangs on the noun. */
function isFollowedBy(words: readonly ReadWord[], noun: number, verb: number): boolean {
  const isUnder = (index: number, top: number): boolean => {
    let above = index
    while (above >= 0 && above !== top) above = words[above]?.head ?? -1
    return above === top
  }
  let next = noun + 1
  while (next < verb && isUnder(next, noun)) next++
  return next === verb || (words[next]?.head === verb && words[next]?.upos !== 'PUNCT')
}

/** The comma before the article and the adjectives of a noun; -1 of none. */
function openedByComma(words: readonly ReadWord[], forms: readonly string[], noun: number): number {
  let start = noun
  while (words[start - 1]?.head === noun && words[start - 1]?.upos !== 'PUNCT') start--
  return forms[start - 1] === ',' ? start - 1 : -1
}

/** Whether all between a noun and a mark hangs on the noun. */
function standsBeside(words: readonly ReadWord[], noun: number, mark: number): boolean {
  for (let index = noun + 1; index < mark; index++) {
    let above = index
    while (above > noun && above < mark) above = words[above]?.head ?? -1
    if (above !== noun) return false
  }
  return mark > noun
}

const isSubject = ({ relation }: ReadWord): boolean => /^nsubj(?::|$)/u.test(relation)

/** Whether the pronoun belongs to a relative clause with a finite verb. */
function isWellRead(words: readonly ReadWord[], pronoun: number): boolean {
  let place = pronoun
  while (place >= 0 && words[place]?.relation !== 'acl:relcl') place = words[place]?.head ?? -1
  return place >= 0 && words.some((word, index) => asserts(word) && (index === place || word.head === place))
}

const asserts = ({ features }: ReadWord): boolean => features.Mood !== undefined

function relativeAt(
  words: readonly ReadWord[],
  forms: readonly string[],
  pronoun: number,
): Relative | undefined {
  const upos = (index: number) => words[index]?.upos
  if (upos(pronoun - 1) !== 'ADP') return undefined
  const first = words[pronoun - 1]?.lemma === 'de' ? phraseStart(upos, pronoun) : pronoun - 1
  const host = hostBefore(words, first, pronoun)
  const verb = words.findIndex((word, index) => index > pronoun && asserts(word))
  if (host === undefined || verb < 0) return undefined
  const comma = forms.findIndex((form, index) => index > verb && form === ',')
  const end = upos(forms.length - 1) === 'PUNCT' ? forms.length - 1 : forms.length
  const after = comma < 0 ? end : comma
  return after - pronoun > FEWEST ? { first, pronoun, after, host } : undefined
}

/** « à le cours de laquelle » begins with « à ». */
function phraseStart(upos: (index: number) => ReadWord['upos'] | undefined, pronoun: number): number {
  if (upos(pronoun - 2) !== 'NOUN') return pronoun - 1
  const before = upos(pronoun - 3) === 'DET' ? pronoun - 4 : pronoun - 3
  return upos(before) === 'ADP' ? before : pronoun - 1
}

/** The nearest noun that agrees with the pronoun, else the nearest. */
function hostBefore(words: readonly ReadWord[], first: number, pronoun: number): number | undefined {
  const near = Array.from({ length: Math.min(REACH, first) }, (_, index) => first - 1 - index)
  const nouns = near.filter((index) => /^(?:NOUN|PROPN)$/u.test(words[index]?.upos ?? ''))
  const asked = words[pronoun]?.features ?? {}
  const agrees = (index: number): boolean => {
    const { Gender, Number: number } = words[index]?.features ?? {}
    return (Gender ?? asked.Gender) === asked.Gender && (number ?? asked.Number) === asked.Number
  }
  return nouns.find(agrees) ?? nouns[0]
}

function readApart(
  forms: readonly string[],
  words: readonly ReadWord[],
  { first, pronoun, after, host }: Relative,
  reader: Reader,
): readonly ReadWord[] {
  const indices = [...forms.keys()]
  const opens = forms[first - 1] === ',' && forms[after] === ','
  const outside = indices.filter((index) => index < (opens ? first - 1 : first) || index >= after)
  const inside = indices.slice(pronoun + 1, after)
  if (outside.length < FEWEST || !outside.includes(host)) return words
  const [main, clause] = [readPart(forms, outside, reader), readPart(forms, inside, reader)]
  const predicate = inside.find((index) => clause.get(index)?.head === -1) ?? pronoun + 1
  const noun = pronoun - 2 >= first ? pronoun - 2 : undefined
  return words.map((word, index): ReadWord => {
    if (index === predicate) return { ...(clause.get(index) ?? word), head: host, relation: 'acl:relcl' }
    const known = main.get(index) ?? clause.get(index)
    if (known !== undefined) return known
    if (index < first) return { ...word, head: predicate, relation: 'punct' }
    if (index === (noun ?? pronoun)) return { ...word, head: predicate, relation: obliqueOf(word) }
    if (index === pronoun) return { ...word, head: noun ?? predicate, relation: 'nmod' }
    if (index === pronoun - 1) return { ...word, head: pronoun, relation: 'case' }
    return { ...word, head: noun ?? pronoun, relation: word.upos === 'DET' ? 'det' : 'case' }
  })
}

const obliqueOf = ({ relation }: ReadWord): string => (relation.startsWith('obl') ? relation : 'obl:mod')

/** Reads some of the words by themselves; heads are places among all of them, -1 for their root. */
function readPart(
  forms: readonly string[],
  indices: readonly number[],
  reader: Reader,
): ReadonlyMap<number, ReadWord> {
  const { words } = reader.read(indices.map((index) => forms[index] ?? ''))
  return new Map(
    indices.map((index, place) => {
      const word = words[place] as ReadWord
      return [index, { ...word, head: word.head < 0 ? -1 : (indices[word.head] ?? -1) }]
    }),
  )
}
