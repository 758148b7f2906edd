import { type Alteration, isQuoted, replace } from '../alteration.ts'

const GIVEN = {
  f: ['Sophie', 'Nathalie', 'Laure', 'Inès', 'Pauline', 'Martine'],
  m: ['Pierre', 'Julien', 'Antoine', 'Marc', 'Thomas', 'Vincent'],
}

/** One person, body or place put in the place of another. */
export const name: Alteration = {
  kind: 'name',
  alter(sample, { pick, lexicon }) {
    const { text, story } = sample
    const all = namesIn(story.text)
    return namesIn(text).flatMap(({ name, start }) => {
      if (isQuoted(text, start)) return []
      const person = isPerson(name, lexicon)
      const before = linkBefore(text, start)
      if (!person && before === undefined) return []
      const choices = all.flatMap((other) =>
        other.name !== name &&
        !text.includes(other.name) &&
        !other.name.includes(name) &&
        !name.includes(other.name) &&
        isPerson(other.name, lexicon) === person &&
        (person
          ? genderOf(other.name, lexicon) === genderOf(name, lexicon)
          : linkBefore(story.text, other.start) === before && !/[ ]/u.test(other.name + name))
          ? [other.name]
          : [],
      )
      const made = [
        ...new Set(choices),
        ...(person ? [`${pick(GIVEN[genderOf(name, lexicon)])} ${name.split(' ').slice(1).join(' ')}`] : []),
      ]
      return made.length === 0 ? [] : [replace(text, start, start + name.length, pick(made))]
    })
  },
}

/** « à Brémont » and « à Valbrune » stand in one kind of place. */
const linkBefore = (text: string, at: number): string | undefined =>
  /(?<!\p{L})(à|de|près de|entre) $/u.exec(text.slice(Math.max(0, at - 12), at))?.[1]

const NAME = /(?<![\p{L}-])\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}-]*(?: (?:de |du |d['’]|Le |la )?\p{Lu}[\p{L}-]+)*/gu

export function namesIn(text: string): readonly { readonly name: string; readonly start: number }[] {
  return [...text.matchAll(NAME)].flatMap((match) => {
    const opens = /(?:^|[.!?:«"“(\n]\s*)$/u.test(text.slice(0, match.index))
    const words = match[0].split(' ')
    if (opens && words.length === 1) return []
    if (
      /['’]/u.test(words[0] ?? '') ||
      /^(?:Le|La|Les|Un|Une|Selon|Contacté|Deux|Trois|Plus|Me|Mme|Il|Elle|En|Dans)(?: |$)/u.test(match[0])
    )
      return []
    return [{ name: match[0], start: match.index }]
  })
}

const isPerson = (name: string, lexicon: Parameters<Alteration['alter']>[1]['lexicon']): boolean =>
  name.includes(' ') &&
  lexicon.analyse(name.split(' ')[0] as string).some(({ name: kind }) => kind === 'given')

const genderOf = (name: string, lexicon: Parameters<Alteration['alter']>[1]['lexicon']): 'f' | 'm' =>
  lexicon
    .analyse(name.split(' ')[0] as string)
    .some(({ name: kind, features }) => kind === 'given' && features.Gender === 'Fem')
    ? 'f'
    : 'm'
