import { attribute, type Element, findElements, isElement, isText, type Node } from './tree.ts'

/** The declarations that hold for an element, by its own style and the sheets of the page, the last one winning. */
export type StyleOf = (element: Element) => string

/** Rules of a page beyond this are not looked at. */
const MAX_RULES = 20_000
/** Declarations that can hide a text. */
const HIDES =
  /(?:^|[;\s])(?:display|visibility|opacity|font-size|font|color|background(?:-color)?|text-indent|left|top|right|margin-left|clip|clip-path|height|width|overflow|position|transform)\s*:/iu

interface Rule {
  /** Compounds from the innermost outwards, each with how it stands to the one inside it. */
  readonly compounds: readonly Compound[]
  readonly declarations: string
  readonly important: string
  readonly weight: number
}

interface Compound {
  readonly tag?: string
  readonly id?: string
  readonly classes: readonly string[]
  readonly attributes: readonly (readonly [name: string, value: string | undefined])[]
  /** Whether the next compound outwards is the parent, not any ancestor. */
  readonly isChild: boolean
}

/**
 * Reads the `style` elements of a page: rules for screens, of tags, classes, ids and attributes, within
 * others or children of others. What it does not understand (states, siblings, media) has no effect.
 */
export function styleSheets(document: Node): StyleOf {
  const rules = findElements(document, ({ tagName }) => tagName === 'style')
    .filter((element) => /^(?:|all|screen)$/iu.test(attribute(element, 'media')))
    .flatMap((element) =>
      rulesIn(element.childNodes.map((node) => (isText(node) ? node.value : '')).join('')),
    )
    .slice(0, MAX_RULES)
  const byKey = new Map<string, Rule[]>()
  for (const rule of rules) {
    const key = keyOf(rule.compounds[0]!)
    byKey.set(key, [...(byKey.get(key) ?? []), rule])
  }
  return (element) => {
    const own = attribute(element, 'style')
    const matching = keysOf(element)
      .flatMap((key) => byKey.get(key) ?? [])
      .filter((rule) => matches(element, rule.compounds))
      .toSorted((one, other) => one.weight - other.weight)
    // The last declaration wins: important ones stand behind the element's own.
    return matching.length === 0
      ? own
      : [...matching.map((rule) => rule.declarations), own, ...matching.map((rule) => rule.important)]
          .filter(Boolean)
          .join(';')
  }
}

const keyOf = ({ id, classes, tag }: Compound): string =>
  id !== undefined ? `#${id}` : classes[0] !== undefined ? `.${classes[0]}` : (tag ?? '*')

function keysOf(element: Element): string[] {
  const id = attribute(element, 'id')
  const classes = attribute(element, 'class').split(/\s+/u).filter(Boolean)
  return [...(id === '' ? [] : [`#${id}`]), ...classes.map((name) => `.${name}`), element.tagName, '*']
}

function matches(element: Element, compounds: readonly Compound[]): boolean {
  const [inner, ...outer] = compounds
  if (inner === undefined) return true
  if (!matchesCompound(element, inner)) return false
  if (outer.length === 0) return true
  let parent = parentOf(element)
  if (outer[0]!.isChild) return parent !== undefined && matches(parent, outer)
  for (; parent !== undefined; parent = parentOf(parent)) if (matches(parent, outer)) return true
  return false
}

function matchesCompound(element: Element, { tag, id, classes, attributes }: Compound): boolean {
  if (tag !== undefined && tag !== element.tagName) return false
  if (id !== undefined && id !== attribute(element, 'id')) return false
  const own = attribute(element, 'class').split(/\s+/u)
  return (
    classes.every((name) => own.includes(name)) &&
    attributes.every(([name, value]) =>
      element.attrs.some((each) => each.name === name && (value === undefined || each.value === value)),
    )
  )
}

const parentOf = ({ parentNode }: Element): Element | undefined =>
  parentNode !== null && isElement(parentNode) ? parentNode : undefined

