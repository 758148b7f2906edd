import { typeset } from '../languages/fr/typography.ts'
import type { Article, ArticleSentence, Block, Evidence, KeyPoint, Section } from '../writing/article.ts'
import { passageEvidence } from './sample-story.ts'

type Make = (text: string, ...passages: readonly string[]) => ArticleSentence

const make =
  (kind: ArticleSentence['kind']): Make =>
  (text, ...passages) => ({ text: typeset(text), kind, evidence: passages.map(passageEvidence) })

const verbatim: Make = (text) => ({
  text: typeset(text),
  kind: 'verbatim',
  evidence: [passageEvidence(text)],
})
const edited = make('edited')
const derived = make('derived')

const TOPIC = 'pont-suspendu'

function background(text: string): ArticleSentence {
  const evidence: Evidence = { source: `background:${TOPIC}`, span: { start: 0, end: text.length }, text }
  return { text: typeset(text), kind: 'background', evidence: [evidence] }
}

const paragraph = (...sentences: readonly ArticleSentence[]): Block => ({ type: 'paragraph', sentences })

const section = (
  level: 2 | 3,
  id: string,
  subheading: ArticleSentence,
  ...blocks: readonly Block[]
): Section => ({
  type: 'section',
  level,
  id,
  subheading,
  blocks,
})

const standfirst: Block = {
  type: 'standfirst',
  sentences: [
    edited(
      'Le pont suspendu de Saint-Aubrin est fermé à toute circulation depuis le lundi 9 mars, a annoncé la mairie.',
      'Le pont suspendu de Saint-Aubrin, qui enjambe la Vernoise depuis 1931, est fermé à toute circulation depuis le lundi 9 mars',
      'a annoncé la mairie',
    ),
    edited(
      "Une fissure a été découverte sur l'un de ses câbles porteurs.",
      "après la découverte d'une fissure sur l'un de ses câbles porteurs",
    ),
  ],
}

const keyPoint = (sentence: ArticleSentence, label?: string): KeyPoint =>
  label === undefined ? { sentence } : { label: typeset(label), sentence }

const keyPoints: Block = {
  type: 'key-points',
  points: [
    keyPoint(
      edited('Une fissure de 11 centimètres sur un câble porteur.', 'La fissure, longue de 11 centimètres'),
      'Quoi ?',
    ),
    keyPoint(
      derived(
        'La fissure a été repérée le 2 mars, le pont fermé le lundi 9.',
        'a été repérée le 2 mars 2026',
        'est fermé à toute circulation depuis le lundi 9 mars',
      ),
      'Quand ?',
    ),
    keyPoint(
      edited(
        "8.400 véhicules empruntaient l'ouvrage chaque jour, selon un comptage d'octobre 2025.",
        "L'ouvrage était emprunté chaque jour par 8.400 véhicules",
        'selon un comptage réalisé en octobre 2025',
      ),
      'Qui ?',
    ),
    keyPoint(
      edited(
        "Le remplacement du câble coûterait 3,2 millions d'euros, selon une première estimation de la mairie.",
        "Selon une première estimation de la mairie, le remplacement du câble coûterait 3,2 millions d'euros.",
      ),
      'Combien ?',
    ),
    keyPoint(edited("La réouverture n'a pas de date.", "Aucune date de réouverture n'a été fixée.")),
  ],
}

