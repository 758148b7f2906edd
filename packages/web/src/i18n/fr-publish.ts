import { BackendError, type Objection } from '../backend/backend.ts'
import { number, plural } from './fr-count.ts'

/** What of a place differs, by how the service calls it. */
const PLACE_PARTS: readonly (readonly [RegExp, string])[] = [
  [/^page: /u, 'page en ligne'],
  [/^blocks/u, 'passage'],
  [/^title$/u, 'titre'],
  [/^(?:custom_)?excerpt$|^description$/u, 'description'],
  [/title$/u, 'titre pour les moteurs'],
  [/desc(?:ription)?$/u, 'description pour les moteurs'],
  [/focuskw$|focus_keyword$|^keywords$/u, 'mot-clé'],
  [/json_ld$|^codeinjection_head$/u, 'données structurées'],
  [/^text$/u, 'texte'],
  [/^(?:status|draft)$/u, 'état'],
  [/^(?:date|lastmod|published|modified)$/u, 'date'],
  [/^(?:categories|section)$/u, 'rubrique'],
  [/^tags$/u, 'mots-clés'],
  [/^authors?$/u, 'auteur'],
  [/^picture\.alternative$/u, 'texte de remplacement de l’image'],
  [/^picture\.credit$/u, 'crédit de l’image'],
  [/^picture$|\.(?:jpg|png)$/u, 'image'],
]

const PLACE_REMARKS: readonly (readonly [RegExp, string])[] = [
  [
    /^a webhook is not read back/u,
    'Un webhook ne se relit pas\u00a0: ce qui est en place n’a pas pu être comparé.',
  ],
  [
    /the plugin is not installed/u,
    'L’extension d’Intertitre n’est pas installée sur ce WordPress\u00a0: titre et description pour les moteurs n’y sont pas conservés.',
  ],
  [/^WordPress took marks out/u, 'WordPress a retiré des balises du texte\u00a0; tous les mots y sont.'],
  [/could not be looked at/u, 'La page en ligne n’a pas pu être relue.'],
]

const TROUBLES: Readonly<Record<string, string>> = {
  unreachable: 'Le site ne répond pas\u00a0: réessayez plus tard, rien n’est perdu.',
  'no-access':
    'Le site refuse l’accès\u00a0: l’utilisateur, le mot de passe ou la clé du service ne conviennent pas.',
  'no-api': 'Le site n’a pas l’interface attendue à cette adresse.',
  'leads-on': 'Le site renvoie à une autre adresse\u00a0: corrigez celle de la configuration.',
  'too-large': 'L’article est trop lourd pour le site.',
  'too-often': 'Le site demande d’attendre\u00a0: réessayez dans quelques minutes.',
  fault: 'Le site est en panne\u00a0: réessayez plus tard, rien n’est perdu.',
  refused: 'Le site refuse ce qui lui a été envoyé.',
  'no-data': 'Le site répond autre chose que ce qui est attendu\u00a0: il demande peut-être de se connecter.',
}

const PUBLISHING_FAULTS: Readonly<Record<string, string>> = {
  withdrawn: 'La source a annulé cette information\u00a0: elle ne se publie plus.',
  'invalid-date': 'Choisissez une heure à venir.',
  busy: 'Le service est occupé\u00a0: réessayez dans un instant.',
}

const dateAndTime = (iso: string): string =>
  new Date(iso).toLocaleString('fr-FR', { dateStyle: 'long', timeStyle: 'short' })

