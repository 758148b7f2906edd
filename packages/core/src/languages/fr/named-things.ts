import type { EntityKind } from '../../reading/reading.ts'

const NOUNS: Readonly<Partial<Record<EntityKind, string>>> = {
  product:
    'application médicament vaccin logiciel rançongiciel roman livre film album chanson série jeu console voiture modèle ' +
    'avion navire cargo paquebot ferry fusée satellite sonde smartphone téléphone pièce opéra tableau missile',
  event:
    'tempête ouragan cyclone typhon opération affaire procès festival coupe championnat tournoi trophée marathon rallye ' +
    'exposition salon plan séisme',
  place:
    'ville village commune quartier rue avenue boulevard place île lac mer fleuve rivière mont montagne pont aéroport ' +
    'gare port région département province canton État vallée golfe détroit pointe plage forêt parc stade',
}

const KINDS: ReadonlyMap<string, EntityKind> = new Map(
  Object.entries(NOUNS).flatMap(([kind, nouns]) =>
    nouns.split(' ').map((noun) => [noun.toLowerCase(), kind as EntityKind] as const),
  ),
)

/** What the name behind a noun names: « l’application Ondine » a product, « la tempête Ysée » an event. */
export const kindNamedBy = (lemma: string): EntityKind | undefined => KINDS.get(lemma.toLowerCase())
