import type { BackgroundTopic } from '../../background.ts'

export const noel: BackgroundTopic = {
  id: 'noel',
  term: 'Noël',
  question: 'D’où vient la fête de Noël ?',
  triggers: [
    'père noël',
    'sapin de noël',
    'réveillon',
    'cadeaux de noël',
    'marché de noël',
    'marchés de noël',
    'fêtes de fin d’année',
    'crèche de noël',
    'fête de noël',
    'fêtes de noël',
    'veille de noël',
    'bûche de noël',
    'vœux de noël',
    'saint-sylvestre',
    'repas de noël',
    'messe de noël',
    'décorations de noël',
    'période de noël',
  ],
  exclusions: [
    'noël mamère',
    'noël le graët',
    'jean-noël',
    'marie-noël',
    'noël flantier',
    'vacances de noël',
  ],
  sentences: [
    'Noël célèbre la naissance de Jésus, que l’Église a fixée au 25 décembre au IVe siècle, à une date où les Romains fêtaient le soleil au solstice d’hiver.',
    'Le sapin décoré vient d’Alsace et d’Allemagne, au XVIe siècle ; le père Noël, des États-Unis, où il descend de saint Nicolas.',
    'La fête est devenue familiale, marquée par les repas et les cadeaux, même pour les non-croyants.',
    'En France, le Conseil d’État admet une crèche dans une mairie si elle a un caractère culturel ou festif, sans marque de prosélytisme.',
    'Les marchés de Noël, nés dans les pays germaniques, attirent aussi les foules en Alsace, où celui de Strasbourg remonte au XVIe siècle.',
    'Le 25 décembre est un jour férié en France.',
  ],
  references: [
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
    { label: 'Conseil d’État, site officiel', url: 'https://www.conseil-etat.fr' },
  ],
  cases: {
    about: [
      'Le sapin de Noël géant a été dressé sur la place.',
      'Les Français dépenseront moins pour leurs cadeaux de Noël.',
    ],
    other: ['Le sapeur a déminé le champ avant les moissons.'],
  },
}