/** What publishing says. */
export const publishFr = {
  title: 'Publication',
  approveFirst: 'Seul un article approuvé se publie\u00a0: approuvez d’abord cette version.',
  target: 'Où',
  how: 'Comment',
  ways: {
    published: 'en ligne tout de suite',
    scheduled: 'en ligne à une heure fixée',
    draft: 'en brouillon',
  },
  time: 'Date et heure',
  preview: 'Voir ce qui changerait',
  working: { previewing: 'Comparaison…', sending: 'Envoi et relecture…' },
  deeds: {
    'would-make': 'L’article n’est pas encore là\u00a0: il serait créé.',
    'would-change': 'L’article est déjà là\u00a0: il serait modifié.',
    made: 'L’article a été créé.',
    changed: 'L’article a été modifié.',
    unchanged: 'L’article est déjà là, sans rien à changer.',
  },
  wouldChange: 'Ce qui changerait\u00a0:',
  differs: 'Ce qui diffère de la version approuvée\u00a0:',
  more: (count: number): string => `et ${plural(count, 'autre différence', 'autres différences')}`,
  asApproved: 'Relu sur place, il est tel qu’approuvé.',
  notAsApproved: 'Relu sur place, il n’est pas tel qu’approuvé.',
  send: {
    published: 'Publier',
    scheduled: 'Programmer la publication',
    draft: 'Envoyer le brouillon',
  },
  sendAnew: 'Recréer l’article et publier',
  override: 'Publier malgré tout',
  overrideReason: 'Pourquoi publier malgré tout\u00a0? La raison est conservée.',
  overridden: (reason: string): string => `Publié malgré une réserve\u00a0: «\u00a0${reason}\u00a0»`,
  edit: 'Ouvrir dans le CMS',
  statuses: { published: 'En ligne', scheduled: 'Programmé', draft: 'Brouillon' },
  scheduledFor: (date: string): string => `Programmé pour le ${date}`,
  takenDown: 'Dépublié',
  takenDownFor: (reason: string): string => `Dépublié\u00a0: «\u00a0${reason}\u00a0»`,
  cutOff: 'Le dernier envoi a été interrompu\u00a0: publiez de nouveau pour vérifier ce qui est en place.',
  newerApproved: (version: number): string => `La version approuvée est la ${version}.`,
  takeDown: 'Dépublier',
  takeDownFrom: (name: string): string => `Dépublier de «\u00a0${name}\u00a0»…`,
  takingDown: 'Dépublication…',
  takeDownReason: 'Pourquoi dépublier\u00a0? La raison est conservée.',
  stillThere: 'L’article est toujours en ligne\u00a0: dépubliez-le dans le CMS.',
  stillSeen: (places: number): string =>
    places === 1 ? 'L’article est en ligne.' : `L’article est en ligne à ${number(places)} endroits.`,
  stillSeenWithdrawn: 'La source a été annulée depuis\u00a0; rien n’est retiré sans vous.',
  stillSeenChanged:
    'La source a changé depuis\u00a0: réparez et approuvez l’article pour envoyer la nouvelle version, ou dépubliez-le.',
  stillSeenApproved:
    'La source a changé depuis\u00a0: la version approuvée tient compte du changement, mais pas celle qui est en ligne.',
  sendRepaired: 'Envoyer la version réparée',
  part: (part: string): string => PLACE_PARTS.find(([pattern]) => pattern.test(part))?.[1] ?? part,
  objection: ({ code, words, count = 0, until = '' }: Objection): string => {
    switch (code) {
      case 'not-approved':
        return 'Personne n’a approuvé cette version.'
      case 'newer-story':
        return 'La source a une nouvelle version, que personne n’a encore regardée.'
      case 'unproven':
        return `${plural(count, 'affirmation ne tient pas à la source', 'affirmations ne tiennent pas à la source')}.`
      case 'embargo':
        return `L’article est sous embargo jusqu’au ${dateAndTime(until)}.`
      case 'embargo-zone':
        return 'L’embargo de la source ne dit pas son fuseau horaire.'
      case 'withheld':
        return 'La source est retenue par l’agence.'
      case 'no-publisher':
        return 'L’éditeur du site n’est pas configuré.'
      case 'changed-there':
        return 'Quelqu’un l’a modifié sur place depuis le dernier envoi\u00a0: ses changements seraient perdus.'
      case 'drafted-there':
        return 'Quelqu’un l’a remis en brouillon sur place.'
      case 'deleted-there':
        return 'Quelqu’un l’a supprimé sur place.'
      default:
        return words
    }
  },
  remark: (remark: string): string => PLACE_REMARKS.find(([pattern]) => pattern.test(remark))?.[1] ?? remark,
  failure: (error: unknown): string => {
    if (!(error instanceof BackendError)) return `Rien n’a été envoyé\u00a0: ${String(error)}`
    const { code, trouble, status, message } = error
    if (trouble !== undefined) return TROUBLES[trouble] ?? message
    if (status === 0) return 'Le service ne répond pas\u00a0: réessayez.'
    return PUBLISHING_FAULTS[code] ?? `Le service a refusé\u00a0: ${message}`
  },
}
