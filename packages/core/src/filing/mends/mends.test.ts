import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sliceOf } from '../../span.ts'
import { mended } from '../../testing/mended.ts'

const mendsOf = (text: string) =>
  mended(text).mends.map(({ kind, made, before, after }) => ({ kind, made, before, after }))
const madeIn = (text: string) => mended(text).mends.filter(({ made }) => made)

/** « ¦ » stands where a space was lost, « ¬ » where a comma and a space were. */
const broken = (marked: string): string => marked.replace(/[¦¬]/gu, '')
const whole = (marked: string): string => marked.replaceAll('¦', ' ').replaceAll('¬', ', ')

const glued = [
  'Le préfet a interdit la baignade sur les plages¦atlantiques jusqu’à dimanche.',
  'Les pompiers ont évacué un immeuble¦par précaution.',
  'Le conseil municipal a adopté le¦budget primitif mardi soir.',
  'La direction promet des embauches¦dans les ateliers.',
  'Les syndicats réclament des hausses¦immédiates de salaire.',
  'Le procureur a ouvert une¦information judiciaire.',
  'Trois communes restent privées d’électricité¦depuis lundi.',
  'Les producteurs¦laitiers manifestent devant la laiterie.',
  'La ministre a présenté les¦mesures mercredi.',
  'Le tribunal¦administratif a suspendu l’arrêté.',
  'Les secouristes cherchaient encore deux randonneurs¦égarés.',
  'Le festival accueille cette année des¦artistes venus de Slovénie.',
  'Les élèves¦seront accueillis au gymnase.',
  'Le club a recruté un gardien¦expérimenté.',
  'La récolte sera très¦faible cette année.',
  'Le maire peut¦fermer la piscine.',
  'Des vents¦violents sont attendus sur la côte.',
  'L’usine produit des pneus¦pour tracteurs.',
  'Les banques¬assureurs et courtiers sont concernés.',
  'Les hôpitaux¦cliniques et maisons de retraite manquent d’infirmières.',
  'Les adresses¬numéros de téléphone et mots de passe ont fuité.',
  'Un incendie a détruit la¦toiture de l’église.',
  'La société n’a pas communiqué le¦montant de la transaction.',
  'Les agriculteurs attendent¦toujours les aides promises.',
  'La tempête a coupé les¦routes de montagne.',
  'Le chercheur a publié ses¦travaux en juin.',
  'Les supporters¦attendaient depuis midi.',
  'Le chantier devrait¦durer trois ans.',
  'Il faut¦attendre les résultats.',
  'Les enquêteurs n’excluent aucune¦piste.',
  'La mairie a distribué des¦bouteilles d’eau.',
  'La région finance quatre¦autocars électriques.',
  'Le groupe supprime cent¦postes dans le Nord.',
  'Ils ont été libérés¦vendredi.',
  'Le pont a rouvert¦samedi à la circulation.',
  'Le ministre¦Étienne Rousselot a démissionné.',
  'La réunion a eu lieu à Vesoul. Les habitants¦Selon eux, rien n’a changé.',
  'La loi entre en vigueur le 14¦juillet.',
  'Le musée ferme depuis¦2019.',
  'Les douaniers ont saisi du¦tabac de contrebande.',
  'Un camion s’est renversé au¦carrefour.',
  'Plusieurs vols ont été annulés¦lors de la panne.',
  'Le film sort¦après deux ans d’attente.',
  'Les usagers dénoncent des retards¦constants.',
  'Un accord¦provisoire a été trouvé.',
  'La fusée doit¦décoller mardi.',
  'Les loyers augmentent¦dont ceux des étudiants.',
  'La coopérative emploie trente¦salariés.',
  'Les riverains étaient¦réveillés par le bruit.',
  'La vaccination reste¦obligatoire pour les soignants.',
  'Le juge a entendu les¦témoins ce¦matin.',
  'Les organismes¬associations et écoles ont été prévenus.',
  'Le chiffre d’affaires¦selon le groupe, progresse de 3 %.',
  'Les riverains¦dont les caves sont inondées ont été relogés.',
  'Le bilan¦encore provisoire fait état de six blessés.',
  'L’entreprise a fermé deux usines¦et trois entrepôts.',
  'Les communes¦du littoral sont en alerte.',
  'Les pompiers¦ont évacué le camping.',
  'Les chercheuses¦qui ont mené l’étude se disent prudentes.',
  'Le colis contenait cinq¦montres volées.',
  'Le spectacle était¦complet depuis un mois.',
  'Les inspecteurs avaient¦relevé douze anomalies.',
  'Le groupe a rapidement¦démenti.',
  'Le village comptait¦une école et deux cafés.',
  'Les pêcheurs sont rentrés¦mais sans leurs filets.',
]