const crack = section(
  2,
  'fissure-cable-porteur',
  edited("Une fissure repérée lors d'une inspection de routine", "lors d'une inspection de routine"),
  paragraph(
    edited(
      "La fissure, longue de 11 centimètres, a été repérée le 2 mars 2026 lors d'une inspection de routine.",
      "La fissure, longue de 11 centimètres, a été repérée le 2 mars 2026 lors d'une inspection de routine.",
    ),
    edited(
      "L'ouvrage, qui enjambe la Vernoise depuis 1931, a été fermé à toute circulation une semaine plus tard, le lundi 9 mars.",
      'qui enjambe la Vernoise depuis 1931, est fermé à toute circulation depuis le lundi 9 mars',
    ),
  ),
  {
    type: 'quote',
    sentences: [verbatim('"Nous n\'avions pas le droit de prendre le moindre risque"')],
    speaker: edited('Claire Aubanel, maire de Saint-Aubrin', 'la maire, Claire Aubanel'),
  },
  paragraph(
    edited(
      "L'élue s'exprimait vendredi soir, lors d'une réunion publique qui a rassemblé 340 personnes.",
      "lors d'une réunion publique qui a rassemblé 340 personnes vendredi soir",
    ),
  ),
  section(
    3,
    'diagnostic-ortea',
    edited('Un diagnostic attendu le 30 avril', 'Ses conclusions sont attendues le 30 avril 2026.'),
    {
      type: 'quote',
      sentences: [
        edited('« La fissure pourrait être ancienne.', '"La fissure pourrait être ancienne.'),
        edited(
          'Seul un examen du câble nous dira si elle progresse »',
          'Seul un examen du câble nous dira si elle progresse"',
        ),
      ],
      speaker: edited(
        "Hugo Perrachon, ingénieur au bureau d'études Ortéa",
        "a expliqué Hugo Perrachon, ingénieur au bureau d'études Ortéa",
      ),
    },
    paragraph(
      edited(
        "Le bureau d'études, chargé du diagnostic, doit rendre ses conclusions le 30 avril 2026.",
        'chargé du diagnostic. Ses conclusions sont attendues le 30 avril 2026.',
      ),
    ),
  ),
)

const detour = section(
  2,
  'qui-fait-le-detour',
  edited('Qui doit faire le détour ?', 'doivent désormais faire le détour'),
  paragraph(
    edited(
      'La déviation par le pont de Brière, en aval, allonge le trajet de 14 kilomètres.',
      'La déviation par le pont de Brière, en aval, allonge le trajet de 14 kilomètres.',
    ),
  ),
  {
    type: 'list',
    ordered: false,
    introduction: edited("Doivent désormais l'emprunter :", 'doivent désormais faire le détour'),
    items: [
      edited('les ambulances ;', 'Les ambulances'),
      edited('les cars scolaires ;', 'les cars scolaires'),
      edited('les livreurs ;', 'les livreurs'),
      edited('les aides à domicile.', 'les aides à domicile'),
    ],
  },
  paragraph(
    edited(
      "Entre la rive gauche et le collège des Tilleuls, les cars mettent 25 minutes au lieu de 6, d'après leur exploitant.",
      "Entre la rive gauche et le collège des Tilleuls, les cars mettent 25 minutes au lieu de 6, d'après leur exploitant.",
    ),
    edited(
      '"Une partie de mes clients habitent en face. Ils ne feront pas quarante minutes aller-retour pour une baguette", s\'inquiète Nadia Ferhat, boulangère quai des Tanneurs.',
      '"Une partie de mes clients habitent en face. Ils ne feront pas quarante minutes aller-retour pour une baguette", s\'inquiète Nadia Ferhat, boulangère quai des Tanneurs.',
    ),
  ),
  {
    type: 'table',
    header: ['Mesure', 'Valeur', typeset("D'après")],
    rows: [
      [
        derived('Véhicules par jour', 'chaque jour par 8.400 véhicules'),
        derived('8.400', '8.400 véhicules'),
        derived(
          'comptage de la communauté de communes, octobre 2025',
          'selon un comptage réalisé en octobre 2025 par la communauté de communes',
        ),
      ],
      [
        derived('Dont poids lourds', 'dont 310 poids lourds'),
        derived('310', '310 poids lourds'),
        derived(
          'le même comptage',
          'selon un comptage réalisé en octobre 2025 par la communauté de communes',
        ),
      ],
      [
        derived('Trajet des cars, avant', 'au lieu de 6'),
        derived('6 minutes', '25 minutes au lieu de 6'),
        derived('leur exploitant', "d'après leur exploitant"),
      ],
      [
        derived('Trajet des cars, depuis le 9 mars', 'les cars mettent 25 minutes', 'depuis le lundi 9 mars'),
        derived('25 minutes', 'mettent 25 minutes'),
        derived('leur exploitant', "d'après leur exploitant"),
      ],
    ],
  },
)

