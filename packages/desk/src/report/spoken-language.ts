import type { MessageLanguage } from '@intertitre/core'
import type { Shell } from '../shell.ts'

/** The language of the terminal. */
export const spokenLanguage = ({ env }: Pick<Shell, 'env'>): MessageLanguage =>
  /^fr/iu.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'fr' : 'en'