function rulesIn(sheet: string): Rule[] {
  const rules: Rule[] = []
  const bare = sheet.replace(/\/\*[\s\S]*?\*\//gu, ' ').replace(/<!--|-->/gu, ' ')
  for (const { selectors, body } of blocksIn(bare)) {
    if (!HIDES.test(body)) continue
    const parts = body.split(';').map((part) => part.trim())
    const important = parts
      .filter((part) => /!\s*important/iu.test(part))
      .map((part) => part.replace(/!\s*important/iu, ''))
    const declarations = parts.filter((part) => !/!\s*important/iu.test(part)).join(';')
    for (const selector of selectors.split(',')) {
      const compounds = compoundsOf(selector.trim())
      if (compounds === undefined) continue
      rules.push({
        compounds,
        declarations,
        important: important.join(';'),
        weight: weightOf(compounds, rules.length),
      })
    }
  }
  return rules
}

/** Blocks of rules, those within « @media screen » and « @layer » too; other groups are passed over. */
function blocksIn(sheet: string): { selectors: string; body: string }[] {
  const found: { selectors: string; body: string }[] = []
  let at = 0
  while (at < sheet.length && found.length < MAX_RULES) {
    const open = sheet.indexOf('{', at)
    if (open === -1) break
    // Behind « @import …; » the selectors begin.
    const selectors = sheet
      .slice(at, open)
      .replace(/^[\s\S]*;/u, '')
      .trim()
    const close = closeOf(sheet, open)
    const body = sheet.slice(open + 1, close)
    if (!selectors.startsWith('@')) found.push({ selectors, body })
    else if (/^@(?:media\s+(?:only\s+)?(?:all|screen)\s*$|layer\b)/iu.test(selectors))
      found.push(...blocksIn(body))
    at = close + 1
  }
  return found
}

function closeOf(sheet: string, open: number): number {
  let depth = 0
  for (let at = open; at < sheet.length; at++) {
    if (sheet[at] === '{') depth++
    else if (sheet[at] === '}' && --depth === 0) return at
  }
  return sheet.length
}

/** « div.note > p.small »; undefined for what is not understood. */
function compoundsOf(selector: string): Compound[] | undefined {
  if (selector === '' || /[:+~|]/u.test(selector.replace(/\[[^\]]*\]/gu, ''))) return undefined
  const tokens = selector.replace(/\s*>\s*/gu, ' > ').split(/\s+/u)
  const compounds: Compound[] = []
  let isChild = false
  for (const token of tokens) {
    if (token === '>') {
      isChild = true
      continue
    }
    const compound = compoundOf(token)
    if (compound === undefined) return undefined
    // It is the outer one that knows whether the inner is its child.
    if (isChild) compounds[compounds.length - 1] = { ...compounds.at(-1)!, isChild: true }
    compounds.push(compound)
    isChild = false
  }
  return compounds.reverse()
}

function compoundOf(token: string): Compound | undefined {
  const parts = token.match(/^[a-z][\w-]*|\*|[.#](?:[\w-]|\\.|[^\p{ASCII}])+|\[[^\]]+\]/giu) ?? []
  if (parts.join('') !== token) return undefined
  const named = (mark: string) =>
    parts.filter((part) => part.startsWith(mark)).map((part) => part.slice(1).replace(/\\/gu, ''))
  const tag = parts.find((part) => /^[a-z]/iu.test(part))?.toLowerCase()
  const id = named('#')[0]
  return {
    ...(tag !== undefined && { tag }),
    ...(id !== undefined && { id }),
    classes: named('.'),
    attributes: named('[').map((part) => {
      const [, name = '', value] = /^([\w-]+)(?:=["']?([^"'\]]*)["']?)?\]$/u.exec(part) ?? []
      return [name.toLowerCase(), value] as const
    }),
    isChild: false,
  }
}

/** As specificity has it, and by order. */
const weightOf = (compounds: readonly Compound[], order: number): number =>
  compounds.reduce(
    (sum, { id, classes, attributes, tag }) =>
      sum +
      (id === undefined ? 0 : 1e9) +
      (classes.length + attributes.length) * 1e7 +
      (tag === undefined ? 0 : 1e5),
    order,
  )
