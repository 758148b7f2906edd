import { type Alteration, swaps } from '../alteration.ts'

const TITLES: Readonly<Record<string, readonly string[]>> = {
  président: ['directeur', 'vice-président', 'ancien président'],
  présidente: ['directrice', 'vice-présidente', 'ancienne présidente'],
  directeur: ['président', 'directeur adjoint', 'ancien directeur'],
  directrice: ['présidente', 'directrice adjointe', 'ancienne directrice'],
  maire: ['préfet', 'député', 'ancien maire'],
  préfet: ['procureur', 'sous-préfet'],
  préfète: ['procureure', 'maire'],
  procureur: ['juge', 'préfet'],
  procureure: ['juge', 'préfète'],
  ministre: ['secrétaire d’État', 'ancien ministre'],
  'porte-parole': ['présidente', 'fondatrice'],
  avocat: ['frère', 'médecin'],
  avocate: ['sœur', 'porte-parole'],
  entraîneur: ['capitaine', 'président'],
  capitaine: ['gardienne', 'entraîneuse'],
  secrétaire: ['présidente'],
  économiste: ['avocate'],
  épidémiologiste: ['virologue'],
  députée: ['sénatrice', 'maire'],
  député: ['sénateur', 'ministre'],
  cardiologue: ['neurologue'],
  analyste: ['directeur'],
  comptable: ['directrice'],
  éleveur: ['maire', 'berger'],
  chirurgien: ['anesthésiste', 'infirmier'],
  gardienne: ['pivot'],
  'secrétaire général': ['président'],
  'secrétaire générale': ['présidente'],
  commandant: ['colonel'],
}

/** The wrong office, or « ancien » and « adjoint » lost. */
export const functionAlteration: Alteration = {
  kind: 'function',
  alter: ({ text }, { pick }) => [
    ...swaps(
      text,
      new RegExp(
        `(?<![\\p{L}-]|taux |ancien |ancienne )(?:${Object.keys(TITLES)
          .sort((a, b) => b.length - a.length)
          .join('|')})(?![\\p{L}-]| sortant| adjoint)`,
        'gu',
      ),
      ([match]) => pick(TITLES[match] as readonly string[]),
    ),
    ...swaps(text, /(?:ancienn?e?|adjointe? aux|future?|vice-)(?:\s|(?<=-))(?=\p{Ll})/gu, ([match]) =>
      match.startsWith('adjoint') ? 'chargée des ' : '',
    ),
  ],
}
