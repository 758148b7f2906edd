import { memoiseFor } from '../../../../memoise.ts'
import type { Token } from '../../../../reading/reading.ts'
import { spanOfRange, type TokenRange, type Tree } from '../../../../reading/tree.ts'
import { overlaps, sliceOf } from '../../../../span.ts'
import type { Lexicon } from '../../../language.ts'
import type { Passage } from '../../../realisation.ts'
import { isPersonNoun } from '../../human.ts'
import { reporting } from '../../reporting.ts'
import { type Assertion, assertionsOf } from '../assertion.ts'
import { subjectPronoun } from '../clause.ts'
import { compose } from '../compose.ts'
import { decapitalise } from '../decapitalise.ts'
import { lastWord } from '../frame.ts'
import { wantsObject } from '../wants-object.ts'
import { isPeople } from './is-people.ts'
import { pronounGender } from './pronoun-gender.ts'

/**
 * The assertions of a passage that a question, a figure or a row of a timeline may be made of: those that
 * speak of nothing outside themselves and whose tree shows no sign of a misreading. Their gender is that
 * of the pronoun which may stand for their subject.
 */
export const askableOf = memoiseFor((passage: Passage, lexicon: Lexicon): readonly Assertion[] =>
  assertionsOf(passage, lexicon).flatMap((found) => {
    const assertion = withoutPointingParticiple(found)
    const { clause } = assertion
    const gendered = { ...assertion, clause: { ...clause, gender: pronounGender(assertion, lexicon) } }
    return isAskable(gendered) && !lacksObject(gendered, lexicon) && !ownsNothing(gendered, lexicon)
      ? [gendered]
      : []
  }),
)

/** « Le centre a été saisi par sa famille », « L’ADN a été retrouvé à son domicile »: what is no person’s is somebody else’s. */
export function ownsNothing({ passage: { tree }, clause, rest, lead }: Assertion, lexicon: Lexicon): boolean {
  const head = tree.tokens[clause.subjectHead]
  const owner = head?.upos === 'PROPN' || isPeople(tree, clause.subjectHead, lexicon) === true
  const owned = tokensOf({ passage: { tree }, rest, lead }).filter(({ features }) => features.Poss === 'Yes')
  return !owner && owned.some((token) => isPersonal(tree, token, lexicon))
}

/** Of whom one may be: a home, kin, a face. */
function isPersonal(tree: Tree, { head }: Token, lexicon: Lexicon): boolean {
  const noun = tree.tokens[head]
  return (
    isPeople(tree, head, lexicon) === true ||
    OF_A_PERSON.test(noun?.lemma ?? '') ||
    isPersonNoun(noun?.lemma ?? '', lexicon)
  )
}

const OF_A_PERSON =
  /^(?:domicile|maison|appartement|logement|voiture|véhicule|téléphone|corps|visage|bras|jambe|main|tête|mort|décès|naissance|vie|carrière|famille|compte|ordinateur|arrestation|interpellation|détention|procès|condamnation|libération|emploi|métier|travail|nom|prénom|identité|âge)$/u

/** « un incident affectant son programme a été détecté »: without the participle that points back the subject stands alone. */
function withoutPointingParticiple(assertion: Assertion): Assertion {
  const { passage, clause, ownSubject } = assertion
  const { tree, text } = passage
  const { first, last } = clause.subject
  const [participle] = tree
    .dependents(clause.subjectHead, 'acl')
    .filter((index) => tree.tokens[index]?.features.VerbForm === 'Part')
  const range = participle === undefined ? undefined : tree.range(participle)
  if (!ownSubject || isNamed(assertion) || range?.last !== last || range.first <= clause.subjectHead)
    return assertion
  const subject = { first, last: range.first - 1 }
  const words = decapitalise(tree, first, compose(text, tree, [subject]))
  return { ...assertion, clause: { ...clause, subject }, subject: words }
}

