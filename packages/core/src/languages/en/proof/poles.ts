import { stemOf } from './stem.ts'
import { SYNONYMS } from './synonyms.ts'

/** Axes of opposites, a line each, poles apart by « | »; the words of a pole say the same. */
const AXES = `
rise increase grow growth climb gain surge soar jump up higher | fall decrease decline drop reduce reduction shrink plunge down lower cut | stable unchanged flat
high higher highest | low lower lowest
large larger largest big bigger biggest | small smaller smallest little
long longer longest | short shorter shortest
fast faster fastest quick quicker | slow slower slowest
strong stronger strongest | weak weaker weakest
heavy heavier heaviest | light lighter lightest
hot hotter hottest warm warmer warmest | cold colder coldest cool cooler coolest
early earlier earliest | late later latest
cheap cheaper cheapest | expensive dear dearer costly costlier
first | last
above | below
admit confess acknowledge | deny denial dispute
cheer celebrate rejoice | mourn regret deplore
tighten | loosen relax ease
include | exclude
remember | forget
add | remove
lend | borrow
near close | far distant
more | less fewer
open reopen | close shut closure
begin start launch | end finish stop halt conclude
win victory defeat beat | lose loss defeated
accept approve approval adopt endorse agree | reject refuse refusal decline veto resist
allow permit authorize legalize | ban forbid prohibit prevent block
succeed success | fail failure
enter join arrive arrival | leave depart departure exit quit withdraw
appear | disappear vanish
build construct construction | destroy demolish destruction
improve improvement | worsen deteriorate
strengthen | weaken
confirm | deny denial
support back backing favour favor | oppose opposition criticize criticise criticism condemn
praise welcome | criticize criticise condemn denounce
accuse | defend acquit clear
attack | defend protect
born birth | die dead death killed
kill murder slay assassinate | injure wound hurt | survive survivor
elect election | defeat oust
appoint name nominate hire | dismiss fire sack resign resignation
find discover discovery | lose
reveal disclose | hide conceal
buy buys bought acquire acquisition purchase takeover | sell sale sold
export | import
lend | borrow
profit | loss deficit
employ hire recruit | dismiss fire layoff
create creation | abolish
rich wealthy | poor
guilty convict conviction | innocent acquit acquittal
arrest detain | release free
present | absent
possible | impossible
legal | illegal
safe | dangerous
male man | female woman
north northern | south southern
east eastern | west western
left | right
old older | young younger | new
before | after
first | second | third | fourth | last
best better | worst worse
million | billion | thousand
dollar | euro | pound | yen
mile | kilometre kilometer
mother | father
son | daughter
brother | sister
husband | wife
win award | lose
hire | fire
marry marriage wed wedding husband wife spouse | divorce
agree agreement deal accord pact treaty | disagree disagreement
write author | read
found establish create founder
headquarter base locate
company firm corporation business
buy purchase acquire
movie film
car vehicle automobile
ill sick illness disease
aid help assist assistance
job work employment
physician doctor
attorney lawyer
reside live inhabit resident inhabitant
study research survey
die death decease
begin commence
big large huge | small little
nation country state
chief head leader director boss
child kid
show demonstrate
need require
`

let table: ReadonlyMap<string, readonly string[]> | undefined

/** As `languages/fr/proof/poles.ts`, by stems. */
export function polesOf(stem: string): readonly string[] {
  table ??= tableOf()
  return table.get(stem) ?? []
}

function tableOf(): ReadonlyMap<string, readonly string[]> {
  const poles = new Map<string, Set<string>>()
  for (const [axis, line] of [...AXES.trim().split('\n'), ...SYNONYMS.trim().split('\n')].entries()) {
    for (const [pole, words] of line.split(' | ').entries()) {
      for (const word of words.trim().split(' ')) {
        const stem = stemOf(word)
        poles.set(stem, (poles.get(stem) ?? new Set()).add(`${axis}:${pole}`))
      }
    }
  }
  return new Map([...poles].map(([stem, set]) => [stem, [...set]]))
}
