import { describe, expect, test } from 'vitest'
import { frenchTokenisation } from '../languages/fr/tokenisation.ts'
import { frenchLexicon } from '../testing/read-french.ts'
import { splitSentences } from './split-sentences.ts'
import { tokenise } from './tokenise.ts'

function sentencesOf(text: string): string[] {
  const tokens = tokenise(text, { start: 0, end: text.length }, frenchTokenisation, frenchLexicon)
  return splitSentences(text, tokens, frenchTokenisation, frenchLexicon).map(({ first, after }) =>
    text.slice(tokens[first]!.start, tokens[after - 1]!.end),
  )
}

describe('sentences, here one a line', () => {
  const cases: readonly (readonly string[])[] = [
    [],
    ['Sans point final'],
    ['Il pleut.', 'Il vente.'],
    ['M. Durand et Mme. Petit partent.', 'Le Dr. Blanc reste.'],
    ['Il est né en 52 av. J.-C. à Rome.', 'Il y est mort.'],
    ['Les prix montent de 1,5 %.', '2019 fut pire.'],
    ['« Je pars. »', 'Le ministre reste.'],
    ['« Je pars », a-t-elle dit.', 'Elle est partie.'],
    ['« Pourquoi ? » demande-t-il.', 'Personne ne répond.'],
    ['« Nous passons à la suite.', 'Cela prendra un mois », a-t-elle écrit.'],
    ['Elle a dit : « Nous verrons. »', 'Puis elle est sortie.'],
    ['"Nous verrons", a dit le maire.', '"C’est tout."', 'Il est parti.'],
    ['Vraiment ?!', 'Oui…', 'Enfin, presque.'],
    ['Il hésite… puis il signe.'],
    ['Il cite (...) son père.'],
    ['Des pommes, des poires, etc.', 'Le marché ferme.'],
    ['George W. Bush parle.', 'Il sort.'],
    ['1. Ouvrir la porte.', '2. Sortir.'],
    ['Trois points : le prix ; la date ; le lieu.', 'C’est tout.'],
    ['Le site lesite.fr est fermé.', 'Il rouvrira.'],
    ['Elle vit aux U.S.A. depuis un an.', 'Elle y travaille.'],
    ['Bravo !', '👏 Merci.'],
    ['Ils vont à la mer.', 'Ils aiment ce jeu.', 'Il en reste sept.', 'C’est tout.'],
    ['Le 3 sept. 2020 au soir.', 'Rien.'],
    ['Il saisit la ministre.', 'De son côté, le maire attend.'],
  ]
  for (const sentences of cases) {
    test(JSON.stringify(sentences.join(' ')), () =>
      expect(sentencesOf(sentences.join(' '))).toEqual(sentences),
    )
  }
})
