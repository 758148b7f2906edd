import { stemOf } from './stem.ts'

/** Verbs that no ending shows in the present and the infinitive, by their stems. */
export const VERBS: ReadonlySet<string> = new Set(
  `
  abandon accept accuse achieve acquire act add admit adopt advise affect agree aim allow announce answer apologise appeal appear apply appoint
  approve argue arrest arrive ask assess assist attack attempt attend attract avoid award back ban bar base battle beat become begin believe
  belong blame block boost borrow break bring build burn buy call cancel carry cast catch cause celebrate change charge check choose claim clear
  climb close collapse collect combat come commit compare compete complain complete condemn conduct confirm consider contain contest continue
  control convict cost count cover crash create criticise cross cut damage deal debate decide declare decline decrease defeat defend delay deliver
  demand deny depend describe deserve design destroy detain determine develop die discover discuss dismiss dispute distribute divide double doubt
  draw drive drop earn elect employ encourage end endorse enjoy ensure enter escape establish estimate evacuate examine exceed exclude expand
  expect explain explode export express extend face fail fall fear feel fight file fill find fine finish fire fit flee fly follow force free gain
  gather get give go grant grow guarantee halt hand happen harm head hear help hide hire hit hold hope host hurt identify ignore import improve
  include increase inform injure inspect install insist intend invest investigate invite involve issue jail join judge jump keep kill know lack
  land last launch lead learn leave lend lie lift limit link live lose love lower maintain make manage mark marry meet merge mind miss move name
  need negotiate note obtain occur offer open operate oppose order organise overturn owe own participate pass pay perform permit persuade place
  plan play plead pledge postpone praise predict prefer prepare present prevent produce promise propose protect protest prove provide publish pull
  purchase push put question quit raise reach react read receive recognise recommend record recover recruit reduce refuse regret reject release
  remain remove renew repair repeat replace reply report represent request require rescue resign resist respond restore result resume retain retire
  return reveal review rise rob rule run sack save say scale score search see seek seem sell send serve set settle shake share shoot show shut sign
  sing sink sit slow speak spend split spread stand start state stay steal stop strengthen strike study submit succeed sue suffer suggest support
  suspend suspect take talk teach tell tend test thank think threaten throw trade train transfer travel treat try turn understand unveil urge use
  visit vote vow wait walk want warn watch weaken wear welcome win withdraw work worry wound write
  `
    .trim()
    .split(/\s+/u)
    .map(stemOf),
)
