/** Names that French and English write in two ways; names that both write alike are left out. Ours. */
const PAIRS = `
Londres=London|Édimbourg=Edinburgh|Douvres=Dover|Cantorbéry=Canterbury|Bruxelles=Brussels|Anvers=Antwerp|Gand=Ghent
La Haye=The Hague|Cologne=Cologne|Munich=Munich|Vienne=Vienna|Genève=Geneva|Berne=Bern|Bâle=Basel|Rome=Rome|Venise=Venice
Florence=Florence|Naples=Naples|Turin=Turin|Gênes=Genoa|Lisbonne=Lisbon|Séville=Seville|Barcelone=Barcelona|Athènes=Athens
Varsovie=Warsaw|Cracovie=Krakow|Prague=Prague|Bucarest=Bucharest|Moscou=Moscow|Saint-Pétersbourg=St Petersburg|Kiev=Kyiv
Copenhague=Copenhagen|Le Caire=Cairo|Alger=Algiers|Beyrouth=Beirut|Jérusalem=Jerusalem|Téhéran=Tehran|Pékin=Beijing
Séoul=Seoul|Singapour=Singapore|La Nouvelle-Orléans=New Orleans|Philadelphie=Philadelphia|Mexico=Mexico City|Le Cap=Cape Town
États-Unis=United States|Royaume-Uni=United Kingdom|Angleterre=England|Écosse=Scotland|Pays de Galles=Wales|Irlande=Ireland
Grande-Bretagne=Britain|Allemagne=Germany|Espagne=Spain|Italie=Italy|Belgique=Belgium|Suisse=Switzerland|Autriche=Austria
Pays-Bas=Netherlands|Danemark=Denmark|Suède=Sweden|Norvège=Norway|Finlande=Finland|Islande=Iceland|Pologne=Poland
Hongrie=Hungary|Roumanie=Romania|Bulgarie=Bulgaria|Grèce=Greece|Turquie=Turkey|Russie=Russia|Chine=China|Japon=Japan
Inde=India|Corée du Sud=South Korea|Corée du Nord=North Korea|Brésil=Brazil|Argentine=Argentina|Mexique=Mexico
Égypte=Egypt|Maroc=Morocco|Algérie=Algeria|Tunisie=Tunisia|Afrique du Sud=South Africa|Australie=Australia
Nouvelle-Zélande=New Zealand|Europe=Europe|Afrique=Africa|Asie=Asia|Amérique=America|Union européenne=European Union
Nations unies=United Nations|ONU=UN|OTAN=NATO|OMS=WHO|UE=EU|Maison Blanche=White House|Manche=English Channel|Tamise=Thames
Écossais=Scottish|Britannique=British|Américain=American|Corse=Corsica|Sicile=Sicily|Bretagne=Brittany|Normandie=Normandy
Californie=California|Floride=Florida|Caroline du Nord=North Carolina|Caroline du Sud=South Carolina|Virginie=Virginia
`

const names: readonly (readonly [RegExp, string])[] = PAIRS.trim()
  .split(/[|\n]/u)
  .map((pair): readonly [RegExp, string] => {
    const [french = '', english = ''] = pair.split('=')
    return [new RegExp(`(?<![\\p{L}-])${french}(?![\\p{L}-])`, 'giu'), english]
  })

/** A French text with such names as English writes them: for comparing, not for reading. */
export const withEnglishNames = (text: string): string =>
  names.reduce(
    (changed, [french, english]) => changed.replace(french, english),
    // « 12 milles » are miles, and not thousands.
    text.replace(/(\d\s*)milles(?!\p{L})/giu, '$1miles'),
  )

/** Units that a conversion without its number, or a number without its conversion, makes false. */
const UNITS: readonly (readonly [RegExp, RegExp])[] = [
  [/\d\s*(?:kilom[eè]tres?|km)\b/iu, /\d[\s-]*(?:kilomet(?:re|er)s?|km)\b/iu],
  [/\d\s*m(?:è|e)tres?(?![\p{L}])/iu, /\d[\s-]*met(?:re|er)s?\b/iu],
  [/\d\s*(?:milles|miles)(?!\p{L})/iu, /\d[\s-]*miles?\b/iu],
  [/\d\s*pieds?\b/iu, /\d[\s-]*(?:feet|foot|ft)\b/iu],
  [/\d\s*(?:kilos?|kilogrammes?|kg)\b/iu, /\d[\s-]*(?:kilos?|kilograms?|kg)\b/iu],
  [/\d\s*(?:tonnes?)\b/iu, /\d[\s-]*(?:tonnes?|tons?)\b/iu],
  [/\d\s*livres? sterling|\d\s*£/iu, /£\s*\d|\d[\s-]*pounds?\b/iu],
  [/(?:dollars?|\$)/iu, /(?:dollars?|\$)/iu],
  [/(?:euros?|€)/iu, /(?:euros?|€)/iu],
  [/\d\s*(?:%|pour cent|points?)/iu, /\d\s*(?:%|per ?cent|percentage points?|points?)/iu],
  [/\d\s*hectares?\b/iu, /\d[\s-]*hectares?\b/iu],
  [/\d\s*acres?\b/iu, /\d[\s-]*acres?\b/iu],
]

/** True where a French and an English sentence measure in the same units. */
export const sameUnits = (french: string, english: string): boolean =>
  UNITS.every(([one, other]) => one.test(french) === other.test(english))
