const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Words of grammar, whatever else a lexicon finds in them (« dans » is no plural of « dan »). */
export const GRAMMAR = words(`
  le la les l' un une des de d' du à au aux ce cet cette ces c' ça cela ceci mon ma mes ton ta tes son sa ses notre nos
  votre vos leur leurs je j' tu il elle on nous vous ils elles me m' te t' se s' lui y en soi eux moi toi
  -t-il -il -t-elle -elle -t-on -on -t-ils -ils -t-elles -elles -je -nous -vous -ce -ci -là -le -la -les -lui -leur -y -en -moi
  qui que qu' quoi dont où lequel laquelle lesquels lesquelles auquel auxquels duquel quel quelle quels quelles
  et ou mais donc or ni car comme lorsque lorsqu' puisque puisqu' quoique quand si
  dans par pour sur sous chez avec vers dès lors entre parmi contre envers malgré selon sans depuis pendant durant avant après
  afin alors ainsi puis aussi encore même mêmes tant très trop plus moins ne n' pas jamais rien non oui
  celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci celui-là l'un l'une autre autres tel telle tels telles
  a as ai ont avons avez avait avaient aura auront aurait auraient ait aient ayant eu eue eus eues eut eurent avoir
  est es suis sont sommes êtes était étaient sera seront serait seraient soit soient étant été être fut furent fût
  aucun aucune nul nulle chaque chacun chacune tout toute tous toutes plusieurs quelque quelques certains certaines
  jusque jusqu' dont hors via parce tandis outre voici voilà devant derrière près lors peu beaucoup
  proximité alentours entremise intermédiaire biais
  combien pourquoi comment quelle m mme mm me mlle dr pr ex vice fois reprise reprises
`)

/** Verbs that say little by themselves. */
export const LIGHT = words(`
  avoir être faire prendre mettre donner aller venir devoir pouvoir vouloir falloir rendre passer rester devenir porter
  effectuer réaliser procéder subir constituer représenter sembler paraître
  permettre laisser voir savoir tenir agir situer trouver figurer compter comporter
  dire déclarer indiquer annoncer affirmer préciser expliquer ajouter souligner estimer assurer
  lier évoluer réagir participer exister appeler nommer dérouler utiliser consister appartenir
`)

/** Verbs that take « être » in the past. */
export const UNACCUSATIVE = words(`
  aller arriver décéder devenir entrer intervenir mourir naître partir parvenir provenir redevenir rentrer repartir rester
  retomber revenir sortir survenir tomber venir
`)

/** Adverbs and linking words that a sentence does without. */
export const ADVERBS = words(`
  également aussi notamment ainsi alors désormais actuellement toutefois cependant pourtant néanmoins ensuite enfin
  d'abord d'ailleurs par-ailleurs déjà encore toujours surtout plutôt environ presque quasi vraiment bien très trop
  maintenant auparavant ici là là-bas ailleurs ensemble précisément récemment effectivement finalement principalement
  donc puis outre lors autre tel même propre divers différent
`)

/** What a number in words may open with or hold; the gate before the grammar of numbers. */
export const COUNTING = words(`
  zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante
  cinquante soixante septante huitante nonante cent cents mille million millions milliard milliards billion
  dizaine dizaines douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines millier milliers
  moitié tiers quart quarts cinquième cinquièmes dixième dixièmes trente-quatre
`)

export const DATING = words(`
  janvier janv février fevrier févr mars avril avr mai juin juillet juil août aout septembre sept octobre oct novembre nov
  décembre decembre déc lundi mardi mercredi jeudi vendredi samedi dimanche
  hier avant-hier aujourd'hui demain après-demain veille lendemain avant-veille trimestre semestre
  soirée matinée journée matin soir nuit midi semaine semaines mois an ans année années été hiver printemps automne week-end saison
  décennie décennies siècle siècles jours heures heure
`)
