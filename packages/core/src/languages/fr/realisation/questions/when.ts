import { spanOfRange, type TokenRange } from '../../../../reading/tree.ts'
import { covers, overlaps } from '../../../../span.ts'
import type { Lexicon } from '../../../language.ts'
import type { DateKind } from '../../../mentions.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { without } from '../without.ts'
import { askAfter, type Circumstance, circumstancesOf } from './circumstance.ts'

/** Days that mean nothing to who reads later. */
const FLEETING =
  /^(?:hier|aujourd|demain|avant-hier|après-demain|ce |cet |cette |la veille|le lendemain|l['’]avant-veille)/iu
const ANSWERING = new Set<DateKind>([
  'day',
  'month',
  'year',
  'quarter',
  'period',
  'weekday',
  'relative',
  'time',
])
/** What a date may have in front of it: « à partir du », « dans la nuit du », not « ensemble ». */
const BEFORE_DATE =
  /^(?:(?:le|la|les|l['’]|en|à|au|aux|dans la (?:nuit|journée|soirée|matinée) d[eu]|depuis|dès|jusqu['’]|(?:à|au|en) partir d[eu]|à compter d[eu]|vers|courant|fin|début|entre|de|du|d['’]|au cours d[eu]|peu (?:après|avant)|ces|ce|cette)\s*)*$/iu
/** Words of time that are left beside a date taken from them: « dans la nuit » of « mercredi ». */
const TIMELY =
  /(?<!\p{L})(?:nuit|matin|matinée|midi|soir|soirée|après-midi|fin|début|heures?|semaine|mois|week-end|ans?)(?!\p{L})/iu
const LASTING =
  /^(?:pendant|durant) (?:près d['’e] ?|plus d['’e] ?|environ |au moins )?(?:\p{L}+|\d+)(?: ou (?:\p{L}+|\d+))? (?:secondes?|minutes?|heures?|jours?|nuits?|semaines?|mois|ans?|années?|décennies?|siècles?)$/iu

/**
 * « Quand l’incident a-t-il été détecté ? », « Depuis quand … ? », « À partir de quand … ? », « À quelle
 * heure … ? », « Pendant combien de temps … ? »: after the one time that the clause tells.
 */
export function when(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  for (const circumstance of circumstancesOf(assertion)) {
    const word = wordFor(circumstance, assertion)
    if (word === undefined || tellsOtherTime(assertion, circumstance.range)) continue
    const set = word === 'De quand' ? { cleft: false, fronted: false } : {}
    const draft = askAfter(word, circumstance, assertion, lexicon, isVague(circumstance) ? 0.6 : 0.8, set)
    if (draft !== undefined) return draft
  }
  return undefined
}

const isVague = ({ words }: Circumstance): boolean => !/\d/u.test(words)

function wordFor({ span, words }: Circumstance, { passage, clause }: Assertion): string | undefined {
  const verb = passage.tree.tokens[clause.predicate]?.lemma ?? ''
  if (/^aux? /iu.test(words) && FIXING.test(verb)) return undefined
  if (LASTING.test(words)) return 'Pendant combien de temps'
  const date = passage.dates.find((mention) => ANSWERING.has(mention.kind) && covers(span, mention))
  if (date === undefined || FLEETING.test(date.text) || FLEETING.test(words)) return undefined
  if (!BEFORE_DATE.test(words.slice(0, date.start - span.start)) || date.end < span.end - 3) return undefined
  if (LIMITED.test(words)) return undefined
  if (date.kind === 'time')
    return /^(?:à|vers|peu après|peu avant)(?!\p{L}| partir)/iu.test(words) ? 'À quelle heure' : undefined
  if (verb === 'dater') return /^d/iu.test(words) ? 'De quand' : undefined
  if (/^depuis/iu.test(words)) return 'Depuis quand'
  if (/^dès/iu.test(words))
    return passage.tree.tokens[clause.finite]?.features.Tense === 'Fut' ? 'À partir de quand' : 'Quand'
  if (/^jusqu/iu.test(words)) return 'Jusqu’à quand'
  return /^à (?:partir|compter) d/iu.test(words) ? 'À partir de quand' : 'Quand'
}

/** « fixer au 3 mars », « reporter au 3 mars »: the date is what is decided. */
const FIXING =
  /^(?:mettre|fixer|reporter|repousser|renvoyer|remonter|porter|arrêter|passer|avancer|décaler)$/u

/** « avant le 3 mars », « d’ici à mardi »: not the time itself. */
const LIMITED = /^(?:avant|après|d['’]ici|au moins|lors|contre|par rapport|sur)(?!\p{L})/iu

/** Another time in what the question keeps: half of what one asks for would be told in it. */
function tellsOtherTime({ passage, rest, subject }: Assertion, asked: TokenRange): boolean {
  const { tree, text, dates } = passage
  if (/\d/u.test(subject)) return true
  return without(rest, asked).some((range) => {
    const span = spanOfRange(tree.tokens, range)
    const beside = range.last === asked.first - 1 || range.first === asked.last + 1
    return (
      dates.some((date) => overlaps(date, span)) || (beside && TIMELY.test(text.slice(span.start, span.end)))
    )
  })
}
