import { TRAIT } from '../../../../packages/core/src/languages/proof.ts'
import { type Alteration, swaps } from '../alteration.ts'

const TITLES: Readonly<Record<string, readonly string[]>> = {
  président: ['directeur', 'vice-président', 'ancien président'],
  présidente: ['directrice', 'vice-présidente', 'ancienne présidente'],
  directeur: ['président', 'directeur adjoint', 'ancien directeur'],
  directrice: ['présidente', 'directrice adjointe', 'ancienne directrice'],
  'maire m': ['préfet', 'député', 'ancien maire'],
  'maire f': ['préfète', 'députée', 'ancienne maire'],
  préfet: ['procureur', 'sous-préfet'],
  préfète: ['procureure', 'maire'],
  procureur: ['juge', 'préfet'],
  procureure: ['juge', 'préfète'],
  'ministre m': ['secrétaire d’État', 'ancien ministre'],
  'ministre f': ['secrétaire d’État', 'ancienne ministre'],
  'porte-parole m': ['président', 'fondateur'],
  'porte-parole f': ['présidente', 'fondatrice'],
  avocat: ['frère', 'porte-parole'],
  avocate: ['sœur', 'porte-parole'],
  entraîneur: ['capitaine', 'président'],
  'capitaine m': ['lieutenant'],
  'capitaine f': ['entraîneuse'],
  'secrétaire m': ['président', 'trésorier'],
  'secrétaire f': ['présidente', 'trésorière'],
  'économiste m': ['avocat'],
  'économiste f': ['avocate'],
  épidémiologiste: ['virologue'],
  virologue: ['cardiologue'],
  historienne: ['romancière'],
  députée: ['sénatrice', 'maire'],
  député: ['sénateur', 'ministre'],
  cardiologue: ['neurologue'],
  psychologue: ['sociologue'],
  rectrice: ['préfète'],
  proviseure: ['rectrice'],
  'analyste m': ['directeur'],
  'analyste f': ['directrice'],
  'biologiste m': ['géologue'],
  'biologiste f': ['géologue'],
  comptable: ['directrice'],
  éleveur: ['maire', 'berger'],
  chirurgien: ['anesthésiste', 'infirmier'],
  gardienne: ['pivot'],
  commandant: ['colonel'],
  ambassadeur: ['consul'],
}

const FORMS = [...new Set(Object.keys(TITLES).map((title) => title.split(' ', 1)[0] as string))]

/** Of a word for men and women the article before it tells which. */
function titlesFor(match: string, before: string): readonly string[] | undefined {
  const gender = /(?<!\p{L})(?:la|une|sa|cette|ancienne) $/iu.test(before)
    ? 'f'
    : /(?<!\p{L})(?:le|un|son|ce|du|au|ancien) $/iu.test(before)
      ? 'm'
      : undefined
  return TITLES[match] ?? TITLES[`${match} ${gender}`]
}

/** The wrong office, or « ancien » and « adjoint » lost. */
export const functionAlteration: Alteration = {
  kind: 'function',
  alter: ({ text }, { pick, traitsOf }) => [
    ...swaps(
      text,
      new RegExp(
        `(?<![\\p{L}-]|taux |ancien |ancienne |nouveau |nouvelle |premier |première |profession )(?:${FORMS.sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}-]| sortant| adjoint| général)`,
        'gu',
      ),
      ({ 0: match, index }) => {
        const titles = titlesFor(match, text.slice(0, index))
        return titles === undefined ? undefined : pick(titles)
      },
    ),
    ...swaps(
      text,
      /(?:ancien(?:ne)?|adjointe? aux|vice-)(?:\s|(?<=-))(?=(\p{Ll}[\p{L}-]+))/gu,
      ([match, noun = '']) =>
        match.startsWith('adjoint') ? 'chargée des ' : (traitsOf(noun) & TRAIT.person) === 0 ? undefined : '',
    ),
  ],
}
