import { describe, expect, test } from 'vitest'
import { sliceOf } from '../span.ts'
import { filedText } from '../testing/filed-text.ts'
import { originalSpanOf } from './alignment.ts'

/** Two paragraphs that any story may end in: told so that the language and the length are no question. */
const LEDE =
  'Le conseil municipal a voté mardi soir la fermeture de la piscine, dont le toit menace de s’effondrer depuis la tempête.'
const BODY =
  'Les travaux dureront un an et coûteront deux millions d’euros, selon l’adjointe aux sports. Les clubs de natation devront s’entraîner dans la commune voisine.'

interface Expected {
  readonly headline?: string
  readonly place?: string
  readonly agency?: string
  readonly date?: string
  readonly byline?: string
  readonly published?: string
  /** The first words of the story's text proper. */
  readonly begins?: string
  /** Words that are not in the story. */
  readonly drops?: readonly string[]
}

/** What a text is filed as, every part that is not expected being absent. */
function filed(text: string) {
  const { story } = filedText(text)
  const texts = (role: string) =>
    story.paragraphs
      .filter((paragraph) => paragraph.role === role)
      .map(({ span }) => sliceOf(story.text, span))
  return { story, prose: texts('paragraph') }
}

function expectFiled(text: string, { begins = LEDE, drops = [], ...parts }: Expected): void {
  const { story, prose } = filed(text)
  const { place, agency, date } = story.dateline ?? {}
  expect({
    headline: story.headline,
    place,
    agency,
    date,
    byline: story.byline,
    published: story.published,
  }).toEqual({
    headline: parts.headline,
    place: parts.place,
    agency: parts.agency,
    date: parts.date,
    byline: parts.byline,
    published: parts.published ?? parts.date,
  })
  expect(prose[0]).toBe(begins)
  expect(prose.at(-1)).toBe(BODY)
  for (const word of drops) expect(story.text).not.toContain(word)
}