const shuttle = section(
  2,
  'navette-gratuite',
  edited(
    'Une navette gratuite à partir du 16 mars',
    'Une navette gratuite reliera les deux rives à partir du 16 mars 2026',
  ),
  paragraph(
    edited(
      'Du lundi au samedi, de 6H30 à 20H00, une navette gratuite reliera les deux rives.',
      'Une navette gratuite reliera les deux rives à partir du 16 mars 2026, du lundi au samedi, de 6H30 à 20H00.',
    ),
    verbatim("Un bac pour les piétons et les cyclistes est à l'étude, a indiqué la mairie."),
  ),
)

const cost = section(
  2,
  'cout-des-travaux',
  edited("Des travaux estimés à 3,2 millions d'euros", "coûterait 3,2 millions d'euros"),
  paragraph(
    verbatim(
      "Selon une première estimation de la mairie, le remplacement du câble coûterait 3,2 millions d'euros.",
    ),
    edited(
      'Le pont avait déjà subi des travaux en 2008 : onze semaines de fermeture, pour le changement de ses suspentes.',
      'Le pont avait déjà été fermé onze semaines en 2008, pour le changement de ses suspentes.',
    ),
    edited(
      "Depuis 2019, les véhicules de plus de 19 tonnes n'y étaient plus admis.",
      'Depuis 2019, il était interdit aux véhicules de plus de 19 tonnes.',
    ),
  ),
  {
    type: 'background',
    topic: TOPIC,
    term: 'pont suspendu',
    sentences: [
      background(
        "Le tablier d'un pont suspendu est porté par des suspentes, des tiges ou des câbles verticaux accrochés aux câbles porteurs.",
      ),
      background(
        "Tendus entre des pylônes, les câbles porteurs sont ancrés dans le sol à chaque extrémité de l'ouvrage.",
      ),
      background("Leur état est contrôlé lors d'inspections détaillées périodiques."),
    ],
    references: [{ label: typeset("Cerema, ouvrages d'art"), url: 'https://www.cerema.fr/' }],
  },
)

const unknowns = section(
  2,
  'questions-ouvertes',
  derived("Ce que l'on ne sait pas encore", "La commune n'a pas précisé qui paierait les travaux."),
  {
    type: 'unknowns',
    items: [
      {
        subject: derived('La date de réouverture.', "Aucune date de réouverture n'a été fixée."),
        sentences: [edited("Aucune n'a été fixée.", "Aucune date de réouverture n'a été fixée.")],
      },
      {
        subject: derived(
          'Le financement des travaux.',
          "La commune n'a pas précisé qui paierait les travaux.",
        ),
        sentences: [
          edited(
            "La commune n'a pas précisé qui paierait.",
            "La commune n'a pas précisé qui paierait les travaux.",
          ),
        ],
      },
      {
        subject: derived("L'âge de la fissure.", 'La fissure pourrait être ancienne.'),
        sentences: [
          edited(
            "Elle pourrait être ancienne, selon l'ingénieur Hugo Perrachon.",
            '"La fissure pourrait être ancienne. Seul un examen du câble nous dira si elle progresse", a expliqué Hugo Perrachon, ingénieur',
          ),
        ],
      },
    ],
  },
)

