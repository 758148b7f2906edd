import { type Alteration, swaps } from '../alteration.ts'

const PAIRS: Readonly<Record<string, string>> = {
  hausse: 'baisse', baisse: 'hausse', augmenté: 'diminué', diminué: 'augmenté', augmente: 'diminue', reculé: 'progressé', progressé: 'reculé',
  chuté: 'bondi', bondi: 'chuté', supérieur: 'inférieur', supérieures: 'inférieures', inférieure: 'supérieure', ralenti: 'accéléré', ralentit: 'accélère',
  recul: 'essor', progression: 'recul', plus: 'moins', moins: 'plus', premier: 'deuxième', première: 'deuxième', deuxième: 'troisième', troisième: 'deuxième',
  quatrième: 'troisième', second: 'premier', seconde: 'première', meilleur: 'deuxième', meilleure: 'deuxième', dernière: 'première', dernier: 'premier',
  aggravé: 'amélioré', remporté: 'perdu', victoire: 'défaite', défaite: 'victoire', gagné: 'perdu', perdu: 'gagné', ouvert: 'fermé', ouverte: 'fermée',
  ouvertes: 'fermées', fermée: 'ouverte', accepté: 'refusé', refusé: 'accepté', favorable: 'opposée', favorables: 'opposés', opposés: 'favorables', salué: 'critiqué', critiqué: 'salué', rejetée: 'acceptée', rejette: 'soutient',
  gratuits: 'payants', gratuité: 'hausse du prix', élevée: 'faible', faible: 'élevé', devançant: 'suivant', doublé: 'triplé', rouvert: 'fermé', rouvre: 'ferme', perte: 'bénéfice', bénéfice: 'déficit',
}

/** Up for down, first for second, more for less, won for lost. */
export const comparison: Alteration = {
  kind: 'comparison',
  alter: ({ text }) => [
    ...swaps(text, new RegExp(`(?<![\\p{L}-])(?:${Object.keys(PAIRS).sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}-]| (?:de |d['’])?(?:\\d|en plus|que jamais|tôt|tard|souhaité|ministre))`, 'giu'), ([match], ) =>
      PAIRS[match.toLowerCase()],
    ).filter((made) => !/n(?:e |['’])[\p{L}’']+(?: [\p{L}’']+)? moins/u.test(made)),
    ...swaps(text, /(?<!\p{L})l['’]une? des plus /gu, ([match]) => (match.includes('une') ? 'la plus ' : 'le plus ')),
    ...swaps(text, /(?<!\p{L})(le|la) deuxième plus /gu, ([, article]) => `${article} plus `),
  ],
}