describe('datelines', () => {
  const cases: readonly [dateline: string, expected: Expected][] = [
    // AFP and the French press.
    ['PARIS (AFP) - ', { place: 'PARIS', agency: 'AFP' }],
    ['Paris (AFP) - ', { place: 'Paris', agency: 'AFP' }],
    ['Paris (AFP) – ', { place: 'Paris', agency: 'AFP' }],
    ['Paris, 2 juil 2020 (AFP) - ', { place: 'Paris', agency: 'AFP', date: '2020-07-02' }],
    ['Paris, 2 juil. 2020 (AFP) – ', { place: 'Paris', agency: 'AFP', date: '2020-07-02' }],
    ['Marseille, 14 février 2026 (AFP) - ', { place: 'Marseille', agency: 'AFP', date: '2026-02-14' }],
    [
      'Clermont-Ferrand, 1er août 2025 (AFP) - ',
      { place: 'Clermont-Ferrand', agency: 'AFP', date: '2025-08-01' },
    ],
    ['Saint-Étienne (France) (AFP) - ', { place: 'Saint-Étienne (France)', agency: 'AFP' }],
    ['La Rochelle (AFP) - ', { place: 'La Rochelle', agency: 'AFP' }],
    ['Le Havre, 9 déc 2024 (AFP) - ', { place: 'Le Havre', agency: 'AFP', date: '2024-12-09' }],
    ['Aulnay-sous-Bois (AFP) — ', { place: 'Aulnay-sous-Bois', agency: 'AFP' }],
    ['L’Île-Rousse (AFP) - ', { place: 'L’Île-Rousse', agency: 'AFP' }],
    ['Washington, États-Unis (AFP) - ', { place: 'Washington, États-Unis', agency: 'AFP' }],
    ['(AFP) - ', { agency: 'AFP' }],
    ['AFP - ', { agency: 'AFP' }],
    ['AFP – ', { agency: 'AFP' }],
    // AP, Reuters and others.
    ['BOSTON (AP) – ', { place: 'BOSTON', agency: 'AP' }],
    ['BOSTON (AP) — ', { place: 'BOSTON', agency: 'AP' }],
    ['NEW YORK (AP) -- ', { place: 'NEW YORK', agency: 'AP' }],
    ['LONDRES, 12 mars (Reuters) - ', { place: 'LONDRES', agency: 'Reuters' }],
    ['PARIS, 3 novembre 2025 (Reuters) - ', { place: 'PARIS', agency: 'Reuters', date: '2025-11-03' }],
    ['PARIS (Reuters) - ', { place: 'PARIS', agency: 'Reuters' }],
    ['FRANCFORT/PARIS (Reuters) - ', { place: 'FRANCFORT/PARIS', agency: 'Reuters' }],
    ['BRUXELLES (Belga) - ', { place: 'BRUXELLES', agency: 'Belga' }],
    ['(Belga) ', { agency: 'Belga' }],
    ['Genève (ats) - ', { place: 'Genève', agency: 'ats' }],
    ['Lausanne (ATS) ', {}],
    ['BERNE (Keystone-ATS) - ', { place: 'BERNE', agency: 'Keystone-ATS' }],
    ['MONTRÉAL (PC) – ', { place: 'MONTRÉAL', agency: 'PC' }],
    ['QUÉBEC — ', { place: 'QUÉBEC' }],
    ['ALGER (APS) - ', { place: 'ALGER', agency: 'APS' }],
    ['RABAT, 5 mai 2026 (MAP) – ', { place: 'RABAT', agency: 'MAP', date: '2026-05-05' }],
    ['DAKAR (APANEWS) – ', { place: 'DAKAR', agency: 'APANEWS' }],
    ['BEIJING, 20 juin (Xinhua) -- ', { place: 'BEIJING', agency: 'Xinhua' }],
    ['PARIS (AFP/Reuters) - ', { place: 'PARIS', agency: 'AFP/Reuters' }],
    ['BREMONT (Agence Ponant) – ', { place: 'BREMONT', agency: 'Agence Ponant' }],
    ['KERVAL (APQ) – ', { place: 'KERVAL', agency: 'APQ' }],
    ['ORVANE, Valaudie (AP) _ ', { place: 'ORVANE, Valaudie', agency: 'AP' }],
    ['ORVANE 17/03 (BELGA) - ', { place: 'ORVANE', agency: 'BELGA' }],
    ['Orvane, 17 mars (EFE).- ', { place: 'Orvane', agency: 'EFE' }],
    ['(ANSA) - ORVANE, 17 MAR - ', { place: 'ORVANE', agency: 'ANSA' }],
    ['(ANSA) - Orvane, 17 mars 2026 - ', { place: 'Orvane', agency: 'ANSA', date: '2026-03-17' }],
    // Regional press and Wikinews.
    ['LYON — ', { place: 'LYON' }],
    ['RENNES. - ', { place: 'RENNES' }],
    ['12 juillet 2012. - ', { date: '2012-07-12' }],
    ['12 juillet 2012 – ', { date: '2012-07-12' }],
    ['Le 12 juillet 2012 – ', { date: '2012-07-12' }],
    ['Mardi 12 juillet 2022 – ', { date: '2022-07-12' }],
    ['Vesoul, le 3 mars 2026 – ', { place: 'Vesoul', date: '2026-03-03' }],
    ['Nantes, 03/03/2026 – ', { place: 'Nantes', date: '2026-03-03' }],
    ['2026-03-03 – ', { date: '2026-03-03' }],
  ]
  for (const [dateline, { begins, ...expected }] of cases) {
    test(dateline, () => {
      const whole = Object.keys(expected).length === 0 ? `${dateline}${LEDE}` : LEDE
      expectFiled(`La piscine fermera\n\n${dateline}${LEDE}\n\n${BODY}`, {
        headline: 'La piscine fermera',
        ...expected,
        begins: begins ?? whole,
      })
    })
  }

  const none = [
    'Paris - ',
    'Mardi - ',
    'SNCF – ',
    'COVID – ',
    'Le ministre (LR) – ',
    'Emmanuel Roche (Modem) - ',
    'Enfin - ',
    'Rennes (Ligue 1) - ',
    'En 2020 - ',
  ]
  for (const opening of none) {
    test(`no dateline: ${opening}`, () => {
      const { story } = filed(`La piscine fermera\n\n${opening}${LEDE}\n\n${BODY}`)
      expect(story.dateline).toBeUndefined()
      expect(story.text).toContain(`${opening}${LEDE}`)
    })
  }

  test('on a line of its own', () => {
    expectFiled(`La piscine fermera\n\nVesoul, 3 mars 2026 (AFP) -\n\n${LEDE}\n\n${BODY}`, {
      headline: 'La piscine fermera',
      place: 'Vesoul',
      agency: 'AFP',
      date: '2026-03-03',
    })
  })
  test('behind a standfirst', () => {
    const { story } = filed(`La piscine fermera\n\n${LEDE}\n\nVESOUL (AFP) - ${BODY}`)
    expect(story.dateline).toEqual({ place: 'VESOUL', agency: 'AFP' })
  })
})

