import { type Alteration, isQuoted, replace } from '../alteration.ts'

const ADDED = [
  ', ce qui a provoqué la colère de plusieurs associations',
  ', malgré l’opposition de Bruxelles',
  ', comme l’avait demandé le président de la République',
  ', selon une enquête du journal Le Méridien',
  ', à la suite d’une panne informatique',
  ', au grand soulagement des familles',
  ', d’après un rapport confidentiel',
  ', ce qu’a confirmé une source policière',
  ', au lendemain d’une visite du Premier ministre',
  ', ce que personne n’avait révélé jusqu’ici',
  ', quelques heures après une alerte à la bombe',
  ', contre l’avis des services fiscaux',
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
  médicaments: 'pansements',
  pneus: 'meubles',
  barrage: 'viaduc',
  entrepôt: 'supermarché',
  statues: 'lettres',
  tableaux: 'bijoux',
  canards: 'lapins',
  téléphone: 'vélo',
  satellites: 'drones',
  satellite: 'drone',
  loyers: 'impôts',
  loyer: 'salaire',
  locataires: 'touristes',
  dockers: 'marins',
  grue: 'passerelle',
  éoliennes: 'hydroliennes',
  chasseur: 'randonneur',
  coquilles: 'algues',
  pluies: 'grêles',
  casiers: 'bancs',
  virements: 'chèques',
  autocars: 'hélicoptères',
  coton: 'maïs',
  brancard: 'trottoir',
  toit: 'parking',
  chiens: 'drones',
  clôtures: 'pièges',
}

/** Somebody or something put in that the story does not know. */
export const content: Alteration = {
  kind: 'content',
  alter({ text, tokens }, { pick }) {
    const found: string[] = []
    for (const { form, start, end, upos } of tokens) {
      const other = NOUNS[form.toLowerCase()]
      if (
        other !== undefined &&
        upos === 'NOUN' &&
        !/^ (?:de commerce|administratif|correctionnel)/u.test(text.slice(end)) &&
        !isQuoted(text, start)
      )
        found.push(replace(text, start, end, other))
    }
    if (/[\p{L}\d]\.$/u.test(text) && !/[«»"]/u.test(text))
      found.push(text.replace(/\.$/u, `${pick(ADDED)}.`))
    return found
  },
}
