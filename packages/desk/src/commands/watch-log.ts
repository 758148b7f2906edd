import type { Told } from '../watch/sink.ts'

/** « 14:02:11 written  Un pont ferme → out/un-pont-ferme-1a2b3c4d », with its notes below; or a line of JSON. */
export function describeTold(told: Told, isJson: boolean, at: Date): string {
  if (isJson) return JSON.stringify({ at: at.toISOString(), ...told })
  const { kind, title, source, place, notes } = told
  const target = place === undefined ? '' : kind === 'waiting' ? ` until ${place}` : ` → ${place}`
  const head = `${at.toTimeString().slice(0, 8)} ${kind.padEnd(8)} ${shown(title ?? source)}${target}`
  return [head, ...notes.map((note) => `                  ${shown(note)}`)].join('\n')
}

/** Titles may hold line ends and what would command a terminal. */
const shown = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd')
    .trim()
