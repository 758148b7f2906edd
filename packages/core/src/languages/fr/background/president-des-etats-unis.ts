import type { BackgroundTopic } from '../../background.ts'

export const presidentDesEtatsUnis: BackgroundTopic = {
  id: 'president-des-etats-unis',
  term: 'président des États-Unis',
  question: 'Quels sont les pouvoirs du président des États-Unis ?',
  triggers: [
    'président des états-unis',
    'président américain',
    'administration américaine',
    'administration trump',
    'administration biden',
    'administration obama',
    'vice-président américain',
    'bureau ovale',
    'donald trump',
    'président républicain',
    'présidence trump',
    'premier mandat de trump',
  ],
  exclusions: ['premier ministre britannique'],
  sentences: [
    'Le président des États-Unis est à la fois chef de l’État, chef du gouvernement et commandant en chef des armées ; il est élu pour quatre ans et ne peut l’être que deux fois.',
    'Il nomme les ministres, les ambassadeurs et les juges fédéraux, avec l’accord du Sénat, et peut opposer son veto à une loi, que le Congrès ne surmonte qu’aux deux tiers.',
    'Il gouverne aussi par des décrets, sous le contrôle des tribunaux.',
    'Il peut être destitué par le Congrès, ce qui n’est jamais arrivé ; le vice-président le remplace s’il meurt ou démissionne.',
  ],
  references: [
    { label: 'Gouvernement des États-Unis, USA.gov', url: 'https://www.usa.gov' },
    { label: 'Maison-Blanche, site officiel', url: 'https://www.whitehouse.gov' },
  ],
  cases: {
    about: [
      'Le président des États-Unis a signé le décret dans le Bureau ovale.',
      'Donald Trump a promis de nouvelles sanctions à ses partisans.',
    ],
    other: ['La présidente du comité des fêtes prépare le loto.'],
  },
}
