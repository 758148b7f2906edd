import { worldCities } from './cities.ts'

export const citiesOfTheWorld = worldCities([
  {
    id: 'londres',
    name: 'Londres',
    within: 'royaume-uni',
    sentences: [
      'Capitale du Royaume-Uni et de l’Angleterre, Londres s’étend sur les deux rives de la Tamise.',
      'Le Grand Londres réunit la City, centre de la finance, et trente-deux arrondissements, sous l’autorité d’un maire élu au suffrage direct depuis 2000.',
      'Le Parlement siège au palais de Westminster, et le Premier ministre travaille au 10, Downing Street.',
    ],
  },
  {
    id: 'edimbourg',
    name: 'Édimbourg',
    within: 'royaume-uni',
    also: ['Edimbourg'],
    sentences: [
      'Capitale de l’Écosse, Édimbourg est dominée par un château bâti sur un rocher volcanique ; le Parlement écossais y siège depuis 1999.',
      'Ses quartiers anciens sont inscrits au patrimoine mondial.',
      'Chaque mois d’août, ses festivals de théâtre et de musique comptent parmi les plus grands du monde.',
    ],
  },
  {
    id: 'manchester',
    name: 'Manchester',
    within: 'royaume-uni',
    sentences: [
      'Dans le nord-ouest de l’Angleterre, Manchester fut l’un des berceaux de la révolution industrielle, grâce au coton.',
      'La première grande ligne de chemin de fer pour voyageurs y fut ouverte en 1830, vers Liverpool.',
      'Le 22 mai 2017, un attentat y fit 22 morts à la sortie d’un concert d’Ariana Grande.',
    ],
  },
  {
    id: 'berlin',
    name: 'Berlin',
    within: 'allemagne',
    sentences: [
      'Redevenue capitale de l’Allemagne après la réunification de 1990, Berlin est aussi l’un des seize Länder du pays.',
      'Le Bundestag siège au palais du Reichstag.',
      'Partagée après la guerre, la ville a été coupée par un mur du 13 août 1961 au 9 novembre 1989.',
      'Son festival de cinéma décerne chaque hiver l’Ours d’or.',
    ],
  },
  {
    id: 'munich',
    name: 'Munich',
    within: 'allemagne',
    sentences: [
      'Capitale de la Bavière, dans le sud de l’Allemagne, Munich est une ville d’industrie, d’assurances et de musées.',
      'La fête de la bière, l’Oktoberfest, y réunit des millions de visiteurs.',
      'Lors des Jeux olympiques de 1972, onze membres de la délégation israélienne y furent tués après une prise d’otages par un commando palestinien.',
    ],
  },
  {
    id: 'hambourg',
    name: 'Hambourg',
    within: 'allemagne',
    sentences: [
      'Ville-État du nord de l’Allemagne, Hambourg est le premier port du pays, sur l’Elbe, à une centaine de kilomètres de la mer du Nord.',
      'Ancienne cité de la Hanse, elle a été ravagée par les bombardements de l’été 1943.',
      'La presse et l’aéronautique y sont très présentes ; sa salle de concert, l’Elbphilharmonie, a ouvert en 2017.',
    ],
  },
  {
    id: 'francfort',
    name: 'Francfort',
    within: 'allemagne',
    sentences: [
      'Sur le Main, Francfort est la capitale financière de l’Allemagne : la Banque centrale européenne y a son siège, ainsi que la Bourse du pays.',
      'Les empereurs du Saint Empire y furent longtemps élus et couronnés.',
      'Son aéroport est l’un des plus importants d’Europe, et sa foire du livre la première au monde.',
    ],
  },
  {
    id: 'rome',
    name: 'Rome',
    within: 'italie',
    sentences: [
      'Capitale de l’Italie depuis 1871, Rome fut celle d’un empire qui s’étendait tout autour de la Méditerranée.',
      'Son centre, avec le Colisée, le Forum et le Panthéon, est inscrit au patrimoine mondial.',
      'Les six pays fondateurs de la Communauté économique européenne y signèrent leur traité en mars 1957 ; le Vatican en est une enclave.',
    ],
  },
  {
    id: 'milan',
    name: 'Milan',
    within: 'italie',
    sentences: [
      'Capitale de la Lombardie, Milan est la ville de la finance, de la mode et du design en Italie, dont elle possède la Bourse.',
      'La Scala y est l’un des opéras les plus célèbres du monde, et la Cène de Léonard de Vinci y est conservée dans un couvent.',
      'Elle a reçu avec Cortina d’Ampezzo les Jeux olympiques d’hiver de 2026.',
    ],
  },
  {
    id: 'venise',
    name: 'Venise',
    within: 'italie',
    sentences: [
      'Bâtie sur plus de cent îlots d’une lagune de l’Adriatique, Venise fut pendant des siècles la capitale d’une république marchande.',
      'Elle est inscrite au patrimoine mondial avec sa lagune, que menacent les hautes eaux ; des digues mobiles, le système Mose, y sont relevées depuis 2020.',
      'La Mostra, son festival de cinéma, a été fondée en 1932.',
    ],
  },
  {
    id: 'genes',
    name: 'Gênes',
    within: 'italie',
    sentences: [
      'Grand port de la Ligurie, Gênes fut une république maritime rivale de Venise ; Christophe Colomb en était originaire.',
      'Le 14 août 2018, l’effondrement du pont autoroutier Morandi y a fait 43 morts ; un viaduc dessiné par Renzo Piano l’a remplacé en 2020.',
      'Le sommet du G8 y fut marqué en 2001 par de violents affrontements.',
    ],
  },
  {
    id: 'naples',
    name: 'Naples',
    within: 'italie',
    sentences: [
      'Au pied du Vésuve, Naples est la plus grande ville du sud de l’Italie et le chef-lieu de la Campanie.',
      'Capitale d’un royaume jusqu’en 1860, elle a gardé un centre historique inscrit au patrimoine mondial.',
      'À ses portes, Pompéi fut ensevelie par l’éruption de l’an 79, et les champs Phlégréens forment une vaste zone volcanique toujours active.',
    ],
  },
  {
    id: 'turin',
    name: 'Turin',
    within: 'italie',
    sentences: [
      'Au pied des Alpes, sur le Pô, Turin est le chef-lieu du Piémont et fut, de 1861 à 1865, la première capitale de l’Italie unifiée.',
      'Fiat y est né en 1899, et en a fait une ville de l’automobile.',
      'Les Jeux olympiques d’hiver s’y sont tenus en 2006 ; une ligne de train à grande vitesse doit la relier à Lyon.',
    ],
  },
  {
    id: 'madrid',
    name: 'Madrid',
    within: 'espagne',
    sentences: [
      'Au centre de la péninsule Ibérique, à plus de 600 mètres d’altitude, Madrid est la capitale de l’Espagne depuis 1561.',
      'Le musée du Prado y conserve les chefs-d’œuvre de Vélasquez et de Goya.',
      'Le 11 mars 2004, des bombes placées dans des trains de banlieue y ont tué plus de 190 personnes, attentat commis par des djihadistes.',
    ],
  },
  {
    id: 'barcelone',
    name: 'Barcelone',
    within: 'espagne',
    sentences: [
      'Au bord de la Méditerranée, Barcelone est la capitale de la Catalogne et la deuxième ville d’Espagne.',
      'Plusieurs œuvres de l’architecte Antoni Gaudi, dont la Sagrada Familia, y sont inscrites au patrimoine mondial.',
      'Elle a accueilli les Jeux olympiques de 1992 ; le 17 août 2017, une attaque djihadiste à la camionnette y a endeuillé les Ramblas.',
    ],
  },
  {
    id: 'lisbonne',
    name: 'Lisbonne',
    within: 'portugal',
    sentences: [
      'À l’embouchure du Tage, Lisbonne est la capitale du Portugal et la plus occidentale de l’Europe continentale.',
      'Un tremblement de terre suivi d’un raz de marée et d’incendies la détruisit en grande partie le 1er novembre 1755.',
      'Le traité qui porte son nom, signé en 2007, régit le fonctionnement de l’Union européenne.',
    ],
  },
  {
    id: 'bruxelles',
    name: 'Bruxelles',
    question: 'Quel est le rôle de Bruxelles ?',
    within: 'belgique',
    sentences: [
      'Capitale de la Belgique et siège de la Commission européenne, Bruxelles accueille aussi le Conseil de l’Union, une partie des travaux du Parlement européen et l’état-major politique de l’Otan.',
      'La région de Bruxelles-Capitale, officiellement bilingue, réunit dix-neuf communes.',
      'Le 22 mars 2016, des attentats à l’aéroport et dans le métro y ont tué plus de trente personnes.',
    ],
  },
  {
    id: 'anvers',
    name: 'Anvers',
    within: 'belgique',
    sentences: [
      'En Flandre, sur l’Escaut, Anvers est le deuxième port d’Europe, uni depuis 2022 à celui de Zeebruges.',
      'Le commerce du diamant y est établi depuis des siècles, et la chimie y occupe une vaste zone industrielle.',
      'Rubens y vécut et y travailla ; les Jeux olympiques de 1920 s’y sont tenus.',
    ],
  },
  {
    id: 'liege',
    name: 'Liège',
    within: 'belgique',
    sentences: [
      'Au bord de la Meuse, Liège est la première agglomération de Wallonie ; elle fut jusqu’à la Révolution la capitale d’une principauté dirigée par un évêque.',
      'Le charbon, l’acier et les armes y firent naître l’une des premières régions industrielles du continent.',
      'Son aéroport est spécialisé dans le fret ; l’écrivain Georges Simenon y est né.',
    ],
  },
  {
    id: 'amsterdam',
    name: 'Amsterdam',
    within: 'pays-bas',
    sentences: [
      'Capitale constitutionnelle des Pays-Bas, bien que le gouvernement siège à La Haye, Amsterdam est bâtie sur des pilotis et sillonnée de canaux, inscrits au patrimoine mondial.',
      'Elle fut au XVIIe siècle le centre du commerce mondial.',
      'La maison où se cacha Anne Frank, le Rijksmuseum et le musée Van Gogh y attirent les visiteurs.',
    ],
  },
  {
    id: 'la-haye',
    name: 'La Haye',
    within: 'pays-bas',
    sentences: [
      'Siège du gouvernement et du Parlement des Pays-Bas, La Haye n’en est pas la capitale.',
      'Elle se veut la ville du droit international : la Cour internationale de justice y occupe le palais de la Paix, et la Cour pénale internationale y juge depuis 2002 les crimes les plus graves.',
      'L’agence de police Europol y est également installée.',
    ],
  },
  {
    id: 'geneve',
    name: 'Genève',
    within: 'suisse',
    sentences: [
      'À l’extrémité du lac Léman, Genève est une ville suisse de langue française, dans un canton entouré presque entièrement par la France.',
      'Le siège européen des Nations unies, l’Organisation mondiale de la santé et le Comité international de la Croix-Rouge y sont établis.',
      'Calvin en fit au XVIe siècle la capitale de la Réforme ; la banque et l’horlogerie y sont de tradition.',
    ],
  },
  {
    id: 'lausanne',
    name: 'Lausanne',
    within: 'suisse',
    sentences: [
      'Au bord du lac Léman, Lausanne est le chef-lieu du canton de Vaud, en Suisse romande.',
      'Le Comité international olympique y a son siège depuis 1915, et le Tribunal arbitral du sport y tranche les litiges entre sportifs et fédérations.',
      'La ville abrite aussi le Tribunal fédéral, la plus haute juridiction du pays.',
    ],
  },
  {
    id: 'zurich',
    name: 'Zurich',
    within: 'suisse',
    sentences: [
      'Plus grande ville de Suisse, Zurich se trouve au nord du pays, de langue allemande, au bord du lac du même nom.',
      'C’est la capitale économique du pays et une grande place bancaire.',
      'La Fifa, fédération internationale de football, y a son siège ; l’école polytechnique où étudia Einstein y est réputée.',
    ],
  },
  {
    id: 'athenes',
    name: 'Athènes',
    within: 'grece',
    sentences: [
      'Capitale de la Grèce depuis 1834, Athènes fut au Ve siècle avant Jésus-Christ le berceau de la démocratie.',
      'L’Acropole, avec le Parthénon, y est inscrite au patrimoine mondial.',
      'Les premiers Jeux olympiques modernes s’y tinrent en 1896, et ceux de 2004 y revinrent.',
      'Le port du Pirée la prolonge sur la mer.',
    ],
  },
  {
    id: 'istanbul',
    name: 'Istanbul',
    within: 'turquie',
    sentences: [
      'Sur les deux rives du Bosphore, entre Europe et Asie, Istanbul est la plus grande ville de Turquie, dont Ankara est pourtant la capitale.',
      'Byzance, puis Constantinople, elle fut celle de l’Empire romain d’Orient, puis, de 1453 à 1922, celle de l’Empire ottoman.',
      'Sainte-Sophie, église devenue mosquée, puis musée, est de nouveau une mosquée depuis 2020.',
    ],
  },
  {
    id: 'moscou',
    name: 'Moscou',
    within: 'russie',
    sentences: [
      'Capitale de la Russie, Moscou est la ville la plus peuplée de toute l’Europe, avec Istanbul.',
      'Le Kremlin, forteresse rouge qui abrite la présidence, et la place Rouge y sont inscrits au patrimoine mondial.',
      'Le 22 mars 2024, un attentat revendiqué par l’État islamique y a tué plus de 140 personnes dans une salle de concert.',
    ],
  },
  {
    id: 'saint-petersbourg',
    name: 'Saint-Pétersbourg',
    within: 'russie',
    also: ['Saint-Petersbourg'],
    sentences: [
      'Fondée en 1703 par Pierre le Grand au fond du golfe de Finlande, Saint-Pétersbourg fut la capitale de l’Empire russe jusqu’en 1918.',
      'Sous le nom de Leningrad, elle subit de 1941 à 1944 un siège qui fit des centaines de milliers de morts.',
      'Le musée de l’Ermitage occupe l’ancien palais d’Hiver des tsars.',
    ],
  },
  {
    id: 'kiev',
    name: 'Kiev',
    within: 'ukraine',
    also: ['Kyiv'],
    sentences: [
      'Au bord du Dniepr, Kiev, ou Kyiv en ukrainien, est la capitale de l’Ukraine et fut, au Moyen Âge, celle du premier État des Slaves orientaux.',
      'Sa cathédrale Sainte-Sophie et le monastère des Grottes sont inscrits au patrimoine mondial.',
      'Sur Maïdan, la place de l’Indépendance, une révolte renversa en février 2014 le président Ianoukovitch.',
    ],
  },
  {
    id: 'kharkiv',
    name: 'Kharkiv',
    within: 'ukraine',
    also: ['Kharkov'],
    sentences: [
      'Deuxième ville d’Ukraine, Kharkiv se trouve dans le nord-est du pays, à une trentaine de kilomètres de la Russie.',
      'Elle fut, de 1919 à 1934, la capitale de l’Ukraine soviétique.',
      'Ville d’universités et d’industrie, en grande partie russophone, elle a été bombardée dès les premiers jours de l’invasion russe de février 2022.',
    ],
  },
  {
    id: 'varsovie',
    name: 'Varsovie',
    within: 'pologne',
    sentences: [
      'Sur la Vistule, Varsovie est la capitale de la Pologne.',
      'Les nazis y enfermèrent dans un ghetto plus de 400 000 Juifs, dont l’insurrection, en avril 1943, fut écrasée ; ils rasèrent presque toute la ville après un second soulèvement, en 1944.',
      'Le centre historique, rebâti à l’identique, est inscrit au patrimoine mondial.',
    ],
  },
  {
    id: 'prague',
    name: 'Prague',
    within: 'republique-tcheque',
    sentences: [
      'Traversée par la Vltava, Prague est la capitale de la République tchèque et fut celle de la Bohême ; son centre ancien est inscrit au patrimoine mondial.',
      'En août 1968, les chars soviétiques y mirent fin au « printemps », tentative de socialisme à visage humain.',
      'La révolution de velours y renversa le régime communiste en novembre 1989.',
    ],
  },
  {
    id: 'budapest',
    name: 'Budapest',
    within: 'hongrie',
    sentences: [
      'Née en 1873 de la fusion de Buda, sur les collines, et de Pest, dans la plaine, Budapest est la capitale de la Hongrie, de part et d’autre du Danube.',
      'Son Parlement néogothique se mire dans le fleuve.',
      'En novembre 1956, l’armée soviétique y écrasa une insurrection qui avait duré moins de deux semaines.',
    ],
  },
  {
    id: 'stockholm',
    name: 'Stockholm',
    within: 'suede',
    sentences: [
      'Bâtie sur quatorze îles entre le lac Mälar et la mer Baltique, Stockholm est la capitale de la Suède.',
      'La plupart des prix Nobel y sont remis le 10 décembre, en présence du roi.',
      'L’expression « syndrome de Stockholm » vient d’une prise d’otages survenue dans une banque de la ville en août 1973.',
    ],
  },
  {
    id: 'copenhague',
    name: 'Copenhague',
    within: 'danemark',
    sentences: [
      'Capitale du Danemark, Copenhague s’étend sur deux îles, en face de la Suède, à laquelle un pont et un tunnel la relient depuis 2000.',
      'La statue de la Petite Sirène y rappelle Andersen.',
      'Des centaines de kilomètres de pistes y ont fait du vélo un moyen de transport courant, hiver comme été.',
    ],
  },
  {
    id: 'new-york',
    name: 'New York',
    within: 'etats-unis',
    also: ['Manhattan', 'Brooklyn', 'Bronx'],
    sentences: [
      'Ville la plus peuplée des États-Unis, New York se compose de cinq arrondissements : Manhattan, Brooklyn, le Queens, le Bronx et Staten Island.',
      'L’Organisation des Nations unies y a son siège, et Wall Street les deux plus grandes Bourses du monde.',
      'Les attentats du 11 septembre 2001 y ont détruit les tours du World Trade Center et tué plus de 2 700 personnes.',
    ],
  },
  {
    id: 'washington',
    name: 'Washington',
    within: 'etats-unis',
    sentences: [
      'Capitale fédérale des États-Unis, Washington n’appartient à aucun État : elle forme le district de Columbia, entre le Maryland et la Virginie.',
      'La ville, fondée en 1790 au bord du Potomac, réunit la Maison-Blanche, le Capitole, où siège le Congrès, et la Cour suprême.',
      'Le Fonds monétaire international et la Banque mondiale y sont aussi établis.',
    ],
  },
  {
    id: 'los-angeles',
    name: 'Los Angeles',
    within: 'etats-unis',
    also: ['Hollywood'],
    sentences: [
      'Deuxième ville des États-Unis, Los Angeles s’étale au bord du Pacifique, dans le sud de la Californie.',
      'Hollywood, l’un de ses quartiers, est devenu le synonyme de l’industrie du cinéma.',
      'La ville a reçu les Jeux olympiques en 1932 et en 1984, et a été choisie pour ceux de 2028 ; des incendies meurtriers y ont détruit des milliers de bâtiments en janvier 2025.',
    ],
  },
  {
    id: 'san-francisco',
    name: 'San Francisco',
    within: 'etats-unis',
    sentences: [
      'Sur une presqu’île de la côte californienne, San Francisco est connue pour ses collines, son pont suspendu du Golden Gate et l’ancienne prison d’Alcatraz.',
      'Un séisme suivi d’un incendie la détruisit en avril 1906.',
      'La Silicon Valley, où sont nées nombre d’entreprises du numérique, s’étend au sud de la baie.',
    ],
  },
  {
    id: 'chicago',
    name: 'Chicago',
    within: 'etats-unis',
    sentences: [
      'Au bord du lac Michigan, dans l’Illinois, Chicago est l’une des plus grandes villes des États-Unis.',
      'Les premiers gratte-ciel y furent élevés après le grand incendie de 1871.',
      'Carrefour de chemins de fer et marché mondial des matières premières, elle a donné son style au blues électrique ; Barack Obama y fit ses débuts politiques.',
    ],
  },
  {
    id: 'boston',
    name: 'Boston',
    within: 'etats-unis',
    sentences: [
      'Capitale du Massachusetts, sur la côte est des États-Unis, Boston fut un foyer de la révolution américaine : des colons y jetèrent à la mer une cargaison de thé en décembre 1773.',
      'L’université Harvard et le MIT se trouvent dans sa voisine, Cambridge.',
      'Deux bombes y ont fait trois morts à l’arrivée du marathon, le 15 avril 2013.',
    ],
  },
  {
    id: 'houston',
    name: 'Houston',
    within: 'etats-unis',
    sentences: [
      'Plus grande ville du Texas, Houston est la capitale américaine du pétrole, reliée par un canal au golfe du Mexique.',
      'Le centre de contrôle des vols habités de la Nasa s’y trouve depuis 1963.',
      'Basse et très étendue, la ville est exposée aux ouragans : en août 2017, Harvey l’a noyée sous plus d’un mètre de pluie.',
    ],
  },
  {
    id: 'miami',
    name: 'Miami',
    within: 'etats-unis',
    sentences: [
      'À la pointe sud-est de la Floride, Miami est une ville de langue espagnole autant qu’anglaise, où se sont établis de nombreux exilés cubains.',
      'Son port est l’un des premiers du monde pour les croisières.',
      'Les ouragans et la montée de la mer la menacent ; les immeubles Art déco de Miami Beach, sa voisine, font sa célébrité.',
    ],
  },
  {
    id: 'la-nouvelle-orleans',
    name: 'La Nouvelle-Orléans',
    within: 'etats-unis',
    also: ['La Nouvelle-Orleans'],
    sentences: [
      'Fondée par les Français en 1718 près de l’embouchure du Mississippi, La Nouvelle-Orléans est la plus grande ville de Louisiane et le berceau du jazz.',
      'Le 29 août 2005, l’ouragan Katrina y rompit les digues et inonda les quatre cinquièmes de la ville, faisant plus de mille morts dans la région.',
    ],
  },
  {
    id: 'las-vegas',
    name: 'Las Vegas',
    within: 'etats-unis',
    sentences: [
      'En plein désert du Nevada, Las Vegas a grandi grâce aux jeux d’argent, légalisés dans cet État en 1931, et aux spectacles de ses hôtels.',
      'Le 1er octobre 2017, un homme y a tué une soixantaine de personnes en tirant sur la foule d’un concert depuis sa chambre d’hôtel.',
      'Un salon de l’électronique s’y tient chaque mois de janvier.',
    ],
  },
  {
    id: 'minneapolis',
    name: 'Minneapolis',
    within: 'etats-unis',
    sentences: [
      'Sur le cours supérieur du Mississippi, Minneapolis est la plus grande ville du Minnesota, dans le nord des États-Unis ; elle forme avec Saint Paul, la capitale de l’État, les « villes jumelles ».',
      'La mort de George Floyd, un homme noir asphyxié par un policier le 25 mai 2020, y fit naître un mouvement mondial contre les violences policières.',
    ],
  },
  {
    id: 'montreal',
    name: 'Montréal',
    within: 'canada',
    also: ['Montreal'],
    sentences: [
      'Sur une île du fleuve Saint-Laurent, Montréal est la plus grande ville du Québec et l’une des premières villes francophones du monde.',
      'Fondée en 1642 sous le nom de Ville-Marie, elle a accueilli l’Exposition universelle de 1967 et les Jeux olympiques de 1976.',
      'L’aéronautique, le jeu vidéo et l’intelligence artificielle y sont bien implantés.',
    ],
  },
  {
    id: 'mexico',
    name: 'Mexico',
    within: 'mexique',
    sentences: [
      'Capitale du Mexique, Mexico est l’une des plus grandes agglomérations d’Amérique.',
      'Bâtie à plus de 2 200 mètres d’altitude, au-dessus d’un ancien lac, elle s’enfonce peu à peu et subit de violents séismes : celui de 1985 y fit des milliers de morts.',
      'Son centre historique, posé sur la capitale des Aztèques, est inscrit au patrimoine mondial.',
    ],
  },
  {
    id: 'rio-de-janeiro',
    name: 'Rio de Janeiro',
    within: 'bresil',
    sentences: [
      'Capitale du Brésil jusqu’en 1960, Rio de Janeiro est célèbre pour son carnaval, ses plages et le Christ qui la domine du haut du Corcovado.',
      'Ses favelas, quartiers pauvres accrochés aux collines, sont en partie aux mains de trafiquants ou de milices.',
      'Les Jeux olympiques de 2016 ont été les premiers organisés en Amérique du Sud.',
    ],
  },
  {
    id: 'buenos-aires',
    name: 'Buenos Aires',
    within: 'argentine',
    sentences: [
      'Sur la rive sud du Rio de la Plata, Buenos Aires est la capitale de l’Argentine ; près d’un tiers des habitants du pays vit dans son agglomération.',
      'Le tango est né dans ses faubourgs à la fin du XIXe siècle.',
      'En juillet 1994, un attentat contre une association juive, l’Amia, y fit 85 morts.',
    ],
  },
  {
    id: 'tokyo',
    name: 'Tokyo',
    within: 'japon',
    sentences: [
      'Capitale du Japon, au centre de l’une des plus grandes agglomérations du monde, Tokyo s’appelait Edo avant que l’empereur ne s’y installe, en 1868.',
      'Un séisme en 1923 et les bombardements de 1945 l’ont détruite par deux fois.',
      'Elle a reçu les Jeux olympiques en 1964, puis en 2021, avec un an de retard à cause du Covid-19.',
    ],
  },
  {
    id: 'hiroshima',
    name: 'Hiroshima',
    within: 'japon',
    sentences: [
      'Dans l’ouest du Japon, Hiroshima fut la première ville frappée par une bombe atomique, lâchée par l’armée américaine le 6 août 1945.',
      'Environ 140 000 personnes étaient mortes à la fin de la même année.',
      'Le dôme resté debout près du point d’impact est inscrit au patrimoine mondial, et une cérémonie s’y tient chaque année pour l’abolition des armes nucléaires.',
    ],
  },
  {
    id: 'fukushima',
    name: 'Fukushima',
    within: 'japon',
    sentences: [
      'Préfecture du nord-est du Japon, Fukushima a donné son nom à l’accident nucléaire du 11 mars 2011.',
      'Un séisme de magnitude 9, suivi d’un tsunami, y priva la centrale de Fukushima-Daiichi d’électricité ; le cœur de trois réacteurs fondit.',
      'Classé au niveau 7, le plus élevé, l’accident força plus de 150 000 personnes à quitter leur domicile.',
    ],
  },
  {
    id: 'pekin',
    name: 'Pékin',
    within: 'chine',
    sentences: [
      'Capitale de la Chine presque sans interruption depuis le XIIIe siècle, Pékin s’organise autour de la Cité interdite, palais des empereurs Ming et Qing.',
      'La répression du mouvement étudiant de la place Tiananmen y fit, le 4 juin 1989, un nombre de morts resté secret.',
      'C’est la première ville à avoir reçu les Jeux olympiques d’été, en 2008, et d’hiver, en 2022.',
    ],
  },
  {
    id: 'shanghai',
    name: 'Shanghai',
    within: 'chine',
    also: ['Shanghaï'],
    sentences: [
      'Près de l’embouchure du Yangzi, Shanghai est l’une des plus grandes villes de Chine et des premiers ports du monde.',
      'Des concessions étrangères, dont une française, l’occupèrent en partie jusqu’aux années 1940.',
      'Les tours du quartier de Pudong font face aux façades anciennes du Bund ; le Parti communiste chinois y fut fondé en 1921.',
    ],
  },
  {
    id: 'wuhan',
    name: 'Wuhan',
    within: 'chine',
    sentences: [
      'Au centre de la Chine, Wuhan est la capitale de la province du Hubei, au confluent du Yangzi et de la rivière Han.',
      'C’est un carrefour ferroviaire et une ville d’universités et d’automobile.',
      'Les premiers cas connus de Covid-19 y ont été signalés en décembre 2019 ; elle fut coupée du monde pendant 76 jours à partir du 23 janvier 2020.',
    ],
  },
  {
    id: 'hong-kong',
    name: 'Hong Kong',
    question: 'Quel est le statut de Hong Kong ?',
    within: 'chine',
    also: ['Hong Kong', 'Hong-Kong'],
    sentences: [
      'Colonie britannique à partir de 1842, Hong Kong a été rendue à la Chine le 1er juillet 1997.',
      'Le principe « un pays, deux systèmes » devait lui garantir pendant cinquante ans ses libertés, sa justice et son économie.',
      'Après de grandes manifestations pour la démocratie, en 2014 et en 2019, Pékin y a imposé en juin 2020 une loi sur la sécurité nationale.',
    ],
  },
  {
    id: 'seoul',
    name: 'Séoul',
    within: 'coree-du-sud',
    also: ['Seoul'],
    sentences: [
      'Au bord du fleuve Han, Séoul est la capitale de la Corée du Sud ; près de la moitié des habitants du pays vit dans sa région.',
      'Les palais de la dynastie Joseon y voisinent avec les tours des grands groupes industriels.',
      'Les Jeux olympiques de 1988 y furent organisés ; le 29 octobre 2022, une bousculade dans le quartier d’Itaewon y fit plus de 150 morts.',
    ],
  },
  {
    id: 'jerusalem',
    name: 'Jérusalem',
    question: 'Quel est le statut de Jérusalem ?',
    within: 'israel',
    sentences: [
      'Ville sainte des juifs, des chrétiens et des musulmans, Jérusalem réunit dans sa vieille ville le mur des Lamentations, le Saint-Sépulcre et l’esplanade des Mosquées.',
      'Israël a conquis sa partie orientale en 1967, puis proclamé la ville réunifiée sa capitale, ce que l’ONU et la plupart des États ne reconnaissent pas.',
      'Les Palestiniens veulent faire de Jérusalem-Est la capitale de leur État.',
    ],
  },
  {
    id: 'gaza',
    name: 'Gaza',
    question: 'Qu’est-ce que la bande de Gaza ?',
    within: 'palestine',
    also: ['bande de Gaza', 'Gaza'],
    sentences: [
      'Étroit territoire palestinien au bord de la Méditerranée, entre Israël et l’Égypte, la bande de Gaza s’étend sur une quarantaine de kilomètres de long et compte parmi les lieux les plus densément peuplés du monde.',
      'Israël s’en est retiré en 2005 ; le Hamas en a pris le contrôle deux ans plus tard, et un blocus lui a été imposé.',
      'L’attaque du 7 octobre 2023, menée de là contre Israël, a ouvert une guerre dévastatrice.',
    ],
  },
  {
    id: 'cisjordanie',
    name: 'la Cisjordanie',
    question: 'Quel est le statut de la Cisjordanie ?',
    within: 'palestine',
    also: ['Ramallah', 'Naplouse', 'Hébron', 'Jénine'],
    sentences: [
      'Entre Israël et le Jourdain, la Cisjordanie est un territoire palestinien qu’Israël occupe depuis juin 1967.',
      'Les accords d’Oslo l’ont divisée en trois zones, dont une seule est administrée pleinement par l’Autorité palestinienne.',
      'Des centaines de milliers d’Israéliens vivent dans des colonies que le droit international tient pour illégales, comme l’a rappelé la Cour internationale de justice en 2024.',
    ],
  },
  {
    id: 'beyrouth',
    name: 'Beyrouth',
    within: 'liban',
    sentences: [
      'Capitale du Liban, sur une avancée de la côte méditerranéenne, Beyrouth a été coupée par une ligne de front pendant la guerre civile, de 1975 à 1990.',
      'Le 4 août 2020, l’explosion d’un stock de nitrate d’ammonium y a détruit une partie du port et des quartiers voisins, tuant plus de 200 personnes.',
    ],
  },
  {
    id: 'dubai',
    name: 'Dubaï',
    within: 'emirats-arabes-unis',
    sentences: [
      'L’un des sept Émirats arabes unis, Dubaï a tiré parti du commerce, du transport aérien et du tourisme plus que du pétrole, dont il possède peu.',
      'La tour Burj Khalifa, haute de 828 mètres, y domine toutes les autres depuis 2010.',
      'La ville a accueilli une Exposition universelle en 2021 et la conférence mondiale sur le climat en 2023.',
    ],
  },
  {
    id: 'alep',
    name: 'Alep',
    within: 'syrie',
    sentences: [
      'Dans le nord de la Syrie, Alep est l’une des plus anciennes villes du monde à avoir été habitées sans interruption ; sa vieille ville et ses souks sont inscrits au patrimoine mondial.',
      'La guerre civile l’a coupée en deux de 2012 à 2016, quand l’armée en reprit le contrôle après un long siège.',
      'Des rebelles l’ont conquise en novembre 2024.',
    ],
  },
  {
    id: 'mossoul',
    name: 'Mossoul',
    within: 'irak',
    sentences: [
      'Sur le Tigre, Mossoul est la grande ville du nord de l’Irak, face aux ruines de l’antique Ninive.',
      'L’organisation État islamique s’en empara en juin 2014 et y proclama un « califat », avant d’en être chassée en juillet 2017, après neuf mois de combats.',
      'La mosquée Al-Nouri et son minaret penché, détruits alors, ont été rebâtis avec l’aide de l’Unesco.',
    ],
  },
  {
    id: 'casablanca',
    name: 'Casablanca',
    within: 'maroc',
    sentences: [
      'Plus grande ville et premier port du Maroc, Casablanca en est la capitale économique, au bord de l’Atlantique.',
      'La mosquée Hassan-II, achevée en 1993, y dresse un minaret de 200 mètres.',
      'Des attentats islamistes y ont fait 33 morts, outre leurs auteurs, le 16 mai 2003.',
      'Son centre garde un ensemble d’immeubles des années 1920 et 1930.',
    ],
  },
  {
    id: 'abidjan',
    name: 'Abidjan',
    within: 'cote-d-ivoire',
    sentences: [
      'Sur une lagune du golfe de Guinée, Abidjan est la plus grande ville de Côte d’Ivoire, dont elle fut la capitale jusqu’en 1983.',
      'Son port et ses banques en font une métropole de l’Afrique francophone ; la Banque africaine de développement y a son siège.',
      'Une crise née de l’élection présidentielle de 2010 y donna lieu à des combats meurtriers.',
    ],
  },
  {
    id: 'dakar',
    name: 'Dakar',
    within: 'senegal',
    sentences: [
      'À l’extrémité de la presqu’île du Cap-Vert, Dakar est la capitale du Sénégal et la ville la plus occidentale du continent africain.',
      'L’île de Gorée, à vingt minutes de bateau, rappelle la traite des esclaves et est inscrite au patrimoine mondial.',
      'La ville a donné son nom à un rallye, parti d’Europe vers elle de 1979 à 2007.',
    ],
  },
  {
    id: 'sydney',
    name: 'Sydney',
    within: 'australie',
    sentences: [
      'Sur la côte sud-est de l’Australie, Sydney est la capitale de la Nouvelle-Galles du Sud et la première ville fondée par les Britanniques dans le pays, en 1788.',
      'Son opéra en forme de voiles, ouvert en 1973, est inscrit au patrimoine mondial.',
      'Elle a reçu les Jeux olympiques en 2000.',
    ],
  },
  {
    id: 'tchernobyl',
    name: 'Tchernobyl',
    question: 'Que s’est-il passé à Tchernobyl ?',
    within: 'ukraine',
    also: ['centrale de Tchernobyl'],
    sentences: [
      'Le 26 avril 1986, un réacteur de la centrale de Tchernobyl, dans le nord de l’Ukraine soviétique, explosa à la suite d’un essai, et son cœur brûla pendant dix jours.',
      'Classé au niveau 7, le plus grave, l’accident répandit des matières radioactives sur une grande partie de l’Europe.',
      'Une zone d’exclusion l’entoure, et une arche d’acier recouvre depuis 2016 le bâtiment éventré.',
    ],
  },
])
