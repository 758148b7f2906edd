import type { BackgroundTopic } from '../../background.ts'

export const catastropheNaturelle: BackgroundTopic = {
  id: 'catastrophe-naturelle',
  term: 'état de catastrophe naturelle',
  question: 'Qu’est-ce que l’état de catastrophe naturelle ?',
  triggers: [
    'état de catastrophe naturelle',
    'classement en catastrophe naturelle',
    'classé en catastrophe naturelle',
    'garantie catastrophe naturelle',
    'régime des catastrophes naturelles',
    'reconnaissance de catastrophe naturelle',
    'retrait-gonflement des argiles',
    'cat nat',
  ],
  country: 'france',
  sentences: [
    'En France, l’état de catastrophe naturelle est reconnu par un arrêté interministériel, publié au Journal officiel, qui désigne les communes, le phénomène et les dates.',
    'Il permet aux assurés de ces communes d’être indemnisés, si leur contrat couvre les dommages aux biens, pour des dégâts dus à des phénomènes comme les inondations, les séismes ou le retrait des argiles lors des sécheresses.',
    'La demande est faite par le maire auprès du préfet.',
    'Les dégâts du vent, de la grêle ou de la neige relèvent en général d’une autre garantie, la garantie tempête.',
  ],
  references: [
    {
      label: 'Légifrance, Code des assurances, articles L. 125-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073984',
    },
    { label: 'Caisse centrale de réassurance, site officiel', url: 'https://www.ccr.fr' },
  ],
  cases: {
    about: [
      'L’état de catastrophe naturelle a été reconnu dans douze communes du Gard.',
      'Le maire demande à l’État un classement en catastrophe naturelle de sa commune.',
    ],
    other: ['Le premier set a été une catastrophe, a admis la joueuse.'],
  },
}
