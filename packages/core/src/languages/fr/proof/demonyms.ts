/** Countries and regions whose people are not named after them by an ending alone; a place a line, names first. */
const IRREGULAR = `
Royaume-Uni Grande-Bretagne britannique
Angleterre anglais
États-Unis Etats-Unis USA américain étasunien états-unien
Allemagne allemand
Espagne espagnol ibérique
Grèce grec grecque hellénique
Turquie turc turque
Pays-Bas Hollande néerlandais hollandais
Belgique belge
Suisse helvétique suisse
Bulgarie bulgare
Tchéquie tchèque
Slovaquie slovaque
Croatie croate
Serbie serbe
Russie russe
Ukraine ukrainien
Pologne polonais
Suède suédois
Danemark danois
Islande islandais
Portugal portugais
France français Hexagone
Corse corse
Bretagne breton bretonne
Normandie normand
Bourgogne bourguignon
Gascogne gascon
Savoie savoyard
Picardie picard
Auvergne auvergnat
Poitou poitevin
Provence provençal
Catalogne catalan
Andalousie andalou
Basque basque
Galles gallois
Écosse écossais
Irlande irlandais
Québec québécois
Ivoire ivoirien ivoirienne
Inde indien indienne
Chine chinois
Asie asiatique
Arabie saoudien saoudienne
Émirats émirien émirati
Irak Iraq irakien
Israël israélien hébreu
Syrie syrien
Madagascar malgache
Monaco monégasque
Salvador salvadorien
Pérou péruvien
Porto-Rico portoricain
Afghanistan afghan
Kazakhstan kazakh
Ouzbékistan ouzbek
Kirghizstan Kirghizistan kirghize
Tadjikistan tadjik
Turkménistan turkmène
Pakistan pakistanais
Kurdistan kurde
Tibet tibétain
Philippines philippin
Corée coréen coréenne sud-coréen nord-coréen
Bali balinais
Laos laotien
Congo congolais
Togo togolais
Mali malien malienne
Niger nigérien
Nigeria Nigéria nigérian
Tchad tchadien
Oman omanais
Liège liégeois
Bordeaux bordelais
Lyon lyonnais
Madrid madrilène
Moscou moscovite
Londres londonien
Milan milanais
Naples napolitain
Florence florentin
Venise vénitien
Cuba cubain
Haïti haïtien
Chypre chypriote
Malte maltais
Europe européen
UE européen
`

const KNOWN = new Map<string, string>()
for (const line of IRREGULAR.trim().split('\n')) {
  const [first = '', ...rest] = line.split(' ')
  for (const word of [first, ...rest])
    if (!KNOWN.has(word.toLowerCase())) KNOWN.set(word.toLowerCase(), `@${plain(first)}`)
}

/** Of the people of a place, and of the place itself: « Rwanda », « rwandais ». */
const PEOPLE = /(?:aise?|oise?|éen(?:ne)?|ien(?:ne)?|enne|en|aine?|ane?)$/u
const PLACE = /(?:ies?|es|[aeiouy])$/u
/** What is left must be long enough to mean one place. */
const SHORTEST = 4

/** What the name of a place shares with the word for its people; undefined where too little is left. */
export function placeFamily(name: string): string | undefined {
  return KNOWN.get(name.toLowerCase()) ?? familyOf(plain(name).replace(PLACE, ''))
}

/** What a word for the people of a place shares with its name, by the singular; undefined where it may be none. */
export function peopleFamily(lemma: string): string | undefined {
  const known = KNOWN.get(lemma.toLowerCase())
  if (known !== undefined || !PEOPLE.test(lemma.toLowerCase())) return known
  return familyOf(plain(lemma.toLowerCase().replace(PEOPLE, '')))
}

/** « Franco-allemand », « israélo-palestinien »: whom the first half of such a word means. */
const COMBINING: Readonly<Record<string, string>> = {
  afro: 'Afrique',
  américano: 'américain',
  anglo: 'anglais',
  belgo: 'belge',
  britannico: 'britannique',
  euro: 'européen',
  franco: 'français',
  germano: 'allemand',
  gréco: 'grec',
  hispano: 'espagnol',
  indo: 'indien',
  irano: 'iranien',
  irako: 'irakien',
  israélo: 'israélien',
  italo: 'italien',
  luso: 'portugais',
  maroco: 'marocain',
  nippo: 'japonais',
  polono: 'polonais',
  russo: 'russe',
  sino: 'chinois',
  syro: 'syrien',
  turco: 'turc',
}

/** What each half of a word for two peoples shares with the names of their places; empty where it is none. */
export function peoplesFamilies(form: string): readonly string[] {
  const [first = '', second, ...more] = form.toLowerCase().split('-')
  const one = COMBINING[first]
  if (one === undefined || second === undefined || more.length > 0) return []
  const singulars = [second, second.replace(/s$/u, ''), second.replace(/es?$/u, '')]
  const family = singulars.map(peopleFamily).find((each) => each !== undefined)
  return family === undefined ? [] : [peopleFamily(one) ?? placeFamily(one) ?? family, family]
}

/** « Mexique » and « mexicain » write one sound in two ways. */
const familyOf = (stem: string): string | undefined =>
  stem.length < SHORTEST ? undefined : `@${stem.replace(/qu$/u, 'c').replace(/(.)\1$/u, '$1')}`

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Capitals by which the press names a government: « Oslo n’autorisera aucun tir ». */
const CAPITALS: ReadonlyMap<string, string> = new Map(
  (
    'Washington États-Unis|Moscou Russie|Londres Royaume-Uni|Berlin Allemagne|Madrid Espagne|Rome Italie|Pékin Chine|Tokyo Japon|' +
    'Kiev Ukraine|Lisbonne Portugal|Athènes Grèce|Ankara Turquie|Oslo Norvège|Stockholm Suède|Copenhague Danemark|Helsinki Finlande|' +
    'Varsovie Pologne|Budapest Hongrie|Prague Tchéquie|Vienne Autriche|Berne Suisse|Dublin Irlande|Téhéran Iran|Bagdad Irak|' +
    'Damas Syrie|Riyad Arabie|Doha Qatar|Alger Algérie|Rabat Maroc|Ottawa Canada|Canberra Australie|Séoul Corée|Bamako Mali|Dakar Sénégal'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** What the name of a capital shares with that of its country. */
export const capitalFamily = (name: string): string | undefined => {
  const country = CAPITALS.get(name)
  return country === undefined ? undefined : placeFamily(country)
}
