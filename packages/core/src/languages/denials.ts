/** What in a text of one language says that something is not the case. */
interface Denials {
  /** Words that deny, and hardly ever do anything else. */
  readonly denies: RegExp
  /** What may stand for a denial in another language: « échouer à », « ne … que », « inconnu ». */
  readonly leans: RegExp
}

const words = (...lists: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${lists.join(' ').trim().split(/\s+/u).join('|')})(?![\\p{L}])`, 'iu')

/** By ISO 639-1. Ours; each word is a pattern. */
const DENIALS: Readonly<Record<string, Denials>> = {
  fr: {
    denies: words(
      "pas jamais aucune?s? nul(?:le)?\\sautre nulle\\spart sans ni non rien guère personne\\sne? personne\\sn[’'] nullement",
      "(?:ne|n[’'])[^.;:]{1,60}?\\splus(?!\\s(?:de|d[’'])\\s?\\d)",
    ),
    leans: words(
      "n(?:e|(?=[’'])) seul\\p{L}* uniquement refus\\p{L}+ échou\\p{L}+ échec rat\\p{L}+ manqu\\p{L}+ absen\\p{L}+ faute\\sde exclu\\p{L}* écart\\p{L}+ rejet\\p{L}+",
      'démen\\p{L}+ ni(?:er?|é|ait|ent|ant) contest\\p{L}+ empêch\\p{L}+ évit\\p{L}+ interdi\\p{L}+ annul\\p{L}+ suspend\\p{L}* interromp\\p{L}+ abandon\\p{L}+ cess\\p{L}+',
      'ignor\\p{L}+ inconnue?s? incertain\\p{L}* incapables? impossib\\p{L}+ impuissan\\p{L}+ indemnes? inchangé\\p{L}* insuffisan\\p{L}+ indisponib\\p{L}+ inaccessib\\p{L}+ illéga\\p{L}+ inutil\\p{L}+ injoignab\\p{L}+ inédit\\p{L}* inhabit\\p{L}+ irr\\p{L}+',
      'fermé\\p{L}* vides? privé\\p{L}*\\sd\\p{L}* dépourvu\\p{L}* avant jusqu\\p{L}+ à\\smoins rarement peu moins hors au\\slieu plutôt',
    ),
  },
  en: {
    denies: words(
      "not never no(?!\\.?\\s*\\d) none nobody nothing nowhere neither nor cannot without \\p{L}+n[’']t",
    ),
    leans: words(
      'only fail\\p{L}* refus\\p{L}+ reject\\p{L}* declin\\p{L}+ den(?:y|ies|ied|ying|ials?) disput\\p{L}+ lack\\p{L}* miss\\p{L}* absen\\p{L}+ unable prevent\\p{L}* avoid\\p{L}* stop\\p{L}* ban\\p{L}* forb\\p{L}+ prohibit\\p{L}*',
      'exclud\\p{L}+ rul\\p{L}+\\sout cancel\\p{L}* suspend\\p{L}* halt\\p{L}* abandon\\p{L}* un\\p{L}{3,} in\\p{L}+ble dis\\p{L}{4,} im\\p{L}+ble illegal\\p{L}* ineligible invalid inadequate insufficient incomplete',
      'closed empty free\\sof short\\sof until before unless hardly barely scarcely rarely few(?:er)? little less yet rather\\sthan instead far\\sfrom other\\sthan',
    ),
  },
  es: {
    denies: words('no nunca jamás nada nadie ning[uú]n(?:[ao]s?)? ni sin tampoco'),
    leans: words(
      'sol[oa]\\p{L}* únic\\p{L}+ rechaz\\p{L}+ neg\\p{L}+ desm\\p{L}+ fracas\\p{L}+ falt\\p{L}+ carec\\p{L}+ evit\\p{L}+ imp\\p{L}+ des\\p{L}+ in\\p{L}{5,} prohib\\p{L}+ cancel\\p{L}+ suspend\\p{L}+ hasta antes apenas poc[oa]s? menos cerrad\\p{L}+',
    ),
  },
  ca: {
    denies: words('no mai res ningú cap ni sense tampoc'),
    leans: words(
      'només únic\\p{L}+ rebutj\\p{L}+ neg\\p{L}+ desm\\p{L}+ manc\\p{L}+ falt\\p{L}+ evit\\p{L}+ imp\\p{L}+ des\\p{L}+ in\\p{L}{5,} prohib\\p{L}+ cancel\\p{L}+ fins abans poc\\p{L}* menys tancat\\p{L}*',
    ),
  },
  pt: {
    denies: words('não nunca jamais nada ninguém nenhuma?s? nem sem tampouco'),
    leans: words(
      'só somente apenas únic\\p{L}+ rejeit\\p{L}+ recus\\p{L}+ neg\\p{L}+ desm\\p{L}+ falh\\p{L}+ falt\\p{L}+ evit\\p{L}+ imp\\p{L}+ des\\p{L}+ in\\p{L}{5,} proib\\p{L}+ cancel\\p{L}+ suspend\\p{L}+ até antes pouc[oa]s? menos fechad\\p{L}+',
    ),
  },
  it: {
    denies: words("non mai niente nulla nessun[oa]? nessun[’']\\p{L}+ né senza neanche neppure nemmeno"),
    leans: words(
      'solo soltanto unic\\p{L}+ respin\\p{L}+ rifiut\\p{L}+ neg\\p{L}+ smen\\p{L}+ falli\\p{L}+ manc\\p{L}+ evit\\p{L}+ imp\\p{L}+ s\\p{L}{6,} dis\\p{L}{3,} in\\p{L}{5,} viet\\p{L}+ annull\\p{L}+ sospe\\p{L}+ fino prima poch\\p{L}+ poco meno chius\\p{L}+',
    ),
  },
  ro: {
    denies: words('nu n-\\p{L}+ niciodată nimic nimeni nici\\p{L}* fără niciun(?:ui|ei|a)?'),
    leans: words(
      'doar numai resping\\p{L}+ respin\\p{L}+ refuz\\p{L}+ neg\\p{L}+ dezmin\\p{L}+ eșu\\p{L}+ lips\\p{L}+ evit\\p{L}+ împiedic\\p{L}+ imp\\p{L}+ ne\\p{L}{4,} in\\p{L}{5,} interzi\\p{L}+ anul\\p{L}+ suspend\\p{L}+ până înainte puțin\\p{L}* închis\\p{L}*',
    ),
  },
  de: {
    denies: words(
      'nicht nichts nie niemals niemand\\p{L}* keine?[rmns]? ohne weder nirgends keinesfalls keineswegs',
    ),
    leans: words(
      'nur lediglich ablehn\\p{L}+ abgelehnt\\p{L}* lehnt\\p{L}* verweiger\\p{L}+ bestreit\\p{L}+ bestritt\\p{L}* dementier\\p{L}+ scheiter\\p{L}+ gescheitert\\p{L}* fehl\\p{L}+ verhinder\\p{L}+ vermeid\\p{L}+ un\\p{L}{3,} \\p{L}+los\\p{L}* verb\\p{L}+ abgesagt\\p{L}* ausgesetzt\\p{L}* bis bevor kaum wenig\\p{L}* geschlossen\\p{L}* statt',
    ),
  },
  nl: {
    denies: words('niet niets nooit niemand geen zonder noch nergens evenmin'),
    leans: words(
      'alleen slechts enkel weiger\\p{L}+ geweigerd\\p{L}* verwerp\\p{L}+ ontken\\p{L}+ mislukt\\p{L}* ontbre\\p{L}+ gebrek voorkom\\p{L}+ verm\\p{L}+ on\\p{L}{4,} verb\\p{L}+ geannuleerd\\p{L}* geschorst\\p{L}* tot voordat nauwelijks weinig minder gesloten',
    ),
  },
}

/** A sentence and its language, ISO 639-1. */
export interface SentenceIn {
  readonly text: string
  readonly language: string
}

/** A denial that one of two sentences has: `value` in the second, `stated` in the first; the other is empty. */
export interface DenialDifference {
  readonly value: string
  readonly stated: string
}

/**
 * What one of two sentences that are to say the same denies, where nothing in the other could stand for it;
 * undefined where neither does, both do, or a language is not known. Two denials in one sentence count as one.
 */
export function denialDifference(first: SentenceIn, second: SentenceIn): DenialDifference | undefined {
  const [one, other] = [DENIALS[first.language], DENIALS[second.language]]
  if (one === undefined || other === undefined) return undefined
  const stated = one.denies.exec(first.text)?.[0]
  const value = other.denies.exec(second.text)?.[0]
  if (stated !== undefined && value === undefined && !other.leans.test(second.text))
    return { stated, value: '' }
  if (value !== undefined && stated === undefined && !one.leans.test(first.text)) return { value, stated: '' }
  return undefined
}