/** « a autorisé à expulser un homme »: a verb that is nothing without an object, which the tree has elsewhere. */
function lacksObject({ passage: { tree }, clause }: Assertion, lexicon: Lexicon): boolean {
  if (!wantsObject(tree, clause.predicate, lexicon)) return false
  const { lemma } = tree.tokens[clause.predicate] as Token
  const clausal = tree.dependents(clause.predicate, 'ccomp', 'xcomp').length > 0 && !OBJECT_FIRST.test(lemma)
  return !clausal && (OBJECT_FIRST.test(lemma) || lexicon.verb(lemma)?.intransitive !== true)
}

/** Behind these an infinitive is what the object is to do. */
const OBJECT_FIRST =
  /^(?:autoriser|accuser|obliger|inviter|contraindre|exhorter|pousser|forcer|aider|encourager|inciter|condamner|soupçonner|empêcher|dissuader|convaincre|charger)$/u

const isAskable = (assertion: Assertion): boolean =>
  isStated(assertion) &&
  !isQuestion(assertion) &&
  !dependsOnLead(assertion) &&
  isNamed(assertion) &&
  isWholeSubject(assertion) &&
  standsAlone(assertion) &&
  isOnOneSide(assertion) &&
  isOneSpeaker(assertion) &&
  !isAwry(assertion) &&
  isOneClause(assertion) &&
  endsWhole(assertion) &&
  joinsWell(assertion)

/** « Que prévoie l’entreprise ? »: a subjunctive in a main clause is a slip. */
const isStated = ({ passage: { tree }, clause }: Assertion): boolean =>
  tree.tokens[clause.finite]?.features.Mood !== 'Sub'

const isQuestion = ({ passage: { tree } }: Assertion): boolean =>
  tree.tokens.slice(-3).some(({ form }) => form === '?')

/** « Dans 2 % des cas, l’agresseur a utilisé une arme »: what limits a clause from in front of it must not go. */
function dependsOnLead({ passage, clause, lead, fact, ownSubject }: Assertion): boolean {
  if (lead.length > 0 || fact > 0 || !ownSubject) return false
  const { tree, text, statement } = passage
  const before = text.slice(statement.start, tree.tokens[clause.subject.first]?.start ?? statement.start)
  return LIMITED.test(before)
}

