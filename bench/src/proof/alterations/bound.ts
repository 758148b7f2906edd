import { type Alteration, swaps } from '../alteration.ts'

const OTHER: Readonly<Record<string, readonly string[]>> = {
  'plus de': ['moins de', ''],
  'moins de': ['plus de', ''],
  'près de': ['plus de', ''],
  'au moins': ['au plus', ''],
  environ: ['', 'plus de'],
  quelque: ['', 'moins de'],
  "jusqu'à": ['plus de'],
  'près d’': [],
}

/** « Plus de » lost, or turned round. */
export const bound: Alteration = {
  kind: 'bound',
  alter: ({ text }, { pick }) =>
    swaps(
      text,
      /(?<!\p{L})(?:(?<!pas )plus de|moins de|près de|au moins|environ|quelque|jusqu'à) (?=\d|deux|trois|quatre|cinq|six|sept|dix|un quart|un tiers)/giu,
      ([match]) => {
        const words = pick(OTHER[match.trim().toLowerCase()] ?? ['environ'])
        return words === '' ? '' : `${words} `
      },
    ),
}
