import { memoise } from '../../../memoise.ts'
import type { ProseRules } from '../../prose-rules.ts'
import { CONNECTIVES, NO_CONNECTIVES } from './connectives.ts'
import { EXCLUSIVE_WORDING } from './exclusive-wording.ts'
import { hintFinder } from './find-hints.ts'
import { HEAVY_WORDING } from './heavy-wording.ts'
import { longestNounChain } from './noun-chains.ts'
import { OPINIONS } from './opinions.ts'
import { findPassives } from './passives.ts'
import { phraseIndex } from './phrase-index.ts'
import { countSyllables, readingEase } from './reading-ease.ts'
import { SOURCE_PHRASES } from './source-phrases.ts'
import { KNOWN_ACRONYMS, VAGUE_LINKS } from './word-lists.ts'

const MACHINE =
  /(?:rédig|écri|génér|produi|réalis|traduit|résum|cré)\p{L}*\s(?:\p{L}+\s){0,4}?(?:par|avec|à l[’'] ?aide)\s(?:\p{L}+[’']?\s?){0,4}?(?:une? machine|un logiciel|un robot|un algorithme|Intertitre|IA|l[’']IA|intelligence artificielle|modèle|ChatGPT)|automatiquement|intelligence artificielle/iu
const REVIEWED =
  /\b(?:relu|relue|vérifié|vérifiée|validé|validée|édité|éditée|révisé|révisée)\s(?:et \p{L}+ )?par\s\p{L}/iu
const CORRECTED =
  /\b(?:correction|corrigé|corrigée|rectificatif|erratum|mis à jour|mise à jour|actualisé|actualisée|modifié le|modifiée le|précision)\b/iu
const OPINION =
  /(?:^|[^\p{L}])(?:opinions?|tribune|éditorial|édito|chronique|point de vue|billet|analyse|commentaire|débat|critique|parti pris|libre antenne)(?![\p{L}])/iu

/** How French is read by an editor. */
export const frenchProse: ProseRules = {
  hasConnective: phraseIndex(CONNECTIVES, NO_CONNECTIVES),
  namesSource: phraseIndex(SOURCE_PHRASES),
  findPassives,
  plainOpenings: new Set(
    'le la les l un une des de du d ce cet cette ces c a en à au aux il y qu'.split(' '),
  ),
  doubles: new Set('nous vous très bien ha ah tchin bla oui non pas peu plus loin jamais'.split(' ')),
  countSyllables: memoise(countSyllables),
  readingEase,
  longestNounChain,
  knownAcronyms: KNOWN_ACRONYMS,
  findWording: hintFinder({ exclusive: EXCLUSIVE_WORDING, heavy: HEAVY_WORDING, opinion: OPINIONS }),
  vagueLinks: VAGUE_LINKS,
  saysMachineMade: (text) => MACHINE.test(text),
  saysReviewed: (text) => REVIEWED.test(text),
  saysCorrected: (text) => CORRECTED.test(text),
  saysOpinion: (text) => OPINION.test(text),
  opensByline: (text) => /^(?:[Pp]ar|PAR|[Pp]ropos recueillis par)\s\p{Lu}/u.test(text.trim()),
}
