import { readFileSync } from 'node:fs'

const take = readFileSync(
  new URL('../../../../examples/tempete-littoral.txt', import.meta.url),
  'utf8',
).trim()

const ALERT = `Tempête Ysée : un blessé et 40.000 foyers privés d'électricité sur le littoral

PORT-LIGNY, 18 janvier 2026 (Agence Ponant) - La tempête Ysée, qui a balayé le littoral dans la nuit de samedi à dimanche, a fait un blessé et privé d'électricité 40.000 foyers, a annoncé la préfecture dimanche matin.

Une rafale de 148 km/h a été enregistrée à 3H40 à la pointe du Grouin Noir, a indiqué Météo-France, qui a placé le département en vigilance orange pour vent violent et vagues-submersion jusqu'à dimanche 22H00.

La mer a franchi la digue à marée haute, peu avant 6 heures, et envahi une vingtaine de maisons de la rue des Sardinières.

La circulation des trains est interrompue entre Brémont et Port-Ligny et ne reprendra pas avant lundi matin, d'après la SNCF.`

/** What the correction puts in the place of what the first take said. */
const CORRECTED: readonly (readonly [string, string])[] = [
  ['46.000 foyers', '64.000 foyers'],
  ["privé d'électricité 46.000", "privé d'électricité 64.000"],
  ["estimés à 3,2 millions d'euros", "estimés à 2,3 millions d'euros"],
  [" Les liaisons maritimes avec l'île de Houarn sont suspendues jusqu'à nouvel ordre.", ''],
  [
    'Les écoles de onze communes resteront fermées lundi.',
    "Les écoles de onze communes resteront fermées lundi. Un centre d'accueil a été ouvert à Kerlann.",
  ],
]

const correction = CORRECTED.reduce((text, [before, after]) => text.replaceAll(before, after), take)

/** The story of `examples/tempete-littoral.txt` as a wire would have sent it: alert, first take, correction, kill. */
export const STORY_VERSIONS = [
  { version: '1', text: ALERT },
  { version: '2', action: 'update', note: 'ACTUALISATION', text: take },
  {
    version: '3',
    action: 'correction',
    note: 'CORRECTIF : bien lire 64.000 foyers (et non 46.000)',
    text: correction,
  },
  { version: '4', action: 'kill', note: 'ANNULATION : ne pas utiliser', text: correction },
] as const

/** Their guid. */
export const STORY_GUID = 'urn:newsml:agence-ponant.example:20260118:ysee'

/** One of them as ninjs. */
export function ninjsVersion(index: 0 | 1 | 2 | 3): string {
  const { version, text, ...rest } = STORY_VERSIONS[index]
  const [headline = '', ...paragraphs] = text.split('\n\n')
  return JSON.stringify({
    uri: STORY_GUID,
    type: 'text',
    version,
    versioncreated: `2026-01-18T1${index}:30:00+01:00`,
    pubstatus: 'action' in rest && rest.action === 'kill' ? 'canceled' : 'usable',
    language: 'fr',
    headline,
    ...('note' in rest && { ednote: rest.note }),
    body_text: paragraphs.join('\n\n'),
  })
}
