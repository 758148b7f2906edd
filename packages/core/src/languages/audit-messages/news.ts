import type { AuditMessages } from './message.ts'

export const newsMessages: AuditMessages = {
  'missing-byline': {
    fr: {
      name: 'Signature',
      finding: 'L’article n’est pas signé.',
      advice: 'Nommez l’auteur, l’agence ou la rédaction.',
    },
    en: {
      name: 'Byline',
      finding: 'Nobody signs the article.',
      advice: 'Name the author, the agency or the desk.',
    },
  },
  'missing-dateline': {
    fr: {
      name: 'Lieu',
      finding: 'L’article ne dit pas d’où il est écrit.',
      advice: 'Donnez le lieu en tête, ou dans les données (dateline).',
    },
    en: {
      name: 'Dateline',
      finding: 'The article does not say from where it was reported.',
      advice: 'Give the place at the head, or in the data (dateline).',
    },
  },
  'missing-date': {
    fr: {
      name: 'Date de publication',
      finding: 'Rien ne dit aux machines quand l’article a paru.',
      advice: 'Donnez datePublished, et montrez la date (--date).',
    },
    en: {
      name: 'Date of publication',
      finding: 'Nothing tells machines when the article was published.',
      advice: 'Give datePublished, and show the date (--date).',
    },
  },
  'missing-sources': {
    fr: {
      name: 'Sources',
      finding:
        '{count} {count:phrase|phrases} sur {total} {count:dit|disent} de qui vient le fait, et rien ne nomme une source.',
      advice: 'Dites qui l’affirme, et liez le document.',
    },
    en: {
      name: 'Sources',
      finding: '{count} of {total} sentences {count:says|say} who says so, and nothing names a source.',
      advice: 'Say who says it, and link the document.',
    },
  },
  'unexplained-changes': {
    fr: {
      name: 'Corrections dites',
      finding: 'L’article du {published} a été changé le {modified} sans le dire au lecteur.',
      advice: 'Ajoutez une ligne qui dit ce qui a changé.',
    },
    en: {
      name: 'Corrections told',
      finding: 'The article of {published} was changed on {modified} without telling readers.',
      advice: 'Add a line that says what changed.',
    },
  },
  'opinion-in-news': {
    fr: {
      name: 'Faits et commentaires séparés',
      finding: '« {words} » prend parti hors d’une citation.',
      advice: 'Retirez le mot, attribuez-le, ou signalez l’article comme une opinion.',
    },
    en: {
      name: 'Facts apart from comment',
      finding: '“{words}” takes a side outside a quotation.',
      advice: 'Take the word out, attribute it, or label the article as opinion.',
    },
  },
  'undisclosed-machine': {
    fr: {
      name: 'Part de la machine dite',
      finding: {
        reader: 'La page ne dit pas au lecteur qu’une machine a pris part à l’article.',
        data: 'Les données ne disent pas comment l’article a été fait (digitalSourceType).',
      },
      advice: 'Dites-le au pied de l’article et dans les données.',
    },
    en: {
      name: 'Part of the machine told',
      finding: {
        reader: 'The page does not tell readers that a machine had part in the article.',
        data: 'The data does not say how the article was made (digitalSourceType).',
      },
      advice: 'Say so at the foot of the article and in the data.',
    },
  },
  'missing-reviewer': {
    fr: {
      name: 'Relecture dite',
      finding: 'L’article ne dit pas qui l’a relu.',
      advice: 'Faites-le relire, et nommez qui en répond (--reviewer).',
    },
    en: {
      name: 'Review told',
      finding: 'The article does not say who read it over.',
      advice: 'Have it read, and name who answers for it (--reviewer).',
    },
  },
}
