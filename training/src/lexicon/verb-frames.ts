import type { VerbFrame } from '../../../packages/core/src/languages/language.ts'

/**
 * Verbs whose auxiliary the lexicon leaves open or gives for their transitive sense alone.
 * Source: Grevisse, Le Bon Usage, « choix de l’auxiliaire ».
 */
const AUXILIARIES: Readonly<Record<string, VerbFrame['auxiliary']>> = {
  descendre: 'both',
  redescendre: 'both',
  entrer: 'both',
  rentrer: 'both',
  monter: 'both',
  remonter: 'both',
  passer: 'both',
  repasser: 'both',
  retourner: 'both',
  sortir: 'both',
  ressortir: 'both',
  demeurer: 'both',
  apparaître: 'both',
  paraître: 'both',
  réapparaître: 'both',
  tomber: 'être',
  retomber: 'être',
  décéder: 'être',
}

/** Reads « V1_itnq__a »: a sign per place, `_` for none. */
export function readFrame(lemma: string, code: string): VerbFrame {
  const signs = code.slice(2)
  const pronominal = signs[4] ?? '_'
  return {
    auxiliary: AUXILIARIES[lemma] ?? auxiliaryOf(signs.slice(6)),
    direct: signs[2] === 't' || lemma === 'avoir',
    indirect: signs[3] === 'n' || signs[3] === 'x',
    intransitive: signs[1] === 'i',
    pronominal: pronominal === '_' || pronominal === 'x' ? 'never' : isAlways(signs) ? 'always' : 'possible',
    impersonal: signs[5] === 'm',
    copular: signs[0] === 'e',
  }
}

/** « s’abstenir », « s’évanouir »: no use without the pronoun. */
const isAlways = (signs: string): boolean =>
  /[pur]/u.test(signs[4] ?? '') && !/[itn]/u.test(signs.slice(1, 4))

function auxiliaryOf(signs: string): VerbFrame['auxiliary'] {
  if (signs === 'ea') return 'both'
  return signs.startsWith('e') ? 'être' : 'avoir'
}

/** The frame of a verb with several senses: what any of them allows. */
export function mergeFrames(one: VerbFrame, other: VerbFrame): VerbFrame {
  return {
    auxiliary: one.auxiliary === other.auxiliary ? one.auxiliary : 'both',
    direct: one.direct || other.direct,
    indirect: one.indirect || other.indirect,
    intransitive: one.intransitive || other.intransitive,
    pronominal: one.pronominal === other.pronominal ? one.pronominal : 'possible',
    impersonal: one.impersonal || other.impersonal,
    copular: one.copular || other.copular,
  }
}