describe('headlines', () => {
  const cases: readonly [name: string, head: string, headline: string | undefined][] = [
    ['one', 'La piscine fermera', 'La piscine fermera'],
    ['a question', 'Faut-il fermer la piscine ?', 'Faut-il fermer la piscine ?'],
    ['a quote', '« La piscine fermera »', '« La piscine fermera »'],
    ['under a rubric', 'Politique\n\nLa piscine fermera pour un an', 'La piscine fermera pour un an'],
    ['under a place', 'Vesoul\n\nLa piscine fermera pour un an', 'La piscine fermera pour un an'],
    ['in capitals', 'LA PISCINE FERMERA POUR UN AN', 'LA PISCINE FERMERA POUR UN AN'],
    [
      'with an initial at its end',
      'La piscine fermera, selon le maire D.',
      'La piscine fermera, selon le maire D.',
    ],
    ['urgent', 'URGENT - La piscine fermera', 'La piscine fermera'],
    ['a later version', 'La piscine fermera (2e version)', 'La piscine fermera'],
    ['corrected', 'La piscine fermera (CORRECTIF)', 'La piscine fermera'],
    ['brought up to date', 'ACTUALISÉ 1-La piscine fermera', 'La piscine fermera'],
    ['a second lead', 'LEAD 2-La piscine fermera', 'La piscine fermera'],
    ['repeated and corrected', 'RPT-CORRIGÉ-La piscine fermera', 'La piscine fermera'],
    ['a general paper', 'La piscine fermera (PAPIER GÉNÉRAL)', 'La piscine fermera'],
    ['none', '', undefined],
  ]
  for (const [name, head, headline] of cases) {
    test(name, () => {
      const text = `${head === '' ? '' : `${head}\n\n`}${LEDE}\n\n${BODY}`
      expectFiled(text, headline === undefined ? {} : { headline })
    })
  }
})

describe('bylines and dates of publication', () => {
  const cases: readonly [line: string, expected: Expected][] = [
    ['Par Claire Vasseur', { byline: 'Claire Vasseur' }],
    ['Par Claire Vasseur et Karim Benali', { byline: 'Claire Vasseur et Karim Benali' }],
    ['par Jean-Marc de La Tour', { byline: 'Jean-Marc de La Tour' }],
    ['PAR CLAIRE VASSEUR', { byline: 'CLAIRE VASSEUR' }],
    ['Par Claire Vasseur, à Vesoul', { byline: 'Claire Vasseur' }],
    ['Texte : Par Claire Vasseur', { byline: 'Claire Vasseur' }],
    ['Propos recueillis par Claire Vasseur', { byline: 'Claire Vasseur' }],
    ['Claire Vasseur, envoyée spéciale à Gray', { byline: 'Claire Vasseur' }],
    ['De notre correspondant à Vesoul, Karim Benali', { byline: 'Karim Benali' }],
    ['Publié le 3 mars 2026 à 18h02', { published: '2026-03-03' }],
    ['Publié le 03/03/2026 à 18:02', { published: '2026-03-03' }],
    ['Mis en ligne le mardi 3 mars 2026', { published: '2026-03-03' }],
    ['Article publié le 3 mars 2026, mis à jour le 4 mars 2026', { published: '2026-03-03' }],
    ['Mis à jour : 3 mars 2026 - 07:30', { published: '2026-03-03' }],
  ]
  for (const [line, expected] of cases) {
    test(line, () => {
      expectFiled(`La piscine fermera\n\n${line}\n\n${LEDE}\n\n${BODY}`, {
        headline: 'La piscine fermera',
        ...expected,
        drops: expected.published === undefined ? [] : [line],
      })
    })
  }
  test('the date given wins over the stated one', () => {
    const text = `La piscine fermera\n\nPublié le 3 mars 2026\n\n${LEDE}\n\n${BODY}`
    expect(filedText(text, { published: '2026-03-05' }).story.published).toBe('2026-03-05')
  })
  test('no date is made up', () => {
    expect(filed(`La piscine fermera\n\n${LEDE}\n\n${BODY}`).story.published).toBeUndefined()
  })
})

