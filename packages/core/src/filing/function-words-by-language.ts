/**
 * The commonest words of each language's running text, by which it is told from the others. Closed-class
 * words only: they stand in every text, whatever it is about.
 */
export const FUNCTION_WORDS_BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  fr: words(`le la les l d un une des du de au aux et en est dans que qui pour par sur ne pas plus ce cette ces son
    sa ses il elle ils elles on nous vous je a été sont ont était être avec mais ou où se qu n s c leur leurs selon
    après avant entre comme aussi très sans sous depuis même tout tous dont y été avait fait`),
  en: words(`the of and to in a an is was were are be been for on that with as by at from it its this these those his
    her their he she they we you not but or which who will would have has had said after also more than when there
    about into could should been over under`),
  es: words(`el la los las un una unos unas de del al y en es que por para con no se su sus lo le les como más pero
    este esta estos estas ha han fue son era está están muy sin sobre entre hasta desde también según tras ya o`),
  ca: words(`el la els les un una uns unes de del dels al als i en és que per amb no es seva seu seus lo li com més
    però aquest aquesta aquests aquestes ha han va són era està molt sense sobre entre fins des també segons ja o
    hi ho que dins`),
  pt: words(`o a os as um uma uns umas de do da dos das no na nos nas e em é que por para com não se seu sua seus suas
    lhe como mais mas este esta isso foi são era está muito sem sobre entre até desde também segundo já ou ao aos à
    pelo pela ter tem foram`),
  it: words(`il lo la i gli le un uno una di del della dello dei degli delle e è in nel nella nei che per con non si
    suo sua suoi sue come più ma questo questa questi queste ha hanno era sono stato molto senza su sul sulla tra fra
    fino anche secondo già o al alla ai dal dalla da`),
  ro: words(`și de la în din cu pe pentru că nu se este sunt a au al ale un o unei unui care ce mai dar sau lui ei lor
    prin după până între fost fi va vor acest această aceste cum`),
  de: words(`der die das den dem des ein eine einen einem einer und in im ist war sind waren von vom zu zum zur mit für
    auf an am als auch nicht sich er sie es wir ihr sein seine seinen haben hat wurde wird werden nach bei über aus
    dass oder aber wenn noch nur mehr`),
  nl: words(`de het een van en in is was zijn waren op te met voor dat die niet aan er ook als bij naar om uit door over
    maar of hij zij ze wij we je ik hun haar heeft hebben wordt werd worden nog meer dan tot deze dit geen`),
}

function words(text: string): string[] {
  return text.trim().split(/\s+/u)
}
