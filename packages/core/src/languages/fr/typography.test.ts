import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countWords, typeset } from './typography.ts'

/** In the expectations ␣ is a no-break space, ⎵ a narrow one. */
const visible = (text: string): string => text.replaceAll('\u00a0', '␣').replaceAll('\u202f', '⎵')

const cases: Readonly<Record<string, readonly (readonly [filed: string, set: string])[]>> = {
  apostrophes: [
    ["l'eau", 'l’eau'],
    ["aujourd'hui, jusqu'à l'an 2000", 'aujourd’hui, jusqu’à l’an 2000'],
    ["d'1,5 million", 'd’1,5␣million'],
    ["l'A15 et l'«affaire»", 'l’A15 et l’«␣affaire␣»'],
    ['l\'"affaire" O\'Brien', 'l’«␣affaire␣» O’Brien'],
    ['l‘eau, l´air', 'l’eau, l’air'],
    ["mai '68", 'mai ’68'],
    ["rock 'n' roll, 'mot'", "rock 'n' roll, 'mot'"],
    ['48°51\'24", 5\'10"', '48°51\'24", 5\'10"'],
  ],
  quotes: [
    ['"Oui", dit-il.', '«␣Oui␣», dit-il.'],
    ['“Oui”, dit-il.', '«␣Oui␣», dit-il.'],
    ['«Oui», dit-il.', '«␣Oui␣», dit-il.'],
    ['« Oui », dit-il.', '«␣Oui␣», dit-il.'],
    ['" Oui ", dit-il.', '«␣Oui␣», dit-il.'],
    ['("Oui")', '(«␣Oui␣»)'],
    ['Il a dit: "Non!"', 'Il a dit␣: «␣Non⎵!␣»'],
    ['"Il a dit "oui" hier", note-t-elle', '«␣Il a dit “oui” hier␣», note-t-elle'],
    ['« Il a dit « oui » hier »', '«␣Il a dit “oui” hier␣»'],
    ['« Il a dit “ oui ” hier »', '«␣Il a dit “oui” hier␣»'],
    ['« Il faut "dégraisser" », dit-il', '«␣Il faut “dégraisser”␣», dit-il'],
    ['"Il faut +dégraisser+", dit-il', '«␣Il faut “dégraisser”␣», dit-il'],
    ['"d\'un +établissement principal+ en Europe"', '«␣d’un “établissement principal” en Europe␣»'],
    ['Canal+ et +5 % de "hausse+baisse"', 'Canal+ et +5⎵% de «␣hausse+baisse␣»'],
    ['"Disney+ et Canal+ montent"', '«␣Disney+ et Canal+ montent␣»'],
    ['"premier sur l\'info" et "Drahison", du nom', '«␣premier sur l’info␣» et «␣Drahison␣», du nom'],
    ['un écran de 15" et un de 17"', 'un écran de 15" et un de 17"'],
    ['"Un écran de 15" suffit", dit-il', '«␣Un écran de 15" suffit␣», dit-il'],
    ['il pèse "35" kilos', 'il pèse «␣35␣» kilos'],
    ['"Nous irons, dit-il.', '"Nous irons, dit-il.'],
    ['"Nous irons, dit-il. Il a "peur" de tout.', '"Nous irons, dit-il. Il a «␣peur␣» de tout.'],
    ['Il a dit oui".\n"Non".', 'Il a dit oui".\n«␣Non␣».'],
    ['anti-"vax", "mot"-clé, "le"/"la"', 'anti-«␣vax␣», «␣mot␣»-clé, «␣le␣»/«␣la␣»'],
    ['« » et ""', '«␣» et «␣»'],
  ],
  'double punctuation': [
    ['Quoi?', 'Quoi⎵?'],
    ['Quoi ?', 'Quoi⎵?'],
    ['Quoi?! Non!!!', 'Quoi⎵?! Non⎵!!!'],
    ['Quoi ? ! Non', 'Quoi⎵?⎵! Non'],
    ['un; deux ; trois', 'un⎵; deux⎵; trois'],
    ['BFM: les salariés', 'BFM␣: les salariés'],
    ['Bilan : deux morts', 'Bilan␣: deux morts'],
    ['à 21:00, 2:1 et std::vector', 'à 21:00, 2:1 et std::vector'],
    ['le « mot »: un', 'le «␣mot␣»␣: un'],
    ['un mot (?) et (!)', 'un mot (?) et (!)'],
    ['« ? » et « ! »', '«␣?␣» et «␣!␣»'],
    ['(Pourquoi?)', '(Pourquoi⎵?)'],
    ['a?b et c!d', 'a?b et c!d'],
    ['P!nk, a != b', 'P!nk, a != b'],
    ['Et après...?', 'Et après…⎵?'],
  ],
  numbers: [
    ['15%, 15 % et 100 % naturel', '15⎵%, 15⎵% et 100⎵% naturel'],
    ['1%-2%', '1⎵%-2⎵%'],
    ['8 000 habitants', '8⎵000 habitants'],
    ['100.000 euros', '100⎵000␣euros'],
    ['3.745.540 naissances', '3⎵745⎵540 naissances'],
    ['8 000,50 euros', '8⎵000,50␣euros'],
    ['En 2020, 1 500 personnes', 'En 2020, 1⎵500 personnes'],
    ['en 2020 350 personnes', 'en 2020 350 personnes'],
    ['1.5 et 12,75 et 0.500', '1.5 et 12,75 et 0.500'],
    ['le 12.06.2020, le 2.11.2024', 'le 12.06.2020, le 2.11.2024'],
    ['version 10.150, v2.100, iOS 17.100', 'version 10.150, v2.100, iOS 17.100'],
    ['192.168.100.200 et 192.168.1.1', '192.168.100.200 et 192.168.1.1'],
    ['100.000.000.000 de dollars', '100⎵000⎵000⎵000 de dollars'],
    ['un tour en 1:23.456, à 4.205 secondes', 'un tour en 1:23.456, à 4.205␣secondes'],
    ['un euro à 1.085 dollar', 'un euro à 1.085␣dollar'],
    ['01 42 34 56 78, +1 202 555 0123', '01 42 34 56 78, +1 202 555 0123'],
    ['0 800 123 456', '0 800 123 456'],
    ['de 8.000 à 10 000', 'de 8⎵000 à 10⎵000'],
    ['à 21H00, 21h30 et 20 h 30', 'à 21H00, 21h30 et 20␣h␣30'],
    ['38°C, 38 °C, 38° C, 45°', '38␣°C, 38␣°C, 38␣°C, 45°'],
    ['10€, 10 €, $10, 5 k€', '10␣€, 10␣€, $10, 5␣k€'],
    ['3 milliards, 1,1 million', '3␣milliards, 1,1␣million'],
    ['64 ans, 130 km/h, 12 m², 3 kWh', '64␣ans, 130␣km/h, 12␣m², 3␣kWh'],
    ['12 juillet, 1er mai, 3 janv. 2024', '12␣juillet, 1er␣mai, 3␣janv. 2024'],
    ['la 4G, un A4, 100m, 3D', 'la 4G, un A4, 100m, 3D'],
    ['n° 5, n°5, N° 12 000', 'n°␣5, n°␣5, N°␣12⎵000'],
    ['p. 12, art. 3, § 4', 'p.␣12, art.␣3, §␣4'],
    ['le XXIe siècle, Louis XVI, François Ier', 'le XXIe␣siècle, Louis␣XVI, François␣Ier'],
  ],
  names: [
    ['M. Dupont, Mme Durand et Me Roux', 'M.␣Dupont, Mme␣Durand et Me␣Roux'],
    ['MM. Dupont et Durand, le Dr Roux', 'MM.␣Dupont et Durand, le Dr␣Roux'],
    ['chez H&M. Les ventes', 'chez H&M. Les ventes'],
    ['le me dit-il', 'le me dit-il'],
  ],
  ellipses: [
    ['Et puis...', 'Et puis…'],
    ['[...] et (...)', '[…] et (…)'],
    ['Non..... Oui', 'Non… Oui'],
    ['../ici et .../là', '../ici et .../là'],
  ],
  dashes: [
    ['un fait -- rare -- ici', 'un fait –␣rare␣– ici'],
    ['un fait - rare - ici', 'un fait –␣rare␣– ici'],
    ['un fait — rare —, ici', 'un fait –␣rare␣–, ici'],
    [
      'rapides -- hausse de six mètres en deux heures-- forçant',
      'rapides –␣hausse de six mètres en deux heures␣– forçant',
    ],
    ['rapides --six mètres-- ici', 'rapides –␣six mètres␣– ici'],
    ['Un fait – rare. Un autre – aussi.', 'Un fait –␣rare. Un autre –␣aussi.'],
    ['Bulgarie - France (2 - 1)', 'Bulgarie –␣France (2 - 1)'],
    ['- un article\n- un autre', '- un article\n- un autre'],
    ['« — Oui. — Non. »', '«␣— Oui. –␣Non.␣»'],
    ['en 2012 et - 60 % en 2011', 'en 2012 et - 60⎵% en 2011'],
    ['1999-2004, Saint-Denis, -5 °C', '1999-2004, Saint-Denis, -5␣°C'],
    ['npm run --silent --force', 'npm run --silent --force'],
    ['a---b', 'a---b'],
  ],
  untouched: [
    ['', ''],
    ["https://exemple.fr/l'eau?x=1;y=2!", "https://exemple.fr/l'eau?x=1;y=2⎵!"],
    ['voir "https://exemple.fr/a..."', 'voir «␣https://exemple.fr/a…␣»'],
    ['www.exemple.fr: un site', 'www.exemple.fr␣: un site'],
    ["exemple.fr/page?id=3&l='x' !", "exemple.fr/page?id=3&l='x'⎵!"],
    ["l'o'brien@exemple.fr ?", 'l’o’brien@exemple.fr⎵?'],
    ['`l\'eau: "x" -- y?` !', '`l\'eau: "x" -- y?`⎵!'],
    ['H&amp;M &#39; mot', 'H&amp;M &#39; mot'],
    ['Un.\n\n  Deux.  ', 'Un.\n\n  Deux.  '],
  ],
}

