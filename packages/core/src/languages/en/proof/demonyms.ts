/** Places whose people are not named after them by an ending alone; a place a line, names first. */
const IRREGULAR = `
Britain British Briton UK Kingdom United
England English
Scotland Scottish Scot
Wales Welsh
Ireland Irish
France French Frenchman
Germany German
Spain Spanish Spaniard
Portugal Portuguese
Netherlands Holland Dutch
Belgium Belgian
Switzerland Swiss
Denmark Danish Dane
Sweden Swedish Swede
Norway Norwegian
Finland Finnish Finn
Iceland Icelandic
Poland Polish Pole
Greece Greek
Turkey Turkish Turk
Cyprus Cypriot
Serbia Serb Serbian
Croatia Croat Croatian
Czechia Czech
Slovakia Slovak
Hungary Hungarian
Ukraine Ukrainian
Russia Russian
USA US America American States United Washington
UN United Nations
Canada Canadian
Argentina Argentine Argentinian
Brazil Brazilian
Peru Peruvian
Ecuador Ecuadorian
Panama Panamanian
Salvador Salvadoran
Guatemala Guatemalan
Egypt Egyptian
Lebanon Lebanese
Iraq Iraqi
Israel Israeli
Yemen Yemeni
Kuwait Kuwaiti
Qatar Qatari
Saudi Saudis
Emirates Emirati
Afghanistan Afghan
Pakistan Pakistani
Bangladesh Bangladeshi
India Indian
Nepal Nepalese Nepali
Thailand Thai
Philippines Philippine Filipino
China Chinese
Taiwan Taiwanese
Japan Japanese
Korea Korean
Vietnam Vietnamese
Burma Myanmar Burmese
Laos Laotian
Congo Congolese
Somalia Somali
Senegal Senegalese
Zealand Zealander
Europe European EU
Africa African
Asia Asian
Paris Parisian
`

const KNOWN = new Map<string, readonly string[]>()
for (const line of IRREGULAR.trim().split('\n')) {
  const words = line.toLowerCase().split(' ')
  for (const word of words) KNOWN.set(word, [...(KNOWN.get(word) ?? []), `@${words[0]}`])
}

const PEOPLE = /(?:ians?|eans?|ans?|ese|ish|is?)$/u
const PLACE = /(?:ia|[aeoy])$/u
/** What is left must be long enough to mean one place. */
const SHORTEST = 4

/** What a name shares with that of a place or its people: « Kenya », « Kenyans ». Empty where too little is left. */
export function placeFamilies(name: string): readonly string[] {
  const lower = name.toLowerCase()
  const known = KNOWN.get(lower) ?? KNOWN.get(lower.replace(/s$/u, ''))
  if (known !== undefined) return known
  const stems = [lower.replace(PLACE, ''), ...(PEOPLE.test(lower) ? [lower.replace(PEOPLE, '')] : [])]
  return stems.filter((stem) => stem.length >= SHORTEST).map((stem) => `@${stem}`)
}
