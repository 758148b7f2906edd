import type { BackgroundTopic } from '../../background.ts'

export const chiffrement: BackgroundTopic = {
  id: 'chiffrement',
  term: 'chiffrement',
  question: 'Qu’est-ce que le chiffrement ?',
  triggers: [
    'chiffrement',
    'messagerie chiffrée',
    'chiffrement de bout en bout',
    'clé de chiffrement',
    'message chiffré',
    'communication chiffrée',
  ],
  sentences: [
    'Le chiffrement est un procédé qui rend un message ou un fichier illisible pour toute personne qui n’en possède pas la clé.',
    'Il protège par exemple les paiements en ligne, les mots de passe et les échanges sur les messageries.',
    'On parle de chiffrement de bout en bout lorsque seuls l’expéditeur et le destinataire peuvent lire le contenu, que même le fournisseur du service ne peut pas déchiffrer.',
    'Cette protection oppose souvent les défenseurs de la vie privée aux services d’enquête, qui souhaitent accéder à certains échanges.',
  ],
  references: [
    { label: 'CNIL, glossaire', url: 'https://www.cnil.fr/fr/glossaire' },
    { label: 'Anssi, site officiel', url: 'https://cyber.gouv.fr' },
  ],
  cases: {
    about: [
      'Les suspects communiquaient par une messagerie chiffrée que les enquêteurs ont fini par pénétrer.',
      'Le texte obligerait les plateformes à affaiblir le chiffrement de bout en bout.',
    ],
    other: ['Les pertes se chiffrent en millions d’euros, selon la chambre de commerce.'],
  },
}
