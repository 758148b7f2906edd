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
  const irregular = IRREGULAR.get(plain)
  if (irregular !== undefined) return irregular
  for (const [ending, left] of INFLECTION) {
    if (!ending.test(plain)) continue
    const stem = plain.replace(ending, left)
    if (stem.length >= 3) return stem.replace(/(?<=.{3})e$/u, '')
  }
  return plain.replace(/(?<=.{3})e$/u, '')
}

const DERIVATION =
  /(?:ization|isation|ational|ement|ations?|ition|ution|ation|ingly|iveness|fulness|ments?|ances?|ences?|ities|ity|ically|ical|ists?|isms?|ness|ship|ables?|ibles?|ions?|ives?|ants?|ents?|ors?|ers?|als?|ary|ory|ous|ful|ly|ic|ize|ise|ate|age|ees?|y|al)$/u

/** What a stem shares with the words made from it: « invest », « investment », « investor ». */
export function familyOf(stem: string): string | undefined {
  if (stem.length < 5) return stem.length < 4 ? undefined : `~${stem}`
  const root = stem.replace(DERIVATION, '')
  return root.length >= 4 ? `~${root}` : `~${stem}`
}
