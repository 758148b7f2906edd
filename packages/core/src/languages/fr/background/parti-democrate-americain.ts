import type { BackgroundTopic } from '../../background.ts'

export const partiDemocrateAmericain: BackgroundTopic = {
  id: 'parti-democrate-americain',
  term: 'Parti démocrate américain',
  question: 'Qu’est-ce que le Parti démocrate américain ?',
  triggers: [
    'parti démocrate',
    'démocrate',
    'convention démocrate',
    'bernie sanders',
    'kamala harris',
    'primaires démocrates',
    'candidat démocrate',
    'candidate démocrate',
    'démocrates',
    'elizabeth warren',
    'alexandria ocasio-cortez',
  ],
  exclusions: [
    'démocrate-chrétien',
    'mouvement démocrate',
    'social-démocrate',
    'union des démocrates',
    'sociaux-démocrates',
    'parti démocrate italien',
    'forces démocratiques',
    'démocrates et indépendants',
    'chrétiens-démocrates',
    'hong kong',
    'pro-démocratie',
  ],
  family: 'parti-usa',
  sentences: [
    'Le Parti démocrate est l’un des deux grands partis des États-Unis, né dans les années 1820 ; l’âne est son emblème officieux.',
    'Longtemps enraciné dans le Sud esclavagiste, puis ségrégationniste, il est devenu avec Franklin Roosevelt et le New Deal, dans les années 1930, celui de l’intervention de l’État, et dans les années 1960 celui des droits civiques.',
    'Il va du centre à une gauche qui se dit socialiste.',
    'Une convention nationale désigne son candidat à la présidence, après des primaires dans chaque État.',
  ],
  references: [
    { label: 'Parti démocrate, site officiel', url: 'https://democrats.org' },
    { label: 'Gouvernement des États-Unis, USA.gov', url: 'https://www.usa.gov' },
  ],
  cases: {
    about: ['Le candidat démocrate a choisi sa colistière.', 'La convention démocrate se tiendra en ligne.'],
    other: ['Un régime autoritaire s’est installé après le putsch.'],
  },
}