const LIMITED =
  /%|(?<!\p{L})(?:cas|au-delà|en deçà|en dessous|au-dessus|à partir|à condition|sous réserve|sans|sauf|hors|si|s['’]ils?|faute|à défaut|en l['’]absence|en principe|en théorie|au départ|initialement|jusqu['’]|pour l['’]instant|pour le moment|à terme|d['’]ici)(?!\p{L})/iu

/** Openings of subjects that only hold in their own sentence, or that limit and deny. */
const UNNAMED =
  /^(?:seul|seule|seuls|seules|outre|même|aucun|aucune|nul|nulle|personne|rien|ni|chacun|chacune|tout|tous|toutes|voici|voilà|parmi|autre|d['’]autres|plupart|son|sa|ses|leur|leurs|ce|cet|cette|ces|celui|celle|ceux|celles|mon|ma|mes|notre|nos|votre|vos|l[ea]s? (?:sienn?e?s?|mienn?e?s?|leurs?|nôtres?|vôtres?)|[•*·-])(?![\p{L}])/iu
const OURS = /(?<!\p{L})(?:je|j['’]|nous|on|mon|ma|mes|notre|nos|votre|vos|vous|moi)(?!\p{L})/iu

/** A subject in words of its own: not « ses partisans », « cet ancien hôtelier », « seul le maire ». */
export const isNamed = ({ subject, passage, clause, source }: Assertion): boolean => {
  const finite = passage.tree.tokens[clause.finite]
  return (
    !UNNAMED.test(subject) &&
    !/^(?:lui|elle|eux|elles|ce|cet|cette|ces|son|sa|ses|leur|leurs|nous)(?!\p{L})/iu.test(source ?? '') &&
    !OURS.test(subject) &&
    !/(?<!\p{L})(?:son|sa|ses|leurs?|celui|celle|ceux|celles|lui|eux|cet|cette|ces)(?!\p{L})/iu.test(
      subject,
    ) &&
    !/^(?:un|une|l['’]|\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) ?autres?(?!\p{L})/iu.test(
      subject,
    ) &&
    !GLUED.test(subject) &&
    (source === undefined ||
      /^(?:l[ea]s? |l['’]|une? |des |du |deux |trois |plusieurs |certaine?s |\p{Lu})/u.test(source)) &&
    !/[:;•]|\.(?=\p{Lu})/u.test(subject) &&
    !/^\p{Lu}/u.test(finite?.form ?? '')
  )
}

/** Signs that a heading or two sentences have run into each other: « aux origines Les sénateurs », « EN COURS ». */
const GLUED =
  /\p{L} (?:Les?|La|L['’]|Une?|Des) ?\p{Ll}|\p{Ll}(?:Les?|La|L['’]|Une?|Des|Pour|Après|Dans|Née?|Samedi|Dimanche|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Ce|Cette|Selon|Lors|Avec|Mais|Depuis|Aux?|Sur|En|Ils?|Elles?|Anciens?|À)(?: |$)|\p{Lu}{3,} \p{Lu}{2,} \p{Lu}{2,}/u

/** What was cut from a subject must have stood at its end: « Jean Sèbe Strasbourgeois d’origine ». */
function isWholeSubject({ subject, ownSubject, passage, clause }: Assertion): boolean {
  const { tree, text, statement } = passage
  if (!ownSubject || (statement.antecedent !== undefined && tree.tokens[clause.subjectHead]?.upos === 'PRON'))
    return true
  const words = plain(sliceOf(text, spanOfRange(tree.tokens, clause.subject)))
  return words.startsWith(plain(subject)) && !isCutName(words, plain(subject))
}

const plain = (words: string): string => words.toLowerCase().replace(/[’']/gu, '’').replace(/\s+/gu, ' ')

/** The subject must not stop in the middle of a phrase: what comes next is a mark or a bracket. */
const isCutName = (words: string, subject: string): boolean =>
  words.length > subject.length && !/^\s*[,(–—"«-]/u.test(words.slice(subject.length))

/** « … », a dit X alors que … et se retrouveront: a verb on the other side of a quotation mark has another subject. */
function isOnOneSide({ fact, passage, clause }: Assertion): boolean {
  if (fact === 0) return true
  const { tokens } = passage.tree
  const [from, to] = [tokens[clause.subject.first]?.start ?? 0, tokens[clause.predicate]?.start ?? 0]
  return (
    (passage.text.slice(Math.min(from, to), Math.max(from, to)).match(/["«»“”]/gu) ?? []).length % 2 === 0
  )
}

/** « …, précisant que … » behind what is reported goes on reporting. */
const isOneSpeaker = ({ source, passage: { tree }, rest }: Assertion): boolean =>
  source === undefined ||
  !rest.some(({ first, last }) =>
    tree.tokens
      .slice(first, last + 1)
      .some(
        ({ lemma, features }) =>
          features.Tense === 'Pres' && features.VerbForm === 'Part' && reporting.has(lemma),
      ),
  )

/** « sera versée … depuis deux ans »: what is to come has not begun, « depuis » belongs elsewhere. */
const isAwry = ({ passage: { tree, text }, clause, rest }: Assertion): boolean =>
  tree.tokens[clause.finite]?.features.Tense === 'Fut' &&
  rest.some((range) => /(?<!\p{L})depuis(?!\p{L})/iu.test(sliceOf(text, spanOfRange(tree.tokens, range))))

const HELD =
  /^(?:lui|eux|y|en|celui|celle|ceux|celles|celui-ci|celle-ci|ceux-ci|celles-ci|cela|ça|le|la|les|l['’]|leur)$/iu

/** Words that count time or order from what was told before. */
const FROM_BEFORE =
  /(?<!\p{L})(?:peu (?:après|avant)|plus t(?:ard|ôt)|auparavant|le lendemain|la veille|l['’]avant-veille|depuis lors|cette fois(?:-ci)?|à (?:son|leur) tour|en réponse|au contraire|en retour|à la même (?:époque|période|date)|au même moment|le même jour|dans le même temps|en même temps|entre-temps|ce dernier|cette dernière|ces derni(?:ers|ères)(?! (?:jours|semaines|mois|années|heures|temps))|l['’]un d['’]eux|l['’]une d['’]elles|d['’]autres|ci-dessus|idem|ainsi(?! que)|donc|toutefois|cependant|néanmoins|pourtant|d['’]ailleurs|en effet|par ailleurs|en outre|lui-même|elle-même|eux-mêmes|elles-mêmes|quant à|de son côté|pour sa part|tel|telle|tels|telles)(?!\p{L})(?! (?:que|qu['’]|d['’]|l[ea] |du |des ))/iu

/** Nothing in the predicate points out of the clause but to its own subject. */
export function standsAlone(assertion: Assertion): boolean {
  const { clause, passage } = assertion
  const plural = clause.number === 'Plur'
  const words = [...assertion.lead, ...assertion.rest].map((range) =>
    sliceOf(passage.text, spanOfRange(passage.tree.tokens, range)),
  )
  if (words.some((part) => FROM_BEFORE.test(part)) || isFrameInside(passage)) return false
  return tokensOf(assertion).every((token, place, all) =>
    isKnown(token, all.slice(0, place), all[place + 1], assertion, plural),
  )
}

function isKnown(
  token: Token,
  before: readonly Token[],
  next: Token | undefined,
  { passage, clause, fact }: Assertion,
  plural: boolean,
): boolean {
  const form = token.form.toLowerCase()
  if (OURS_WORD.test(form)) return false
  if (/^(?:il|ils|elle|elles)$/u.test(form))
    return form === subjectPronoun(clause) || isImpersonal(token, passage)
  if (form === 'y' && /^(?:compris|a|avait|aura|ait|avoir)$/u.test(next?.form ?? '')) return true
  if (token.upos === 'PRON' && HELD.test(form)) {
    if (next?.features.PronType === 'Rel' || /^c(?:elui|elle|eux|elles)$/u.test(form)) return true
    const several = /^(?:les|leur)$/u.test(form)
    // « pour les moderniser » is never about who modernises.
    const controlled = passage.tree.tokens[token.head]?.features.VerbForm === 'Inf'
    return (
      CLITIC.test(form) &&
      isInside(token, passage, clause) &&
      isMeant(several, before, controlled ? !several : plural)
    )
  }
  if (token.features.Poss === 'Yes' && (fact > 0 || isJudged(token, passage, clause))) return false
  if (/^leurs?$|^s(?:on|a|es)$/u.test(form) && token.upos !== 'DET' && token.upos !== 'PRON') return true
  if (/^(?:son|sa|ses)$/u.test(form)) return isMeant(false, before, plural)
  if (/^leurs?$/u.test(form)) return isMeant(true, before, plural)
  if (/^(?:ce|cet|cette|ces)$/u.test(form))
    return isCalendar(token, passage) || next?.features.PronType === 'Rel'
  return true
}

/** « La cour a rejeté sa requête »: what one judges is somebody else’s. */
function isJudged({ head }: Token, { tree }: Passage, { predicate }: Assertion['clause']): boolean {
  const noun = tree.tokens[head]
  return (
    /^obj/u.test(noun?.relation ?? '') &&
    noun?.head === predicate &&
    JUDGING.test(tree.tokens[predicate]?.lemma ?? '')
  )
}

const JUDGING =
  /^(?:rejeter|saluer|dénoncer|critiquer|accepter|refuser|condamner|annuler|confirmer|approuver|féliciter|regretter|valider|ordonner|prononcer|accuser|soutenir|défendre|contester|demander|réclamer|exiger|obtenir|autoriser|interdire|examiner|étudier|évoquer)$/u

const OURS_WORD = /^(?:je|j['’]|nous|vous|mon|ma|mes|notre|nos|votre|vos|moi|tu|te|toi|on|l['’]on)$/u
const CLITIC = /^(?:le|la|les|l['’]|lui|leur)$/u

/** A pronoun before the verb of a subordinate clause or an infinitive, which has somebody to stand for. */
const isInside = ({ head }: Token, { tree }: Passage, { predicate }: Assertion['clause']): boolean =>
  head > predicate && /^(?:VERB|AUX)$/u.test(tree.tokens[head]?.upos ?? '')

/** The subject, or a noun before it in the predicate, has the number. */
const isMeant = (several: boolean, before: readonly Token[], plural: boolean): boolean =>
  several === plural ||
  before.some(
    ({ upos, features }) =>
      (upos === 'NOUN' || upos === 'PROPN') && ((features.Number ?? 'Sing') === 'Plur') === several,
  )

/** « … jusqu’à ce que la presse rapporte que … »: a frame behind another verb is part of what is told. */
function isFrameInside({ statement, tree }: Passage): boolean {
  const { attribution } = statement
  if (attribution?.frame !== 'reported' || attribution.source === undefined) return false
  const { start } = attribution.source
  return tree.tokens.some((token) => token.end <= start && token.features.Mood !== undefined)
}

const isImpersonal = (token: Token, { tree }: Passage): boolean =>
  token.relation.startsWith('expl') && /^(?:falloir|agir|avoir)$/u.test(tree.tokens[token.head]?.lemma ?? '')

const isCalendar = (token: Token, { dates }: Passage): boolean => dates.some((date) => overlaps(date, token))

const tokensOf = ({
  passage: { tree },
  rest,
  lead,
}: Pick<Assertion, 'rest' | 'lead'> & { readonly passage: Pick<Passage, 'tree'> }): readonly Token[] =>
  [...lead, ...rest].flatMap(({ first, last }) => tree.tokens.slice(first, last + 1))

const OPENS_CLAUSE =
  /^(?:qui|que|qu['’]|dont|où|lequel|laquelle|lesquels|lesquelles|auquel|auxquels|duquel|si|s['’]|quand|lorsque|lorsqu['’]|puisque|puisqu['’]|parce|comme|alors|tandis|afin|quoi|combien|pourquoi|comment|quel|quelle|quels|quelles)$/iu

/**
 * Every other finite verb of the predicate stands behind a word that subordinates it, and nothing is
 * coordinated with the verb: « deux mosquées ont été incendiées et un restaurant saccagé » says two things.
 */
function isOneClause({ passage, clause, rest }: Assertion): boolean {
  const { tree } = passage
  const tokens = tokensOf({ passage, rest, lead: [] })
  const dangling = tokens.some(
    ({ features }, place) =>
      features.PronType === 'Rel' && tokens.slice(place).every((token) => token.features.Mood === undefined),
  )
  if (dangling || !isEven(passage, clause, rest)) return false
  const gapped = tree
    .dependents(clause.predicate, 'conj')
    .some((index) => rest.some(({ first, last }) => first <= index && index <= last))
  if (gapped && tree.tokens[clause.predicate]?.upos === 'VERB') return false
  return rest.every(({ first, last }) => {
    for (let index = first; index <= last; index++) {
      const token = tree.tokens[index]
      if (token === undefined || index === clause.predicate || token.features.Mood === undefined) continue
      if (!isSubordinate(passage, index, clause.finite, clause.predicate)) return false
    }
    return true
  })
}

/**
 * No participle with a subject of its own, no number without its noun behind « et », no comma right behind
 * the verb without another: « s’est rendue, mercredi en marge … ».
 */
function isEven(
  { tree }: Passage,
  { predicate, finite }: Assertion['clause'],
  rest: readonly TokenRange[],
): boolean {
  const { tokens } = tree
  return rest.every(({ first, last }) => {
    for (let index = first; index <= last; index++) {
      const [token, next, after] = [tokens[index], tokens[index + 1], tokens[index + 2]]
      if (token?.features.VerbForm === 'Part' && token.features.Tense === 'Pres') {
        if (tree.dependents(index, 'nsubj').length > 0 || /^(?:lui|elle|eux|elles)$/iu.test(next?.form ?? ''))
          return false
      }
      if (token?.upos === 'CCONJ' && isSharedParticiple(tree, index + 1)) return false
      if (
        token?.upos === 'CCONJ' &&
        next?.upos === 'NUM' &&
        !/^(?:NOUN|NUM|ADJ|SYM|PROPN)$/u.test(after?.upos ?? '')
      )
        return false
    }
    const opens = tokens[first]?.form === ',' && first <= Math.max(predicate, finite) + 1
    return !opens || tokens.slice(first + 1, last).some(({ form }) => form === ',')
  })
}

/** « a dénoncé l’accord et réintroduit des sanctions »: a participle behind « et » that goes with no other before it. */
function isSharedParticiple({ tokens }: Tree, index: number): boolean {
  const token = tokens[index]
  if (token?.features.VerbForm !== 'Part' || token.features.Tense === 'Pres') return false
  const governor = tokens[token.head]
  return !(governor?.features.VerbForm === 'Part' || governor?.upos === 'ADJ' || token.relation === 'acl')
}

function isSubordinate({ tree }: Passage, verb: number, finite: number, predicate: number): boolean {
  const { tokens } = tree
  const isHelper = /^(?:aux|cop)/u.test(tokens[verb]?.relation ?? '')
  let top = isHelper ? (tokens[verb]?.head ?? verb) : verb
  while (/^conj/u.test(tokens[top]?.relation ?? '')) top = tokens[top]?.head ?? -1
  if (top === predicate || top < 0) return false
  const from = Math.max(tree.range(top).first, finite + 1)
  return tokens
    .slice(from, verb)
    .some(({ form, upos }) => OPENS_CLAUSE.test(form) && !(/^s['’]$/iu.test(form) && upos !== 'SCONJ'))
}

/** Where the predicate ends before the sentence does, no verb goes on with it. */
function endsWhole({ passage, rest, clause }: Assertion): boolean {
  const { tree, statement } = passage
  const end = rest.at(-1)?.last ?? clause.finite
  if (end >= lastWord(tree.tokens)) return true
  const next = tree.tokens.findIndex((token, index) => index > end && token.upos !== 'PUNCT')
  const token = tree.tokens[next]
  if (/^(?:mais|sauf|hormis|excepté|voire|ou)$/iu.test(token?.form ?? '') && !startsClause(passage, next))
    return false
  if (
    token === undefined ||
    (statement.attribution !== undefined && overlaps(statement.attribution.span, token))
  )
    return true
  return token.features.Mood === undefined && !/^(?:ne|n['’]|se|s['’])$/iu.test(token.form)
}

/** « mais pas partout » limits what was said; « mais il a refusé » says another thing. */
const startsClause = ({ tree }: Passage, index: number): boolean =>
  tree.tokens.slice(index + 1).some(({ features }) => features.Mood !== undefined) &&
  !/^(?:pas|seulement|uniquement|non)$/iu.test(tree.tokens[index + 1]?.form ?? '')

/** Behind something cut out of the predicate no bare noun follows a noun: it had been part of the cut. */
function joinsWell({ passage: { tree }, rest, clause }: Assertion): boolean {
  return rest.every((range, place) => {
    const before = rest[place - 1]
    if (before === undefined || before.last < clause.predicate) return true
    const left = tree.tokens[before.last]
    const right = tree.tokens.slice(range.first, range.last + 1).find(({ upos }) => upos !== 'PUNCT')
    if (right?.features.Mood !== undefined) return false
    if (right?.features.VerbForm === 'Part' && right.features.Tense !== 'Pres') return false
    return (
      !/^(?:DET|NOUN|PROPN|NUM|PRON|ADJ)$/u.test(right?.upos ?? '') ||
      /^(?:VERB|AUX)$/u.test(left?.upos ?? '')
    )
  })
}

/** True where two ranges have a token in common. */
export const meets = (one: TokenRange, other: TokenRange): boolean =>
  one.first <= other.last && other.first <= one.last
