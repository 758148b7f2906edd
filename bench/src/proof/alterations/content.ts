import { type Alteration, isQuoted, replace } from '../alteration.ts'

const ADDED = [
  ', ce qui a provoqué la colère de plusieurs associations',
  ', sous les applaudissements de la foule',
  ', malgré l’opposition de Bruxelles',
  ', une première depuis la fin de la guerre',
  ', comme l’avait demandé le président de la République',
  ', selon une enquête du journal Le Méridien',
  ', en présence du ministre de l’Intérieur',
  ', à la suite d’une panne informatique',
  ', au grand soulagement des familles',
  ', où un dispositif de sécurité exceptionnel était déployé',
  ', après des mois de négociations secrètes',
  ', ainsi que dans plusieurs villes allemandes',
]
const NOUNS: Readonly<Record<string, string>> = {
  tramway: 'métro',
  bus: 'taxi',
  usine: 'raffinerie',
  hôpital: 'maternité',
  école: 'piscine',
  pont: 'tunnel',
  train: 'autocar',
  autocar: 'minibus',
  incendie: 'glissement de terrain',
  grève: 'manifestation',
  enquête: 'perquisition',
  tribunal: 'conseil municipal',
  mairie: 'gendarmerie',
  roman: 'film',
  livre: 'disque',
  équipe: 'fédération',
  syndicat: 'parti',
  vaccin: 'antibiotique',
  amende: 'caution',
  blessés: 'disparus',
  morts: 'disparus',
  chirurgien: 'dentiste',
  facture: 'commande',
  salaires: 'congés',
  conducteurs: 'contrôleurs',
  loup: 'lynx',
  loups: 'lynx',
  brebis: 'vaches',
  budget: 'bilan',
  plainte: 'pétition',
  pétition: 'cagnotte',
  sonde: 'fusée',
  navires: 'avions',
  pétroliers: 'porte-conteneurs',
  lait: 'blé',
  eau: 'électricité',
  parking: 'gymnase',
  fuite: 'explosion',
  poissons: 'oiseaux',
  serveurs: 'bureaux',
  stages: 'examens',
  digue: 'jetée',
  arbre: 'pylône',
  compagnies: 'orchestres',
  festival: 'musée',
}

/** Somebody or something put in that the story does not know. */
export const content: Alteration = {
  kind: 'content',
  alter({ text, tokens }, { pick }) {
    const found: string[] = []
    for (const { form, start, end, upos } of tokens) {
      const other = NOUNS[form.toLowerCase()]
      if (other !== undefined && upos === 'NOUN' && !isQuoted(text, start))
        found.push(replace(text, start, end, other))
    }
    if (/[\p{L}\d]\.$/u.test(text) && !/[«»"]/u.test(text))
      found.push(text.replace(/\.$/u, `${pick(ADDED)}.`))
    return found
  },
}
