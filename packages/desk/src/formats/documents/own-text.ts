/** Lines of the head that programs put above what is passed on. */
const HEAD =
  /^[>\s]*(?:\*?(?:De|From|Von|Envoyé|Sent|Gesendet|Date|À|A|To|An|Cc|Objet|Subject|Betreff)\*? ?: ?.*)$/iu
/** « -----Message d’origine----- », « ---------- Forwarded message --------- », « Début du message transféré : » */
const PASSED_ON =
  /^[>\s]*(?:-{2,} ?(?:message (?:d['’]origine|original|transféré)|forwarded message|original message|ursprüngliche nachricht) ?-{2,}|(?:début du message (?:transféré|réexpédié)|begin forwarded message) ?:?)\s*$/iu
const ADDED = /^(?:envoyé de(?:puis)? (?:mon|ma) |sent from my |obtenir outlook|get outlook).{0,80}$/iu

/**
 * The text of a mail with blanks for what is not its story, so that all else keeps its place: the
 * signature behind « -- », lines quoted with « > », and of a mail that passes another on, what was put
 * above it, if that is shorter, and its head.
 */
export function ownText(text: string): string {
  const lines = text.split(/(?<=\n)/u)
  const head = headOf(lines.map((line) => line.trimEnd()))
  const isPassedOn =
    head !== undefined && countWords(lines.slice(head.end)) > countWords(lines.slice(0, head.start))
  const story = isPassedOn
    ? { start: head.end, end: lines.length }
    : { start: 0, end: head?.start ?? lines.length }
  const signature = lines.findIndex(
    (line, place) => place >= story.start && /^-- ?\r?$/u.test(line.replace(/\n$/u, '')),
  )
  const end = signature === -1 ? story.end : Math.min(signature, story.end)
  const quotes = isPassedOn && lines.slice(head.end, end).every((line) => /^(?:>|\s*$)/u.test(line))
  return lines
    .map((line, place) => {
      if (place < story.start || place >= end || ADDED.test(line.trim())) return blanks(line)
      return quotes ? line.replace(/^(?:> ?)+/u, blanks) : /^>/u.test(line) ? blanks(line) : line
    })
    .join('')
}

const blanks = (text: string): string => text.replace(/[^\r\n]/gu, ' ')

/** Where the head of what is passed on stands, with the line that announces it: three fields of it at least. */
function headOf(lines: readonly string[]): { start: number; end: number } | undefined {
  for (const [start, line] of lines.entries()) {
    if (!PASSED_ON.test(line) && !HEAD.test(line)) continue
    let end = PASSED_ON.test(line) ? start + 1 : start
    while (end < lines.length && /^[>\s]*$/u.test(lines[end]!)) end++
    const first = end
    while (end < lines.length && HEAD.test(lines[end]!)) end++
    if (end - first >= 3) return { start, end }
  }
  return undefined
}

const countWords = (lines: readonly string[]): number => lines.join('').match(/\p{L}{2,}/gu)?.length ?? 0
