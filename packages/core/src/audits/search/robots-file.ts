/** A line of robots.txt that does not say what it should; lines count from 1. */
export interface RobotsFault {
  readonly line: number
  readonly text: string
  readonly case: 'no-colon' | 'unknown' | 'orphan' | 'pattern' | 'sitemap'
}

const KNOWN = new Set([
  'user-agent',
  'allow',
  'disallow',
  'sitemap',
  'crawl-delay',
  'host',
  'clean-param',
  'noindex',
])

interface Line {
  readonly number: number
  readonly text: string
  readonly name: string
  readonly value: string | undefined
}

const linesOf = (file: string): Line[] =>
  file.split(/\r\n|\r|\n/u).flatMap((whole, index) => {
    const text = whole
      .replace(/^\ufeff/u, '')
      .replace(/#.*$/u, '')
      .trim()
    if (text === '') return []
    const colon = text.indexOf(':')
    const name = (colon < 0 ? text : text.slice(0, colon)).trim().toLowerCase()
    return [{ number: index + 1, text, name, value: colon < 0 ? undefined : text.slice(colon + 1).trim() }]
  })

/** Every line that a robot cannot follow. Source: RFC 9309, section 2. */
export function robotsFaults(file: string): RobotsFault[] {
  let isUnderAgent = false
  return linesOf(file).flatMap(({ number, text, name, value }): RobotsFault[] => {
    const fault = (kind: RobotsFault['case']): RobotsFault[] => [
      { line: number, text: text.slice(0, 80), case: kind },
    ]
    if (value === undefined) return fault('no-colon')
    if (!KNOWN.has(name)) return fault('unknown')
    if (name === 'user-agent') isUnderAgent = true
    if (name === 'sitemap') return /^https?:\/\//iu.test(value) ? [] : fault('sitemap')
    if (name !== 'allow' && name !== 'disallow') return []
    if (!isUnderAgent) return fault('orphan')
    return value === '' || /^[/*]/u.test(value) ? [] : fault('pattern')
  })
}

/** Whether a robot, Google’s unless told otherwise, may fetch the path: the longest rule that fits wins, « allow » wins a tie. */
export function robotsAllow(file: string, path: string, robot = 'googlebot'): boolean {
  const groups = groupsOf(file)
  const rules = groups.get(robot) ?? groups.get('*') ?? []
  let best = { length: -1, isAllowed: true }
  for (const { pattern, isAllowed } of rules) {
    const isBetter = pattern.length > best.length || (pattern.length === best.length && isAllowed)
    if (pattern !== '' && isBetter && fits(pattern, path)) best = { length: pattern.length, isAllowed }
  }
  return best.isAllowed
}

interface Rule {
  readonly pattern: string
  readonly isAllowed: boolean
}

function groupsOf(file: string): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>()
  let agents: string[] = []
  let isOpen = false
  for (const { name, value = '' } of linesOf(file)) {
    if (name === 'user-agent') {
      agents = isOpen ? [...agents, value.toLowerCase()] : [value.toLowerCase()]
      isOpen = true
    } else if (name === 'allow' || name === 'disallow') {
      isOpen = false
      for (const agent of agents) {
        groups.set(agent, [...(groups.get(agent) ?? []), { pattern: value, isAllowed: name === 'allow' }])
      }
    }
  }
  return groups
}

/** « * » stands for any characters, « $ » for the end; each part is looked for once, from left to right. */
function fits(pattern: string, path: string): boolean {
  const isAnchored = pattern.endsWith('$')
  const parts = (isAnchored ? pattern.slice(0, -1) : pattern).split('*')
  let position = 0
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1
    if (isLast && isAnchored && index > 0) return path.length - part.length >= position && path.endsWith(part)
    const at = index === 0 ? (path.startsWith(part) ? 0 : -1) : path.indexOf(part, position)
    if (at < 0) return false
    position = at + part.length
  }
  return !isAnchored || position === path.length
}
