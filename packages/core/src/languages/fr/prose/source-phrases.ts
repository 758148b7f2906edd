const VERBS =
  `déclaré annoncé indiqué affirmé précisé expliqué estimé assuré ajouté confié rappelé souligné rapporté confirmé
  reconnu démenti dit écrit répondu révélé appris regretté dénoncé promis raconté jugé soutenu insisté détaillé averti
  prévenu lancé noté observé relevé constaté témoigné`.split(/\s+/u)
const PRESENT =
  `explique indique affirme précise estime assure ajoute rappelle souligne rapporte confirme raconte juge
  détaille déclare annonce révèle dit écrit témoigne prévient dénonce regrette indiquent affirment estiment assurent
  rapportent expliquent précisent`.split(/\s+/u)

/** Words by which a sentence says who says so, each phrase as its words in lower case. */
export const SOURCE_PHRASES: readonly (readonly string[])[] = [
  ['selon'],
  ['d', 'après'],
  ['de', 'source'],
  ['de', 'sources'],
  ['a', 'fait', 'savoir'],
  ['ont', 'fait', 'savoir'],
  ['fait', 'valoir'],
  ...VERBS.flatMap((verb) => ['a', 'ont', 'avait', 'avaient'].map((auxiliary) => [auxiliary, verb])),
  ...VERBS.flatMap((verb) => ['il', 'elle', 'on'].map((pronoun) => ['a', 't', pronoun, verb])),
  ...PRESENT.map((verb) => [verb]),
]