/** The grammar allows for two words and does not show them. */
const unsure = [
  'L’essai¦clinique porte sur 300 patients.',
  'Elle veut rendre¦obligatoire le port du casque.',
  'Il bénéficie d’un suivi¦psychologique.',
  'Une terrible¦réplique a secoué l’île.',
  'Le maire veut éviter¦tout incident.',
]

/** Glued beyond what can be told from a word misspelt, borrowed or new. */
const left = [
  'Une odeur de gaz a été signalée dans la¦cage d’escalier.',
  'Le navire¦a quitté le port à l’aube.',
  'La vallée¦compte huit hameaux.',
  'Les députés ont voté cette¦loi à l’unanimité.',
  'Le parquet requiert dix ans¦contre le notaire.',
  'Les vignerons craignent le¦gel.',
  'La patronne du café raconte¦comment elle a fui.',
  'Leurs¦avocats demandent un renvoi.',
  'Sa¦famille est prévenue.',
]

describe('glued words are taken apart', () => {
  for (const marked of glued) {
    test(marked, () => {
      const { block, mends } = mended(broken(marked))
      expect(block.text).toBe(whole(marked))
      expect(mends.every(({ kind }) => kind === 'glued-words')).toBe(true)
    })
  }
  for (const marked of unsure) {
    test(`proposed: ${marked}`, () => {
      const { block, mends } = mended(broken(marked))
      expect(block.text).toBe(broken(marked))
      expect(mends.map(({ made, after }) => ({ made, after }))).toEqual([
        { made: false, after: /\p{L}+¦\p{L}+/u.exec(marked)![0].replace('¦', ' ') },
      ])
    })
  }
  for (const marked of left) {
    test(`left: ${marked}`, () => expect(mended(broken(marked)).mends).toEqual([]))
  }
})

/** New, foreign, regional, learned, misspelt: what no lexicon knows and nobody glued. */
const coined = `
  Il a pourquoi pas raison, comment savoir, combien coûte la place.
  Le cœur de l’œuvre, le coeur de l’oeuvre, une manoeuvre des soeurs.
  Le surtourisme et la démétropolisation inquiètent les néoruraux.
  Des cyberattaquants ont revendu des hypertrucages sur le darknet.
  Les antivax, les complosphères et la fachosphère se déchaînent.
  Un livestreaming du kickboxeur a fait le buzz sur les rooftops.
  La start-up lève des fonds, le crowdfunding explose, les followers suivent.
  Le paléoclimatologue et l’ethnobotaniste étudient les microplastiques.
  Les bisontins, les biterrois, les briochins et les castelroussins votent.
  Le remdésivir et l’hydroxychloroquine ont été comparés au tocilizumab.
  Une écotaxe poids lourds, l’agrivoltaïsme et la géothermie profonde.
  Les macronistes, lepénistes et mélenchonistes débattent du macronisme.
  Le député a été interpelé, puis rappellé à l’ordre, notament mardi.
  La résiliance des malentendants est patrimonialement réconfortante.
  Un tweetclash oppose les chatbots aux youtubeurs.
  Le gravelot, la triacétone, la septaine et la quatorzaine.
  La contestabilité des recasements est inacceptablement élevée.
  Le poliovirus, le norovirus et l’adénovirus circulent.
  Une pétaflop, un térabit, deux kilowattheures, trois mégawatts.
  Les gilets jaunes, les zadistes et les blackblocs.
  Le taboulé, la pipérade, le reblochon, le beaufort et l’anglaise.
  Les cégétistes, les frontistes et les insoumis.
  Il archipellise, minimalise, recentralise et invisibilise.
  La visioconférence et le télétravail se généralisent.
  Un dragstrip, un food truck, un escape game, un afterwork.
  Les statuesques façades haussmanniennes de la rue.
  Le site leboncoin, l’application citymapper et blablacar.
  La plateforme franceconnect, le fichier parcoursup et ameli.
  Le collectif lutte contre la grossophobie et la glottophobie.
  Le vraquier, le porte-conteneurs et le chalutier-usine.
`
  .trim()
  .split('\n')
  .map((line) => line.trim())

