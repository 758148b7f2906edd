/** People, bodies, places and things that stand beside each other. See `FIGURES`. */
export const SOCIETY = `
homme masculin garçon monsieur mari père frère fils oncle | femme féminin fille madame épouse mère sœur tante
mari époux conjoint | femme épouse | compagnon concubin | ex-mari
père papa | mère maman | frère | sœur | fils | fille | oncle | tante | cousin | cousine | neveu | nièce | grand-père | grand-mère
enfant mineur | adulte majeur | adolescent | bébé nourrisson | retraité sénior senior | étudiant | élève écolier lycéen collégien
joueur | joueuse | entraîneur coach sélectionneur | arbitre | supporter supporteur
hommes | femmes
gauche socialiste | droite conservateur | centre centriste | extrême-droite | extrême-gauche écologiste
majorité | opposition
président présidente | directeur directrice | secrétaire | trésorier | ministre | préfet préfète | maire | député députée | sénateur sénatrice | procureur procureure | juge magistrat | avocat avocate | commissaire | gouverneur | chancelier | roi | reine | pape | ambassadeur | général | colonel | capitaine | commandant | lieutenant
médecin docteur | infirmier infirmière | pharmacien | chirurgien | patient malade | aide-soignant
policier | gendarme | pompier sapeur-pompier | militaire soldat | douanier
police | gendarmerie | armée | douane
tribunal | cour | conseil | parquet | chambre
accusé prévenu mis-en-cause suspect inculpé | victime plaignant | témoin | avocat | juge
soupçonner soupçonné suspecter suspecté soupçon suspect présumé | accuser accusé prévenu poursuivre poursuivi inculper inculpé | condamner condamné condamnation coupable culpabilité | acquitter acquitté acquittement relaxer relaxé relaxe innocent innocenter disculper blanchir | juger jugé
coupable | innocent
requérir requis réquisition | condamner condamné prononcer
prison emprisonnement réclusion détention | amende | sursis | bracelet
libre liberté libérer libération relâcher | détenir détenu emprisonner emprisonné incarcérer incarcéré écrouer écroué arrêter
plainte | enquête | procès | appel | recours
ministère | préfecture | mairie municipalité | région | département | métropole agglomération | gouvernement
commune | canton | arrondissement
assemblée | sénat
syndicat | association | parti | entreprise société firme compagnie | fédération | ordre
employeur patron patronat | salarié employé ouvrier travailleur
client | fournisseur | concurrent | partenaire
locataire | propriétaire
producteur | consommateur | distributeur
vendeur | acheteur
auteur | éditeur | lecteur
école | collège | lycée | université | crèche
hôpital | clinique | maternité | ehpad
tramway tram | bus autobus | métro | train TGV TER | avion | bateau navire ferry | vélo bicyclette | moto | camion poids-lourd | voiture automobile | autocar car | hélicoptère | trottinette
route | autoroute | rue | voie | pont | tunnel
gare | aéroport | port
mer océan | lac | rivière fleuve | montagne | forêt bois | île | plage
maison pavillon | appartement | immeuble | usine | entrepôt | magasin boutique | bureau | hôtel | restaurant
eau | gaz | électricité | pétrole | charbon | bois | essence | gazole diesel
nucléaire | solaire | éolien | hydraulique
blé | maïs | riz | vin | lait | viande
vache bovin | mouton ovin | porc | poulet volaille | cheval
chien | chat | loup | ours | renard
matin matinée | midi | après-midi | soir soirée | nuit
lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche
janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre
printemps | été | automne | hiver
veille | lendemain
hier | aujourd'hui | demain
nord septentrional | sud méridional | est oriental | ouest occidental | nord-est | nord-ouest | sud-est | sud-ouest
droit | gauche
haut supérieur | bas inférieur
début commencement | milieu | fin
centre centre-ville | banlieue périphérie
jour | nuit
chaud chaleur | froid
pluie pluvieux | neige neigeux | soleil ensoleillé | vent | orage
noir | blanc | rouge | bleu | vert | jaune | orange | violet
urbain ville | rural campagne
national | régional | local | départemental | mondial international | européen | municipal communal
football | rugby | handball | basket | tennis | cyclisme | natation | athlétisme | volley
finale | demi-finale | quart | huitième
championnat | coupe | tournoi
but | essai | panier | point | set
attaquant | défenseur | gardien | milieu
domicile | extérieur
pause mi-temps
or | argent | bronze
film | livre roman | album disque | pièce | série | exposition | chanson
acteur comédien | réalisateur cinéaste | chanteur | écrivain romancier | peintre | musicien
vaccin vaccination vacciner | médicament | traitement | test dépistage
virus | bactérie | cancer | diabète
cœur cardiaque | poumon pulmonaire | foie | rein rénal | cerveau cérébral | peau
bras | jambe | tête | dos | main | pied | genou | cheville | épaule
oral | écrit
français France | allemand Allemagne | anglais Angleterre britannique Royaume-Uni | espagnol Espagne | italien Italie | russe Russie | américain États-Unis | chinois Chine | japonais Japon | belge Belgique | suisse Suisse | portugais Portugal | canadien Canada | turc Turquie | iranien Iran | irakien Irak | israélien Israël | palestinien Palestine | ukrainien Ukraine | polonais Pologne | grec Grèce | algérien Algérie | marocain Maroc | tunisien Tunisie | égyptien Égypte | indien Inde | brésilien Brésil | mexicain Mexique | argentin Argentine | australien Australie | suédois Suède | norvégien Norvège | danois Danemark | finlandais Finlande | néerlandais Pays-Bas | autrichien Autriche | hongrois Hongrie | roumain Roumanie | bulgare Bulgarie | irlandais Irlande | écossais Écosse | gallois | syrien Syrie | libanais Liban | saoudien | afghan Afghanistan | pakistanais Pakistan | vénézuélien Venezuela | colombien Colombie | cubain Cuba | chilien Chili | péruvien Pérou | coréen Corée | vietnamien Vietnam | thaïlandais Thaïlande | indonésien Indonésie | philippin Philippines | nigérian Nigeria | sénégalais Sénégal | malien Mali | ivoirien | camerounais Cameroun | congolais Congo | éthiopien Éthiopie | soudanais Soudan | somalien Somalie | kényan Kenya | rwandais Rwanda | libyen Libye | serbe Serbie | croate Croatie | bosnien Bosnie | tchèque Tchéquie | slovaque Slovaquie | slovène Slovénie | ouzbek Ouzbékistan | kazakh Kazakhstan | géorgien Géorgie | arménien Arménie | azerbaïdjanais Azerbaïdjan | biélorusse Biélorussie Bélarus | lituanien Lituanie | letton Lettonie | estonien Estonie | islandais Islande | luxembourgeois Luxembourg | néo-zélandais Nouvelle-Zélande | sud-africain | taïwanais Taïwan | tibétain Tibet | haïtien Haïti | jordanien Jordanie | koweïtien Koweït | qatari Qatar | émirati Émirats | yéménite Yémen
européen Europe | africain Afrique | asiatique Asie | américain Amérique | océanien Océanie
catholique | protestant | musulman | juif | orthodoxe | bouddhiste
`
