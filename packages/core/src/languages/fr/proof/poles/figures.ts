/** Amounts and how they move. One axis a line, its poles apart by « | »; the words of a pole say the same. */
export const FIGURES = `
hausse augmenter augmentation grimper croître croissance progresser progression bondir bond monter montée accroître accroissement majorer majoration hausser flambée flamber envoler envolée essor remonter remontée relever relèvement rehausser revaloriser revalorisation | baisse baisser diminuer diminution reculer recul chuter chute régresser régression décroître décroissance réduire réduction fléchir fléchissement repli replier dégringoler dégringolade plonger abaisser abaissement amputer restreindre | stagner stagnation stable stabiliser stabilité inchangé geler gel stagnant
doubler doublement double deux | tripler triplement triple | quadrupler quadruplement quadruple | quintupler | moitié
supérieur dépasser excéder surpasser | inférieur | égal équivalent identique
plus davantage | moins
maximum maximal plafond haut | minimum minimal plancher bas
majorité majoritaire majoritairement | minorité minoritaire
bénéfice profit gain excédent bénéficiaire excédentaire | perte déficit déficitaire
recette revenu produit | dépense coût frais charge
vendre vente céder cession vendeur | acheter achat acquérir acquisition acheteur racheter rachat
exporter exportation export | importer importation import
prêter prêt prêteur | emprunter emprunt emprunteur
embaucher embauche recruter recrutement engager | licencier licenciement renvoyer débaucher
créer création | supprimer suppression
gratuit gratuitement | payant payer
cher coûteux onéreux | abordable bon-marché
riche aisé fortuné | pauvre modeste défavorisé
brut | net
million | milliard | millier | centaine | dizaine | billion | douzaine | vingtaine | trentaine | quarantaine | cinquantaine | soixantaine
euro | dollar | livre | franc | yen | yuan | rouble | couronne | peso
mètre | kilomètre | centimètre | millimètre | mile | pied
kilo kilogramme | gramme | tonne
litre | hectolitre | millilitre
degré | pourcent
annuel annuellement | mensuel mensuellement | hebdomadaire | quotidien quotidiennement journalier | trimestriel | semestriel
horaire | journalier
brutal brusque soudain | progressif progressivement graduel
élevé important considérable fort | faible limité modéré léger
large vaste | étroit réduit
long longtemps durable | court bref brièvement
lourd | léger
rapide rapidement vite | lent lentement
léger légèrement | grave gravement grièvement
total totalement entièrement intégralement intégral complet complètement | partiel partiellement
excédent surplus | manque pénurie insuffisance
augmentation | prime bonus
chiffre-d'affaires | bénéfice résultat
trimestre | semestre | année an | mois | semaine | jour journée | heure | minute | seconde | décennie | siècle
premier | deuxième second | troisième | quatrième | cinquième | sixième | septième | huitième | neuvième | dixième | dernier
principal majeur premier | secondaire mineur
meilleur mieux | pire
record | habituel ordinaire normal
`
