import { findDates } from '../../../../packages/core/src/languages/fr/dates.ts'
import { findNumbers } from '../../../../packages/core/src/languages/fr/numbers.ts'
import { type Alteration, replace } from '../alteration.ts'

const WORDS = [
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'vingt',
  'trente',
]

/** A figure misread, mistyped, rounded or taken for another. */
export const number: Alteration = {
  kind: 'number',
  alter({ text }, { random, pick }) {
    const dates = findDates(text)
    return findNumbers(text)
      .filter(({ figure }) => !dates.some((date) => figure.start < date.end && date.start < figure.end))
      .flatMap(({ figure }) => {
        const shown = text.slice(figure.start, figure.end)
        if (/^\p{L}+$/u.test(shown)) {
          const at = WORDS.indexOf(shown.toLowerCase())
          return at < 0
            ? []
            : [
                replace(
                  text,
                  figure.start,
                  figure.end,
                  pick(WORDS.filter((_, each) => each !== at && Math.abs(each - at) < 5)),
                ),
              ]
        }
        const digits = [...shown].flatMap((character, index) => (/\d/u.test(character) ? [index] : []))
        if (digits.length === 0) return []
        const changed = [...shown]
        const place = digits[random(digits.length)] as number
        const old = Number(changed[place])
        const fresh = (old + 1 + random(8)) % 10
        changed[place] = String(fresh === 0 && place === digits[0] ? (old === 1 ? 2 : 1) : fresh)
        return [replace(text, figure.start, figure.end, changed.join(''))]
      })
  },
}
