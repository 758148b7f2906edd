import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fileStory } from '../filing/file-story.ts'
import { identifyLanguage } from '../filing/identify-language.ts'
import { readPlainText } from '../filing/plain-text.ts'
import { frenchFiling } from '../languages/fr/filing.ts'
import { sliceOf } from '../span.ts'
import { french, plainStory } from '../testing/read-passages.ts'
import { readStory } from './read.ts'

/** The speakers of a text's quotations in order; « - » for one that has none. */
function speakersOf(text: string): readonly string[] {
  const story = plainStory(text)
  const { quotes } = readStory(story, french)
  return quotes.map(({ speaker }) => (speaker === undefined ? '-' : sliceOf(story.text, speaker)))
}

const cases: readonly (readonly [text: string, ...speakers: readonly string[]])[] = [
  // A frame behind the quotation, with and without a verb in it.
  ['« Le quai rouvrira lundi », a indiqué Nadia Perrin.', 'Nadia Perrin'],
  ['« Enfin la paix ! », a lancé la maire de Kerlann.', 'la maire de Kerlann'],
  ['« Nous tiendrons », a tenu à rappeler le chef de corps.', 'le chef de corps'],
  ['« Quel homme », a réagi auprès de la radio son ami Yves Colin.', 'son ami Yves Colin'],
  // A colon, « que », a participle, a passive.
  ['Le préfet a prévenu : « La crue montera encore. »', 'Le préfet'],
  ['Le syndicat regrette que « rien ne bouge ».', 'Le syndicat'],
  ['La mairie a refusé, le maire estimant que le projet « manque de bon sens ».', 'le maire'],
  ['La décision, qualifiée par le club d’« injuste », sera contestée.', 'le club'],
  // The nearest verb that gives words, with the subject of its own clause.
  ['Selon l’association, le ministère qualifiait en mars ce retrait de « provisoire ».', 'le ministère'],
  ['Le gérant, qui a dénoncé une « mascarade », fera appel.', 'Le gérant'],
  ['Selon la régie, la panne est « sans précédent ».', 'la régie'],
  ['Pour le maire, la panne est « sans précédent ».', 'le maire'],
  [
    'Le maire a reconnu des « retards » ; la préfète, elle, a parlé d’un « échec ».',
    'Le maire',
    'la préfète',
  ],
  // A pronoun: who spoke last, who was the subject, whom the sentence before names.
  ['« Non », a dit Nadia Perrin. « Jamais », a-t-elle ajouté.', 'Nadia Perrin', 'Nadia Perrin'],
  ['Nadia Perrin est arrivée à midi. « Je suis prête », a-t-elle déclaré.', 'Nadia Perrin'],
  [
    'La fraude a été découverte par un gérant, Julien Astier. « Tout était faux », a-t-il raconté.',
    'Julien Astier',
  ],
  ['Un expert a été entendu. D’après lui, le risque est « faible ».', 'Un expert'],
  ['Le couple a comparu lundi. « C’est faux », a-t-elle dit.', '-'],
  // A quotation alone goes on; a heading does not.
  ['« Nous partons », a dit Nadia Perrin. « Il le faut. »', 'Nadia Perrin', 'Nadia Perrin'],
  ['La porte-parole a nuancé ces chiffres. « Ils datent de mars. »', 'La porte-parole'],
  // What somebody wants is in his words.
  ['Un accident dont le gouvernement veut « tirer les leçons ».', 'le gouvernement'],
  ['Nadia Perrin est venue pour « tourner la page ».', 'Nadia Perrin'],
  // Titles, names, charges and words held at arm’s length.
  ['Il a joué dans « Le Chemin perdu » en 1972.', '-'],
  ['La société « Ouest Fret » a été vendue.', '-'],
  ['Il est jugé pour « abus de confiance ».', '-'],
  ['La régie a lancé une « opération escargot ».', '-'],
]

describe('findSpeakers', () => {
  test.each(cases)('%s', (text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  })
})

/** A part of each speaker’s name, for the quotations of our own stories in order. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'cyberattaque-mutuelle': ['Kerbrat', 'Kerbrat', 'porte-parole', 'Dumontier'],
  'etude-sommeil': ['Lemoine', 'Lemoine', 'Lemoine', 'Castel', 'Castel'],
  'finale-handball': ['Tissier', 'Tissier', 'Vasseur', 'Vasseur', 'Hardy', 'Cissokho'],
  'greve-transports': ['Ziani', 'Ziani', 'Masson', 'Masson', 'Haddad', 'Tournier', 'Bouvier'],
  'mort-romanciere': [
    ...['-', '-', 'éditions du Passage', '-', '-', 'Rey', 'Rey', '-'],
    ...['Vautrin', 'Diarra', 'ministre', '-', 'Minet'],
  ],
  'proces-detournement': [
    ...['Marchetti', 'Delorme', 'Delorme', 'Astier', 'avocat', 'Pons'],
    ...['avocate', 'avocate', 'expert'],
  ],
  'resultats-fromagerie': ['Aubertin', 'Lambert', 'Noblet', 'Rouvier', 'Hennequin'],
  'tempete-littoral': ['Maillard', 'Le Bihan', 'Le Bihan', 'Quéméner', 'directrice', 'Guillou', 'Guillou'],
}

function wrongIn(name: string, expected: readonly string[]): readonly string[] {
  const path = new URL(`../../../../examples/${name}.txt`, import.meta.url)
  const { story } = fileStory(readPlainText(readFileSync(path, 'utf8'), name), {
    rules: frenchFiling,
    lexicon: french.lexicon,
    identifyLanguage,
  })
  const { quotes } = readStory(story, french)
  expect(quotes).toHaveLength(expected.length)
  return quotes.flatMap(({ speaker, start }, index) => {
    const found = speaker === undefined ? '-' : sliceOf(story.text, speaker)
    return found.includes(expected[index] as string) ? [] : [`${name} ${start}: ${found}`]
  })
}

test('95 of 100 quotations of the examples have the right speaker, or rightly none', () => {
  const count = Object.values(EXAMPLES).flat().length
  const wrong = Object.entries(EXAMPLES).flatMap(([name, expected]) => wrongIn(name, expected))
  expect(wrong.length / count, wrong.join('\n')).toBeLessThanOrEqual(0.05)
})
