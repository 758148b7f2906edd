import type { Lexicon, NameKind } from '../../../packages/core/src/languages/language.ts'
import { NAMES_MAGIC, NAMES_VERSION } from '../../../packages/core/src/languages/names.ts'
import { checksumOf } from '../../../packages/core/src/reading/model/checksum.ts'
import type { NewsStory } from '../news/read-news.ts'

const TOKEN = /\p{L}+['’]|\p{L}[\p{L}\d]*(?:[-’'][\p{L}\d]+)*|\d[\d.,]*|[^\s\p{L}\d]/gu
const NAME = /^\p{Lu}\p{Ll}+(?:-\p{L}?\p{Ll}+)*$/u
/** Behind these a name is most often a place’s. */
const TO_A_PLACE = /^(?:à|en|vers|depuis|près)$/u
/** Behind these a name is a body’s: « la Deutsche Bank ». */
const ARTICLE = /^(?:l[ea]s?|l['’]|du|des|aux?|une?|chez)$/iu
const SMALL = /^(?:\p{Ll}|,|\()/u

/** How a name that no lexicon has is used. */
interface Use {
  count: number
  /** Behind « à », « en », « vers » and the like. */
  placed: number
  /** Behind an article. */
  articled: number
  /** Behind a given name that the lexicon has. */
  surnamed: number
  /** Before another name. */
  before: number
  /** Behind another name. */
  behind: number
}

/**
 * The names of places and the surnames of stories that the lexicon does not know, told by what stands before them:
 * « à » or « en », or a given name. Given names cannot be told so: « General », « Electronic » stand before names, too.
 */
export function compileNames(
  stories: readonly NewsStory[],
  lexicon: Pick<Lexicon, 'analyse' | 'knows'>,
): string {
  const uses = new Map<string, Use>()
  const isGiven = (form: string): boolean => lexicon.analyse(form).some(({ name }) => name === 'given')
  for (const { headline, paragraphs } of stories) {
    for (const text of [headline, ...paragraphs]) {
      countUses(text.match(TOKEN) ?? [], uses, isGiven, lexicon)
    }
  }
  const kinds = new Map<NameKind, string[]>([
    ['family', []],
    ['place', []],
  ])
  for (const [name, use] of uses) {
    const kind = kindOf(use)
    if (kind !== undefined) kinds.get(kind)!.push(name)
  }
  const body = [...kinds].map(([kind, names]) => `${kind}\t${names.sort().join(' ')}`).join('\n')
  return `${NAMES_MAGIC} ${NAMES_VERSION} ${checksumOf(body)}\n${body}`
}

function countUses(
  tokens: readonly string[],
  uses: Map<string, Use>,
  isGiven: (form: string) => boolean,
  lexicon: Pick<Lexicon, 'analyse' | 'knows'>,
): void {
  for (const [index, form] of tokens.entries()) {
    const before = tokens[index - 1] ?? '.'
    const behind = tokens[index + 1] ?? '.'
    const inside = SMALL.test(before) || NAME.test(before) || /['’]$/u.test(before)
    if (!NAME.test(form) || !inside || lexicon.knows(form)) continue
    const use = uses.get(form) ?? {
      count: 0,
      placed: 0,
      articled: 0,
      surnamed: 0,
      before: 0,
      behind: 0,
    }
    uses.set(form, use)
    use.count++
    // « a confié à Télérama » is no place.
    const told = lexicon.analyse(tokens[index - 2] ?? '').some(({ upos }) => upos === 'VERB')
    if (TO_A_PLACE.test(before) && !told && !NAME.test(behind)) use.placed++
    if (ARTICLE.test(before)) use.articled++
    if (NAME.test(before)) use.behind++
    if (isGiven(before)) use.surnamed++
    if (NAME.test(behind)) use.before++
  }
}

/** Undefined where the uses do not tell, or are too few. */
function kindOf({ count, placed, articled, surnamed, before, behind }: Use): NameKind | undefined {
  if (count >= 8 && placed >= 0.2 * count && behind + before <= 0.25 * count) return 'place'
  return count >= 5 &&
    surnamed >= 3 &&
    articled <= 0.1 * count &&
    behind >= 0.3 * count &&
    placed <= 0.1 * count
    ? 'family'
    : undefined
}
