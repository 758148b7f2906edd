import { expect, test } from 'vitest'
import { frenchReader } from '../testing/read-french.ts'
import { readWords } from './read-words.ts'

const cases: readonly (readonly [sentence: string, host: string, verb: string])[] = [
  [
    'La banque a subi une attaque à le cours de laquelle des données personnelles de ses clients ont été copiées .',
    'attaque',
    'copiées',
  ],
  [
    'Ils décrivent une panne de courant pendant laquelle des trains anciens et bondés sont restés bloqués , a dit le préfet .',
    'panne',
    'restés',
  ],
]

test.each(cases)('%s', (sentence, host, verb) => {
  const forms = sentence.split(' ')
  const { words } = readWords(forms, frenchReader)
  const clause = forms.indexOf(verb)
  expect(words[clause]?.relation).toBe('acl:relcl')
  expect(forms[words[clause]?.head ?? -1]).toBe(host)
  expect(words.filter(({ head }) => head === -1)).toHaveLength(1)
  for (let word = 0; word < words.length; word++) {
    let steps = 0
    for (let up = word; up >= 0; up = words[up]?.head ?? -1) expect(steps++).toBeLessThan(words.length)
  }
})

test('a pronoun that opens no clause stays as it is read', () => {
  const forms = 'Lequel ? Pour laquelle ?'.split(' ')
  expect(readWords(forms, frenchReader)).toEqual(frenchReader.read(forms))
})

const sure: readonly (readonly [
  sentence: string,
  form: string,
  feature: 'VerbForm' | 'Number',
  value: string,
])[] = [
  [
    'La mer a franchi la digue à marée haute , peu avant 6 heures , et envahi une vingtaine de maisons .',
    'envahi',
    'VerbForm',
    'Part',
  ],
  ['La mairie a annoncé que les joueuses seraient reçues mardi sur la place .', 'seraient', 'Number', 'Plur'],
]

test.each(sure)('%s: %s has the %s that its form allows', (sentence, form, feature, value) => {
  const forms = sentence.split(' ')
  expect(readWords(forms, frenchReader).words[forms.indexOf(form)]?.features[feature]).toBe(value)
})

const listed: readonly (readonly [sentence: string, subject: string, verb: string])[] = [
  [
    'Les remboursements continuent d’ être versés , mais les devis dentaires , les demandes de prise en charge et les changements d’ adresse ne peuvent plus être traités en ligne .',
    'devis',
    'peuvent',
  ],
  ['Le pont a fermé à midi et les secours ont évacué le quartier de la gare .', 'secours', 'évacué'],
  ['Le musée a fermé ses portes , et la bibliothèque rouvrira lundi .', 'bibliothèque', 'rouvrira'],
  ['Le maire , les élus et les habitants ont protesté .', 'maire', 'protesté'],
]

test.each(listed)('%s: %s is the subject of « %s »', (sentence, subject, verb) => {
  const forms = sentence.split(' ')
  const { words } = readWords(forms, frenchReader)
  expect(words[forms.indexOf(subject)]).toMatchObject({ relation: 'nsubj', head: forms.indexOf(verb) })
})

const counted: readonly (readonly [sentence: string, subject: string, verb: string])[] = [
  ['Plus de 3 millions d’ euros auraient été volés dans les cinq banques .', 'Plus', 'volés'],
  ['Selon la mairie , près de 40 000 habitants ont reçu un courrier .', 'près', 'reçu'],
]

test.each(counted)('%s: %s is the subject of %s', (sentence, subject, verb) => {
  const forms = sentence.split(' ')
  const { words } = readWords(forms, frenchReader)
  const subjects = words.flatMap(({ head, relation }, index) =>
    head === forms.indexOf(verb) && relation.startsWith('nsubj') ? [index] : [],
  )
  expect(subjects).toHaveLength(1)
  expect(forms.slice(forms.indexOf(subject), forms.indexOf(verb))).toContain(forms[subjects[0] ?? -1])
})

test('behind an article an infinitive is a noun', () => {
  const forms = 'Un autre supporter chante .'.split(' ')
  expect(readWords(forms, frenchReader).words[2]).toMatchObject({ upos: 'NOUN', lemma: 'supporter' })
})
