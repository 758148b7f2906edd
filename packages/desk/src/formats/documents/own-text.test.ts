import { expect, test } from 'vitest'
import { ownText } from './own-text.ts'

const STORY = 'La gare d’Orvane sera rénovée.\n\nLes travaux dureront dix-huit mois, selon l’entreprise.'
const HEAD = 'De : Presse <p@exemple.fr>\nEnvoyé : mardi 17 mars 2026 10:12\nÀ : Luc\nObjet : Gare\n\n'
const ENGLISH = 'From: Presse <p@exemple.fr>\nDate: Tue, 17 Mar 2026\nSubject: Gare\nTo: Luc\n\n'

const cases: readonly (readonly [name: string, mail: string])[] = [
  ['a story alone', STORY],
  ['a signature', `${STORY}\n\n-- \nNadia Corvin\nPresse`],
  ['lines quoted', `${STORY}\n\n> Pouvez-vous nous en dire plus ?`],
  ['what a telephone adds', `${STORY}\n\nEnvoyé de mon iPhone`],
  ['passed on by Outlook', `Pour info.\n\n-----Message d'origine-----\n${HEAD}${STORY}`],
  ['passed on without a line', `Pour info.\n\n${HEAD}${STORY}`],
  ['passed on by Gmail', `---------- Forwarded message ---------\n${ENGLISH}${STORY}`],
  ['passed on by Apple', `Début du message transféré :\n\n${ENGLISH}${STORY}`.replace(/^(?!Début)/gmu, '> ')],
  ['an answer above what it answers', `${STORY}\n\n${HEAD}Une question : quand ?`],
]
for (const [name, mail] of cases)
  test(`ownText: ${name}`, () => {
    const own = ownText(mail)
    expect(own).toHaveLength(mail.length)
    expect(own.replace(/\s+/gu, ' ').trim()).toBe(STORY.replace(/\s+/gu, ' '))
  })
