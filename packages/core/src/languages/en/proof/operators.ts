import type { Operator } from '../../proof.ts'
import { stemOf } from './stem.ts'

type Entry = readonly [Operator['field'], string, string]

/** Words that act on the next one, by their stems. */
const BY_STEM: readonly Entry[] = [
  ['polarity', 'none', 'no none neither'],
  ['polarity', 'without', 'without'],
  ['polarity', 'few', 'few little hardly barely scarcely rarely seldom'],
  [
    'polarity',
    'fail',
    'fail failur refus refusal deny denial reject rejection prevent avoid cancel cancellation abandon lack stop ceas cease unable unlikely',
  ],
  [
    'modality',
    'possible',
    'may might could possib possibly possibl possibility risk potential potentially potentiall',
  ],
  ['modality', 'maybe', 'perhap perhaps maybe probabl probably likely presumably'],
  ['modality', 'seeming', 'seem appear apparently reportedly'],
  ['modality', 'due', 'should must'],
  ['modality', 'planned', 'will plan expect intend schedul propos consider shall forecast predict'],
  ['modality', 'wanted', 'want wish hope ask demand urg call seek request requir recommend'],
  ['modality', 'offered', 'offer promis pledg vow'],
  ['modality', 'attempt', 'try attempt'],
  ['modality', 'threat', 'threaten threat'],
  ['modality', 'alleged', 'accus suspect alleg allegedly supposedly suppos claim'],
  ['quantifier', 'all', 'all every each entir entire unanimously whole'],
  ['quantifier', 'most', 'most majority'],
  ['quantifier', 'many', 'many numerou'],
  ['quantifier', 'several', 'several'],
  ['quantifier', 'some', 'some certain'],
  ['quantifier', 'only', 'only solely exclusively'],
  ['comparison', 'first', 'first'],
  ['comparison', 'second', 'second'],
  ['comparison', 'third', 'third'],
  ['comparison', 'fourth', 'fourth'],
  ['comparison', 'fifth', 'fifth'],
  ['comparison', 'last', 'last final'],
  ['comparison', 'more', 'more'],
  ['comparison', 'less', 'less fewer'],
  ['function', 'former', 'former ex'],
  ['function', 'deputy', 'vice deputy'],
  ['function', 'acting', 'acting interim'],
  ['function', 'future', 'future'],
  ['cause', 'cause', 'because caus cause'],
  ['condition', 'if', 'if unless'],
  ['bound', 'more-than', 'exceed'],
  ['date', 'before', 'before'],
  ['date', 'after', 'after'],
  ['date', 'since', 'since'],
  ['date', 'until', 'until'],
]

export const OPERATORS: ReadonlyMap<string, readonly Operator[]> = new Map(
  BY_STEM.flatMap(([field, value, stems]) =>
    stems
      .split(' ')
      .flatMap((word) => [word, stemOf(word)])
      .map((stem) => [stem, [{ field, value, scope: 'next' as const }]] as const),
  ),
)

const phrase = (field: Operator['field'], value: string, list: string) =>
  list.split('|').map((words) => [words, { field, value, scope: 'next' as const }] as const)

export const PHRASES: ReadonlyMap<string, Operator> = new Map([
  ...phrase('attribution', 'according', 'according to|in the words of'),
  ...phrase(
    'cause',
    'cause',
    'because of|due to|as a result of|thanks to|owing to|as a consequence of|for lack of|for want of|on account of|in response to|in protest at|in protest against|over plans|in a row over',
  ),
  ...phrase(
    'modality',
    'wanted',
    'would like|calls for|called for|calling for|hopes to|hope to|hoped to|in the hope of|wants to|want to|wanted to',
  ),
  ...phrase(
    'modality',
    'planned',
    'is to|are to|was to|were to|going to|aims to|aim to|plans to|plan to|planned to|planning to|about to|on course to',
  ),
  ...phrase('polarity', 'fail', 'instead of|rather than|rule out|ruled out'),
  ...phrase('quantifier', 'some', 'a few|a number of|part of'),
  ...phrase('quantifier', 'many', 'a lot of|lots of|a large number of'),
  ...phrase('comparison', 'one-of', 'one of the'),
])

export const LOCUTIONS: readonly string[] =
  'for example|such as|as well as|in addition|in fact|of course|at least|at most|in order to|as part of|in terms of|on behalf of|with regard to|so far'.split(
    '|',
  )
