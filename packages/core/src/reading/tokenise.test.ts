import { describe, expect, test } from 'vitest'
import { frenchTokenisation } from '../languages/fr/tokenisation.ts'
import { frenchLexicon } from '../testing/read-french.ts'
import { tokenise } from './tokenise.ts'

const tokensOf = (text: string): string[] =>
  tokenise(text, { start: 0, end: text.length }, frenchTokenisation, frenchLexicon).map(({ start, end }) =>
    text.slice(start, end),
  )

describe('tokens, here with a bar between them', () => {
  const cases: readonly (readonly [text: string, tokens: string])[] = [
    ['', ''],
    [' \u00a0\t', ''],
    ['L’accord d’hier', 'L’|accord|d’|hier'],
    ["L'accord jusqu'ici", "L'|accord|jusqu'|ici"],
    ['aujourd’hui, quelqu’un', 'aujourd’hui|,|quelqu’un'],
    ['N’Golo Kanté n’a', 'N’Golo|Kanté|n’|a'],
    ['O’Brien et l’O’Brien', 'O’Brien|et|l’|O’Brien'],
    ['a-t-elle dit', 'a|-t-elle|dit'],
    ['Y a-t-il, dit-il, est-ce', 'Y|a|-t-il|,|dit|-il|,|est|-ce'],
    ['donnez-le-moi', 'donnez|-le|-moi'],
    ['celui-ci, ce jour-là, au-delà', 'celui-ci|,|ce|jour|-là|,|au-delà'],
    ['rendez-vous à Ivry-le-Temple', 'rendez-vous|à|Ivry-le-Temple'],
    ['Villeneuve-la-Garenne et Saint-Denis', 'Villeneuve-la-Garenne|et|Saint-Denis'],
    ['1,1 million', '1,1|million'],
    ['100.000 et 8 000 et 1 200 300', '100.000|et|8 000|et|1 200 300'],
    ['8\u202f000 euros', '8\u202f000|euros'],
    ['en 2012 300 élus', 'en|2012|300|élus'],
    ['à 21H00 ou 20h', 'à|21H00|ou|20|h'],
    ['41m2, 160km/h', '41|m2|,|160|km/h'],
    ['le 1er et le 2ème', 'le|1er|et|le|2ème'],
    ['9% et 9 %', '9|%|et|9|%'],
    ['6-4, 7-6', '6-4|,|7-6'],
    ['(-1,2%)', '(|-1,2|%|)'],
    ['M. et Mme Durand, Dr. Petit', 'M.|et|Mme|Durand|,|Dr.|Petit'],
    ['av. J.-C.', 'av.|J.-C.'],
    ['le n° 12, p. 4', 'le|n°|12|,|p.|4'],
    ['aux U.S.A. demain', 'aux|U.S.A.|demain'],
    ['George W. Bush', 'George|W.|Bush'],
    ['https://exemple.fr/page?a=1.', 'https://exemple.fr/page?a=1|.'],
    ['lesite.fr et nom.prenom@site.fr', 'lesite.fr|et|nom.prenom@site.fr'],
    ['#Climat de @elysee', '#Climat|de|@elysee'],
    ['« Non ! » "oui"', '«|Non|!|»|"|oui|"'],
    ['Quoi ?!…', 'Quoi|?|!|…'],
    ['fin... suite', 'fin|...|suite'],
    ['élu(e)s', 'élu(e)s'],
    ['A380, 4x4, G20', 'A380|,|4x4|,|G20'],
    ['R&D', 'R&D'],
    ['oui 👍🏽🇫🇷', 'oui|👍🏽|🇫🇷'],
    ['20°C', '20|°C'],
    ['le -03/01par X', 'le|-03/01par|X'],
  ]
  for (const [text, tokens] of cases) {
    test(JSON.stringify(text), () => expect(tokensOf(text).join('|')).toBe(tokens))
  }
})

test('a long line is linear', () => {
  for (const unit of ['a', '1', 'a.', 'A.', "l'", '1.', '-', 'a-', '.', '1 ', '(e)', 'a@', 'http://']) {
    const text = unit.repeat(60_000)
    const start = performance.now()
    tokensOf(text)
    expect(performance.now() - start, unit).toBeLessThan(4000)
  }
})
