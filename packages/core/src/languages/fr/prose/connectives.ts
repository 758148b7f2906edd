/**
 * Words and phrases that tie a sentence to another, by what they say of the two. Ours; compared with
 * Charolles, « L’encadrement du discours » (1997), and the connectives of LexConn (Roze, 2012).
 */
const PHRASES: Readonly<Record<string, string>> = {
  addition: `
    aussi | d'ailleurs | de plus | de même | de surcroît | en outre | en plus | également | enfin | ensuite | et puis |
    par ailleurs | puis | qui plus est | sans compter | sans oublier | de son côté | de leur côté | de sa part |
    pour sa part | pour leur part | quant à | quant au | quant aux | ainsi que | non seulement | outre | ni`,
  order: `
    d'abord | dans un premier temps | dans un second temps | dans un deuxième temps | en premier lieu | en second lieu |
    en dernier lieu | pour commencer | pour finir | premièrement | deuxièmement | troisièmement | tout d'abord |
    d'une part | d'autre part | d'un côté | de l'autre`,
  time: `
    à ce stade | à l'époque | à l'issue | à la suite | à la veille | à partir de | alors que | après | au cours de |
    au cours du | au cours des | au lendemain | au même moment | au moment où | aussitôt | auparavant | avant | avant de |
    avant que | aujourd'hui | bientôt | d'ici | dans la foulée | de nouveau | depuis | depuis lors | dès | dès lors |
    dès que | désormais | dorénavant | dans l'immédiat | durant | en attendant | en même temps | entre-temps | entretemps |
    finalement | jusqu'à | jusqu'ici | jusque-là | jusqu'alors | la veille | le lendemain | lors de | lors du | lors des |
    lors d' | lorsque | lorsqu' | parallèlement | pendant | pendant que | pour l'heure | pour l'instant | pour le moment |
    quand | simultanément | tandis que | tant que | toujours est-il | tout au long | une fois | ultérieurement |
    plus tard | par la suite | peu après | plus tôt | à nouveau | dernièrement | récemment`,
  contrast: `
    à défaut | à l'inverse | à l'opposé | au contraire | au lieu de | autant | bien que | bien qu' | cela dit | ceci dit |
    cependant | contrairement à | contrairement au | contrairement aux | de toute façon | en dépit de | en fait | en réalité |
    en revanche | certes | malgré | malgré tout | même si | mais | néanmoins | or | par contre | pourtant | plutôt que |
    quoi qu'il en soit | quoique | sauf | sinon | si bien que | tout de même | toutefois | faute de | alors même que |
    pour autant | encore que`,
  cause: `
    à cause de | à cause du | à cause des | à force de | à la demande | car | compte tenu | considérant que | d'autant plus |
    d'autant que | du fait | en effet | en raison de | en raison du | en raison des | en raison d' | étant donné | face à |
    face au | face aux | grâce à | grâce au | grâce aux | parce que | parce qu' | puisque | puisqu' | sous prétexte |
    vu que | en l'absence | sur fond de`,
  consequence: `
    ainsi | alors | aussi bien | c'est pourquoi | c'est ainsi | de ce fait | de fait | de manière que | de façon que |
    de sorte que | donc | du coup | en conséquence | par conséquent | partant | si bien qu' | voilà pourquoi | résultat |
    de quoi`,
  purpose: `
    afin de | afin que | afin d' | dans l'espoir | dans le but | dans le cadre | de peur que | en vue de | pour que |
    pour qu' | histoire de`,
  condition: `
    à condition | à moins que | à moins de | au cas où | dans ce cas | en cas de | en cas d' | pourvu que | quitte à |
    selon que | si | s'il | s'ils | sous réserve | tant que`,
  example: `
    à commencer par | à savoir | à titre d'exemple | c'est-à-dire | comme | dont | en particulier | en d'autres termes |
    autrement dit | entre autres | notamment | par exemple | soit | surtout | tel que | telle que | tels que | telles que |
    en l'occurrence | à l'instar | à l'image | y compris | en matière de`,
  conclusion: `
    au final | au total | bref | en conclusion | en définitive | en fin de compte | en résumé | en somme | en tout |
    en tout cas | pour conclure | somme toute | à terme`,
}

const wordsOf = (phrase: string): readonly string[] => phrase.match(/[\p{L}\p{N}]+/gu) ?? []

/** Each as its words in lower case. */
export const CONNECTIVES: readonly (readonly string[])[] = Object.values(PHRASES)
  .flatMap((list) => list.split('|'))
  .map(wordsOf)

/** What only looks so. */
export const NO_CONNECTIVES: readonly (readonly string[])[] = ["d'après", 'après-midi', 'avant-garde'].map(
  wordsOf,
)
