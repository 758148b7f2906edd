import type { AuditMessages } from './message.ts'

export const keyphraseMessages: AuditMessages = {
  'missing-keyphrase': {
    fr: {
      name: 'Expression clé',
      finding: 'L’expression clé « {keyphrase} » n’a pas de mot plein.',
      advice: 'Choisissez les deux à quatre mots que le lecteur taperait pour trouver cet article.',
    },
    en: {
      name: 'Keyphrase',
      finding: 'The keyphrase “{keyphrase}” has no word that carries meaning.',
      advice: 'Choose the two to four words that a reader would type to find this article.',
    },
  },
  'long-keyphrase': {
    fr: {
      name: 'Longueur de l’expression clé',
      finding: '« {keyphrase} » a {words} mots pleins ; {limit} suffisent.',
      advice: 'Gardez les mots que l’on tape vraiment.',
    },
    en: {
      name: 'Keyphrase length',
      finding: '“{keyphrase}” has {words} words that carry meaning; {limit} are enough.',
      advice: 'Keep the words that people really type.',
    },
  },
  'keyphrase-missing-from-title': {
    fr: {
      name: 'Expression clé dans le titre de page',
      finding: 'Le titre « {title} » n’a pas tous les mots de « {keyphrase} ».',
      advice: 'Commencez le titre de page par l’expression clé.',
    },
    en: {
      name: 'Keyphrase in the title',
      finding: 'The title “{title}” lacks words of “{keyphrase}”.',
      advice: 'Begin the title with the keyphrase.',
    },
  },
  'late-keyphrase': {
    fr: {
      name: 'Place de l’expression clé dans le titre de page',
      finding: 'Le titre « {title} » ne commence pas par « {keyphrase} ».',
      advice: 'Mettez l’expression clé en tête : c’est ce qu’on lit d’abord dans une liste de résultats.',
    },
    en: {
      name: 'Place of the keyphrase in the title',
      finding: 'The title “{title}” does not begin with “{keyphrase}”.',
      advice: 'Put the keyphrase first: it is what people read first in a list of results.',
    },
  },
  'keyphrase-missing-from-headline': {
    fr: {
      name: 'Expression clé dans le titre de l’article',
      finding: 'Le titre de l’article ne contient ni « {keyphrase} » ni une expression voisine.',
      advice: 'Dites dans le titre, avec les mots du lecteur, de quoi il s’agit.',
    },
    en: {
      name: 'Keyphrase in the headline',
      finding: 'The headline has neither “{keyphrase}” nor a related keyphrase.',
      advice: 'Say in the headline, in the reader’s words, what the article is about.',
    },
  },
  'keyphrase-missing-from-introduction': {
    fr: {
      name: 'Expression clé dans l’introduction',
      finding: 'Aucune phrase du premier paragraphe ne contient « {keyphrase} ».',
      advice: 'Annoncez le sujet dès la première phrase.',
    },
    en: {
      name: 'Keyphrase in the introduction',
      finding: 'No sentence of the first paragraph has “{keyphrase}”.',
      advice: 'Name the subject in the first sentence.',
    },
  },
  'keyphrase-missing-from-subheadings': {
    fr: {
      name: 'Expression clé dans les intertitres',
      finding:
        '{count} {count:intertitre|intertitres} sur {total} {count:parle|parlent} de « {keyphrase} » ; il en faudrait {limit}.',
      advice: 'Nommez le sujet dans un intertitre sur trois.',
    },
    en: {
      name: 'Keyphrase in the subheadings',
      finding: '{count} of {total} subheadings {count:is|are} about “{keyphrase}”; {limit} should be.',
      advice: 'Name the subject in every third subheading.',
    },
  },
  'crowded-subheadings': {
    fr: {
      name: 'Répétition de l’expression clé dans les intertitres',
      finding: '{count} intertitres sur {total} répètent « {keyphrase} » ; pas plus de {limit}.',
      advice: 'Variez : chaque intertitre doit dire ce que sa section apporte.',
    },
    en: {
      name: 'Repetition of the keyphrase in the subheadings',
      finding: '{count} of {total} subheadings repeat “{keyphrase}”; no more than {limit} should.',
      advice: 'Vary them: each subheading should say what its section brings.',
    },
  },
  'keyphrase-missing-from-description': {
    fr: {
      name: 'Expression clé dans la description',
      finding: 'La description ne contient pas « {keyphrase} ».',
      advice: 'Les moteurs mettent ces mots en gras : placez-les tôt dans la description.',
    },
    en: {
      name: 'Keyphrase in the description',
      finding: 'The description lacks “{keyphrase}”.',
      advice: 'Search engines set these words in bold: use them early in the description.',
    },
  },
  'stuffed-description': {
    fr: {
      name: 'Répétition de l’expression clé dans la description',
      finding: 'La description contient « {keyphrase} » {count} fois ; {limit} suffisent.',
      advice: 'Dites-la une fois et employez la place pour autre chose.',
    },
    en: {
      name: 'Repetition of the keyphrase in the description',
      finding: 'The description has “{keyphrase}” {count} times; {limit} are enough.',
      advice: 'Say it once and use the room for something else.',
    },
  },
  'keyphrase-missing-from-slug': {
    fr: {
      name: 'Expression clé dans l’adresse',
      finding: 'L’adresse « {slug} » n’a pas les mots de « {keyphrase} ».',
      advice: 'Faites l’adresse des mots de l’expression clé, avant la publication et plus après.',
    },
    en: {
      name: 'Keyphrase in the address',
      finding: 'The address “{slug}” lacks the words of “{keyphrase}”.',
      advice: 'Make the address of the words of the keyphrase, before publication and not after.',
    },
  },
  'keyphrase-missing-from-alternatives': {
    fr: {
      name: 'Expression clé dans les textes de remplacement',
      finding: 'Aucun texte de remplacement des {images} {images:image|images} ne parle de « {keyphrase} ».',
      advice: 'Décrivez l’image en nommant ce que l’article en dit.',
    },
    en: {
      name: 'Keyphrase in alternative texts',
      finding: 'No alternative text of {images} {images:image|images} is about “{keyphrase}”.',
      advice: 'Describe the picture, naming what the article says of it.',
    },
  },
  'crowded-alternatives': {
    fr: {
      name: 'Répétition de l’expression clé dans les textes de remplacement',
      finding: '{count} textes de remplacement sur {total} répètent « {keyphrase} ».',
      advice: 'Décrivez chaque image pour elle-même.',
    },
    en: {
      name: 'Repetition of the keyphrase in alternative texts',
      finding: '{count} of {total} alternative texts repeat “{keyphrase}”.',
      advice: 'Describe each picture for its own sake.',
    },
  },
  'sparse-keyphrase': {
    fr: {
      name: 'Présence de l’expression clé dans le texte',
      finding: '« {keyphrase} » apparaît {count} fois en {words} mots ; {limit} fois seraient naturelles.',
      advice: 'Nommez le sujet plutôt que de le remplacer par un pronom, là où la phrase s’y prête.',
    },
    en: {
      name: 'Presence of the keyphrase in the text',
      finding: '“{keyphrase}” appears {count} {count:time|times} in {words} words; {limit} would be natural.',
      advice: 'Name the subject instead of a pronoun, where the sentence allows it.',
    },
  },
  'stuffed-keyphrase': {
    fr: {
      name: 'Densité de l’expression clé',
      finding: '« {keyphrase} » apparaît {count} fois en {words} mots ; {limit} au plus.',
      advice: 'Employez des synonymes et des pronoms : la répétition lasse le lecteur et dessert l’article.',
    },
    en: {
      name: 'Density of the keyphrase',
      finding: '“{keyphrase}” appears {count} times in {words} words; {limit} at most.',
      advice: 'Use synonyms and pronouns: repetition tires readers and lowers the article.',
    },
  },
  'uneven-keyphrase': {
    fr: {
      name: 'Répartition de l’expression clé',
      finding:
        '{sentences} phrases de suite, sur {total}, ne parlent pas de « {keyphrase} » ; {limit} au plus.',
      advice: 'Rappelez le sujet dans cette partie du texte.',
    },
    en: {
      name: 'Spread of the keyphrase',
      finding: '{sentences} sentences in a row, of {total}, do not mention “{keyphrase}”; {limit} at most.',
      advice: 'Name the subject again in this part of the text.',
    },
  },
  'competing-links': {
    fr: {
      name: 'Liens concurrents',
      finding: 'Le lien « {text} » vers {href} a l’expression clé pour texte.',
      advice: 'Changez le texte du lien : il recommande une autre page pour la même recherche.',
    },
    en: {
      name: 'Competing links',
      finding: 'The link “{text}” to {href} has the keyphrase as its text.',
      advice: 'Change the text of the link: it recommends another page for the same search.',
    },
  },
  'used-keyphrase': {
    fr: {
      name: 'Expression clé déjà prise',
      finding: '« {keyphrase} » est déjà l’expression clé de {other}.',
      advice: 'Choisissez une expression plus précise, ou mettez à jour l’autre article.',
    },
    en: {
      name: 'Keyphrase already used',
      finding: '“{keyphrase}” is the keyphrase of {other} already.',
      advice: 'Choose a narrower keyphrase, or update the other article.',
    },
  },
}
