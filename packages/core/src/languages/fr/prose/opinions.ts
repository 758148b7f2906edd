import type { HintSource } from './find-hints.ts'

/** Words by which a writer takes a side. In a news text they belong to somebody who is quoted. Ours. */
export const OPINIONS: readonly HintSource[] = [
  ['malheureusement|heureusement|hélas|fort heureusement', ''],
  ['(?:bien )?évidemment|bien entendu|naturellement|à l’évidence|de toute évidence', ''],
  [
    '(?:scandaleu(?:x|se|ses|sement)|honteu(?:x|se|ses|sement)|inadmissibles?|inacceptables?|intolérables?|indignes?)',
    '',
  ],
  ['(?:incroyables?|incroyablement|hallucinante?s?|ahurissante?s?|invraisemblables?|stupéfiante?s?)', ''],
  ['(?:glaçante?s?|effroyables?|abominables?|monstrueu(?:x|se|ses)|atroces?|sordides?)', ''],
  [
    '(?:magnifiques?|sublimes?|splendides?|grandioses?|fabuleu(?:x|se|ses)|fantastiques?|génia(?:l|le|les|ux)|formidables?|merveilleu(?:x|se|ses)|époustouflante?s?)',
    '',
  ],
  ['(?:nous|on) (?:devons|doit|faut) absolument|il est (?:grand )?temps (?:de|que)|il faut absolument', ''],
  ['à notre avis|à mon avis|selon nous|je pense que|nous pensons que', ''],
  ['(?:pathétiques?|ridicules?|absurdes?|grotesques?|lamentables?|minables?)', ''],
  ['force est de reconnaître|n’en déplaise', ''],
]
