import { type Alteration, capitalised, remove, replace } from '../alteration.ts'
import { namesIn } from './name.ts'

/** Somebody's words made a fact, or put in another mouth. */
export const attribution: Alteration = {
  kind: 'attribution',
  alter({ text, tokens, statement, offset, story }, { pick }) {
    const frame = statement?.attribution
    if (frame === undefined || frame.span.start < offset || frame.span.end > offset + text.length) return []
    const named =
      /^, (?:M\w+ )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/u.exec(text.slice(frame.span.end - offset))?.[0] ??
      ''
    const [start, end] = [frame.span.start - offset, frame.span.end - offset + named.length]
    const found: string[] = []
    const quoted = /[«"]/u.test(text)
    // « Porterait son nom » says by itself that somebody says so; « selon les gendarmes, qui … » goes on about them.
    const goesOn =
      tokens.some(({ features }) => features.Mood === 'Cnd') ||
      /^\s*, (?:qui|dont)(?!\p{L})/u.test(text.slice(end)) ||
      /, ce (?:que|qu['’])/u.test(text)
    if (frame.frame === 'reported') {
      const rest = /^\s*qu(?:e |['’])/u.exec(text.slice(end))
      if (rest !== null && start < 3 && !goesOn) found.push(capitalised(text.slice(end + rest[0].length)))
    } else if (!quoted && !goesOn) found.push(capitalised(remove(text, start, end)))
    const source = frame.source
    if (source !== undefined && source.start >= offset && source.end <= offset + text.length) {
      const [from, to] = [source.start - offset, source.end - offset]
      const own = text.slice(from, to)
      const others = [...new Set(namesIn(story.text).map(({ name }) => name))].filter(
        (name) => /^(?!Agence|Pour)\p{Lu}\p{Ll}+ \p{Lu}/u.test(name) && !text.includes(name),
      )
      const bodies = [
        'la mairie',
        'la préfecture',
        'le syndicat',
        'la direction',
        'le parquet',
        'la police',
      ].filter((body) => !own.toLowerCase().includes(body.slice(3)))
      if (/\p{Lu}\p{Ll}+ \p{Lu}/u.test(own) && named === '' && others.length > 0)
        found.push(replace(text, from, to, pick(others)))
      else if (
        !/^(?:il|elle|les|des|plusieurs|deux|ses|leurs)/iu.test(own) &&
        !/^, (?:M\w+ )?\p{Lu}/u.test(text.slice(to))
      )
        found.push(replace(text, from, to, pick(bodies)))
    }
    return found
  },
}
