const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’](?=[\p{L}\d])/iu
const CLITIC = /-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce|ci|là|le|la|les|lui|leur|moi|toi|y|en)$/iu
/** « ex-comptable », « vice-président », « sous-préfet »: what comes before changes the office. */
const PREFIX = /^(?:ex|vice|sous)-(?=\p{Ll}{4})/iu
/** Words that only look elided. */
const WHOLE =
  /^(?:aujourd['’]hui|quelqu['’]une?|prud['’]hom\p{L}+|entr['’]\p{L}+|d['’]abord|d['’]ailleurs)$/iu

/** « l’accord » is « l’ » and « accord », « a-t-elle » is « a » and « elle »; compounds stay whole. */
export function split(run: string): readonly string[] {
  if (!/['’-]/u.test(run) || WHOLE.test(run)) return [run]
  const elided = ELIDED.exec(run)?.[0]
  if (elided !== undefined) return [elided, ...split(run.slice(elided.length))]
  const prefix = PREFIX.exec(run)?.[0]
  if (prefix !== undefined) return [prefix, ...split(run.slice(prefix.length))]
  const clitic = CLITIC.exec(run)?.[0]
  // « Va-et-vient », « Saint-Cyr-là »: what remains must be a word.
  if (clitic === undefined || clitic.length === run.length || /^\p{Lu}.*-\p{Lu}/u.test(run)) return [run]
  return [run.slice(0, -clitic.length), clitic]
}
