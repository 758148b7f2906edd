const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Words of grammar. */
export const GRAMMAR = words(`
  the a an this that these those my your his her its our their it he she they them him i you we us me who whom whose which
  what where when why how there here of in on at to from by with for about into onto over under between among through during
  before after since until against without within along across behind beyond near off out up down as than then so and or but
  nor if because although though while whereas whether unless am is are was were be been being have has had having do does
  did doing done will would shall should can could may might must ought not n't no nor never none any some all every each
  both either neither few many much more most less least several other another such only just also too very even still yet
  ever already again once own same per via mr mrs ms dr 's s him himself herself itself themselves it's despite although amid besides plus minus upon towards toward throughout
`)

/** Verbs that say little by themselves. */
export const LIGHT = words(`
  make take get give put go come use become hold keep let seem show provide include involve say tell add state report
  announce note explain according part way thing case exist happen occur call belong consist
`)

export const ADVERBS = words(`
  also however meanwhile moreover therefore thus currently now today recently finally eventually later earlier soon
  often usually mainly mostly largely nearly almost about around approximately roughly quite rather really already still
`)

export const REPORTING = words(`
  say tell announce report state claim add explain declare note argue suggest warn admit confirm insist deny estimate
  believe acknowledge stress write allege assert maintain reveal predict
`)

/** Nouns so wide that they may stand for a narrower one. */
export const GENERIC = words(`
  thing case event incident company firm group organization organisation person people man woman place area country city
  population existence presence use usage development process system method technique industry creation field
  official member number amount part plan program programme project report decision problem issue situation
`)

export const COUNTING = words(`
  zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions
  trillion dozen dozens half third thirds quarter quarters
`)

export const DATING = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight morning afternoon
  evening night day hour minute week month year years months weeks days hours decade ago spring summer autumn fall winter weekend earlier later
`)

/** Nouns of somebody and of bodies, by their stems. */
export const PERSONS = words(`
  executive boss mp lawmaker councillor treasurer midwife surgeon sheriff constable sergeant lieutenant admiral bishop
  priest rabbi imam headteacher principal dean curator architect engineer biologist physicist economist sociologist
  novelist painter sculptor composer conductor goalkeeper striker midfielder defender referee umpire manager
  president minister mayor governor senator chairman chairwoman director manager spokesman spokeswoman spokesperson leader
  chief king queen prince princess pope bishop judge lawyer prosecutor attorney doctor nurse professor teacher scientist
  researcher writer author actor actress singer player coach captain driver pilot soldier officer general colonel
  ambassador secretary chancellor commissioner founder owner worker student expert analyst economist journalist reporter
  victim suspect witness patient
`)
export const BODIES = words(`
  government parliament congress senate court police army ministry company firm bank party union university hospital agency
  council committee commission club team association federation group organization organisation department
`)
