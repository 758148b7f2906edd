import { expect, test } from 'vitest'
import { readsAsBrief } from './reads-as-brief.ts'

const briefs = [
  'Make this article seo compatible, Let there be subheadings for the article, be in french, create at least 700 words',
  'Rends cet article compatible SEO',
  'Voici une dépêche, réécris-la',
  'Voici une dépêche, réécris-la pour le web avec des intertitres :',
  'SEO, 700 mots, en français, avec intertitres',
  'Article SEO en français',
  '700 words',
  'Please rewrite the following for our Sunday magazine audience',
  '"Make this article SEO compatible"',
  'Peux-tu me faire un article de 800 mots à partir de cette dépêche ?',
  'Bonjour, merci de transformer ce texte en article web optimisé SEO.',
  'Turn this into a French article of 900 words with FAQ',
  'Il me faut un papier de 1000 mots, avec un ton neutre.',
  'Texte à réécrire en 700 mots, SEO :',
]
const stories = [
  '',
  'Le gouvernement demande un article de 700 mots',
  '« Rédigez un article de 700 mots », demande le ministère aux candidats du bac.',
  'Voici les principaux articles de la loi sur les retraites adoptée mardi.',
  'Faire un article de loi pour interdire les pesticides, c’est la proposition des députés.',
  'Google condamné à une amende de 150 millions d’euros',
  'Le référencement naturel en plein essor',
  'Un texte de 300 mots signé par 50 écrivains dénonce la censure',
  'Écrire en français : le combat d’une romancière',
  'Mettre fin aux violences : le plan du gouvernement',
  'Tableau : les élections en chiffres',
  'BOSTON (AP) – Le conseil municipal a voté mardi soir un budget de 700 millions de dollars.',
]

for (const text of briefs) test(`brief: ${text}`, () => expect(readsAsBrief(text)).toBe(true))
for (const text of stories) test(`story: ${text}`, () => expect(readsAsBrief(text)).toBe(false))

test('behind an instruction a mere wish is a brief too, a headline is not', () => {
  expect(readsAsBrief('ton neutre', true)).toBe(true)
  expect(readsAsBrief('Texte :', true)).toBe(true)
  expect(readsAsBrief('Le tramway de Rochebrune adopté de justesse', true)).toBe(false)
})
