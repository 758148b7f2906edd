import { expect, test } from 'vitest'
import { type SiteFault, type SiteFields, settingsOf } from './site-fields.ts'

const EMPTY: SiteFields = {
  name: 'Le Courrier',
  url: '',
  titlePattern: '',
  addressPattern: '',
  section: '',
  reviewer: '',
  boilerplate: '',
  brief: '',
  authors: '',
  sections: '',
  wordsToAvoid: '',
}

const faults: readonly (readonly [change: Partial<SiteFields>, fault: SiteFault])[] = [
  [{ name: '  ' }, 'name'],
  [{ url: 'courrier.exemple' }, 'url'],
  [{ url: 'https://a b' }, 'url'],
  [{ titlePattern: '{site}' }, 'titlePattern'],
  [{ addressPattern: '{slug}' }, 'addressPattern'],
  [{ addressPattern: '/mer' }, 'addressPattern'],
  [{ sections: 'Mer\nVille', section: 'Sport' }, 'section'],
]
for (const [change, fault] of faults)
  test(`${JSON.stringify(change)} is refused`, () =>
    expect(settingsOf({ ...EMPTY, ...change }, {})).toBe(fault))

test('what is left empty is not said', () =>
  expect(settingsOf(EMPTY, {})).toEqual({
    site: { name: 'Le Courrier', authors: [], sections: [], colours: {}, wordsToAvoid: [], dismissals: [] },
  }))

test('lists are read line by line, and what has no field stays', () => {
  const fields = {
    ...EMPTY,
    url: 'https://courrier.exemple/',
    authors: ' Anne Roux \n\nPaul Ney\nAnne Roux',
    sections: 'Mer',
    section: 'Mer',
    brief: 'au moins 500 mots',
  }
  const before = {
    site: {
      name: 'Avant',
      logo: 'https://courrier.exemple/logo.png',
      authors: [{ name: 'Anne Roux', url: 'https://courrier.exemple/anne' }],
      sections: [],
      colours: { accent: '#97281b' },
      wordsToAvoid: [],
      dismissals: [{ audit: 'passive-voice', reason: 'usage' }],
    },
  }
  expect(settingsOf(fields, before)).toEqual({
    site: {
      name: 'Le Courrier',
      url: 'https://courrier.exemple',
      logo: 'https://courrier.exemple/logo.png',
      authors: [{ name: 'Anne Roux', url: 'https://courrier.exemple/anne' }, { name: 'Paul Ney' }],
      sections: ['Mer'],
      colours: { accent: '#97281b' },
      wordsToAvoid: [],
      dismissals: [{ audit: 'passive-voice', reason: 'usage' }],
    },
    section: 'Mer',
    brief: 'au moins 500 mots',
  })
})
