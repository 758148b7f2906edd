import { memoise } from '../../memoise.ts'
import { loadReader } from '../../reading/model/reader.ts'
import { loadFrequencies } from '../frequencies.ts'
import type { Language } from '../language.ts'
import { loadLexicon } from '../lexicon.ts'
import { loadNames, withNames } from '../names.ts'
import { loadNgrams, NO_NGRAMS } from '../ngrams.ts'
import { loadThesaurus } from '../thesaurus.ts'
import { isAnaphoric } from './anaphora.ts'
import { findAntecedent, genderOfPerson, subjectPronounOf } from './antecedents.ts'
import { findAttribution } from './attributions.ts'
import { backgroundTopics } from './background/index.ts'
import { circumstanceOf } from './circumstances.ts'
import { findDates } from './dates.ts'
import { decapitaliseText } from './decapitalise-text.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { headings } from './headings.ts'
import { isIndividual, isOrganisation, isPersonNoun } from './human.ts'
import { labels } from './labels.ts'
import { modalityOf } from './modality.ts'
import { kindNamedBy } from './named-things.ts'
import { nounPhrases } from './noun-phrases.ts'
import { findNumbers } from './numbers.ts'
import { frenchProof } from './proof/index.ts'
import { frenchProse } from './prose/index.ts'
import { countedBehind, quantityComparison } from './quantities.ts'
import { isNegated } from './realisation/clause.ts'
import { frenchRealisation } from './realisation/index.ts'
import { saysUnknown } from './realisation/unknown.ts'
import { withRegularVerbs } from './regular-verbs.ts'
import { relativeDays } from './relative-days.ts'
import { findSpeaker, personalSubject, speakerPronoun } from './speakers.ts'
import { frenchTokenisation } from './tokenisation.ts'
import { countWords, typeset } from './typography.ts'

/** The files of `@intertitre/core/data/fr`, as bytes. */
export interface FrenchData {
  /** `lexicon.txt` */
  readonly lexicon: Uint8Array
  /** `reader.bin` */
  readonly reader: Uint8Array
  /** `thesaurus.txt`; without it the proof knows fewer words for the same thing. */
  readonly thesaurus?: Uint8Array
  /** `frequencies.txt`; without it every word is as rare as the next, and keyphrases are chosen less well. */
  readonly frequencies?: Uint8Array
  /** `ngrams.bin`; without it a wording is not held against how often its words stand in a row. */
  readonly ngrams?: Uint8Array
  /** `names.txt`; without it the names of people and places are those of the lexicon. */
  readonly names?: Uint8Array
}

/** Bits: of the nouns of a headline the middle one. */
const USUAL_RARITY = 7

/** French, over its data files. Throws where a file is cut, damaged or of another version. */
export function createFrench(data: FrenchData): Language {
  const words = withRegularVerbs(loadLexicon(data.lexicon))
  const lexicon = data.names === undefined ? words : withNames(words, loadNames(data.names))
  const ngrams = data.ngrams === undefined ? NO_NGRAMS : loadNgrams(data.ngrams)
  return {
    code: 'fr',
    name: 'français',
    lexicon,
    // Its models have learned from the lexicon alone.
    reader: loadReader(data.reader, words, frenchTokenisation),
    realisation: frenchRealisation(lexicon, ngrams),
    proof: frenchProof(lexicon, data.thesaurus === undefined ? () => false : loadThesaurus(data.thesaurus)),
    rarity: data.frequencies === undefined ? () => USUAL_RARITY : loadFrequencies(data.frequencies),
    background: backgroundTopics,
    functionWords: FUNCTION_WORDS,
    labels,
    headings,
    prose: frenchProse,
    findAttribution: (tree, quoted) => findAttribution(tree, quoted, (lemma) => isPersonNoun(lemma, lexicon)),
    findSpeaker: (tree, quote, quoted) => findSpeaker(tree, quote, quoted, lexicon),
    speakerPronoun,
    personalSubject: (tree) => personalSubject(tree, lexicon),
    isNegated: (tree, predicate = tree.root) => isNegated(tree, predicate),
    modality: modalityOf,
    circumstance: (tree, index, dated) => circumstanceOf(tree, index, dated, lexicon),
    saysUnknown,
    isPerson: (lemma) => isIndividual(lemma, lexicon),
    isOrganisation,
    kindNamedBy,
    isAnaphoric,
    findAntecedent: (tree, before) => findAntecedent(tree, before, lexicon),
    subjectPronoun: subjectPronounOf,
    genderOf: (person) => genderOfPerson(person, lexicon),
    nounPhrases,
    findNumbers,
    quantityComparison,
    countedBehind,
    findDates,
    relativeDays,
    decapitalise: (text) => decapitaliseText(text, lexicon),
    countWords,
    typeset: memoise(typeset),
  }
}
