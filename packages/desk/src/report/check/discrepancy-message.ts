import type { Discrepancy, MessageLanguage } from '@intertitre/core'
import { FIELD_WORDS } from './words.ts'

/** What differs, in one sentence: what the article says, and what its sources have instead. */
export function discrepancyMessage({ field, value, stated }: Discrepancy, language: MessageLanguage): string {
  const name = FIELD_WORDS[field][language]
  const [open, close] = language === 'fr' ? ['« ', ' »'] : ['“', '”']
  const quoted = (text: string) => `${open}${text.replace(/\s+/gu, ' ').trim()}${close}`
  if (value === '')
    return language === 'fr'
      ? `${name} : omise${stated === undefined ? '' : `, la source dit ${quoted(stated)}`}`
      : `${name}: left out${stated === undefined ? '' : `, the source has ${quoted(stated)}`}`
  const colon = language === 'fr' ? ' :' : ':'
  if (stated === undefined)
    return `${name}${colon} ${quoted(value)} ${language === 'fr' ? 'ne se trouve pas ainsi dans les sources' : 'does not stand so in the sources'}`
  return `${name}${colon} ${quoted(value)}, ${language === 'fr' ? 'la source dit' : 'the source has'} ${quoted(stated)}`
}
