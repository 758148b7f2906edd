import { answersMessages } from '../languages/audit-messages/answers.ts'
import { dataMessages } from '../languages/audit-messages/data.ts'
import { keyphraseMessages } from '../languages/audit-messages/keyphrase.ts'
import type { AuditMessage, AuditMessages, MessageLanguage } from '../languages/audit-messages/message.ts'
import { newsMessages } from '../languages/audit-messages/news.ts'
import { proofMessages } from '../languages/audit-messages/proof.ts'
import { readingMessages } from '../languages/audit-messages/reading.ts'
import { searchMessages } from '../languages/audit-messages/search.ts'
import { structureMessages } from '../languages/audit-messages/structure.ts'
import type { Finding } from './finding.ts'

export type { AuditMessage, MessageLanguage }

/** The wording of every audit by its id, in every language that findings are told in. */
export const auditMessages: AuditMessages = {
  ...proofMessages,
  ...keyphraseMessages,
  ...structureMessages,
  ...readingMessages,
  ...searchMessages,
  ...dataMessages,
  ...newsMessages,
  ...answersMessages,
}

/** What a finding says, in one sentence. Throws where no audit has the id. */
export function messageOf(audit: string, finding: Finding, language: MessageLanguage): string {
  const message = auditMessages[audit]?.[language]
  if (message === undefined) throw new Error(`No message for the audit « ${audit} ».`)
  const template =
    typeof message.finding === 'string' ? message.finding : message.finding[String(finding.values.case)]
  if (template === undefined)
    throw new Error(`No message for the case « ${finding.values.case} » of « ${audit} ».`)
  return typeset(filled(template, finding.values, language), language)
}

const PLACE = /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/gu

function filled(template: string, values: Finding['values'], language: MessageLanguage): string {
  return template.replace(PLACE, (_place, name: string, one?: string, several?: string) => {
    const value = values[name]
    if (one !== undefined && several !== undefined) return isOne(Number(value), language) ? one : several
    return typeof value === 'number' ? numberText(value, language) : String(value ?? '…')
  })
}

/** « 0 mot », « 0 words ». */
const isOne = (count: number, language: MessageLanguage): boolean =>
  language === 'fr' ? Math.abs(count) < 2 : count === 1

function numberText(value: number, language: MessageLanguage): string {
  const [whole = '', part] = String(value).split('.')
  const grouped =
    whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/gu, language === 'fr' ? '\u202f' : ',') : whole
  return part === undefined ? grouped : `${grouped}${language === 'fr' ? ',' : '.'}${part}`
}

/** No line breaks inside « », before : ; ! ? and %. */
const typeset = (text: string, language: MessageLanguage): string =>
  language === 'fr'
    ? text
        .replace(/« /gu, '«\u00a0')
        .replace(/ (?=»|:)/gu, '\u00a0')
        .replace(/ (?=[;!?%])/gu, '\u202f')
    : text
