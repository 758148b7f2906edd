import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRefuted } from '@intertitre/core'
import { afterEach, expect, test } from 'vitest'
import { readPage } from '../page/read-page.ts'
import { answerBy, type Question, type Reply } from '../testing/scripted-model-server.ts'
import { endScripted, writeScripted } from '../testing/write-scripted.ts'

afterEach(endScripted)

const BRIEF = 'Make this article SEO friendly, with subheadings, written in French.'
const PAIRS: readonly (readonly [string, string])[] = [
  [
    'The old harbour bridge in Weldon Bay closed on Monday after engineers found a crack of 14 inches, Mayor Alice Thornbury said.',
    'Le vieux pont du port de Weldon Bay a fermé lundi après la découverte par des ingénieurs d’une fissure de 14 pouces, a déclaré la maire Alice Thornbury.',
  ],
  [
    'Some 3,400 vehicles used it every day, according to a count made in March 2025.',
    'Quelque 3 400 véhicules l’empruntaient chaque jour, selon un comptage réalisé en mars 2025.',
  ],
  [
    '“We will not take any risk,” said Thornbury, who asked the government in London for help.',
    '« Nous ne prendrons aucun risque », a déclaré Thornbury, qui a demandé de l’aide au gouvernement à Londres.',
  ],
  [
    'The repairs will cost 2.5 million pounds and could last 8 months, the county estimated.',
    'Les réparations coûteront 2,5 millions de livres et pourraient durer 8 mois, selon l’estimation du comté.',
  ],
  [
    'The detour is 12 miles long and passes through the village of Harrow End.',
    'La déviation est longue de 12 milles et passe par le village de Harrow End.',
  ],
  [
    'No date has been set for the reopening of the bridge.',
    'Aucune date n’a été fixée pour la réouverture du pont.',
  ],
]
const STORY = `${BRIEF}\n\n${PAIRS.map(([english]) => english).join('\n\n')}\n`

/** Translates by the table, but for what `wrong` makes of a sentence; then tells the facts as they are. */
const translating =
  (wrong: (text: string, isAgain: boolean) => string) =>
  (question: Question): Reply => {
    const shown = question.facts.map((fact) => ({
      ...fact,
      pair: PAIRS.find(([english]) => english === fact.text),
    }))
    if (shown.every(({ pair }) => pair === undefined))
      return { answer: answerBy(question, ({ text }) => text) }
    const sentences = shown.map(({ number, pair }) => ({
      number,
      text: wrong(pair?.[1] ?? '', question.isAgain),
      facts: [],
    }))
    return { answer: JSON.stringify({ sentences }) }
  }

const run = (wrong: (text: string, isAgain: boolean) => string, args: readonly string[] = []) =>
  writeScripted(STORY, translating(wrong), { args })

test('an English story, a French article: proven against its translation, each sentence with its original', async () => {
  const { exitCode, err, out, dossier } = await run((text) => text)
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
  expect(dossier!.claims.filter(isRefuted)).toEqual([])
  expect(dossier!.article.language).toBe('fr')
  const { translation } = dossier!.article.record!
  expect(translation).toMatchObject({ from: 'en', leftOut: [] })
  expect(translation!.sentences.map(({ original, text }) => [original, text])).toEqual(PAIRS)
  expect(translation!.sentences.map(({ quotes }) => quotes)).toEqual([
    false,
    false,
    true,
    false,
    false,
    false,
  ])
  expect(dossier!.brief.text).toBe(BRIEF)
  expect(out.replace(/\s+/gu, ' ')).toMatch(
    /Foreign from English: 6 sentences .* unchecked; 1 with a quotation that is a translation; 0 left out/u,
  )
})

test('a quotation that is a translation is marked as one, with what was said, wherever the article goes', async () => {
  const { folder } = await run((text) => text, ['--format', 'html', 'markdown', 'json-ld', 'text', 'llms'])
  const file = (name: string) => readFileSync(join(folder, 'out', name), 'utf8')
  const said = 'We will not take any risk,'
  const page = file('article.html')
  expect(page).toMatch(
    /<span class="translated" data-note="traduit de l’anglais">Nous ne prendrons aucun risque<\/span>/u,
  )
  expect(page).toMatch(
    /Citations traduites de l’anglais<\/p>\n<ul>\n<li>«\s?Nous ne prendrons aucun risque\s?»\s?: <q lang="en">We will not take any risk,<\/q>/u,
  )
  for (const name of ['article.md', 'article.html.md', 'article.txt']) {
    expect(file(name)).toContain('Citations traduites de l’anglais')
    expect(file(name)).toContain(said)
  }
  expect(JSON.parse(file('article.jsonld'))).toMatchObject({
    hasPart: [
      {
        '@type': 'Quotation',
        inLanguage: 'fr',
        translationOfWork: { '@type': 'Quotation', text: said, inLanguage: 'en' },
      },
    ],
  })
  // What audits look at is what the page shows.
  const { surroundings } = readPage(page)
  expect(surroundings.map(({ text }) => text).join('\n')).toContain(said)
})

test('what differs is asked for again; what still differs is left out and told', async () => {
  const { dossier, server } = await run((text, isAgain) =>
    text
      .replace('3 400', isAgain ? '3 400' : '4 300')
      .replace('2,5 millions', '2,5 milliards')
      .replace('12 milles', '12 kilomètres'),
  )
  const told = dossier!.claims.map(({ text }) => text).join('\n')
  expect(told).not.toMatch(/4.300|milliards|12 kilomètres/u)
  expect(told).toMatch(/3.400/u)
  const { leftOut } = dossier!.article.record!.translation!
  expect(leftOut.map(({ original }) => original)).toEqual([PAIRS[3]?.[0], PAIRS[4]?.[0]])
  expect(server.questions.filter(({ isAgain }) => isAgain)).toHaveLength(1)
})

const altered: readonly { name: string; from: string | RegExp; to: string }[] = [
  { name: 'a day', from: 'lundi', to: 'mardi' },
  { name: 'a month', from: 'mars 2025', to: 'mai 2025' },
  { name: 'a name', from: 'Alice Thornbury', to: 'Alice Thornton' },
  { name: 'a place', from: 'Londres', to: 'Paris' },
  { name: 'a number lost', from: 'de 14 pouces', to: 'importante' },
  { name: 'a denial lost', from: 'Aucune date n’a été fixée', to: 'Une date a été fixée' },
  { name: 'a denial added', from: 'l’empruntaient', to: 'ne l’empruntaient pas' },
  { name: 'a quotation lost', from: /« (.*?) »/u, to: '$1' },
]
for (const { name, from, to } of altered) {
  test(`${name}: left out`, async () => {
    const { dossier } = await run((text) => text.replace(from, to))
    expect(dossier!.article.record!.translation!.leftOut).toHaveLength(1)
  })
}

test('a server that fails: one sentence, nothing written', async () => {
  const { exitCode, err } = await writeScripted(STORY, () => ({ status: 500 }), {
    args: ['--time-limit', '5'],
  })
  expect(exitCode).toBe(2)
  expect(err).toMatch(/fails \(500/u)
})