describe('words that nobody glued are left alone', () => {
  for (const sentence of coined) test(sentence, () => expect(mendsOf(sentence)).toEqual([]))
})

const glueWithCapitals: readonly [before: string, after: string][] = [
  ['La ministreClaire Vasseur a répondu.', 'La ministre Claire Vasseur a répondu.'],
  ['Les cas contactsDans la région, rien.', 'Les cas contacts Dans la région, rien.'],
  ['Selon le préfetLes routes sont coupées.', 'Selon le préfet Les routes sont coupées.'],
  ['Le 14juillet, la fête aura lieu.', 'Le 14 juillet, la fête aura lieu.'],
  ['Il exerce depuis2011 à Vesoul.', 'Il exerce depuis 2011 à Vesoul.'],
  ['Un prêt sur25 ans.', 'Un prêt sur 25 ans.'],
  ['Arrivé en mars2020, il reste.', 'Arrivé en mars 2020, il reste.'],
]
for (const [before, after] of glueWithCapitals) {
  test(`glued: ${before}`, () => expect(mended(before).block.text).toBe(after))
}
for (const sentence of [
  'Le groupe TotalEnergies, eBay, iPhone, YouTube et McDonald’s.',
  'La variable mediaType et la balise domNode.',
  'Le G20, la 5G, un A320, 4x4, 20h30, 12e, 1er, 3dl, 40km, CO2 et Covid19.',
]) {
  test(`left: ${sentence}`, () => expect(madeIn(sentence)).toEqual([]))
}

const missing = [
  'Le maire a signé.¦La préfète aussi.',
  'Les travaux durent depuis 2019.¦Ils finiront.',
  'C’est fini !¦Les élus sont partis.',
  'Est-ce sûr ?¦Personne ne répond.',
  'Il part…¦Elle reste.',
  'La gare,¦fermée depuis lundi, rouvrira.',
  'Le pain,¦le vin,¦le fromage.',
  '« C’est assez »,¦dit-elle.',
  'Elle a dit :¦« Nous partons. »',
  'Il a répondu.¦« Jamais », a-t-il ajouté.',
  'Le projet de loi¦« climat » est voté.',
  'La loi « climat »¦vient en débat.',
  'L’usine ferme ;¦les ouvriers protestent.',
  'Le juge (siégeant à Lyon).¦Il a tranché.',
  'Ils sont 3 000.¦Hier, ils étaient 500.',
  'Une hausse de 3 %.¦Les prix suivent.',
  'Le musée rouvre.¦Le public revient.',
  'La tempête faiblit.¦Cependant, prudence.',
  'Deux blessés.¦Un mort.',
  'Le vote est clos.¦Dimanche, second tour.',
  'Le club perd.¦Entraîneur limogé.',
  'Les écoles ferment.¦En cause, le froid.',
  'Les loyers montent.¦« Intenable », selon eux.',
  'Il a été élu.¦Son rival conteste.',
  'La mairie,¦qui a saisi le juge, attend.',
  'Elle revient,¦mais blessée.',
  'Le prix,¦en baisse,¦surprend.',
  'Rien à signaler.¦Tout est calme.',
  'Le train est arrivé.¦Personne à bord.',
  'Le site est en ligne.¦Il a été piraté.',
]
describe('lost spaces are put back', () => {
  for (const marked of missing) {
    test(marked, () => expect(mended(broken(marked)).block.text).toBe(whole(marked)))
  }
})
describe('addresses, initials and figures keep their marks', () => {
  for (const text of [
    'Voir www.exemple.fr et https://exemple.org/Page.Html sans faute.',
    'Booking.com, Amazon.fr et Le.Taxi se plaignent.',
    'M.Dupont, J.-P. Martin, S.A.R.L. et U.S.A. sont cités.',
    'Écrire à prenom.Nom@exemple.fr avant midi.',
    'Le score est de 3,5 contre 2,7 ; 1.500 spectateurs.',
    'À 20h30, l’article L.121-3 et le n°12.',
    'Le fichier rapport.pdf et la version 2.0 du logiciel.',
    'Les Etats-Unis, l’O.N.U. et l’U.R.S.S.',
    'Le point à 12.000 euros, soit 0,5%.',
    'Le compte @Mairie.Vesoul et le mot-dièse #Vote.Local.',
  ]) {
    test(text, () => expect(mendsOf(text).filter(({ kind }) => kind === 'missing-space')).toEqual([]))
  }
})

