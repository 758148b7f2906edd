import type { Token } from '../../../reading/reading.ts'
import type { TokenRange, Tree } from '../../../reading/tree.ts'
import type { Lexicon } from '../../language.ts'
import type { Passage, UnknownDraft } from '../../realisation.ts'
import { capitalise, join } from '../elision.ts'
import { ignoring, interrogatives, unknownAdjectives, withheld, withheldBeforeQuestion } from '../unknowns.ts'
import { type Clause, finiteOf, isNegated, mainClause, subjectPronoun } from './clause.ts'
import { compose, sentenceOf, tidy } from './compose.ts'
import { decapitalise } from './decapitalise.ts'
import { directForm } from './direct-form.ts'
import { lastWord } from './frame.ts'
import { trimEdges } from './trim.ts'

const NEEDS_T = /[aeéiouy]$/iu
const MOST_WORDS = 24
const ELSEWHERE = /(?<![\p{L}])(?:(?:s|n|l|m|t)['’])?(?:y|en) \p{L}+-/iu

/** True where a sentence says that something is not known, not said or not decided. */
export function saysUnknown(tree: Tree): boolean {
  return tree.tokens.some((token, index) => {
    if (ignoring.has(token.lemma) && token.upos === 'VERB') return true
    if (unknownAdjectives.has(token.lemma) && tree.dependents(index, 'cop', 'nsubj').length > 0) return true
    return isWithheld(tree, token, index)
  })
}

function isWithheld(tree: Tree, token: Token, index: number): boolean {
  if (token.upos !== 'VERB' || !withheld.has(token.lemma) || !isNegated(tree, index)) return false
  return !withheldBeforeQuestion.has(token.lemma) || questionAfter(tree, index) !== undefined
}

/**
 * What a passage leaves open, and who leaves it so: « Combien de personnes sont concernées ? » « La
 * société ne l’a pas précisé. » Undefined where neither a question nor a noun phrase can be made of it.
 */
export function unknownOf(passage: Passage, lexicon: Lexicon): UnknownDraft | undefined {
  const { tree } = passage
  const clause = mainClause(tree)
  const root = tree.tokens[tree.root]
  if (root === undefined || passage.statement.quoted) return undefined
  if (clause !== undefined && isStillOpen(tree, clause)) return openSubject(passage, clause)
  const withholds = isWithheld(tree, root, tree.root) || ignoring.has(root.lemma)
  if (!withholds) return undefined
  const subject = questionSubject(passage, clause, lexicon) ?? objectSubject(passage)
  const sentence = withholding(passage, clause, subject?.agreement, lexicon)
  // « s’y rendront-ils ? »: where, only the sentence before tells.
  if (subject === undefined || sentence === undefined || ELSEWHERE.test(subject.text)) return undefined
  return { subject: subject.text, sentence }
}

interface OpenSubject {
  readonly text: string
  /** Of a noun phrase taken up by « l’ »: the participle behind it agrees. */
  readonly agreement?: Token['features']
}

/** « Les causes de l’accident n’ont pas été déterminées » */
const isStillOpen = (tree: Tree, clause: Clause): boolean => {
  const predicate = tree.tokens[clause.predicate]
  if (predicate === undefined) return false
  if (unknownAdjectives.has(predicate.lemma)) return true
  const passive = tree
    .dependents(clause.predicate, 'aux')
    .some((index) => tree.tokens[index]?.lemma === 'être')
  return passive && clause.negated && withheld.has(predicate.lemma)
}

function openSubject(passage: Passage, clause: Clause): UnknownDraft | undefined {
  const { tree, text } = passage
  const pronoun = subjectPronoun(clause)
  const subject = compose(text, tree, [trimEdges(tree.tokens, clause.subject) ?? clause.subject])
  // « Aucun lien n’est établi »: « il n’est établi » would say half of it.
  if (
    pronoun === undefined ||
    /[,;:()]/u.test(subject) ||
    /^(?:aucune?s?|nulle?s?|rien|personne|ni)(?!\p{L})/iu.test(subject)
  )
    return undefined
  const predicate = compose(text, tree, [pronoun, { first: clause.group.first, last: lastWord(tree.tokens) }])
  return predicate.split(' ').length > MOST_WORDS
    ? undefined
    : { subject: capitalise(subject), sentence: sentenceOf(predicate) }
}

/** The embedded question of a verb of saying: the range of its clause, its interrogative included. */
function questionAfter(
  tree: Tree,
  predicate: number,
): { readonly head: number; readonly range: TokenRange } | undefined {
  for (const head of tree.dependents(predicate, 'ccomp', 'obj', 'advcl', 'xcomp', 'obl')) {
    const range = trimEdges(tree.tokens, tree.range(head))
    if (range === undefined || head < predicate || !tree.isProjective(head)) continue
    if (finiteOf(tree, head) === undefined) continue
    if (interrogatives.test(tree.tokens[range.first]?.form ?? '')) return { head, range }
  }
  return questionApart(tree, predicate)
}

/** « n’a pas précisé combien de personnes pourraient … », whatever the tree hangs « combien » on. */
function questionApart(
  tree: Tree,
  predicate: number,
): { readonly head: number; readonly range: TokenRange } | undefined {
  const opening = tree.tokens[predicate + 1]
  if (opening === undefined || !/^combien$/iu.test(opening.form)) return undefined
  const head = tree.dependents(predicate, 'ccomp').find((index) => index > predicate + 1)
  const range = head === undefined ? undefined : trimEdges(tree.tokens, tree.range(head))
  return head === undefined || range === undefined
    ? undefined
    : { head, range: { first: predicate + 1, last: range.last } }
}

function questionSubject(
  passage: Passage,
  main: Clause | undefined,
  lexicon: Lexicon,
): OpenSubject | undefined {
  const { tree, text } = passage
  const found = questionAfter(tree, tree.root)
  const word = found === undefined ? undefined : tree.tokens[found.range.first]
  if (found === undefined || word === undefined) return undefined
  const finite = finiteOf(tree, found.head)
  const form =
    finite === undefined
      ? undefined
      : directForm(tree.tokens, { finite, predicate: found.head }, lexicon, false)
  if (finite === undefined || form === undefined) return undefined
  const rest = { first: finite + 1, last: Math.min(found.range.last, lastWord(tree.tokens)) }
  const asksSubject =
    /^(?:combien|quel|quelle|quels|quelles|qui)$/iu.test(word.form) &&
    tree.dependents(found.head, 'nsubj').every((index) => tree.range(index).first <= found.range.first)
  if (asksSubject) {
    return {
      text: question(compose(text, tree, [{ first: found.range.first, last: finite - 1 }, form, rest])),
    }
  }
  const subject = embeddedSubject(passage, found.head, main, lexicon)
  if (subject === undefined) return undefined
  const link = NEEDS_T.test(form) && !subject.pronoun.endsWith('s') ? '-t-' : '-'
  const asked =
    /^s/iu.test(word.form) && /^(?:si|s['’])$/iu.test(word.form)
      ? ''
      : compose(text, tree, [{ first: found.range.first, last: subject.from - 1 }])
  const before = { first: subject.to + 1, last: finite - 1 }
  return {
    text: question(
      compose(text, tree, [asked, subject.text, before, `${form}${link}${subject.pronoun}`, rest]),
    ),
  }
}

const question = (text: string): string => `${capitalise(tidy(text.replace(/[.]$/u, '')))} ?`

interface EmbeddedSubject {
  readonly text: string
  readonly pronoun: string
  readonly from: number
  readonly to: number
}

/** « Awa Cissokho »: « il » or « elle », the name alone does not tell. */
function isOpenGender({ tokens }: Tree, { subject, subjectHead, gender }: Clause, lexicon: Lexicon): boolean {
  const first = tokens[subject.first]
  if (tokens[subjectHead]?.upos !== 'PROPN' || first?.upos !== 'PROPN') return false
  const given = lexicon.analyse(first.form).filter(({ name }) => name === 'given')
  const genders = new Set(given.map(({ features }) => features.Gender))
  return genders.size !== 1 || (gender !== undefined && !genders.has(gender))
}

/** The subject of the embedded clause; its pronoun stands for the main subject where both agree. */
function embeddedSubject(
  passage: Passage,
  head: number,
  main: Clause | undefined,
  lexicon: Lexicon,
): EmbeddedSubject | undefined {
  const { tree, text } = passage
  const inner = mainClause(tree, head)
  if (inner !== undefined) {
    if (isOpenGender(tree, inner, lexicon)) return undefined
    const pronoun = subjectPronoun(inner)
    const words = compose(text, tree, [trimEdges(tree.tokens, inner.subject) ?? inner.subject])
    return pronoun === undefined
      ? undefined
      : { text: words, pronoun, from: inner.subject.first, to: inner.subject.last }
  }
  const index = tree.dependents(head, 'nsubj').find((candidate) => tree.tokens[candidate]?.upos === 'PRON')
  const form = tree.tokens[index ?? -1]?.form.toLowerCase()
  if (
    index === undefined ||
    form === undefined ||
    main === undefined ||
    !/^(?:il|elle|ils|elles)$/u.test(form)
  )
    return undefined
  const agrees =
    main.number === (form.endsWith('s') ? 'Plur' : 'Sing') &&
    (main.gender === undefined || (main.gender === 'Fem') === form.startsWith('elle'))
  const words = compose(text, tree, [trimEdges(tree.tokens, main.subject) ?? main.subject])
  return agrees
    ? { text: decapitalise(tree, main.subject.first, words), pronoun: form, from: index, to: index }
    : undefined
}

/** « n’a pas dévoilé le montant de la vente » → « Le montant de la vente » */
function objectSubject({ tree, text }: Passage): OpenSubject | undefined {
  const object = tree.dependents(tree.root, 'obj').find((index) => index > tree.root)
  const range = object === undefined ? undefined : trimEdges(tree.tokens, tree.range(object))
  if (object === undefined || range === undefined || !tree.isProjective(object)) return undefined
  const opens = tree.tokens[range.first]
  if (opens?.upos !== 'DET' || opens.features.Definite !== 'Def') return undefined
  return { text: capitalise(compose(text, tree, [range])), agreement: tree.tokens[object]?.features ?? {} }
}

/** « La société ne l’a pas précisé. » Behind a noun phrase in the feminine or plural: « précisée ». */
function withholding(
  passage: Passage,
  clause: Clause | undefined,
  agreement: Token['features'] | undefined,
  lexicon: Lexicon,
): string | undefined {
  const { tree, text } = passage
  const root = tree.tokens[tree.root]
  const finite = finiteOf(tree, tree.root)
  if (root === undefined || finite === undefined) return undefined
  const participle =
    finite === tree.root
      ? undefined
      : lexicon.inflect(root.lemma, 'VERB', {
          VerbForm: 'Part',
          Tense: 'Past',
          Gender: agreement?.Gender ?? 'Masc',
          Number: agreement?.Number ?? 'Sing',
        })
  if (clause === undefined)
    return finite === tree.root || participle === undefined || isOn(tree)
      ? undefined
      : sentenceOf(
          `Cela n’a pas été ${lexicon.inflect(root.lemma, 'VERB', { VerbForm: 'Part', Tense: 'Past', Gender: 'Masc', Number: 'Sing' }) ?? ''}`,
        )
  const subject = compose(text, tree, [trimEdges(tree.tokens, clause.subject) ?? clause.subject])
  const pronoun =
    agreement?.Number === 'Plur'
      ? 'les'
      : finite === tree.root
        ? agreement?.Gender === 'Fem'
          ? 'la'
          : 'le'
        : 'l’'
  const form = tree.tokens[finite]?.form ?? ''
  if (ignoring.has(root.lemma)) return sentenceOf(join(join(subject, pronoun), form))
  const verb = participle === undefined ? `${form} pas` : `${form} pas ${participle}`
  return sentenceOf(join(`${subject} ne`, join(pronoun, verb)))
}

const isOn = ({ tokens }: Tree): boolean => tokens.some((token) => /^on$/iu.test(token.form))
