import type { EditRule } from './edit.ts'

/** « a également ouvert » as « a aussi ouvert », and back: right behind the finite verb. */
export const also: EditRule = ({ tree: { tokens } }) =>
  tokens.flatMap((token, index) => {
    const other = token.form === 'également' ? 'aussi' : token.form === 'aussi' ? 'également' : undefined
    const behindVerb = tokens[index - 1]?.features.Mood !== undefined && tokens[index - 1]?.upos === 'AUX'
    const beforeParticiple = tokens[index + 1]?.features.VerbForm === 'Part'
    return other !== undefined && behindVerb && beforeParticiple
      ? [[{ range: { first: index, last: index }, text: other }]]
      : []
  })
