import type { Tree } from '../../reading/tree.ts'
import type { Lexicon } from '../language.ts'

/** Bodies of people, and people whose word has one gender: they are asked for by « qui ». */
const PEOPLE = new Set(
  (
    'personne homme femme enfant gens victime témoin membre individu habitant autorité police gendarmerie armée gouvernement ' +
    'ministère ministre préfet préfecture parquet procureur juge tribunal cour parlement sénat assemblée commission conseil ' +
    'président présidente directeur directrice direction maire mairie ville municipalité département région état syndicat ' +
    'intersyndicale association fédération collectif parti opposition majorité société entreprise groupe laboratoire banque ' +
    'équipe club agence organisation institution université porte-parole responsable chef médecin pompier secours sauveteur ' +
    'policier gendarme soldat militaire médias presse chaîne journal quotidien famille proche couple mère père fils fille frère ' +
    'sœur roi reine prince pape évêque élève étudiant'
  ).split(' '),
)

/**
 * Whether a noun stands for people or a body of people; undefined for a name that the lexicon does not
 * know as a person's, which may be a ship as well as a firm.
 */
export function isHuman(tree: Tree, index: number, lexicon: Lexicon): boolean | undefined {
  const token = tree.tokens[index]
  if (token === undefined) return undefined
  if (token.upos === 'PROPN' || token.upos === 'X')
    return lexicon.analyse(token.form).some(({ name }) => name === 'given') ? true : undefined
  if (token.upos !== 'NOUN') return undefined
  if (PEOPLE.has(token.lemma.toLowerCase())) return true
  const named = tree
    .dependents(index, 'appos', 'flat', 'nmod')
    .some((name) => lexicon.analyse(tree.tokens[name]?.form ?? '').some(({ name: kind }) => kind === 'given'))
  return named || inBothGenders(token.lemma, lexicon)
}

/** « salarié, salariée », « enquêteur, enquêtrice »: a noun of people has both. */
const inBothGenders = (lemma: string, lexicon: Lexicon): boolean => {
  const analyses = lexicon.analyse(lemma).filter(({ upos }) => upos === 'NOUN')
  const epicene = analyses.some(
    ({ features }) => features.Gender === undefined && features.Number !== undefined,
  )
  const feminine = lexicon.inflect(lemma, 'NOUN', { Gender: 'Fem', Number: 'Sing' })
  const masculine = lexicon.inflect(lemma, 'NOUN', { Gender: 'Masc', Number: 'Sing' })
  return epicene || (feminine !== undefined && masculine !== undefined && feminine !== masculine)
}