const stray: readonly [before: string, after: string][] = [
  ['Le satellite , lancé hier, tourne.', 'Le satellite, lancé hier, tourne.'],
  ['Il part . Elle reste.', 'Il part. Elle reste.'],
  ['Le projet ( voté hier ) coûte cher.', 'Le projet (voté hier) coûte cher.'],
  ['Un  mot   de trop.', 'Un mot de trop.'],
  ['L’ accord est signé.', 'L’accord est signé.'],
  ['Il dit qu’ elle viendra.', 'Il dit qu’elle viendra.'],
  ['Jusqu’ ici, tout va.', 'Jusqu’ici, tout va.'],
  ['Une hausse de 3 % , hier.', 'Une hausse de 3 %, hier.'],
  ['« Fini » , dit-il.', '« Fini », dit-il.'],
  ['"Fini" , dit-il.', '"Fini", dit-il.'],
  ['Le maire\u00a0 répond.', 'Le maire\u00a0répond.'],
  ['Le prix (en euros ), monte.', 'Le prix (en euros), monte.'],
  ["L' usine ferme.", "L'usine ferme."],
  ["Rien n' est sûr.", "Rien n'est sûr."],
]
describe('stray spaces are taken out', () => {
  for (const [before, after] of stray) test(before, () => expect(mended(before).block.text).toBe(after))
})
describe('spaces that French wants stay', () => {
  for (const text of [
    'Qui vient ? Personne ! Voici : « rien » ; voilà.',
    'Il a dit … rien.',
    'Une remise de .5 point et le domaine .fr.',
    '10 000 euros, 3,5 % et 20 °C.',
  ]) {
    test(text, () => expect(mended(text).block.text).toBe(text))
  }
})

