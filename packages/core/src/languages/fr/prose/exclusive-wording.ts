import type { HintSource } from './find-hints.ts'

/**
 * Stereotypes, and words that hurt the people they name. Sources: Haut Conseil à l’Égalité, « Guide
 * pratique pour une communication publique sans stéréotype de sexe » (2022); circulaire du 21 février
 * 2012 (« mademoiselle »); « Prenons la une », outils à l’usage des journalistes (violences faites aux
 * femmes); OMS, « Prévention du suicide : informations pour les professionnels des médias » (2023);
 * Association des journalistes LGBTI, kit à l’usage des rédactions (2023); Psycom, mots de la santé mentale.
 */
export const EXCLUSIVE_WORDING: readonly HintSource[] = [
  // Civil status and trades
  ['mademoiselle|melle', 'madame'],
  ['mesdemoiselles', 'mesdames'],
  ['noms? de jeune fille', 'nom de naissance'],
  ['nom patronymique', 'nom de famille'],
  ['chefs? de famille', 'parent / foyer'],
  ['en bons? pères? de famille', 'avec prudence'],
  ['panier de la ménagère', 'panier moyen'],
  [
    '(?:madame|mme) le (?:ministre|maire|préfet|président|directeur|juge|député|sénateur)',
    'le titre au féminin',
  ],
  [
    'femmes? (?:ministre|maire|pilote|médecin|juge|chirurgien|policier|pompier|écrivain|auteur)s?',
    'le métier au féminin',
  ],
  ['sages?-femmes? hommes?', 'sage-femme / maïeuticien'],
  ['sexe faible|beau sexe', 'femmes'],
  ['gent féminine', 'femmes'],
  ['garçons? manqués?', ''],
  ['maître de maison', 'hôte'],
  // Violence against women
  ['(?:crimes?|drames?) passionnels?', 'féminicide / meurtre conjugal'],
  ['(?:drames?|querelles?) conjugale?s?', 'violences conjugales / meurtre conjugal'],
  ['drames? familia(?:l|ux)', 'meurtre / violences au sein de la famille'],
  ['drames? de la (?:séparation|rupture|jalousie)', 'féminicide / meurtre'],
  ['femmes? battues?', 'femme victime de violences'],
  ['(?:a|ont|avait|avaient|aurait|auraient) avoué avoir été violée?s?', 'a déclaré / a révélé'],
  ['abus sexuels?', 'agression sexuelle / viol'],
  ['relations? sexuelles? non consenties?', 'viol'],
  ['pornographie infantile|pédopornographie', 'images d’enfants victimes de violences sexuelles'],
  [
    'prostitution (?:infantile|enfantine)|prostituée?s? mineure?s?',
    'mineurs victimes d’exploitation sexuelle',
  ],
  // Suicide
  ['(?:commettre|commis|commet|commettent|commettait) un suicide', 'se suicider / mourir par suicide'],
  [
    '(?:réussi|raté|échoué dans) (?:son|leur|sa) (?:tentative de )?suicide',
    'mort par suicide / tentative de suicide',
  ],
  ['épidémie de suicides?|vague de suicides?', 'hausse des suicides'],
  ['suicides? réussis?', 'mort par suicide'],
  // Disability and health
  ['(?:les|des|aux|un|une|ces) handicapée?s?', 'personne handicapée / personne en situation de handicap'],
  ['clou(?:é|ée|és|ées) (?:à|dans|sur) (?:un|son|leur) fauteuil', 'en fauteuil roulant'],
  [
    'souffr(?:e|ent|ait|aient|ant) (?:de trisomie|d’autisme|de surdité|de cécité)',
    'a une trisomie / est autiste / est sourd / est aveugle',
  ],
  ['sourde?s?(?:-| )muet(?:te)?s?', 'personne sourde'],
  ['mongolien(?:ne)?s?', 'personne porteuse d’une trisomie 21'],
  [
    'débiles? menta(?:l|ux|le|les)|attardée?s? menta(?:l|ux|le|les)',
    'personne ayant une déficience intellectuelle',
  ],
  ['(?:un|une|des|les) schizophrènes?', 'personne vivant avec une schizophrénie'],
  [
    '(?:un|une|des|les) (?:toxicomanes?|toxicos?|drogués?|junkies?)',
    'personne dépendante / usager de drogues',
  ],
  ['(?:un|une|des|les) (?:alcooliques?|ivrognes?)', 'personne dépendante à l’alcool'],
  ['sidéens?|sidéennes?', 'personne vivant avec le VIH'],
  ['asile d’aliénés|asile psychiatrique', 'hôpital psychiatrique'],
  ['(?:un|une|des|les) (?:obèses?)', 'personne obèse / personne en situation d’obésité'],
  ['vieillards?|petits? vieux|petites? vieilles?', 'personne âgée'],
  ['troisième âge', 'personnes âgées / retraités'],
  // Origin, sexuality, situation
  ['hommes? de couleurs?|femmes? de couleurs?|gens de couleurs?', 'personne noire'],
  ['type (?:nord-africain|maghrébin|africain|européen|méditerranéen|asiatique)', ''],
  ['(?:de|d’) race (?:noire|blanche|jaune)', ''],
  ['esquimaux?', 'Inuit'],
  ['tsiganes?(?:-| )roms?|romanichels?|manouches? de passage', 'gens du voyage / Roms'],
  [
    '(?:un|des|les) clandestins?|migrants? (?:illégaux|illégal|clandestins?)',
    'personne en situation irrégulière / exilé',
  ],
  ['(?:un|une|des|les) clochards?|(?:un|des|les) sdf', 'personne sans domicile'],
  [
    'homosexuels? notoires?|homosexuels? avoués?|avou(?:e|er|ant|ait) son homosexualité',
    'ouvertement homosexuel / évoque son homosexualité',
  ],
  ['lobby (?:gay|homosexuel|lgbt)', 'associations LGBT+'],
  ['changement de sexe|changer de sexe', 'transition de genre'],
  ['(?:un|une|des|les) (?:transexuel|transsexuel)(?:le)?s?', 'personne trans'],
  ['hermaphrodites?', 'personne intersexe'],
  ['théorie du genre', 'études de genre'],
]
