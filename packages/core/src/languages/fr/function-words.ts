/**
 * Words that an address does without: articles, determiners, pronouns, the commonest prepositions
 * and conjunctions, « être » and « avoir » as auxiliaries.
 * Out of it stay words that turn the meaning (« sans », « contre », « pas ») and those that are also
 * nouns of the news (« été », « car », « or »).
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `le la les un une des de du à au aux
   ce cet cette ces ça cela mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
   je tu il elle on nous vous ils elles me te se lui y en soi
   qui que quoi dont où lequel laquelle lesquels lesquelles
   et ou mais donc comme lorsque puisque quoique jusque
   dans par pour sur chez avec vers dès lors ainsi
   est sont a ont était étaient avait avaient sera seront aura auront
   ne`.split(/\s+/u),
)