const MISREADINGS: readonly [name: string, read: (text: string) => string][] = [
  ['Latin-1', (text) => Buffer.from(text, 'utf8').toString('latin1')],
  ['Windows-1252', (text) => new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8'))],
  ['Mac Roman', (text) => new TextDecoder('macintosh').decode(Buffer.from(text, 'utf8'))],
]
const ACCENTED = [
  'L’été dernier, la forêt a brûlé.',
  'Le maître d’œuvre a reçu 3 000 €.',
  '« Ça suffit », a répété l’élue.',
  'Où est passé le garçon ? À Noël, peut-être…',
  'Un cœur naïf – et têtu – bat à Orléans.',
  'L’île d’Oléron, la baie du Mont-Saint-Michel : 12 °C.',
  'Hôpital, âge, goût, sûr, ambiguë, Citroën, Zoé.',
]
describe('mojibake is read again', () => {
  for (const [name, read] of MISREADINGS) {
    for (const text of ACCENTED) {
      test(`${name}: ${text}`, () => expect(mended(read(text)).block.text).toBe(text))
      test(`${name} twice: ${text}`, () => {
        if (name === 'Windows-1252') expect(mended(read(read(text))).block.text).toBe(text)
      })
    }
  }
  for (const text of [
    'São Paulo, Ångström, Łódź, Dvořák et Nguyễn.',
    'ÉTÉ, ÂGE, ÇA, « À », 5 ½ et 20 °C.',
    'Les Îles d’Åland et le fleuve Ãrea.',
    'Le nom est « Écrit en É » : 20 €.',
  ]) {
    test(`left: ${text}`, () => expect(mended(text).block.text).toBe(text))
  }
  test('characters left escaped are decoded', () => {
    expect(
      mended('L&#39;&eacute;t&eacute; &laquo;&nbsp;br&#xfb;l&eacute;&nbsp;&raquo; &amp; sec').block.text,
    ).toBe("L'été «\u00a0brûlé\u00a0» & sec")
  })
})

const hyphenated: readonly [broken: string, whole: string][] = [
  ['Le gou-\nvernement a tranché.', 'Le gouvernement a tranché.'],
  ['La porte-\nparole a répondu.', 'La porte-parole a répondu.'],
  ['Un arc-en-\nciel a paru.', 'Un arc-en-ciel a paru.'],
  ['Saint-\nÉtienne a gagné.', 'Saint-Étienne a gagné.'],
  ['La manifes-\ntation a réuni 200 personnes.', 'La manifestation a réuni 200 personnes.'],
  ['Les mi-\nnistres sont arrivés.', 'Les ministres sont arrivés.'],
  ['Un trem-\nblement de terre.', 'Un tremblement de terre.'],
  ['Un avant-\nprojet de loi.', 'Un avant-projet de loi.'],
  ['Peut-\nêtre demain.', 'Peut-être demain.'],
  ['La po-\nlice enquête.', 'La police enquête.'],
  ['L’admi-\nnistration se tait.', 'L’administration se tait.'],
  ['Une demi-\nheure plus tard.', 'Une demi-heure plus tard.'],
]
describe('words broken at a line end are joined', () => {
  for (const [original, after] of hyphenated) {
    test(JSON.stringify(original), () => {
      const text = original.replace('\n', ' ')
      expect(mended(text, original).block.text).toBe(after)
    })
  }
  for (const text of [
    'Les sur- et sous-effectifs inquiètent.',
    'La pré- ou la post-production coûte cher.',
    'Le match Lens - Lille est reporté.',
    'Il y a - dit-on - deux versions.',
  ]) {
    test(`left: ${text}`, () => expect(mended(text).block.text).toBe(text))
  }
})

describe('the t of an inverted subject gets its hyphens back', () => {
  const cases: readonly (readonly [text: string, after: string])[] = [
    ['« On verra », regrette t-il.', '« On verra », regrette-t-il.'],
    ['« On verra », a-t’elle dit.', '« On verra », a-t-elle dit.'],
    ['Combien y a t il de places ?', 'Combien y a-t-il de places ?'],
    ['« On verra », a-t-il dit.', '« On verra », a-t-il dit.'],
    ['Il me l’a dit, il t’elle.', 'Il me l’a dit, il t’elle.'],
  ]
  test.each(cases)('%s', (text, after) => {
    const { block, mends } = mended(text)
    expect(block.text).toBe(after)
    expect(mends.map(({ kind }) => kind)).toEqual(text === after ? [] : ['hyphenation'])
  })
})

describe('what no reader sees is taken out', () => {
  const invisible = [
    '\u0000',
    '\u0007',
    '\u001b',
    '\u007f',
    '\u00ad',
    '\u200b',
    '\u200e',
    '\u202e',
    '\u2066',
    '\u2069',
    '\ufeff',
    '\ufffe',
  ]
  for (const character of invisible) {
    test(`U+${character.codePointAt(0)!.toString(16).padStart(4, '0')}`, () => {
      const { block, mends } = mended(`Le pré${character}fet répond.`)
      expect(block.text).toBe('Le préfet répond.')
      expect(mends).toMatchObject([{ kind: 'control-character', made: true }])
    })
  }
  test('the joiner inside an emoji stays', () => {
    expect(mended('Une pompière 👩‍🚒 a été blessée.').mends).toEqual([])
  })
})

test('a mend tells what stood there, and where', () => {
  const text = 'Les écoles¦sont fermées par manque¦de chauffage .'.replaceAll('¦', '')
  const { mends } = mended(text)
  for (const { span, before, kind } of mends)
    if (kind === 'glued-words') expect(sliceOf(text, span)).toBe(before)
})

test('no text is mended twice, and none grows without a mend', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...glued.map(broken), ...coined, ...missing.map(broken)), { maxLength: 4 }),
      (parts) => {
        const once = mended(parts.join(' '))
        expect(mended(once.block.text).mends.filter(({ made }) => made)).toEqual([])
        if (once.mends.every(({ made }) => !made)) expect(once.block.text).toBe(parts.join(' '))
      },
    ),
  )
})
