import type { Sentence, Token } from '../reading/reading.ts'
import { readFrench } from './read-french.ts'
import type { WireSentence } from './wire-sentences.ts'

/** The arcs of a sentence that the reader gets wrong, each with what it read instead. */
export function wrongArcs({ text, arcs }: WireSentence): string[] {
  const sentences = readFrench(text)
  const [sentence] = sentences
  if (!sentence || sentences.length > 1) return [`${text}: ${sentences.length} sentences`]
  return arcs.flatMap((arc) => {
    const [dependent = '', relation = '', head = ''] = arc.split(' ')
    const token = tokenOf(sentence, dependent)
    const governor = token && token.head >= 0 ? sentence.tokens[token.head]! : undefined
    const read = token && `${token.relation.split(':')[0]}${governor ? ` ${governor.form}` : ''}`
    const expected = `${relation}${head ? ` ${tokenOf(sentence, head)?.form ?? head}` : ''}`
    const isSame = read === expected && (!governor || governor === tokenOf(sentence, head))
    return isSame ? [] : [`${arc} (read: ${read})`]
  })
}

function tokenOf({ tokens }: Sentence, name: string): Token | undefined {
  const [form, count = '1'] = name.split('#')
  return tokens.filter((token) => token.form === form)[Number(count) - 1]
}