const timeline: Block = {
  type: 'timeline',
  events: [
    {
      when: derived('1931', 'depuis 1931'),
      what: derived('Année depuis laquelle le pont enjambe la Vernoise', 'enjambe la Vernoise depuis 1931'),
    },
    {
      when: derived('2008', 'en 2008'),
      what: derived('Onze semaines de fermeture', 'fermé onze semaines en 2008'),
    },
    {
      when: derived('2 mars 2026', 'le 2 mars 2026'),
      what: derived('Fissure repérée', 'a été repérée le 2 mars 2026'),
    },
    {
      when: derived('Lundi 9 mars', 'le lundi 9 mars'),
      what: derived('Fermeture à toute circulation', 'fermé à toute circulation depuis le lundi 9 mars'),
    },
    {
      when: derived('16 mars 2026', 'à partir du 16 mars 2026'),
      what: derived(
        'Mise en service de la navette gratuite',
        'Une navette gratuite reliera les deux rives à partir du 16 mars 2026',
      ),
    },
    {
      when: derived('30 avril 2026', 'le 30 avril 2026'),
      what: derived(
        'Conclusions attendues du diagnostic',
        'Ses conclusions sont attendues le 30 avril 2026.',
      ),
    },
  ],
}

const questions: Block = {
  type: 'questions',
  items: [
    {
      id: 'question-fermeture',
      question: derived('Le pont est-il fermé aux seuls poids lourds ?', 'est fermé à toute circulation'),
      answer: [
        derived('Non, il est fermé à toute circulation.', 'est fermé à toute circulation'),
        edited(
          'La mairie étudie un bac pour les piétons et les cyclistes.',
          "Un bac pour les piétons et les cyclistes est à l'étude, a indiqué la mairie.",
        ),
      ],
    },
    {
      id: 'question-navette',
      question: derived('Quand la navette circulera-t-elle ?', 'du lundi au samedi'),
      answer: [
        derived(
          'Elle est annoncée du lundi au samedi, de 6H30 à 20H00.',
          'du lundi au samedi, de 6H30 à 20H00',
        ),
      ],
    },
    {
      id: 'question-poids-lourds',
      question: derived(
        'Tous les poids lourds pouvaient-ils passer avant la fermeture ?',
        'dont 310 poids lourds',
      ),
      answer: [
        edited(
          "Non, ceux de plus de 19 tonnes n'étaient plus admis depuis 2019.",
          'Depuis 2019, il était interdit aux véhicules de plus de 19 tonnes.',
        ),
        edited(
          'Le comptage de 2025 en relevait 310 par jour.',
          "L'ouvrage était emprunté chaque jour par 8.400 véhicules, dont 310 poids lourds, selon un comptage réalisé en octobre 2025",
        ),
      ],
    },
  ],
}

const sources: Block = {
  type: 'sources',
  items: [
    {
      label: 'Maëlle Kerdoncuff, 14\u00a0mars 2026',
      url: 'https://quotidien.example/saint-aubrin/depeche-pont',
    },
    { label: typeset("Cerema, ouvrages d'art"), url: 'https://www.cerema.fr/' },
  ],
}

/** The sample article without its structured data: every type of block, some in sections, some not. */
export const sampleArticle = (): Omit<Article, 'structuredData'> => ({
  writer: 'offline',
  language: 'fr',
  headline: edited(
    'Pont suspendu de Saint-Aubrin fermé : une fissure et quatorze kilomètres de détour',
    "Le pont suspendu de Saint-Aubrin fermé après la découverte d'une fissure",
    'allonge le trajet de 14 kilomètres',
  ),
  titleTag: edited("Pont de Saint-Aubrin fermé : ce que l'on sait", 'Le pont suspendu de Saint-Aubrin fermé'),
  description: edited(
    'Le pont suspendu de Saint-Aubrin est fermé depuis le 9 mars : fissure, déviation, navette gratuite, coût estimé et questions encore ouvertes.',
    'est fermé à toute circulation depuis le lundi 9 mars',
  ),
  slug: 'pont-saint-aubrin-fermeture',
  keyphrase: 'pont de Saint-Aubrin',
  secondaryKeyphrases: ['pont suspendu', 'fissure', 'déviation', 'navette gratuite'],
  blocks: [standfirst, keyPoints, crack, detour, shuttle, cost, unknowns, timeline, questions, sources],
})
