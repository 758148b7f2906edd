import { describe, expect, test } from 'vitest'
import { fileStory } from '../filing/file-story.ts'
import { identifyLanguage } from '../filing/identify-language.ts'
import { readPlainText } from '../filing/plain-text.ts'
import { frenchFiling } from '../languages/fr/filing.ts'
import { readStory } from '../reading/read.ts'
import { french } from '../testing/read-passages.ts'
import { keyphrasesOf } from './keyphrases.ts'

function bestOf(text: string): string | undefined {
  const { story } = fileStory(readPlainText(text, 'test'), {
    rules: frenchFiling,
    lexicon: french.lexicon,
    identifyLanguage,
  })
  return keyphrasesOf(story, readStory(story, french), french)[0]?.phrase
}

const cases: readonly (readonly [why: string, keyphrase: string, story: string])[] = [
  [
    'what the headline names by a label',
    'noyades',
    `Noyades : les réflexes à prendre avant l’été

Les réflexes à prendre avant l’été ont été rappelés lundi par les pompiers du Finistère, qui constatent chaque année la même chose. Les noyades ont augmenté de 12 % en un an. La plupart des noyades ont lieu en fin de journée, loin des postes de secours.`,
  ],
  [
    'not the place that a label names',
    'phare de la Jument',
    `Finistère : le phare de la Jument sera rénové

Le phare de la Jument sera rénové à partir du printemps, a annoncé mardi la préfecture du Finistère. Les travaux du phare de la Jument dureront deux ans. Le Finistère compte une vingtaine de phares en mer.`,
  ],
  [
    'no turn that could head any story',
    'limitation de vitesse',
    `Limitation de vitesse : pas de retour en arrière, dit le ministre

Il n’y aura pas de retour en arrière, a dit lundi le ministre de l’Intérieur. La limitation de vitesse a été décidée il y a deux ans. La limitation de vitesse est critiquée par des élus, qui veulent un retour en arrière.`,
  ],
  [
    'nobody whom neither headline nor lede names',
    'hausse des tarifs des ferries',
    `Hausse des tarifs des ferries vers Ouessant

La hausse des tarifs des ferries vers Ouessant atteindra 4 % en mars, a annoncé mardi la région. La ministre Claire Vasseur s’est félicitée de l’accord. La ministre Claire Vasseur a promis une aide aux îliens. La ministre Claire Vasseur ira à Brest jeudi. La ministre Claire Vasseur recevra les élus.`,
  ],
  [
    'a person by the name alone',
    'Claire Vasseur',
    `La ministre Claire Vasseur démissionne

La ministre Claire Vasseur a démissionné lundi. Claire Vasseur dirigeait le ministère de la Mer depuis deux ans. La ministre Claire Vasseur quitte aussi son parti.`,
  ],
]

describe('keyphrasesOf', () => {
  test.each(cases)('%s: %s', (_why, keyphrase, story) => expect(bestOf(story)).toBe(keyphrase))
})
