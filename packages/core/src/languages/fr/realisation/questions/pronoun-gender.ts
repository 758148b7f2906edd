import type { Tree } from '../../../../reading/tree.ts'
import type { Lexicon } from '../../../language.ts'
import type { Assertion } from '../assertion.ts'

type Gender = 'Masc' | 'Fem' | undefined

/** In a name of several words these show a body, which French makes masculine: « Harvard Pilgrim Health Care a-t-il ». */
const OF_A_BODY =
  /^(?:Air|Airlines|Airways|Associates|Bank|Brothers|Care|Company|Corp|Corporation|Energy|Entertainment|Foods|Games|France|Group|Groupe|Health|Healthcare|Holding|Holdings|Inc|Industries|Insurance|International|Labs|Ltd|Media|Motor|Motors|Music|Network|News|Pharma|Pharmaceuticals|Pictures|Plan|Power|Press|Records|Santé|Securities|Services|Software|Solutions|Steel|Studios|Systems|Technologies|Technology|Telecom|Times|Union|United|University|Watch)$/u

const BODY = /^(?:groupe|société|entreprise|agence|banque|parti|club|ville|laboratoire|compagnie)$/u

/**
 * The gender of the pronoun that may stand for a clause's subject: of a person’s name that of the given
 * name (« Monique Olivier » is « elle »), of « Mme » and « M. » their own. Undefined where it is open:
 * « Dominique Bernard », « Inger Ashing », « l’artiste ».
 */
export function pronounGender({ passage, clause, subject }: Assertion, lexicon: Lexicon): Gender {
  const { tree } = passage
  const { tokens } = tree
  const head = tokens[clause.subjectHead]
  if (head === undefined || tree.dependents(clause.subjectHead, 'conj').length > 0) return clause.gender
  const participle = tokens[clause.predicate]?.features
  if (
    clause.gender === undefined &&
    head.upos === 'NOUN' &&
    participle?.VerbForm === 'Part' &&
    agreesWithSubject(tree, clause)
  )
    return participle.Gender
  const title = tokens[clause.subject.first]
  if (title !== undefined && TITLE.test(title.form))
    return /^M(?:me|lle|adame|ademoiselle)/u.test(title.form) ? 'Fem' : 'Masc'
  if (/^(?:l['’]?)?(?:ex-)?miss$/iu.test(head.form)) return 'Fem'
  if (head.upos !== 'PROPN') {
    const own = clause.gender
    return own ?? (BODY.test(head.lemma) ? own : givenGender(nameFrom(tree, clause.subjectHead), lexicon))
  }
  const name = nameFrom(tree, clause.subjectHead)
  const given = name.some((form) => isGiven(form, lexicon))
  if (given) return givenGender(name, lexicon)
  // A name of two words that the lexicon does not know may be a woman’s: « Inger Ashing ».
  if (name.some((form) => OF_A_BODY.test(form))) return clause.gender ?? 'Masc'
  const determined = tree.dependents(clause.subjectHead, 'det').length > 0
  return name.length > 1 && !determined && !/^\p{Lu}{2,}$/u.test(subject) ? undefined : clause.gender
}

/** Behind être a participle tells the gender: « une centaine de policiers ont été déployés ». */
const agreesWithSubject = (tree: Tree, { predicate, number }: Assertion['clause']): boolean =>
  tree.tokens[predicate]?.features.Number === number &&
  tree.dependents(predicate, 'aux').some((index) => tree.tokens[index]?.lemma === 'être')

const TITLE = /^(?:M\.|MM\.|Mme|Mmes|Mlle|Madame|Monsieur|Mademoiselle)$/u

/** The words in a row that make up a name, from its head or behind a title. */
function nameFrom({ tokens }: Tree, head: number): readonly string[] {
  const first = tokens[head]?.upos === 'PROPN' ? head : head + 1
  const forms: string[] = []
  for (let index = first; tokens[index]?.upos === 'PROPN' || tokens[index]?.upos === 'X'; index++)
    forms.push(tokens[index]?.form ?? '')
  return forms
}

const namesOf = (form: string, lexicon: Lexicon) =>
  [form, ...form.split('-').slice(0, 1)].flatMap((word) =>
    lexicon.analyse(word).filter(({ name }) => name === 'given'),
  )

const isGiven = (form: string, lexicon: Lexicon): boolean => namesOf(form, lexicon).length > 0

/** Of the first word that is a given name; undefined where women and men bear it. */
function givenGender(name: readonly string[], lexicon: Lexicon): Gender {
  const genders = namesOf(name[0] ?? '', lexicon).map(({ features }) => features.Gender)
  const [first] = genders
  return genders.length > 0 && genders.every((gender) => gender === first) ? first : undefined
}
