import type { AuditMessages } from './message.ts'

export const dataMessages: AuditMessages = {
  'missing-article-data': {
    fr: {
      name: 'Données structurées de l’article',
      finding: 'La page n’a pas de données d’article (NewsArticle).',
      advice: 'Ajoutez un script application/ld+json.',
    },
    en: {
      name: 'Structured data of the article',
      finding: 'The page has no article data (NewsArticle).',
      advice: 'Add a script of application/ld+json.',
    },
  },
  'broken-data': {
    fr: {
      name: 'Données lisibles',
      finding: 'Ces données ne sont pas du JSON : {error}',
      advice: 'Corrigez-les ou retirez-les.',
    },
    en: {
      name: 'Readable data',
      finding: 'This data is no JSON: {error}',
      advice: 'Correct it or take it out.',
    },
  },
  'incomplete-article-data': {
    fr: {
      name: 'Données complètes',
      finding: 'Il manque « {property} » aux données de l’article.',
      advice: 'Ajoutez ce que l’on sait ; n’inventez rien.',
    },
    en: {
      name: 'Complete data',
      finding: 'The article data lacks “{property}”.',
      advice: 'Add what is known; make nothing up.',
    },
  },
  'unzoned-dates': {
    fr: {
      name: 'Dates avec fuseau',
      finding: {
        unzoned: '« {property} » ({value}) n’a pas de fuseau horaire.',
        malformed: '« {property} » ({value}) n’est pas une date ISO 8601.',
      },
      advice: 'Écrivez la date et l’heure avec le fuseau : 2026-11-24T18:30+01:00.',
    },
    en: {
      name: 'Dates with a time zone',
      finding: {
        unzoned: '“{property}” ({value}) has no time zone.',
        malformed: '“{property}” ({value}) is no ISO 8601 date.',
      },
      advice: 'Write date and time with the zone: 2026-11-24T18:30+01:00.',
    },
  },
  'malformed-authors': {
    fr: {
      name: 'Auteurs',
      finding: {
        nameless: 'Un auteur n’a pas de nom.',
        text: 'L’auteur « {name} » est un texte, pas une personne ni une organisation.',
        byline: 'Le nom d’auteur « {name} » contient la formule de signature.',
        several: '« {name} » réunit plusieurs auteurs en un.',
        untyped: 'L’auteur « {name} » n’est ni Person ni Organization.',
        unlinked: 'L’auteur « {name} » n’a pas d’adresse (url).',
      },
      advice: 'Un nœud par auteur, avec son nom seul et l’adresse de sa page.',
    },
    en: {
      name: 'Authors',
      finding: {
        nameless: 'An author has no name.',
        text: 'The author “{name}” is a text, neither a person nor an organisation.',
        byline: 'The name of the author “{name}” has the wording of a byline.',
        several: '“{name}” is several authors in one.',
        untyped: 'The author “{name}” is neither Person nor Organization.',
        unlinked: 'The author “{name}” has no address (url).',
      },
      advice: 'One node an author, with the bare name and the address of their page.',
    },
  },
  'missing-ratios': {
    fr: {
      name: 'Formats de l’image',
      finding: 'L’image manque en {ratios}.',
      advice: 'Donnez-la en 16:9, 4:3 et 1:1, chacune large de 1 200 pixels.',
    },
    en: {
      name: 'Image ratios',
      finding: 'The image is missing in {ratios}.',
      advice: 'Give it in 16:9, 4:3 and 1:1, each 1,200 pixels wide.',
    },
  },
  'unshown-data': {
    fr: {
      name: 'Données que la page montre',
      finding: '« {property} » ({value}) ne se lit nulle part sur la page.',
      advice: 'Les données répètent la page : montrez-le, ou retirez-le des données.',
    },
    en: {
      name: 'Data that the page shows',
      finding: '“{property}” ({value}) is nowhere on the page.',
      advice: 'Data repeats the page: show it, or take it out of the data.',
    },
  },
  'empty-data': {
    fr: {
      name: 'Données sans vide',
      finding: '« {property} » est vide.',
      advice: 'Retirez la propriété ou remplissez-la.',
    },
    en: {
      name: 'Data without gaps',
      finding: '“{property}” is empty.',
      advice: 'Take the property out or fill it.',
    },
  },
  'faq-data': {
    fr: {
      name: 'Données de questions',
      finding: 'Les données FAQPage ne donnent plus aucun résultat enrichi depuis mai 2026.',
      advice: 'Gardez les questions dans la page et retirez les données, sauf demande.',
    },
    en: {
      name: 'FAQ data',
      finding: 'FAQPage data has given no rich result since May 2026.',
      advice: 'Keep the questions on the page and take the data out, unless it was asked for.',
    },
  },
}
