/** Forms that no ending tells: lemma first. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `be am is are was were been being|have has had having|do does did done doing|go goes went gone going|say says said saying
get gets got gotten getting|make makes made making|take takes took taken taking|come comes came coming|see sees saw seen seeing
give gives gave given giving|find finds found finding|tell tells told telling|become becomes became|leave leaves left leaving
win wins won winning|lose loses lost losing|buy buys bought buying|sell sells sold selling|pay pays paid paying
meet meets met meeting|run runs ran running|begin begins began begun beginning|hold holds held holding|bring brings brought
write writes wrote written writing|stand stands stood standing|hear hears heard|let lets letting|mean means meant
set sets setting|lead leads led leading|know knows knew known|think thinks thought|feel feels felt|keep keeps kept
put puts putting|rise rises rose risen rising|fall falls fell fallen falling|grow grows grew grown|send sends sent
build builds built|speak speaks spoke spoken|spend spends spent|die dies died dying dead death|kill kills killed killing
shoot shoots shot shooting|fight fights fought fighting|strike strikes struck striking|break breaks broke broken
cut cuts cutting|hit hits hitting|beat beats beat beaten beating|choose chooses chose chosen choice|steal steals stole stolen
drive drives drove driven|fly flies flew flown|draw draws drew drawn|eat eats ate eaten|forget forgets forgot forgotten
freeze freezes froze frozen|hide hides hid hidden|lie lies lay lain lying|seek seeks sought|teach teaches taught
throw throws threw thrown|wear wears wore worn|sink sinks sank sunk|swim swims swam swum|sing sings sang sung
bear bears bore born borne|bind binds bound|catch catches caught|deal deals dealt|feed feeds fed|flee flees fled
man men|woman women|child children|person people|foot feet|life lives|wife wives|half halves|analysis analyses|crisis crises
sign signs signed signing|use uses used using|arrest arrests arrested arresting|found founds founded founding founder`
    .split(/[|\n]/u)
    .flatMap((group) => {
      const forms = group.trim().split(' ')
      return forms.map((form) => [form, forms[0] ?? form] as const)
    }),
)

/** Endings of inflection, longest first, with what they leave. */
const INFLECTION: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{2})ies$/u, 'y'],
  [/(?<=.{2})ied$/u, 'y'],
  [/(?<=(?:ss|sh|ch|x|zz))es$/u, ''],
  [/(?<=.{2}[^su])s$/u, ''],
  [/(?<=.[aeiouy].?)(?<double>[bdgmnprt])\k<double>(?:ed|ing)$/u, '$<double>'],
  [/(?<=[aeiouy].*)(?:ed|ing)$/u, ''],
]

/** A form without its inflection. Two forms of a word give the same; it need not be a word itself. */
export function stemOf(form: string): string {
  const plain = form.replace(/['’]s$/u, '')
  const irregular =
    IRREGULAR.get(plain) ??
    (/\p{L}{3}(?<!speci|regi|acu|abdo)men$/u.test(plain) ? plain.replace(/men$/u, 'man') : undefined)
  if (irregular !== undefined) return irregular
  for (const [ending, left] of INFLECTION) {
    if (!ending.test(plain)) continue
    const stem = plain.replace(ending, left)
    if (stem.length >= 3) return stem.replace(/(?<=.{3})e$/u, '')
  }
  return plain.replace(/(?<=.{3})e$/u, '')
}

/** Words whose kinship their letters do not show, by stems: a family a line. */
const KIN: ReadonlyMap<string, string> = new Map(
  `live life alive living|die mortal mortality deadly fatal fatality lethal|born birth|marry marriage wed wedding|sell sale seller|buy buyer
choose choice|lose loss loser|give gift|think thought|know knowledge|grow growth|see sight|speak speech speaker|sing song singer
fly flight|arrive arrival|depart departure|refuse refusal|propose proposal|approve approval|survive survival survivor|deny denial
destroy destruction|receive reception recipient receipt|perceive perception|deceive deception|succeed success succession successor
proceed procedure process|exceed excess|compete competition competitor competitive|describe description|subscribe subscription
produce production producer product|reduce reduction|introduce introduction|decide decision|divide division|explode explosion
invade invasion invader|collide collision|conclude conclusion|include inclusion|exclude exclusion|permit permission
admit admission|submit submission|commit commission|transmit transmission|expand expansion|extend extension|suspend suspension
defend defence defense defender|offend offence offense|respond response|solve solution|resolve resolution|revolt revolution
acquire acquisition|require requirement|inquire inquiry|maintain maintenance|detain detention detainee|retain retention
explain explanation|apply application applicant|supply supplier|rely reliance|vary variation|identify identification
strong strength strengthen|long length|wide width|deep depth|high height|hot heat|poor poverty|rich wealth|free freedom liberty
safe safety|dark darkness|young youth|old age|able ability|possible possibility|responsible responsibility|probable probability
stable stability|city urban|country national nation nationwide|town municipal|sea marine maritime naval navy|sun solar|moon lunar
star stellar|heart cardiac cardiovascular|brain cerebral|lung pulmonary|skin dermal|tooth dental dentist|eye optical|blood bloody
king royal royalty kingdom|law legal legally lawyer|court judicial judge justice|money monetary|bank banker banking|tax fiscal
war military|peace peaceful|police policeman policewoman|crime criminal|prison prisoner imprison imprisonment
terror terrorist terrorism|murder murderer|rob robbery robber|steal theft thief|assault assailant|threat threaten
science scientist scientific|physics physicist|chemistry chemist chemical|biology biologist|poison poisonous toxic
medicine medical|drug pharmaceutical|hospital hospitalise hospitalize hospitalisation hospitalization|sick ill illness disease
wound injure injury|vaccine vaccinate vaccination|parliament parliamentary parliamentarian|president presidency presidential
govern government governor|minister ministry ministerial|diplomat diplomacy diplomatic|embassy ambassador|democrat democracy democratic
elect election electoral elector|vote voter|economy economic economist|finance financial|industry industrial
trade trader commerce commercial|sport athlete athletic|win winner victory|write writer author|paint painter painting
act actor actress|direct director|found founder foundation|own owner ownership|lead leader leadership|employ employee employer employment
farm farmer agriculture agricultural|fish fisherman fishery|mine miner mining|oil petroleum|car automobile automotive
train railway rail|ship shipping|space spatial|earth terrestrial|earthquake seismic|volcano volcanic|winter wintry|year annual yearly
month monthly|week weekly|day daily|church ecclesiastical|pope papal|bishop episcopal|islam islamic muslim|jew jewish judaism`
    .split(/[|\n]/u)
    .flatMap((group) => {
      const stems = group.trim().split(' ').map(stemOf)
      return stems.map((stem) => [stem, `~~${stems[0]}`] as const)
    })
    .reverse(),
)

const DERIVATION =
  /(?:ization|isation|ational|ement|ations?|ition|ution|ation|ingly|iveness|fulness|ments?|ances?|ences?|ities|ity|ically|ical|ists?|isms?|ness|ship|ables?|ibles?|ions?|ives?|ants?|ents?|ors?|ers?|als?|ary|ory|ous|ful|ly|ic|ize|ise|ate|age|ees?|y|al)$/u

/** What a stem shares with the words made from it: « invest », « investment », « investor ». */
export function familyOf(stem: string): string | undefined {
  const known = KIN.get(stem)
  if (known !== undefined) return known
  if (stem.length < 5) return stem.length < 4 ? undefined : `~${stem}`
  const root = stem.replace(DERIVATION, '')
  return root.length >= 4 ? `~${root}` : `~${stem}`
}