describe('signatures and what stands around a story are left out', () => {
  const ends = [
    'jd/ab/ml',
    'cv/kb/AFP',
    'vab-kd/jk/clr',
    '© AFP',
    '© 2026 AFP',
    '(c) Agence France-Presse',
    'Avec AFP',
    '(avec AFP)',
    'Source : AFP',
    'AFP',
    'AFP/VNA/CVN',
    '(Reuters)',
    'Belga',
    'Keystone-ATS',
    'La Rédaction avec AFP',
    '/ATS',
    'EFE',
    'NCO/LAM',
    'YGE-COR/ALR',
    'nc-la/abc/ml',
    '(c) Copyright Thomson Reuters 2026.',
    '(Reportage Claire Vasseur, version française Karim Benali, édité par Jeanne Roux)',
    '(Édité par Karim Benali)',
    '((Service économique Vesoul, 01 99 00 12 34))',
    '(Claire Vasseur et Karim Benali, édité par Jeanne Roux)',
    '=(PHOTO ARCHIVES+VIDEO)=',
    '<org idsrc="isin" value="FR0000000000">VALRAIL</org>',
    'Pour plus d’informations, cliquez sur [PISC.PA]',
    '(Correctif : bien lire deux millions au 3e paragraphe)',
    'RECTIFICATIF : lire deux millions et non trois',
    'L’article La piscine fermera est apparu en premier sur Le Courrier de Vesoul.',
    'Lire aussi : Les piscines du département',
    'À lire aussi : Les piscines du département',
    '>> Voir aussi : La tempête en images',
    'Abonnez-vous à notre lettre quotidienne',
    'Partager sur Facebook',
    '12 commentaires',
    'Il vous reste 62 % de cet article à lire. La suite est réservée aux abonnés.',
    'Tags : piscine, natation',
    'Tous droits de reproduction réservés',
  ]
  for (const end of ends) {
    test(end, () => {
      expectFiled(`La piscine fermera\n\n${LEDE}\n\n${BODY}\n\n${end}`, {
        headline: 'La piscine fermera',
        drops: [end],
      })
    })
  }
  const closings = [
    'Contact presse : Claire Vasseur, 01 99 00 12 34\n\npresse@exemple.fr',
    'Relations médias\n\nClaire Vasseur',
    'À propos de la Ville de Vesoul\n\nVesoul compte quinze mille habitants et trois piscines.',
    'Cordialement,\n\nClaire Vasseur',
    'Vous recevez ce message parce que vous êtes inscrit.',
  ]
  for (const closing of closings) {
    test(`and all behind it: ${closing.split('\n')[0]}`, () => {
      expectFiled(`La piscine fermera\n\n${LEDE}\n\n${BODY}\n\n${closing}`, {
        headline: 'La piscine fermera',
        drops: closing.split('\n\n'),
      })
    })
  }
  const prose = [
    'À propos de la piscine, le maire a parlé d’un crève-cœur.',
    'Le service de presse de la mairie n’a pas répondu.',
    'Service de presse de la mairie et direction des sports n’ont pas répondu.',
  ]
  for (const text of prose) {
    test(`kept: ${text}`, () => {
      expect(filed(`La piscine fermera\n\n${LEDE}\n\n${BODY}\n\n${text}`).story.text).toContain(text)
    })
  }
  for (const end of [
    ' (AFP)',
    ' (Reuters)',
    ' (ANSA).',
    ' (Belga)',
    ' EFE',
    ' /ATS',
    ' (avec AFP)',
    ' (© AFP)',
  ]) {
    test(`behind the last sentence: ${end}`, () => {
      expectFiled(`La piscine fermera\n\n${LEDE}\n\n${BODY}${end}`, {
        headline: 'La piscine fermera',
        drops: [end.trim()],
      })
    })
  }
  for (const end of ['(lire page 4)', '(vingt ans plus tôt)', 'SNCF']) {
    test(`kept behind the last sentence: ${end}`, () => {
      expect(filed(`La piscine fermera\n\n${LEDE}\n\n${BODY} ${end}`).story.text).toContain(end)
    })
  }
})

test('every character of the story is one of the original, but for what mends put in', () => {
  const text = `URGENT - La piscine fermera\r\n\r\nVESOUL (AFP) –  ${LEDE}\r\n\r\nLes bénévoles ont nettoyé les bassinspar  équipes .\r\n\r\n${BODY}\r\n\r\njd/ab`
  const { story } = filed(text)
  for (const { span } of story.paragraphs) {
    const { start, end } = originalSpanOf(story, span)
    const strip = (part: string) => part.replace(/\s/gu, '')
    expect(strip(sliceOf(story.original, { start, end }))).toBe(strip(sliceOf(story.text, span)))
  }
  expect(story.mends.map(({ kind }) => kind).sort()).toEqual(['glued-words', 'stray-space', 'stray-space'])
})
