import { frenchDepartments } from './regions.ts'

export const departmentsOfFrance = frenchDepartments([
  {
    id: 'ain',
    name: 'l’Ain',
    sentences: [
      'Entre la Saône, le Rhône et la frontière suisse, l’Ain associe la plaine de la Bresse, les étangs de la Dombes et les premières montagnes du Jura.',
      'Ce département d’Auvergne-Rhône-Alpes, dont la préfecture est Bourg-en-Bresse, porte le nom d’une rivière.',
      'Le pays de Gex, au pied de la montagne, vit au rythme de Genève, toute proche.',
    ],
  },
  {
    id: 'aisne',
    name: 'l’Aisne',
    sentences: [
      'L’Aisne est un département des Hauts-de-France, aux confins de la Champagne, des Ardennes et de l’Île-de-France, que borde au nord-est la Belgique.',
      'Sa préfecture est Laon, sur une butte dominée par une cathédrale gothique, mais Saint-Quentin est sa plus grande ville.',
      'Le Chemin des Dames, théâtre en 1917 d’une offensive meurtrière, s’y trouve.',
    ],
  },
  {
    id: 'allier',
    name: 'l’Allier',
    sentences: [
      'Au nord de l’Auvergne, l’Allier correspond à peu près à l’ancien Bourbonnais, berceau de la dynastie des Bourbons.',
      'Le département appartient à la région Auvergne-Rhône-Alpes.',
      'Moulins en est la préfecture, Montluçon et Vichy les sous-préfectures ; cette dernière, ville d’eaux, fut de 1940 à 1944 le siège du régime du maréchal Pétain.',
    ],
  },
  {
    id: 'alpes-de-haute-provence',
    name: 'les Alpes-de-Haute-Provence',
    sentences: [
      'Appelé Basses-Alpes jusqu’en 1970, le département des Alpes-de-Haute-Provence va de la vallée de la Durance aux sommets de la frontière italienne.',
      'Digne-les-Bains en est la préfecture, Manosque la plus grande ville.',
      'Il fait partie de la région Provence-Alpes-Côte d’Azur et possède, avec le lac de Sainte-Croix et les gorges du Verdon, des sites très visités.',
    ],
  },
  {
    id: 'hautes-alpes',
    name: 'les Hautes-Alpes',
    sentences: [
      'Les Hautes-Alpes, dans la région Provence-Alpes-Côte d’Azur, sont l’un des départements les plus élevés de France : le massif des Écrins y dépasse 4 000 mètres.',
      'Gap en est la préfecture ; Briançon, la sous-préfecture, à plus de 1 300 mètres, passe pour la plus haute ville du pays.',
      'Le col de Montgenèvre y ouvre un passage vers l’Italie.',
    ],
  },
  {
    id: 'alpes-maritimes',
    name: 'les Alpes-Maritimes',
    sentences: [
      'À l’extrême sud-est de la France, les Alpes-Maritimes descendent en quelques dizaines de kilomètres de sommets de plus de 3 000 mètres à la Méditerranée.',
      'Nice est la préfecture de ce département de la région Provence-Alpes-Côte d’Azur ; Cannes, Antibes et Grasse s’y trouvent aussi, ainsi que la technopole de Sophia-Antipolis.',
      'Il touche à l’Italie et entoure la principauté de Monaco.',
    ],
  },
  {
    id: 'ardeche',
    name: 'l’Ardèche',
    sentences: [
      'Sur la rive droite du Rhône, l’Ardèche est un département rural d’Auvergne-Rhône-Alpes, qui monte des vignes de la vallée aux plateaux du Vivarais.',
      'Aucune grande ville ne s’y est développée : la préfecture, Privas, est parmi les plus petites de France.',
      'La grotte Chauvet, dont les peintures ont quelque 36 000 ans, y a été découverte en 1994.',
    ],
  },
  {
    id: 'ardennes',
    name: 'les Ardennes',
    sentences: [
      'Département du nord de la région Grand Est, les Ardennes avancent une pointe boisée en Belgique, le long de la Meuse.',
      'Charleville-Mézières, sa préfecture, est née de la réunion de deux villes en 1966 ; Arthur Rimbaud y a vu le jour.',
      'Les combats de Sedan y ont scellé la défaite française en 1870, et de nouveau en mai 1940.',
    ],
  },
  {
    id: 'ariege',
    name: 'l’Ariège',
    sentences: [
      'L’Ariège, en Occitanie, s’étend des coteaux du Toulousain aux crêtes des Pyrénées, que le département partage avec l’Espagne et l’Andorre.',
      'Foix, sa préfecture, est dominée par un château de comtes.',
      'Elle est riche en grottes ornées, comme celle de Niaux, et la réintroduction d’ours y oppose depuis des années éleveurs et défenseurs de l’animal.',
    ],
  },
  {
    id: 'aube',
    name: 'l’Aube',
    sentences: [
      'L’Aube est le département le plus méridional de la Champagne, dans la région Grand Est ; une part du vignoble de champagne s’y trouve, autour de Bar-sur-Seine et de Bar-sur-Aube.',
      'Troyes, sa préfecture, a gardé ses maisons à colombages et une tradition du textile.',
      'De grands lacs artificiels y régulent la Seine et l’Aube pour protéger Paris des crues.',
    ],
  },
  {
    id: 'aude',
    name: 'l’Aude',
    sentences: [
      'De la montagne Noire et des Corbières à la Méditerranée, l’Aude est un département d’Occitanie couvert de vignes.',
      'Carcassonne, sa préfecture, est connue pour sa cité fortifiée, et Narbonne, sa plus grande ville, fut la capitale d’une province romaine.',
      'Les épisodes de pluies violentes, comme celui d’octobre 2018, et les incendies d’été l’éprouvent régulièrement.',
    ],
  },
  {
    id: 'aveyron',
    name: 'l’Aveyron',
    sentences: [
      'L’un des plus vastes départements de France, l’Aveyron correspond à l’ancien Rouergue, au sud du Massif central, et appartient à l’Occitanie.',
      'Rodez en est la préfecture, Millau et Villefranche-de-Rouergue les sous-préfectures.',
      'Le fromage de Roquefort, les couteaux de Laguiole et le viaduc de Millau, ouvert en 2004, ont fait sa renommée.',
    ],
  },
  {
    id: 'bouches-du-rhone',
    name: 'les Bouches-du-Rhône',
    sentences: [
      'Les Bouches-du-Rhône doivent leur nom au delta du fleuve, la Camargue, qui forme l’ouest du département.',
      'Marseille en est la préfecture, comme celle de la région Provence-Alpes-Côte d’Azur ; Aix-en-Provence, Arles et Istres sont sous-préfectures.',
      'La métropole d’Aix-Marseille couvre la plus grande part du territoire, où se trouvent aussi l’étang de Berre et les usines de Fos.',
    ],
  },
  {
    id: 'calvados',
    name: 'le Calvados',
    sentences: [
      'Au cœur de la Normandie, le Calvados borde la Manche de l’estuaire de la Seine à la baie des Veys : Deauville et Honfleur sont sur cette côte, comme plusieurs des plages du Débarquement du 6 juin 1944.',
      'Caen, sa préfecture, a été en grande partie reconstruite après la guerre.',
      'Son eau-de-vie de cidre porte son nom.',
    ],
  },
  {
    id: 'cantal',
    name: 'le Cantal',
    sentences: [
      'Le Cantal, au sud de l’Auvergne, occupe les pentes d’un ancien volcan, le plus étendu d’Europe, dont le plomb du Cantal est le sommet.',
      'Aurillac est la préfecture de ce département d’Auvergne-Rhône-Alpes, l’un des moins peuplés de France ; Saint-Flour et Mauriac en sont les sous-préfectures.',
      'L’élevage y domine, pour la viande et le fromage.',
    ],
  },
  {
    id: 'charente',
    name: 'la Charente',
    sentences: [
      'Traversée par le fleuve qui lui a donné son nom, la Charente est un département de Nouvelle-Aquitaine, dont l’ouest vit du vignoble de Cognac.',
      'Angoulême, sa préfecture, est la ville de la bande dessinée, à laquelle elle consacre un festival depuis 1974.',
      'Confolens et Cognac sont ses sous-préfectures.',
    ],
  },
  {
    id: 'charente-maritime',
    name: 'la Charente-Maritime',
    sentences: [
      'Sur l’Atlantique, de la baie de l’Aiguillon à l’estuaire de la Gironde, la Charente-Maritime comprend les îles de Ré, d’Oléron et d’Aix.',
      'La Rochelle est la préfecture de ce département de Nouvelle-Aquitaine ; Rochefort, Royan et Saintes en sont d’autres villes.',
      'On y élève des huîtres à Marennes, et la tempête Xynthia y a fait des morts en février 2010.',
    ],
  },
  {
    id: 'cher',
    name: 'le Cher',
    sentences: [
      'Au centre de la France, le Cher occupe, avec l’Indre, l’ancienne province du Berry.',
      'Bourges, sa préfecture, possède une cathédrale inscrite au patrimoine mondial et accueille chaque année un festival de musique, le Printemps de Bourges.',
      'Ce département de la région Centre-Val de Loire produit aussi le vin de Sancerre.',
    ],
  },
  {
    id: 'correze',
    name: 'la Corrèze',
    sentences: [
      'La Corrèze, à l’ouest du Massif central, appartenait au Limousin, uni en 2016 à la Nouvelle-Aquitaine.',
      'Tulle en est la préfecture, mais Brive-la-Gaillarde la plus grande ville.',
      'Jacques Chirac et François Hollande y ont été élus députés avant de devenir présidents de la République ; à Tulle, 99 hommes furent pendus par une division SS le 9 juin 1944.',
    ],
  },
  {
    id: 'corse-du-sud',
    name: 'la Corse-du-Sud',
    sentences: [
      'La Corse-du-Sud est l’un des deux départements de l’île depuis 1976, date à laquelle la Corse a été partagée ; elle porte le numéro 2A.',
      'Ajaccio, où naquit Napoléon Bonaparte, en est la préfecture, et Sartène la sous-préfecture.',
      'Son conseil départemental a laissé la place en 2018 à la collectivité de Corse, mais l’État y a gardé un préfet.',
    ],
  },
  {
    id: 'haute-corse',
    name: 'la Haute-Corse',
    sentences: [
      'Au nord de l’île, la Haute-Corse comprend le cap Corse, la Balagne, la plaine orientale et le monte Cinto, point culminant de la Corse à 2 706 mètres.',
      'Bastia, son port principal, en est la préfecture ; Calvi et Corte, où se trouve l’université, en sont les sous-préfectures.',
      'Elle porte le numéro 2B depuis que l’île a été partagée en deux, en 1976.',
    ],
  },
  {
    id: 'cote-d-or',
    name: 'la Côte-d’Or',
    sentences: [
      'La Côte-d’Or tire son nom des coteaux plantés de vignes qui descendent de Dijon vers Beaune, et dont les parcelles, les « climats », sont inscrites au patrimoine mondial.',
      'Dijon, ancienne capitale des ducs de Bourgogne, est sa préfecture et celle de la région Bourgogne-Franche-Comté.',
      'Beaune et Montbard sont sous-préfectures de ce vaste département.',
    ],
  },
  {
    id: 'cotes-d-armor',
    name: 'les Côtes-d’Armor',
    sentences: [
      'Sur la Manche, au nord de la Bretagne, les Côtes-d’Armor se sont appelées Côtes-du-Nord jusqu’en 1990.',
      'Saint-Brieuc est la préfecture du département, dont Lannion, Guingamp et Dinan sont les sous-préfectures.',
      'La côte de Granit rose et l’île de Bréhat y attirent les visiteurs ; l’élevage intensif y a été mis en cause dans la prolifération d’algues vertes.',
    ],
  },
  {
    id: 'creuse',
    name: 'la Creuse',
    sentences: [
      'La Creuse, dans l’ancien Limousin, compte parmi les départements les moins peuplés et les plus âgés de France ; elle appartient à la Nouvelle-Aquitaine.',
      'Guéret est sa préfecture.',
      'Aubusson, sa sous-préfecture, doit sa réputation à la tapisserie, savoir-faire que l’Unesco a inscrit au patrimoine culturel immatériel de l’humanité.',
    ],
  },
  {
    id: 'dordogne',
    name: 'la Dordogne',
    sentences: [
      'La Dordogne, que l’on appelle aussi Périgord, est un grand département de Nouvelle-Aquitaine, traversé par la rivière qui lui a donné son nom.',
      'Périgueux en est la préfecture, Bergerac, Sarlat et Nontron les sous-préfectures.',
      'La vallée de la Vézère, avec la grotte de Lascaux, découverte en 1940, y est inscrite au patrimoine mondial.',
    ],
  },
  {
    id: 'doubs',
    name: 'le Doubs',
    sentences: [
      'Le long de la frontière suisse, le Doubs est un département de Bourgogne-Franche-Comté, dont la rivière, qui lui a donné son nom, décrit une large boucle autour de la préfecture, Besançon.',
      'L’horlogerie y a une longue tradition, et l’automobile y domine autour de Montbéliard et de Sochaux.',
      'Le village de Mouthe y est réputé pour ses froids extrêmes.',
    ],
  },
  {
    id: 'drome',
    name: 'la Drôme',
    sentences: [
      'Entre le Rhône et les Préalpes, la Drôme fait passer d’Auvergne-Rhône-Alpes à la Provence.',
      'Valence en est la préfecture ; Montélimar est connue pour le nougat et Romans-sur-Isère pour la chaussure.',
      'Le site du Tricastin, avec sa centrale et son usine d’enrichissement de l’uranium, se trouve au sud du département.',
    ],
  },
  {
    id: 'eure',
    name: 'l’Eure',
    sentences: [
      'Aux portes de l’Île-de-France, l’Eure est un département de Normandie, qui tire son nom d’un affluent de la Seine.',
      'Évreux, sa préfecture, a une base aérienne militaire.',
      'À Giverny, la maison et le jardin où Claude Monet a peint ses Nymphéas reçoivent des visiteurs du monde entier.',
    ],
  },
  {
    id: 'eure-et-loir',
    name: 'l’Eure-et-Loir',
    sentences: [
      'L’Eure-et-Loir, au sud-ouest de l’Île-de-France, comprend la plus grande partie de la Beauce, plaine à blé, et le Perche, à l’ouest.',
      'Chartres, sa préfecture, est connue pour les vitraux de sa cathédrale, inscrite au patrimoine mondial.',
      'Le département fait partie de la région Centre-Val de Loire ; Dreux, Châteaudun et Nogent-le-Rotrou en sont les sous-préfectures.',
    ],
  },
  {
    id: 'finistere',
    name: 'le Finistère',
    sentences: [
      'Comme son nom l’indique, le Finistère est la pointe occidentale de la Bretagne, et de toute la France continentale.',
      'Quimper en est la préfecture, mais Brest, port militaire, la plus grande ville ; les sous-marins nucléaires lanceurs d’engins ont leur base sur l’Île Longue, dans sa rade.',
      'Ouessant, Sein et Molène en sont les îles habitées au large.',
    ],
  },
  {
    id: 'gard',
    name: 'le Gard',
    sentences: [
      'Le Gard descend des Cévennes à la Camargue et ne touche à la Méditerranée que par quelques kilomètres de côte, au Grau-du-Roi.',
      'Nîmes, sa préfecture, a gardé des arènes romaines ; le pont du Gard, aqueduc antique, est inscrit au patrimoine mondial.',
      'Ce département d’Occitanie est exposé, à l’automne, aux pluies violentes dites cévenoles.',
    ],
  },
  {
    id: 'haute-garonne',
    name: 'la Haute-Garonne',
    sentences: [
      'La Haute-Garonne s’étire du nord de Toulouse à la frontière espagnole, où les Pyrénées y dépassent 3 000 mètres.',
      'La préfecture, Toulouse, qui est aussi celle de la région Occitanie, en concentre les habitants ; Muret et Saint-Gaudens sont les sous-préfectures.',
      'L’industrie aéronautique, autour d’Airbus, y tient la première place.',
    ],
  },
  {
    id: 'gers',
    name: 'le Gers',
    sentences: [
      'Au cœur de la Gascogne, le Gers est un département agricole d’Occitanie, sans grande ville, connu pour ses élevages de canards et son eau-de-vie, l’armagnac.',
      'Auch, sa préfecture, honore d’Artagnan, le mousquetaire né dans la région.',
      'Le village de Marciac y accueille chaque été un festival de jazz.',
    ],
  },
  {
    id: 'gironde',
    name: 'la Gironde',
    sentences: [
      'Plus vaste département de France métropolitaine, la Gironde porte le nom de l’estuaire que forment la Garonne et la Dordogne.',
      'Bordeaux en est la préfecture, comme celle de la région Nouvelle-Aquitaine.',
      'Elle réunit le premier vignoble d’appellation du pays, le bassin d’Arcachon avec la dune du Pilat, et une partie de la forêt des Landes, ravagée par de grands feux à l’été 2022.',
    ],
  },
  {
    id: 'herault',
    name: 'l’Hérault',
    sentences: [
      'L’Hérault est un département méditerranéen d’Occitanie, qui monte des plages et des étangs du Languedoc aux monts de l’Espinouse.',
      'Montpellier, sa préfecture, est une grande ville universitaire ; Béziers et Lodève sont les sous-préfectures, Sète le port.',
      'La vigne y couvre de larges surfaces, et de fortes pluies y provoquent des crues soudaines.',
    ],
  },
  {
    id: 'ille-et-vilaine',
    name: 'l’Ille-et-Vilaine',
    sentences: [
      'L’Ille-et-Vilaine, à l’est de la Bretagne, est un département nommé d’après deux rivières qui se rejoignent à Rennes, sa préfecture.',
      'Il s’ouvre sur la Manche entre Saint-Malo, cité corsaire, et la baie du Mont-Saint-Michel.',
      'Fougères et Vitré y gardent leurs châteaux, anciens gardiens de la frontière du duché.',
    ],
  },
  {
    id: 'indre',
    name: 'l’Indre',
    sentences: [
      'L’Indre forme avec le Cher l’ancien Berry, au sud de la région Centre-Val de Loire.',
      'Châteauroux, sa préfecture, dispose d’un aéroport à la longue piste, héritage d’une base américaine, et d’un centre national de tir sportif qui a accueilli des épreuves des Jeux olympiques de 2024.',
      'La romancière George Sand vécut à Nohant, dans ce département rural.',
    ],
  },
  {
    id: 'indre-et-loire',
    name: 'l’Indre-et-Loire',
    sentences: [
      'L’Indre-et-Loire correspond à l’ancienne Touraine, au cœur des châteaux de la Loire : Chenonceau, Amboise, Azay-le-Rideau et Villandry s’y trouvent.',
      'Tours en est la préfecture, Chinon et Loches les sous-préfectures.',
      'Le département, qui fait partie de la région Centre-Val de Loire, abrite aussi la centrale nucléaire de Chinon.',
    ],
  },
  {
    id: 'isere',
    name: 'l’Isère',
    sentences: [
      'L’Isère, en Auvergne-Rhône-Alpes, va des plaines voisines de Lyon aux glaciers de l’Oisans, en passant par les massifs de la Chartreuse et du Vercors.',
      'Grenoble en est la préfecture ; Vienne, au bord du Rhône, et La Tour-du-Pin sont les sous-préfectures.',
      'La recherche, l’industrie des semi-conducteurs et les sports d’hiver y occupent une grande place.',
    ],
  },
  {
    id: 'jura',
    name: 'le Jura',
    sentences: [
      'Le département du Jura, en Bourgogne-Franche-Comté, monte par gradins de la plaine de la Bresse au massif auquel il doit son nom, à la frontière suisse.',
      'Lons-le-Saunier en est la préfecture, Dole et Saint-Claude les sous-préfectures.',
      'Comté, vin jaune et lunettes y sont produits ; Louis Pasteur est né à Dole.',
    ],
  },
  {
    id: 'landes',
    name: 'les Landes',
    sentences: [
      'Les Landes sont couvertes aux deux tiers par une forêt de pins maritimes, plantée au XIXe siècle sur d’anciens marécages.',
      'Mont-de-Marsan est la préfecture du département, l’un des plus vastes du pays, et Dax, ville thermale, sa sous-préfecture.',
      'Il longe l’Atlantique par une plage presque ininterrompue d’une centaine de kilomètres, en Nouvelle-Aquitaine.',
    ],
  },
  {
    id: 'loir-et-cher',
    name: 'le Loir-et-Cher',
    sentences: [
      'Le Loir-et-Cher, dans la région Centre-Val de Loire, réunit une part de la Beauce, de la Touraine et de la Sologne, de part et d’autre de la Loire.',
      'Blois, sa préfecture, fut une résidence des rois de France ; le château de Chambord se dresse non loin de là, dans un vaste parc clos de murs.',
      'Vendôme et Romorantin-Lanthenay en sont les sous-préfectures.',
    ],
  },
  {
    id: 'loire',
    name: 'la Loire',
    sentences: [
      'Le département de la Loire suit le fleuve entre les monts du Forez et ceux du Lyonnais, à l’ouest d’Auvergne-Rhône-Alpes.',
      'Saint-Étienne, sa préfecture, ancienne ville de mines et d’armurerie, est devenue une capitale du design.',
      'Roanne et Montbrison en sont les sous-préfectures ; le textile et le ruban y ont longtemps occupé des milliers d’ouvriers.',
    ],
  },
  {
    id: 'haute-loire',
    name: 'la Haute-Loire',
    sentences: [
      'Au sud de l’Auvergne, la Haute-Loire occupe des plateaux volcaniques que le jeune fleuve entaille de gorges.',
      'Le Puy-en-Velay, sa préfecture, est un point de départ des pèlerins de Saint-Jacques-de-Compostelle et produit une lentille réputée.',
      'Brioude et Yssingeaux sont les deux autres chefs-lieux d’arrondissement de ce département d’Auvergne-Rhône-Alpes.',
    ],
  },
  {
    id: 'loire-atlantique',
    name: 'la Loire-Atlantique',
    sentences: [
      'À l’embouchure de la Loire, la Loire-Atlantique s’est appelée Loire-Inférieure jusqu’en 1957.',
      'Nantes est la préfecture du département et de la région des Pays de la Loire ; Saint-Nazaire possède de grands chantiers navals et Guérande des marais salants.',
      'Une partie des habitants demande son rattachement à la Bretagne, à laquelle elle a longtemps appartenu.',
    ],
  },
  {
    id: 'loiret',
    name: 'le Loiret',
    sentences: [
      'Au sud de l’Île-de-France, le Loiret s’étend de part et d’autre de la Loire, entre la Beauce, le Gâtinais et la Sologne.',
      'Orléans, délivrée en 1429 par Jeanne d’Arc, est la préfecture du département et de la région Centre-Val de Loire.',
      'Montargis et Pithiviers sont sous-préfectures ; la centrale nucléaire de Dampierre se trouve au bord du fleuve.',
    ],
  },
  {
    id: 'lot',
    name: 'le Lot',
    sentences: [
      'Département rural d’Occitanie, le Lot correspond à peu près à l’ancien Quercy, pays de causses entaillés de vallées profondes.',
      'Cahors, sa préfecture, s’est établie dans une boucle de la rivière ; Figeac et Gourdon sont les sous-préfectures.',
      'Le village de Rocamadour et le gouffre de Padirac y reçoivent de nombreux visiteurs.',
    ],
  },
  {
    id: 'lot-et-garonne',
    name: 'le Lot-et-Garonne',
    sentences: [
      'Au confluent des deux rivières qui lui ont donné son nom, le Lot-et-Garonne est un département agricole de Nouvelle-Aquitaine, à mi-chemin de Bordeaux et de Toulouse.',
      'Agen, sa préfecture, est réputée pour ses pruneaux et abrite l’École nationale d’administration pénitentiaire.',
      'Marmande, Nérac et Villeneuve-sur-Lot en sont les sous-préfectures.',
    ],
  },
  {
    id: 'lozere',
    name: 'la Lozère',
    sentences: [
      'La Lozère est le département le moins peuplé de France ; elle occupe, en Occitanie, le sud du Massif central, entre l’Aubrac, la Margeride, les Cévennes et les grands Causses.',
      'Mende est sa préfecture, et Florac sa sous-préfecture.',
      'Les gorges du Tarn la traversent, et des loups y vivent dans le parc de Sainte-Lucie.',
    ],
  },
  {
    id: 'maine-et-loire',
    name: 'le Maine-et-Loire',
    sentences: [
      'Le Maine-et-Loire recouvre l’essentiel de l’Anjou, dans la région des Pays de la Loire.',
      'Angers, sa préfecture, conserve la tenture de l’Apocalypse ; Saumur, avec le Cadre noir, est une ville de cavalerie, et Cholet une capitale du mouchoir et de la mode.',
      'La Loire y reçoit la Maine, courte rivière qui a donné la moitié de son nom au département.',
    ],
  },
  {
    id: 'manche',
    name: 'la Manche',
    sentences: [
      'Le département de la Manche, en Normandie, forme presqu’île entre la mer du même nom et la baie du Mont-Saint-Michel, dont l’abbaye est inscrite au patrimoine mondial.',
      'Saint-Lô, sa préfecture, fut presque entièrement détruite en 1944.',
      'L’usine de retraitement de La Hague, la centrale et le réacteur EPR de Flamanville se trouvent dans le Cotentin, près de Cherbourg.',
    ],
  },
  {
    id: 'marne',
    name: 'la Marne',
    sentences: [
      'Cœur du vignoble de champagne, la Marne est un département de la région Grand Est, dont Châlons-en-Champagne est la préfecture et Reims la plus grande ville.',
      'La plupart des rois de France ont été sacrés à Reims.',
      'En septembre 1914, une bataille y arrêta l’avance allemande ; Épernay et Vitry-le-François sont sous-préfectures.',
    ],
  },
  {
    id: 'haute-marne',
    name: 'la Haute-Marne',
    sentences: [
      'La Haute-Marne, où prend sa source la rivière dont elle porte le nom, est un département rural et forestier du sud de la région Grand Est.',
      'Chaumont est sa préfecture, Langres et Saint-Dizier sont ses sous-préfectures.',
      'Le général de Gaulle vécut et fut enterré à Colombey-les-Deux-Églises ; le projet Cigéo de stockage de déchets radioactifs se trouve à sa limite, à Bure.',
    ],
  },
  {
    id: 'mayenne',
    name: 'la Mayenne',
    sentences: [
      'Entre la Bretagne, la Normandie et l’Anjou, la Mayenne est un département de bocage et d’élevage laitier, dans la région des Pays de la Loire.',
      'Laval en est la préfecture ; Mayenne, qui porte le nom de la rivière, et Château-Gontier sont sous-préfectures.',
      'Elle fait partie de l’ancienne province du Maine.',
    ],
  },
  {
    id: 'meurthe-et-moselle',
    name: 'la Meurthe-et-Moselle',
    sentences: [
      'La forme étirée de la Meurthe-et-Moselle, en Lorraine, vient de l’histoire : elle réunit depuis 1871 ce que l’annexion allemande avait laissé à la France des départements de la Meurthe et de la Moselle.',
      'Nancy, sa préfecture, est connue pour la place Stanislas.',
      'Briey, Lunéville et Toul sont les sous-préfectures de ce département du Grand Est.',
    ],
  },
  {
    id: 'meuse',
    name: 'la Meuse',
    sentences: [
      'La Meuse, département rural de Lorraine, dans le Grand Est, est marquée par la Première Guerre mondiale : la bataille de Verdun y a fait, en 1916, plus de 300 000 morts français et allemands.',
      'Bar-le-Duc est sa préfecture, Verdun et Commercy ses sous-préfectures.',
      'À Bure, on y étudie l’enfouissement des déchets nucléaires les plus dangereux.',
    ],
  },
  {
    id: 'morbihan',
    name: 'le Morbihan',
    sentences: [
      'Seul département français au nom breton, le Morbihan, « petite mer », doit ce nom au golfe qui s’ouvre devant Vannes, sa préfecture.',
      'Lorient, port de pêche et ancienne base de sous-marins, est sa plus grande ville, Pontivy sa sous-préfecture de l’intérieur.',
      'Les alignements de Carnac et Belle-Île font venir de nombreux visiteurs dans le sud de la Bretagne.',
    ],
  },
  {
    id: 'moselle',
    name: 'la Moselle',
    sentences: [
      'À la frontière de l’Allemagne et du Luxembourg, la Moselle, annexée par l’Allemagne de 1871 à 1918, a gardé, comme l’Alsace, un droit local.',
      'Metz est la préfecture de ce département lorrain du Grand Est ; Thionville, Forbach et Sarreguemines s’y trouvent aussi.',
      'La sidérurgie et le charbon ont longtemps fait vivre le nord et l’est ; la dernière mine a fermé en 2004.',
    ],
  },
  {
    id: 'nievre',
    name: 'la Nièvre',
    sentences: [
      'La Nièvre, à l’ouest de la Bourgogne, s’étend de la Loire au massif du Morvan.',
      'Nevers en est la préfecture ; Clamecy, Cosne-Cours-sur-Loire et Château-Chinon, dont François Mitterrand fut longtemps maire, sont sous-préfectures.',
      'Le circuit automobile de Magny-Cours se trouve dans ce département rural de Bourgogne-Franche-Comté.',
    ],
  },
  {
    id: 'nord',
    name: 'le Nord',
    sentences: [
      'Département le plus peuplé de France, le Nord s’étire de la mer du Nord, à Dunkerque, aux bois de l’Avesnois, tout au long de la frontière belge.',
      'Lille en est la préfecture, comme celle de la région des Hauts-de-France ; Roubaix et Tourcoing forment avec elle une grande agglomération.',
      'Valenciennes, Douai, Cambrai et Avesnes-sur-Helpe y sont sous-préfectures.',
    ],
  },
  {
    id: 'oise',
    name: 'l’Oise',
    sentences: [
      'Au nord de l’Île-de-France, l’Oise est un département des Hauts-de-France, très tourné vers Paris.',
      'Beauvais, sa préfecture, a un aéroport de compagnies à bas prix ; Compiègne, Senlis et Clermont sont sous-préfectures.',
      'L’armistice de 1918 fut signé en forêt de Compiègne, à Rethondes, et Chantilly est une capitale du cheval.',
    ],
  },
  {
    id: 'orne',
    name: 'l’Orne',
    sentences: [
      'L’Orne est le seul département de Normandie à n’avoir pas de côte ; elle appartient pour partie au Perche, pays de chevaux.',
      'Alençon, sa préfecture, est célèbre pour sa dentelle, inscrite au patrimoine immatériel de l’humanité ; Argentan et Mortagne-au-Perche sont sous-préfectures.',
      'Le village de Camembert a donné son nom au fromage.',
    ],
  },
  {
    id: 'pas-de-calais',
    name: 'le Pas-de-Calais',
    sentences: [
      'Le Pas-de-Calais doit son nom au détroit qui sépare la France de l’Angleterre et où débouche le tunnel sous la Manche.',
      'Arras est la préfecture de ce département des Hauts-de-France ; Calais, Boulogne-sur-Mer et Lens en sont d’autres villes.',
      'Des migrants y attendent depuis la fin des années 1990 une occasion de passer au Royaume-Uni.',
    ],
  },
  {
    id: 'puy-de-dome',
    name: 'le Puy-de-Dôme',
    sentences: [
      'Le Puy-de-Dôme porte le nom du plus célèbre volcan de la chaîne des Puys, en Auvergne, inscrite au patrimoine mondial.',
      'Clermont-Ferrand, sa préfecture, est le berceau et le siège du fabricant de pneus Michelin.',
      'Riom, Issoire, Thiers, ville des couteliers, et Ambert sont les sous-préfectures de ce département d’Auvergne-Rhône-Alpes.',
    ],
  },
  {
    id: 'pyrenees-atlantiques',
    name: 'les Pyrénées-Atlantiques',
    sentences: [
      'Les Pyrénées-Atlantiques réunissent deux pays bien distincts, le Béarn, autour de Pau, la préfecture, et le Pays basque français, autour de Bayonne et de Biarritz.',
      'Le département, appelé Basses-Pyrénées jusqu’en 1969, touche à l’Espagne et à l’océan.',
      'On y parle, outre le français, le basque et l’occitan ; il fait partie de la Nouvelle-Aquitaine.',
    ],
  },
  {
    id: 'hautes-pyrenees',
    name: 'les Hautes-Pyrénées',
    sentences: [
      'En Occitanie, les Hautes-Pyrénées montent de la plaine de Tarbes, leur préfecture, au Vignemale, qui atteint presque 3 300 mètres à la frontière espagnole.',
      'Lourdes y reçoit chaque année des pèlerins catholiques du monde entier.',
      'Le cirque de Gavarnie, inscrit au patrimoine mondial, et le col du Tourmalet, familier du Tour de France, s’y trouvent.',
    ],
  },
  {
    id: 'pyrenees-orientales',
    name: 'les Pyrénées-Orientales',
    sentences: [
      'Pays catalan de langue et d’histoire, les Pyrénées-Orientales sont devenues françaises par le traité des Pyrénées, en 1659.',
      'Perpignan est la préfecture de ce département d’Occitanie, qui va de la Méditerranée au Canigou et à la Cerdagne, et touche à l’Espagne et à l’Andorre.',
      'La sécheresse y pèse lourdement sur l’agriculture, fruits et vigne surtout.',
    ],
  },
  {
    id: 'bas-rhin',
    name: 'le Bas-Rhin',
    sentences: [
      'Le Bas-Rhin forme la moitié nord de l’Alsace, entre les Vosges et le Rhin, frontière avec l’Allemagne.',
      'Strasbourg en est la préfecture ; Haguenau, Saverne, Sélestat et Molsheim, où sont fabriquées les Bugatti, sont sous-préfectures.',
      'Depuis 2021, son conseil départemental est uni à celui du Haut-Rhin dans la Collectivité européenne d’Alsace.',
    ],
  },
  {
    id: 'haut-rhin',
    name: 'le Haut-Rhin',
    sentences: [
      'Au sud de l’Alsace, le Haut-Rhin touche à la fois à l’Allemagne et à la Suisse.',
      'Colmar est sa préfecture, mais Mulhouse, ville d’industrie, est plus grande ; l’aéroport de Bâle-Mulhouse est partagé avec la Suisse.',
      'Le département est uni depuis 2021 au Bas-Rhin dans la Collectivité européenne d’Alsace ; les réacteurs de Fessenheim y ont été arrêtés en 2020.',
    ],
  },
  {
    id: 'rhone',
    name: 'le Rhône',
    sentences: [
      'Le Rhône, en Auvergne-Rhône-Alpes, entoure la métropole de Lyon, qui y exerce depuis 2015 les pouvoirs d’un département sur son propre territoire.',
      'Lyon demeure la préfecture de l’ensemble, et Villefranche-sur-Saône la sous-préfecture.',
      'Les monts du Lyonnais et les vignes du Beaujolais occupent la plus grande partie du reste.',
    ],
  },
  {
    id: 'haute-saone',
    name: 'la Haute-Saône',
    sentences: [
      'Entre le plateau de Langres et les Vosges, la Haute-Saône est un département rural et boisé de Bourgogne-Franche-Comté.',
      'Vesoul, sa préfecture, abrite un grand centre de pièces détachées automobiles ; Lure est la sous-préfecture.',
      'La chapelle de Ronchamp, bâtie par Le Corbusier, y est inscrite au patrimoine mondial.',
    ],
  },
  {
    id: 'saone-et-loire',
    name: 'la Saône-et-Loire',
    sentences: [
      'Au sud de la Bourgogne, la Saône-et-Loire élève la race charolaise et produit les vins du Mâconnais.',
      'Mâcon est sa préfecture ; Chalon-sur-Saône, Le Creusot, berceau de la métallurgie, et Autun en sont d’autres villes.',
      'L’abbaye de Cluny, dont il reste une partie, fut au Moyen Âge à la tête d’un immense réseau de monastères en Europe.',
    ],
  },
  {
    id: 'sarthe',
    name: 'la Sarthe',
    sentences: [
      'La Sarthe, dans la région des Pays de la Loire, est connue dans le monde entier pour les Vingt-Quatre Heures du Mans, course automobile d’endurance née en 1923.',
      'Le Mans en est la préfecture ; La Flèche, avec son Prytanée militaire, et Mamers sont sous-préfectures.',
      'Le département fait partie de l’ancien Maine et vit aussi de l’assurance et de l’élevage de volailles.',
    ],
  },
  {
    id: 'savoie',
    name: 'la Savoie',
    sentences: [
      'La Savoie est devenue française en 1860, en même temps que la Haute-Savoie et Nice.',
      'Chambéry est la préfecture de ce département alpin d’Auvergne-Rhône-Alpes, frontalier de l’Italie ; Albertville y a accueilli les Jeux olympiques d’hiver de 1992.',
      'La Tarentaise, avec Courchevel, Tignes ou Val-d’Isère, réunit certains des plus grands domaines skiables du monde.',
    ],
  },
  {
    id: 'haute-savoie',
    name: 'la Haute-Savoie',
    sentences: [
      'Entre le lac Léman, la Suisse et l’Italie, la Haute-Savoie s’élève jusqu’au mont Blanc, plus haut sommet des Alpes.',
      'Annecy, au bord de son lac, en est la préfecture ; Chamonix a accueilli en 1924 les premiers Jeux olympiques d’hiver.',
      'De très nombreux habitants de ce département d’Auvergne-Rhône-Alpes travaillent à Genève.',
    ],
  },
  {
    id: 'seine-maritime',
    name: 'la Seine-Maritime',
    sentences: [
      'La Seine-Maritime, en Normandie, s’étend de part et d’autre des méandres du fleuve jusqu’à la Manche, bordée de hautes falaises de craie, comme à Étretat.',
      'Rouen est sa préfecture, Le Havre son grand port et Dieppe l’autre sous-préfecture.',
      'Raffineries, chimie et deux centrales nucléaires, Paluel et Penly, en font un département très industriel.',
    ],
  },
  {
    id: 'seine-et-marne',
    name: 'la Seine-et-Marne',
    sentences: [
      'La Seine-et-Marne occupe à elle seule près de la moitié de l’Île-de-France, dont elle est le département le plus vaste et le plus rural.',
      'Melun en est la préfecture ; Meaux, Fontainebleau, Torcy et Provins sont les sous-préfectures.',
      'Le parc Disneyland Paris s’y trouve, à Marne-la-Vallée, ainsi que le château de Fontainebleau.',
    ],
  },
  {
    id: 'yvelines',
    name: 'les Yvelines',
    sentences: [
      'Les Yvelines, à l’ouest de Paris, ont été créées en 1968, lorsque l’ancienne Seine-et-Oise fut partagée.',
      'Versailles, avec le château de Louis XIV, en est la préfecture ; Mantes-la-Jolie, Rambouillet et Saint-Germain-en-Laye sont les sous-préfectures.',
      'Forêts et villes nouvelles se partagent ce département d’Île-de-France, où l’automobile est installée de longue date, à Poissy et à Flins.',
    ],
  },
  {
    id: 'deux-sevres',
    name: 'les Deux-Sèvres',
    sentences: [
      'Les Deux-Sèvres, en Nouvelle-Aquitaine, doivent leur nom à la Sèvre nantaise et à la Sèvre niortaise, qui y prennent leur source.',
      'Niort, leur préfecture, accueille le siège de plusieurs mutuelles d’assurance ; Bressuire et Parthenay sont sous-préfectures.',
      'Une réserve d’eau agricole, à Sainte-Soline, y a été en mars 2023 le théâtre d’affrontements.',
    ],
  },
  {
    id: 'somme',
    name: 'la Somme',
    sentences: [
      'La Somme, dans les Hauts-de-France, suit le fleuve du même nom jusqu’à sa baie, où vivent des phoques.',
      'Amiens, sa préfecture, possède la plus vaste cathédrale gothique de France, inscrite au patrimoine mondial.',
      'Une bataille y a opposé, de juillet à novembre 1916, Britanniques et Français aux Allemands, et fait plus d’un million de morts, de blessés et de disparus.',
    ],
  },
  {
    id: 'tarn',
    name: 'le Tarn',
    sentences: [
      'Le Tarn, en Occitanie, tire son nom d’un affluent de la Garonne.',
      'Albi, sa préfecture, est connue pour sa cathédrale de brique, inscrite au patrimoine mondial, et pour le musée consacré à Toulouse-Lautrec, qui y est né.',
      'Castres, la sous-préfecture, est le berceau d’un grand groupe pharmaceutique ; Jean Jaurès y a vu le jour.',
    ],
  },
  {
    id: 'tarn-et-garonne',
    name: 'le Tarn-et-Garonne',
    sentences: [
      'Créé par Napoléon en 1808 avec des morceaux de ses voisins, le Tarn-et-Garonne est un département agricole d’Occitanie, grand producteur de fruits.',
      'Montauban, la préfecture, est la ville natale du peintre Ingres ; Castelsarrasin est la sous-préfecture.',
      'L’abbaye de Moissac et la centrale nucléaire de Golfech s’y trouvent, près de la Garonne.',
    ],
  },
  {
    id: 'var',
    name: 'le Var',
    sentences: [
      'Entre les Bouches-du-Rhône et les Alpes-Maritimes, le Var possède un long littoral, avec Saint-Tropez, Hyères et ses îles, et des massifs boisés où l’incendie menace chaque été.',
      'Toulon, préfecture de ce département de la région Provence-Alpes-Côte d’Azur, est le premier port militaire français.',
      'Draguignan et Brignoles sont sous-préfectures ; le fleuve Var, lui, n’y coule plus depuis 1860.',
    ],
  },
  {
    id: 'vaucluse',
    name: 'le Vaucluse',
    sentences: [
      'Le Vaucluse, dans la région Provence-Alpes-Côte d’Azur, s’étend entre le Rhône, la Durance et le mont Ventoux.',
      'Avignon, sa préfecture, fut la résidence des papes au XIVe siècle ; Apt et Carpentras sont sous-préfectures.',
      'Il possède une enclave dans la Drôme, autour de Valréas, et produit des vins comme le châteauneuf-du-pape.',
    ],
  },
  {
    id: 'vendee',
    name: 'la Vendée',
    sentences: [
      'Sur l’Atlantique, la Vendée est un département des Pays de la Loire, avec les îles d’Yeu et de Noirmoutier.',
      'La Roche-sur-Yon, sa préfecture, fut dessinée sous Napoléon ; des Sables-d’Olonne part tous les quatre ans le Vendée Globe, course à la voile autour du monde.',
      'En 1793, un soulèvement royaliste y déclencha une guerre civile, durement réprimée.',
    ],
  },
  {
    id: 'vienne',
    name: 'la Vienne',
    sentences: [
      'Le département de la Vienne correspond à une partie du Poitou, en Nouvelle-Aquitaine.',
      'Poitiers, sa préfecture, est une ville universitaire, près de laquelle a ouvert en 1987 le parc du Futuroscope ; Châtellerault et Montmorillon sont sous-préfectures.',
      'La centrale nucléaire de Civaux s’y alimente à la rivière qui lui a donné son nom.',
    ],
  },
  {
    id: 'haute-vienne',
    name: 'la Haute-Vienne',
    sentences: [
      'La Haute-Vienne occupe le nord-ouest de l’ancien Limousin, en Nouvelle-Aquitaine.',
      'Limoges, sa préfecture, est connue pour la porcelaine et les émaux ; Bellac et Rochechouart sont sous-préfectures.',
      'Le 10 juin 1944, des soldats SS y ont massacré 643 habitants d’Oradour-sur-Glane, dont les ruines ont été conservées.',
    ],
  },
  {
    id: 'vosges',
    name: 'les Vosges',
    sentences: [
      'Le département des Vosges, en Lorraine, comprend le versant occidental du massif dont il porte le nom.',
      'Épinal, sa préfecture, est célèbre pour ses images ; Saint-Dié-des-Vosges et Neufchâteau sont sous-préfectures.',
      'Forêt, papier et textile ont fait vivre ses vallées, et les eaux de Vittel et de Contrexéville jaillissent dans l’ouest, région Grand Est.',
    ],
  },
  {
    id: 'yonne',
    name: 'l’Yonne',
    sentences: [
      'L’Yonne, au nord-ouest de la Bourgogne, est un département rural que traverse la rivière du même nom, affluent de la Seine.',
      'Auxerre en est la préfecture, Sens et Avallon les sous-préfectures ; Chablis donne un vin blanc réputé.',
      'La basilique de Vézelay, où fut prêchée la deuxième croisade, y est inscrite au patrimoine mondial.',
    ],
  },
  {
    id: 'territoire-de-belfort',
    name: 'le Territoire de Belfort',
    sentences: [
      'Le Territoire de Belfort est le morceau d’Alsace resté français après la défaite de 1871, en souvenir du siège que soutint la ville ; il est devenu un département en 1922.',
      'Belfort, sa préfecture, célèbre cette résistance par un lion de grès.',
      'Les locomotives et les turbines de centrales électriques ont fait la réputation industrielle de ce coin de Bourgogne-Franche-Comté.',
    ],
  },
  {
    id: 'essonne',
    name: 'l’Essonne',
    sentences: [
      'Au sud de Paris, l’Essonne est un département d’Île-de-France né en 1968 du partage de la Seine-et-Oise.',
      'Évry-Courcouronnes, ancienne ville nouvelle, en est la préfecture ; Palaiseau et Étampes sont sous-préfectures.',
      'Le plateau de Saclay y réunit grandes écoles, université et laboratoires ; Fleury-Mérogis a l’une des plus grandes prisons d’Europe.',
    ],
  },
  {
    id: 'hauts-de-seine',
    name: 'les Hauts-de-Seine',
    sentences: [
      'Les Hauts-de-Seine touchent à l’ouest de Paris et forment un croissant d’une trentaine de communes très peuplées, comme Boulogne-Billancourt, Nanterre, la préfecture, ou Neuilly-sur-Seine.',
      'Le quartier d’affaires de la Défense s’y étend sur quatre d’entre elles.',
      'Créé en 1968, ce département d’Île-de-France est l’un des plus riches du pays.',
    ],
  },
  {
    id: 'seine-saint-denis',
    name: 'la Seine-Saint-Denis',
    sentences: [
      'Au nord-est de Paris, la Seine-Saint-Denis, que l’on désigne souvent par son numéro, 93, est un département d’Île-de-France créé en 1968.',
      'Bobigny en est la préfecture, Saint-Denis et Le Raincy les sous-préfectures.',
      'Le Stade de France et la basilique où reposent les rois s’y trouvent, de même qu’une partie de l’aéroport de Roissy ; c’est aussi le département métropolitain où la pauvreté est la plus forte, selon l’Insee.',
    ],
  },
  {
    id: 'val-de-marne',
    name: 'le Val-de-Marne',
    sentences: [
      'Au sud-est de Paris, le Val-de-Marne est traversé par la Seine et par la Marne, qui s’y rejoignent.',
      'Créteil est la préfecture de ce département d’Île-de-France, créé en 1968 ; L’Haÿ-les-Roses et Nogent-sur-Marne sont sous-préfectures.',
      'Il abrite le marché de Rungis, l’un des plus grands marchés de produits frais au monde, et une partie de l’aéroport d’Orly.',
    ],
  },
  {
    id: 'val-d-oise',
    name: 'le Val-d’Oise',
    sentences: [
      'Au nord-ouest de Paris, le Val-d’Oise est né en 1968 du partage de la Seine-et-Oise ; il est traversé par la rivière dont il porte le nom.',
      'La préfecture se trouve à Cergy, au cœur de l’ancienne ville nouvelle de Cergy-Pontoise ; Argenteuil et Sarcelles sont sous-préfectures.',
      'Une grande partie de l’aéroport de Roissy s’étend sur ce département d’Île-de-France.',
    ],
  },
])