for (const [subject, table] of Object.entries(cases)) {
  describe(`typography: ${subject}`, () => {
    for (const [filed, set] of table) test(filed, () => expect(visible(typeset(filed))).toBe(set))
    for (const [filed] of table)
      test(`twice: ${filed}`, () => expect(typeset(typeset(filed))).toBe(typeset(filed)))
  })
}

const PIECES =
  '"|"|«|»|“|”|\'|’| | |\u00a0|\u202f|.|...|…|,|:|;|?|!|--|-|–|—|(|)|+|%|€|°C|\n|12|1.000|8 000|000|500|0|h|l|d|mot|Mot|XVI|M.|Mme|n°|juillet|millions|https://x.fr/a|a@b.fr|`|&amp;|/|\ufffc|$|*'.split(
    '|',
  )
const mangled = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''))
const anyText = fc.oneof(mangled, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

test('typography: what is set stays as it is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(visible(typeset(typeset(text)))).toBe(visible(typeset(text)))
    }),
    { numRuns: Number(process.env.RUNS ?? 3000) },
  )
})

test('typography: letters and digits stay as they are', () => {
  const lettersAndDigits = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
  fc.assert(
    fc.property(anyText, (text) => {
      expect(lettersAndDigits(typeset(text))).toBe(lettersAndDigits(text))
    }),
    { numRuns: 2000 },
  )
})

const counts: readonly (readonly [text: string, words: number])[] = [
  ['', 0],
  ['  \n ', 0],
  ['l’accord', 1],
  ["aujourd'hui", 1],
  ['1\u00a0000', 1],
  ['3 745 540 naissances', 2],
  ['en 2020 350 personnes', 4],
  ['Bilan\u00a0: deux morts', 3],
  ['Bilan : deux morts', 3],
  ['«\u00a0Oui\u00a0», dit-il', 2],
  ['– mot –', 1],
  ['15\u202f%', 1],
  ['M.\u00a0Dupont, 12\u00a0juillet', 4],
  ['le Covid-19 à 21H00', 4],
]

for (const [text, words] of counts) {
  test(`words: ${visible(text)}`, () => expect(countWords(text)).toBe(words))
}
