import { en } from './en.ts'
import { fr, type Messages } from './fr.ts'

export type { Messages }
export type InterfaceLanguage = 'fr' | 'en'

export const MESSAGES: Readonly<Record<InterfaceLanguage, Messages>> = { fr, en }
