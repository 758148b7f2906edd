import type { AuditMessages } from './message.ts'

export const structureMessages: AuditMessages = {
  'missing-headline': {
    fr: {
      name: 'Titre de l’article',
      finding: 'La page n’a pas de titre de niveau 1.',
      advice: 'Donnez-lui un titre (h1).',
    },
    en: {
      name: 'Headline',
      finding: 'The page has no heading of level 1.',
      advice: 'Give it a headline (h1).',
    },
  },
  'several-headlines': {
    fr: {
      name: 'Titre unique',
      finding: '« {text} » est un des {count} titres de niveau 1.',
      advice: 'Gardez un seul h1 et abaissez les autres d’un niveau.',
    },
    en: {
      name: 'Single headline',
      finding: '“{text}” is one of {count} headings of level 1.',
      advice: 'Keep one h1 and lower the others by a level.',
    },
  },
  'skipped-levels': {
    fr: {
      name: 'Niveaux des intertitres',
      finding: '« {text} » est de niveau {level} après un niveau {before}.',
      advice: 'Descendez d’un niveau à la fois : c’est le plan que lisent les lecteurs d’écran.',
    },
    en: {
      name: 'Heading levels',
      finding: '“{text}” is of level {level} after level {before}.',
      advice: 'Go down one level at a time: screen readers read headings as an outline.',
    },
  },
  'empty-headings': {
    fr: {
      name: 'Intertitres vides',
      finding: 'Un intertitre de niveau {level} n’a pas de texte.',
      advice: 'Écrivez-le ou retirez-le.',
    },
    en: {
      name: 'Empty headings',
      finding: 'A heading of level {level} has no text.',
      advice: 'Write it or take it out.',
    },
  },
  'bare-headings': {
    fr: {
      name: 'Intertitres sans texte',
      finding: 'Rien ne suit « {subheading} ».',
      advice: 'Ajoutez un paragraphe ou retirez l’intertitre.',
    },
    en: {
      name: 'Headings without text',
      finding: 'Nothing follows “{subheading}”.',
      advice: 'Add a paragraph or take the heading out.',
    },
  },
  'long-sections': {
    fr: {
      name: 'Longueur des sections',
      finding: '« {subheading} » : {words} mots sans intertitre ; {limit} au plus.',
      advice: 'Coupez la section par un intertitre qui dit quelque chose.',
    },
    en: {
      name: 'Section length',
      finding: '“{subheading}”: {words} words without a subheading; {limit} at most.',
      advice: 'Split the section with a subheading that says something.',
    },
  },
  'long-paragraphs': {
    fr: {
      name: 'Longueur des paragraphes',
      finding: '« {text} » a {words} mots ; {limit} au plus.',
      advice: 'Une idée par paragraphe : sur un téléphone, celui-ci remplit l’écran.',
    },
    en: {
      name: 'Paragraph length',
      finding: '“{text}” has {words} words; {limit} at most.',
      advice: 'One idea a paragraph: on a telephone this one fills the screen.',
    },
  },
  'short-text': {
    fr: {
      name: 'Longueur du texte',
      finding: 'Le texte a {words} {words:mot|mots} ; on en attend {limit}.',
      advice: 'Ajoutez ce que le lecteur se demandera ensuite, si la matière le permet.',
    },
    en: {
      name: 'Text length',
      finding: 'The text has {words} {words:word|words}; {limit} are expected.',
      advice: 'Add what readers will ask next, if the material allows it.',
    },
  },
  'unused-capacity': {
    fr: {
      name: 'Matière employée',
      finding: 'L’article a {words} mots pour {wanted} demandés ; le texte d’origine en porte {capacity}.',
      advice: 'Reprenez des faits laissés de côté.',
    },
    en: {
      name: 'Material used',
      finding: 'The article has {words} words where {wanted} are asked for; its story carries {capacity}.',
      advice: 'Take up facts that were left aside.',
    },
  },
  'missing-lists': {
    fr: {
      name: 'Listes et tableaux',
      finding: 'Ni liste ni tableau en {words} mots.',
      advice: 'Mettez une énumération en liste, des chiffres en tableau.',
    },
    en: {
      name: 'Lists and tables',
      finding: 'Neither a list nor a table in {words} words.',
      advice: 'Make an enumeration a list, and figures a table.',
    },
  },
  'missing-contents': {
    fr: {
      name: 'Sommaire',
      finding: '{words} mots et {headings} intertitres sans sommaire.',
      advice: 'Ajoutez en tête des liens vers les sections.',
    },
    en: {
      name: 'Table of contents',
      finding: '{words} words and {headings} subheadings without a table of contents.',
      advice: 'Add links to the sections at the top.',
    },
  },
  'centred-text': {
    fr: {
      name: 'Alignement',
      finding: '« {text} » est centré.',
      advice: 'Alignez les textes longs à gauche.',
    },
    en: { name: 'Alignment', finding: '“{text}” is centred.', advice: 'Align long texts to the left.' },
  },
}
