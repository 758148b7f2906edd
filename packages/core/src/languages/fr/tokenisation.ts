import type { Tokenisation } from '../tokenisation.ts'

const words = (list: string): string[] => list.trim().split(/\s+/u)

/** Words, contractions and abbreviations of French, after the French treebanks of Universal Dependencies. */
export const frenchTokenisation: Tokenisation = {
  elisions: new Set(words('c ç d j l m n s t qu jusqu lorsqu puisqu quoiqu quelqu presqu entr')),
  wholes: words(`aujourd'hui c'est-à-dire l'on quelqu'un quelqu'une presqu'île presqu'îles
    prud'hommes prud'homme prud'homal prud'homale prud'homaux prud'homales main-d'œuvre main-d'oeuvre
    chef-d'œuvre chefs-d'œuvre chef-d'oeuvre chefs-d'oeuvre hors-d'œuvre entr'ouvert entr'ouverte
    grand'mère rock'n'roll va-t'en`),
  subjects: new Set(
    words('-t-il -t-elle -t-on -t-ils -t-elles -je -tu -il -elle -on -nous -vous -ils -elles -ce'),
  ),
  objects: new Set(words('-moi -toi -le -la -les -lui -leur -y -en -nous -vous')),
  pointers: new Set(words('-ci -là')),
  titles: new Set(
    words(`M. MM. Mr. Mrs. Ms. Mme. Mlle. Mgr. Dr. Drs. Pr. Prof. Me. St. Ste. Jr. Sr. cf. Cf. env. av. apr.
      Sgt. Lt. Col. Gén. Cdt. Adm. Gov. Sen. Rep. tél. Tél. bd. Bd. bld. Bld.`),
  ),
  abbreviations: new Set(
    words(`etc. Etc. Inc. Corp. Ltd. Co. Cie. vs. p.m. a.m. J.-C. ndlr. Ndlr. NDLR. suiv. ibid. Ibid. éd. coll.
      trad. hab.`),
  ),
  beforeFigures: new Set(
    words(`p. pp. no. No. nos. art. Art. vol. Vol. chap. fig. Fig. al. § t. n. ch. janv. févr. avr. juil. sept.
      oct. nov. déc. lun. mar. mer. jeu. ven. sam. dim.`),
  ),
  units: new Set(
    words(`% h H min mn s ms m m2 m3 m² m³ km km2 km3 km² km/h cm cm2 cm3 cm² mm kg g mg t l L cl ml dl ha kW kWh MW
      MWh GW GWh TWh W V A Hz kHz MHz GHz Ko Mo Go To kB MB GB °C ° € $ £ F ans euros dollars points pts fois`),
  ),
  ordinals: new Set(words('er ère re ers ères res e es è ème èmes eme emes ième ièmes nd nde nds ndes')),
  contractions: new Map([
    ['du', ['de', 'le']],
    ['des', ['de', 'les']],
    ['au', ['à', 'le']],
    ['aux', ['à', 'les']],
    ['duquel', ['de', 'lequel']],
    ['desquels', ['de', 'lesquels']],
    ['desquelles', ['de', 'lesquelles']],
    ['auquel', ['à', 'lequel']],
    ['auxquels', ['à', 'lesquels']],
    ['auxquelles', ['à', 'lesquelles']],
  ]),
  ambiguousContractions: new Set(['du', 'des']),
  relatives: new Set(['lequel', 'laquelle', 'lesquels', 'lesquelles']),
}
