import { type Span, sliceOf } from '../span.ts'
import type { Reading, Statement } from './reading.ts'

const BOUNDARY = '(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))'

/**
 * Words by which a text turns to a machine instead of a reader. Ours, after the families in OWASP LLM01:2025
 * and Greshake et al. 2023, arXiv:2302.12173. They need not be complete: what is not found here reaches the
 * model as a fact like any other, and the proof holds all the same.
 */
const PATTERNS: readonly RegExp[] = [
  /\b(?:ignore[zrs]?|oublie[zrs]?|n[ée]glige[zrs]?|contourne[zrs]?|passe[zr]? outre|ne (?:tiens|tenez)(?: pas| plus)? compte)\b.{0,60}\b(?:consignes?|instructions?|r[eè]gles?|directives?|ordres?|prompt|ce qui pr[ée]c[eè]de)\b/iu,
  /\b(?:ignore|disregard|forget|override|bypass|skip|drop)\b.{0,60}\b(?:instructions?|rules?|prompts?|guidelines?|directives?|directions?|everything above|what came before)\b/iu,
  /\b(?:nouvelles?|vraies?|seules?) (?:consignes?|instructions?) ?(?::|pour (?:l['’]|le |la )?(?:ia|assistant|mod[eè]le))/iu,
  /\b(?:new|real|updated|only) (?:instructions?|task|orders?) ?(?::|for the (?:ai|assistant|model))/iu,
  /\b(?:tu es|vous [êe]tes|deviens|devenez|agis|agissez|comporte-toi|comportez-vous) (?:maintenant |d[ée]sormais |comme )*(?:un |une |l['’])?(?:ia|assistant|assistante|mod[eè]le|robot|chatbot|intelligence artificielle|pirate)\b/iu,
  /\b(?:you are(?: now)?|act as|pretend (?:to be|you are)|from now on,? you) (?:an? |the )?(?:\w+ )?(?:ai|assistant|model|bot|chatbot|dan|pirate)\b/iu,
  /\b(?:system prompt|prompt syst[eè]me|message syst[eè]me|invite syst[eè]me|developer mode|mode d[ée]veloppeur|jailbreak)\b/iu,
  /(?:^|\n)\s*(?:system|assistant|user|syst[eè]me|utilisateur) ?:/iu,
  /<\|[a-z_]+\|>|\[\/?INST\]|<<\/?SYS>>|#{2,} ?(?:instructions?|consignes?|system)\b|<\/?(?:system|instructions?|consignes?|assistant|facts?|faits?|prompt)>/iu,
  /\b(?:en tant qu['’](?:ia\b|intelligence artificielle|assistant\b)|en tant que mod[eè]le|as an? (?:ai|language model)\b)/iu,
  /\b(?:note|message|attention|avis|consigne|instruction)s? (?:[àa]|pour|aux?|to|for) (?:l['’]|le |la |les |the |any |all |tout |toute )*(?:ias?|ai|assistants?|mod[eè]les?(?: de langage)?|(?:language )?models?|llms?|chatbots?|robots? r[ée]dacteurs?|intelligences? artificielles?|machines?)\b/iu,
  /\b(?:r[ée]ponds|r[ée]pondez|[ée]cris|[ée]crivez|affiche|affichez|termine|terminez|ajoute|ajoutez|ins[eè]re|ins[ée]rez) (?:uniquement|seulement|exactement|simplement|plut[oô]t|partout|toujours|dans (?:l['’]article|ta r[ée]ponse|votre r[ée]ponse)|[àa] la place|en fin d['’]article|cette phrase|le mot)\b/iu,
  /\b(?:respond|reply|answer|output|print|write|say|append|insert|end|add) (?:only|exactly|simply|instead|with the (?:word|phrase|sentence)|the (?:word|phrase|following)|your (?:answer|article)|in (?:the|your) (?:article|answer|headline))\b/iu,
  /\b(?:r[ée]v[eè]le|r[ée]v[ée]lez|divulgue[zr]?|donne|donnez|montre|montrez|reveal|print|leak|disclose|show|repeat)\b.{0,30}\b(?:tes|vos|your|ta|votre)\b.{0,20}\b(?:consignes|instructions|prompt|cl[ée]|key|r[eè]gles|rules)\b/iu,
  /\b(?:si tu es|si vous [êe]tes|if you are) (?:une? |an? )?(?:ia|ai|assistant|mod[eè]le|llm|language model|intelligence artificielle)\b/iu,
  /\b(?:attention|note|hey|hello|bonjour|ch[eè]re?|dear),? (?:l['’]|the )?(?:ia|ai|assistants?|mod[eè]les?|llms?|chatbots?) ?[:,!]/iu,
].map(
  // To JavaScript « é » is no letter of a word.
  ({ source, flags }) => new RegExp(source.replaceAll('\\b', BOUNDARY), flags),
)

/** Each pattern has one of these words, or of the marks below: what has none need not be searched. */
const TELLING: ReadonlySet<string> = new Set(
  (
    'consigne consignes instruction instructions regle regles règle règles directive directives ordre ordres prompt ' +
    'prompts precede precède précede précède rule rules guideline guidelines direction directions above came task tasks ' +
    'order orders ia ias ai assistant assistante assistants modele modeles modèle modèles model models robot robots ' +
    'chatbot chatbots bot dan pirate intelligence intelligences machine machines llm llms language langage system ' +
    'systeme système user utilisateur developer developpeur développeur jailbreak cle clé key reponds repondez réponds ' +
    'répondez ecris ecrivez écris écrivez affiche affichez termine terminez ajoute ajoutez insere inserez insère insérez ' +
    'respond reply answer output print write say append insert end add'
  ).split(' '),
)
const MARKS = /[<[#]/

const isTelling = (text: string): boolean =>
  MARKS.test(text) ||
  text
    .toLowerCase()
    .split(/[^a-zà-ɏ]+/)
    .some((word) => TELLING.has(word))

/** Invisible characters, also those that spell letters out of sight. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|[\u{e0000}-\u{e007f}]|[\u115f\u1160\u3164]/gu

/** Anything but letters, marks and spaces that a French or English text is written with: it may hide some or be hidden. */
const UNUSUAL =
  /[^\n -~\u00a0-\u00a9\u00ab\u00ac\u00ae-\u00b1\u00b4-\u00b8\u00bb\u00bf-\u024f\u2010-\u2027\u202f\u20ac]/u

/** What a model is given to read: no character that a person would not see. */
export const visible = (text: string): string => text.replace(INVISIBLE, '').replace(/(?!\n)\p{Cc}/gu, ' ')

/** True where a text gives orders to a machine. */
export function instructsMachine(text: string): boolean {
  const shown = UNUSUAL.test(text) ? visible(text).normalize('NFKC') : text
  if (!isTelling(shown)) return HIDDEN.test(text)
  const plain = shown.replace(/\s+/gu, ' ')
  return PATTERNS.some((pattern) => pattern.test(plain)) || HIDDEN.test(text)
}

/** Letters out of sight say something to a machine alone. */
const HIDDEN = /[\u{e0020}-\u{e007e}]{4,}/u

export interface Instruction {
  /** The story's id. */
  readonly source: string
  readonly span: Span
  readonly text: string
  /** The statement's id. */
  readonly statement: string
}

/** The statements of a story that do, in order: matter to quote, never to obey. */
export const instructionsIn = (
  story: { readonly id: string; readonly text: string },
  { statements }: Pick<Reading, 'statements'>,
): readonly Instruction[] =>
  statements.flatMap((statement: Statement) => {
    const span = { start: statement.start, end: statement.end }
    const text = sliceOf(story.text, span)
    return instructsMachine(text) ? [{ source: story.id, span, text, statement: statement.id }] : []
  })
