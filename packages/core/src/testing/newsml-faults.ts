import { XMLParser } from 'fast-xml-parser'

interface Model {
  /** Children in their order, as a pattern over their names with a space behind each. */
  readonly children: RegExp
  /** Patterns of the attributes that may be there; those with « ! » must. */
  readonly attributes?: Readonly<Record<string, RegExp>>
  readonly text?: RegExp
}

const NONE = /^$/u
const QCODE = /^[^\s:]+:\S+$/u
const URI = /^[a-z][a-z0-9+.-]*:\S+$/iu
const TAG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/iu
const DATE_TIME =
  /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/u
const TRUNCATED_DATE_TIME =
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/u
const WORDS = /\S/u
/** « a string without white space except spaces » */
const ONE_LINE = /^[\S ]*\S[\S ]*$/u

const named: Model = { children: /^(?:name )+$/u }
const text: Model = { children: NONE, text: WORDS }
const line: Model = { children: NONE, text: ONE_LINE }
const coded: Model = { children: /^(?:name )*$/u, attributes: { '!qcode': QCODE } }

/**
 * What NewsML-G2 allows of a news item of text, for the elements that an article may need. After IPTC’s XML
 * Schema of NewsML-G2 2.33, conformance « power », CC BY 4.0.
 */
const MODELS: Readonly<Record<string, Model>> = {
  newsItem: {
    children: /^(?:catalogRef |catalog )+(?:rightsInfo )*itemMeta (?:contentMeta )?(?:contentSet )?$/u,
    attributes: {
      '!xmlns': /^http:\/\/iptc\.org\/std\/nar\/2006-10-01\/$/u,
      '!guid': URI,
      version: /^[1-9]\d*$/u,
      '!standard': /^NewsML-G2$/u,
      '!standardversion': /^2\.33$/u,
      conformance: /^(?:core|power)$/u,
      'xml:lang': TAG,
    },
  },
  catalogRef: { children: NONE, attributes: { '!href': URI } },
  rightsInfo: { children: /^(?:copyrightHolder )?(?:copyrightNotice )*(?:usageTerms )*$/u },
  copyrightHolder: named,
  itemMeta: {
    children:
      /^itemClass provider versionCreated (?:firstCreated )?(?:embargoed )?(?:pubStatus )?(?:role )?(?:generator )*(?:title )*(?:edNote )*(?:link )*$/u,
  },
  link: {
    children: NONE,
    attributes: { '!rel': QCODE, '!href': URI, contenttype: /^image\/(?:jpeg|png)$/u },
  },
  itemClass: coded,
  provider: named,
  versionCreated: { children: NONE, text: DATE_TIME },
  embargoed: { children: NONE, text: DATE_TIME },
  pubStatus: coded,
  title: text,
  edNote: text,
  contentMeta: {
    children:
      /^(?:contentCreated )?(?:contentModified )?(?:digitalSourceType )?(?:(?:located|infoSource|creator|contributor) )*(?:(?:language|genre|keyword|subject|slugline|headline|dateline|by|creditline|description) )*$/u,
  },
  contentCreated: { children: NONE, text: TRUNCATED_DATE_TIME },
  digitalSourceType: { children: NONE, attributes: { '!uri': URI } },
  located: named,
  infoSource: named,
  creator: named,
  name: line,
  language: { children: NONE, attributes: { '!tag': TAG } },
  keyword: line,
  slugline: line,
  headline: text,
  by: text,
  description: text,
  contentSet: { children: /^(?:(?:inlineXML|inlineData|remoteContent) )*$/u },
  inlineXML: {
    children: /^html $/u,
    attributes: { contenttype: /^application\/xhtml\+xml$/u, wordcount: /^\d+$/u },
  },
}

type Node = Readonly<Record<string, unknown>>

/** What is wrong with a news item, one sentence each; what stands inside XHTML is not looked at. */
export function newsmlFaults(xml: string): readonly string[] {
  const nodes = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    ignoreDeclaration: true,
  }).parse(xml) as readonly Node[]
  return nodes.length === 1 ? faultsOf(nodes[0]!) : [`expected one root, but there are ${nodes.length}`]
}

const nameOf = (node: Node): string => Object.keys(node).find((key) => key !== ':@') ?? ''

function faultsOf(node: Node): readonly string[] {
  const name = nameOf(node)
  if (name === 'html') return []
  const model = MODELS[name]
  if (model === undefined) return [`<${name}> is not known`]
  const inside = node[name] as readonly Node[]
  const elements = inside.filter((child) => nameOf(child) !== '#text')
  const order = elements.map((child) => `${nameOf(child)} `).join('')
  const said = inside.map((child) => String(child['#text'] ?? '')).join('')
  return [
    ...(model.children.test(order) ? [] : [`<${name}> holds ${order.trim() || 'nothing'}`]),
    ...((model.text ?? /^\s*$/u).test(said) ? [] : [`<${name}> says “${said}”`]),
    ...attributeFaults(name, (node[':@'] ?? {}) as Readonly<Record<string, string>>, model),
    ...elements.flatMap(faultsOf),
  ]
}

function attributeFaults(
  name: string,
  found: Readonly<Record<string, string>>,
  { attributes = {} }: Model,
): string[] {
  const wrong = Object.entries(found).filter(
    ([key, value]) => (attributes[key] ?? attributes[`!${key}`])?.test(value) !== true,
  )
  const missing = Object.keys(attributes).filter((key) => key.startsWith('!') && !(key.slice(1) in found))
  return [
    ...wrong.map(([key, value]) => `<${name}> has ${key}="${value}"`),
    ...missing.map((key) => `<${name}> lacks ${key.slice(1)}`),
  ]
}
