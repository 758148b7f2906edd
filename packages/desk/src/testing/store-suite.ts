import { type Audited, readPlainText } from '@intertitre/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleDossier } from '../../../core/src/testing/sample-dossier.ts'
import type { Actor, Person, Store } from '../store/store.ts'

export const SHELL: Actor = { kind: 'shell', id: 'test', name: 'Test' }
const NOBODY = '00000000-0000-4000-8000-000000000000'
const NO_IDS = [NOBODY, '', 'x', '../etc/passwd', '1; drop table jobs', '\0']

/** What every store must do, whatever it is kept on. `open` gives a new one, empty. */
export function describeStore(name: string, open: (now: () => Date) => Promise<Store>): void {
  let store: Store
  let now = new Date('2026-11-27T08:00:00.000Z')
  const pass = (minutes: number): void => {
    now = new Date(now.getTime() + minutes * 60_000)
  }

  describe(name, () => {
    beforeAll(async () => {
      store = await open(() => now)
    }, 60_000)
    afterAll(() => store.close())

    test('a story comes back to the letter, whatever is in it', async () => {
      const document = readPlainText(
        'Un \0 nul, une moitié \ud800, des clés.\n\nL’été 🌞, enfin.',
        'a\0b.txt',
      )
      const added = await store.stories.add(document, { ...SHELL, name: 'A\0\udc00' })
      expect(added.document).toEqual(document)
      expect(await store.stories.get(added.id)).toEqual(added)
      expect(added.name).toBe('ab.txt')
    })

    test('what has no such id is not there', async () => {
      for (const id of NO_IDS) {
        expect(await store.stories.get(id)).toBeUndefined()
        expect(await store.articles.get(id)).toBeUndefined()
        expect(await store.articles.versions(id)).toEqual([])
        expect(await store.articles.version(id, 1)).toBeUndefined()
        expect(await store.articles.save(id, 1, { dossier: sampleDossier() }, SHELL)).toEqual({
          kind: 'unknown-article',
        })
        expect(await store.jobs.get(id)).toBeUndefined()
        expect(await store.jobs.cancel(id, SHELL)).toBeUndefined()
        expect(await store.people.get(id)).toBeUndefined()
        expect(await store.people.remove(id, SHELL)).toBeUndefined()
        expect(await store.people.removeKey(id, SHELL)).toBeUndefined()
      }
    })

    describe('search', () => {
      const stories = {
        strike: 'Grève des éboueurs à Nantes\n\nLe maire a reçu les grévistes à l’hôtel de ville.',
        works: 'Des œuvres volées\n\nTrois tableaux ont disparu du musée de Saint-Étienne.',
        match: 'Le stade plein\n\nL’équipe a gagné devant 12 000 spectateurs.',
      }
      beforeAll(async () => {
        for (const [name, text] of Object.entries(stories))
          await store.stories.add(readPlainText(text, name), SHELL)
      })

      const cases = {
        grève: ['strike'],
        greve: ['strike'],
        GRÈVES: ['strike'],
        éboueur: ['strike'],
        eboueurs: ['strike'],
        hotel: ['strike'],
        'l’hôtel': ['strike'],
        "l'hotel": ['strike'],
        oeuvre: ['works'],
        œuvres: ['works'],
        'Saint-Etienne': ['works'],
        '"maire a reçu"': ['strike'],
        '"reçu le maire"': [],
        'grève or tableaux': ['strike', 'works'],
        'spectateurs -équipe': [],
        tournevis: [],
        'le la de': [],
        '"': [],
        '\0': [],
        "'; drop table stories; --": [],
      }
      for (const [query, found] of Object.entries(cases)) {
        test(`“${query}” finds ${found.join(', ') || 'nothing'}`, async () => {
          const { items, total } = await store.stories.list({ query })
          if (query.replace('\0', '').trim() === '') return
          expect(items.map((story) => story.name).sort()).toEqual(found)
          expect(total).toBe(found.length)
        })
      }

      test('what stands in the title comes first, and the excerpt shows the words found', async () => {
        await store.stories.add(readPlainText('Autre chose\n\nUne grève se prépare.', 'other'), SHELL)
        const { items } = await store.stories.list({ query: 'grève' })
        expect(items.map(({ name }) => name)).toEqual(['strike', 'other'])
        expect(items[1]?.excerpt).toContain('‹grève›')
      })

      test('a very long text of many words is kept whole', async () => {
        const words = Array.from({ length: 200_000 }, (_, index) => `mot${index.toString(36)}`).join(' ')
        const story = await store.stories.add(readPlainText(words, 'long'), SHELL)
        expect((await store.stories.get(story.id))?.document.original).toBe(words)
        expect((await store.stories.list({ query: 'mot1' })).items[0]?.id).toBe(story.id)
      })
    })

    test('pages, from what is none as well', async () => {
      for (let index = 0; index < 5; index++) {
        pass(1)
        await store.stories.add(readPlainText(`Fond ${index}`, String(index)), SHELL, 'background')
      }
      const page = async (page?: number, size?: number) =>
        (
          await store.stories.list({
            role: 'background',
            ...(page !== undefined && { page }),
            ...(size !== undefined && { size }),
          })
        ).items
          .map((story) => story.name)
          .join('')
      expect(await page()).toBe('43210')
      expect(await page(1, 2)).toBe('43')
      expect(await page(3, 2)).toBe('0')
      expect(await page(4, 2)).toBe('')
      expect(await page(-1, 2)).toBe('43')
      expect(await page(Number.NaN, 2)).toBe('43')
      expect(await page(1e300, 1e300)).toBe('')
      expect((await store.stories.list({ role: 'background', size: 1 })).total).toBe(5)
    })

    describe('articles', () => {
      test('come back as they were, and are found', async () => {
        const dossier = sampleDossier()
        const { id } = await store.articles.add({ dossier, words: 612 }, SHELL)
        const article = await store.articles.get(id)
        expect(article).toMatchObject({ state: 'draft', version: 1, words: 612, decisions: [] })
        expect(article?.dossier).toEqual(dossier)
        const { items } = await store.articles.list({ query: dossier.article.headline.text })
        expect(items.map((each) => each.id)).toContain(id)
      })

      test('keep every version with its author, note and difference', async () => {
        const { id } = await store.articles.add({ dossier: sampleDossier() }, SHELL)
        const edited = withHeadline('Un autre titre')
        const by: Actor = { kind: 'person', id: NOBODY, name: 'Ana' }
        const saved = await store.articles.save(id, 1, { dossier: edited, note: 'Titre' }, by)
        expect(saved).toMatchObject({ kind: 'saved', version: { version: 2, note: 'Titre', savedBy: by } })
        const [second, first] = await store.articles.versions(id)
        expect(first).toMatchObject({ version: 1, difference: [], savedBy: SHELL })
        expect(second?.difference).toContainEqual({
          before: sampleDossier().article.headline.text,
          after: 'Un autre titre',
        })
        expect((await store.articles.version(id, 1))?.dossier).toEqual(sampleDossier())
        expect((await store.articles.version(id, 2))?.dossier).toEqual(edited)
        for (const version of [0, -1, 3, 1.5, Number.NaN, 2 ** 40])
          expect(await store.articles.version(id, version)).toBeUndefined()
      })

      test('saved twice from one version: the second is told the first, and nothing is lost', async () => {
        const { id } = await store.articles.add({ dossier: sampleDossier() }, SHELL)
        const saves = await Promise.all(
          Array.from({ length: 8 }, (_, index) =>
            store.articles.save(id, 1, { dossier: withHeadline(`Titre ${index}`) }, SHELL),
          ),
        )
        const saved = saves.flatMap((each) => (each.kind === 'saved' ? [each.version] : []))
        expect(saved).toHaveLength(1)
        const conflicts = saves.flatMap((each) => (each.kind === 'conflict' ? [each.current] : []))
        expect(conflicts).toHaveLength(7)
        for (const current of conflicts)
          expect(current).toMatchObject({ version: 2, headline: saved[0]?.headline })
        expect(await store.articles.versions(id)).toHaveLength(2)
      })

      test('are approved as they are, and drafts again after a save', async () => {
        const { id } = await store.articles.add({ dossier: sampleDossier() }, SHELL)
        await store.articles.save(id, 1, { dossier: withHeadline('B') }, SHELL)
        const early = await store.articles.decide(id, { kind: 'approve', version: 1 }, SHELL)
        expect(early).toMatchObject({ kind: 'conflict', current: { version: 2 } })
        expect(await store.articles.decide(id, { kind: 'approve', version: 2 }, SHELL)).toMatchObject({
          kind: 'decided',
          decision: { kind: 'approve', version: 2, decidedBy: SHELL },
        })
        expect((await store.articles.get(id))?.state).toBe('approved')
        const accept = { kind: 'accept', version: 1, finding: 'blocks.1', reason: 'Vérifié' } as const
        await store.articles.decide(id, accept, SHELL)
        expect((await store.articles.get(id))?.state).toBe('approved')
        await store.articles.save(id, 2, { dossier: withHeadline('C') }, SHELL)
        const article = await store.articles.get(id)
        expect(article?.state).toBe('draft')
        expect(article?.decisions).toMatchObject([{ kind: 'approve' }, accept])
        for (const version of [4, 0, 1.5, Number.NaN])
          expect(await store.articles.decide(id, { ...accept, version }, SHELL)).toMatchObject({
            kind: 'conflict',
          })
        expect(await store.articles.decide(NOBODY, accept, SHELL)).toEqual({ kind: 'unknown-article' })
      })

      test('are listed by state', async () => {
        const { total } = await store.articles.list({ state: 'withdrawn' })
        const { id } = await store.articles.add({ dossier: sampleDossier() }, SHELL)
        await store.articles.decide(id, { kind: 'withdraw', version: 1 }, SHELL)
        expect((await store.articles.list({ state: 'withdrawn' })).total).toBe(total + 1)
      })
    })

    test('the archive: the newest of each address, found by its text', async () => {
      const entry = { address: 'https://exemple.fr/a', title: 'Le port rouvre', keyphrases: ['port'] }
      await store.archive.put([{ ...entry, text: 'Des chalutiers.' }], SHELL)
      await store.archive.put([{ ...entry, title: 'Le port ferme', text: 'Des marées.' }], SHELL)
      await store.archive.put([], SHELL)
      expect((await store.archive.list({ query: 'maree' })).items).toMatchObject([
        { address: entry.address, title: 'Le port ferme', keyphrases: ['port'] },
      ])
      expect((await store.archive.list({ query: 'chalutiers' })).total).toBe(0)
    })

    describe('people', () => {
      const add = (name: string, role: Person['role'] = 'editor') => store.people.add({ name, role }, SHELL)
      const inAnHour = () => new Date(now.getTime() + 3_600_000)

      test('a link signs in once, before it expires', async () => {
        const { id } = await add('Lou')
        expect(await store.people.addLink('a', id, inAnHour(), SHELL)).toBe(true)
        const used = await Promise.all([1, 2, 3].map(() => store.people.useLink('a')))
        expect(used.filter((each) => each !== undefined)).toMatchObject([{ id, name: 'Lou' }])
        await store.people.addLink('b', id, inAnHour(), SHELL)
        pass(60)
        expect(await store.people.useLink('b')).toBeUndefined()
        expect(await store.people.addLink('c', NOBODY, inAnHour(), SHELL)).toBe(false)
        expect(await store.people.useLink('\0')).toBeUndefined()
      })

      test('sessions end by themselves, by request, and with their person', async () => {
        await add('Chef', 'admin')
        const person = await add('Max')
        const open = (hash: string) =>
          store.people.addSession({ hash, personId: person.id, csrf: 'c', expiresAt: inAnHour() })
        expect(await open('one')).toMatchObject({ person, csrf: 'c' })
        expect(await store.people.session('one')).toMatchObject({ hash: 'one', person })
        await store.people.endSession('one')
        expect(await store.people.session('one')).toBeUndefined()
        await open('two')
        pass(60)
        expect(await store.people.session('two')).toBeUndefined()
        await open('three')
        await store.people.addLink('d', person.id, inAnHour(), SHELL)
        expect(await store.people.remove(person.id, SHELL)).toMatchObject({ name: 'Max' })
        expect(await store.people.session('three')).toBeUndefined()
        expect(await store.people.useLink('d')).toBeUndefined()
        expect(await open('four')).toBeUndefined()
        expect((await store.people.list()).map(({ name }) => name)).not.toContain('Max')
      })

      test('somebody always administers, even when two leave at once', async () => {
        for (const each of await store.people.list())
          if (each.role === 'admin') await store.people.change(each.id, { role: 'editor' }, SHELL)
        const admins = (await store.people.list()).filter(({ role }) => role === 'admin')
        const last = admins[0] ?? (await add('Zoé', 'admin'))
        expect(await store.people.remove(last.id, SHELL)).toBe('last-admin')
        const other = await add('Eve', 'admin')
        await Promise.all([last, other].map(({ id }) => store.people.change(id, { role: 'reader' }, SHELL)))
        expect((await store.people.list()).filter(({ role }) => role === 'admin')).toHaveLength(1)
      })

      test('keys are known by their hash until they are removed', async () => {
        const key = await store.people.addKey({ hash: 'h', name: 'CMS', role: 'editor' }, SHELL)
        expect(key.usedAt).toBeUndefined()
        expect(await store.people.key('h')).toMatchObject({ id: key.id, usedAt: now.toISOString() })
        expect(await store.people.keys()).toHaveLength(1)
        expect(await store.people.removeKey(key.id, SHELL)).toMatchObject({ name: 'CMS' })
        expect(await store.people.removeKey(key.id, SHELL)).toBeUndefined()
        expect(await store.people.key('h')).toBeUndefined()
        expect(await store.people.keys()).toEqual([])
      })
    })

    test('a request is answered once, whoever asks again', async () => {
      const { replies } = store
      const first = await Promise.all([1, 2, 3].map(() => replies.reserve('me', 'k', 'f')))
      expect(first.map(({ kind }) => kind).sort()).toEqual(['first', 'in-progress', 'in-progress'])
      expect(await replies.reserve('me', 'k', 'other')).toEqual({ kind: 'other-request' })
      expect(await replies.reserve('you', 'k', 'other')).toEqual({ kind: 'first' })
      await replies.keep('me', 'k', { status: 201, body: '{}' })
      await replies.release('me', 'k')
      const answered = { kind: 'answered', reply: { status: 201, body: '{}' } }
      expect(await replies.reserve('me', 'k', 'f')).toEqual(answered)
      await replies.release('you', 'k')
      expect(await replies.reserve('you', 'k', 'f')).toEqual({ kind: 'first' })
      pass(2)
      expect(await replies.reserve('you', 'k', 'f')).toEqual({ kind: 'first' })
      expect(await replies.reserve('me', 'k', 'f')).toEqual(answered)
      pass(25 * 60)
      expect(await replies.reserve('me', 'k', 'f')).toEqual({ kind: 'first' })
    })

    test('the record tells who did what to an article, in order, the newest first', async () => {
      const { id } = await store.articles.add({ dossier: sampleDossier() }, SHELL)
      await store.articles.save(id, 1, { dossier: withHeadline('B') }, SHELL)
      await store.articles.save(id, 1, { dossier: withHeadline('C') }, SHELL)
      await store.articles.decide(id, { kind: 'approve', version: 2 }, SHELL)
      await store.record.enter({ actor: SHELL, action: 'article.sent', subject: id, details: { to: '\0' } })
      const { items } = await store.record.list({ subject: id })
      expect(items.map(({ action }) => action)).toEqual([
        'article.sent',
        'article.approved',
        'article.saved',
        'article.added',
      ])
      expect(items[0]?.details).toEqual({ to: '' })
    })

    test('it answers', () => store.ping())
  })
}

/** The sample dossier under another headline. */
export function withHeadline(text: string): Audited {
  const dossier = sampleDossier()
  return { ...dossier, article: { ...dossier.article, headline: { ...dossier.article.headline, text } } }
}
