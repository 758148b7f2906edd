import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { type Audited, type Document, readPlainText } from '@intertitre/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleDossier } from '../../../core/src/testing/sample-dossier.ts'
import { STORY_VERSIONS } from '../../../core/src/testing/story-versions.ts'
import type { Actor, Person, Store, TakenJob } from '../store/store.ts'

export const SHELL: Actor = { kind: 'shell', id: 'test', name: 'Test' }
const NOBODY = '00000000-0000-4000-8000-000000000000'
const NO_IDS = [NOBODY, '', 'x', '../etc/passwd', '1; drop table jobs', '\0']

/** What every store must do, whatever it is kept on. `open` gives a new one, empty, that tries again after a second. */
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

    describe('versions of a story', () => {
      const version = (text: string, metadata: Document['metadata']): Document => ({
        ...readPlainText(text, 'depeche.txt'),
        metadata: { guid: 'urn:a', ...metadata },
      })

      test('share a thread by their guid, once each; a kill takes back what stands on them', async () => {
        const first = await store.stories.add(version('Un blessé.', { version: '1' }), SHELL)
        expect(first).toMatchObject({ guid: 'urn:a', version: 1, withdrawn: false, thread: first.id })
        const article = await store.articles.add({ dossier: sampleDossier() }, SHELL, first.id)
        expect(article.newerStory).toBeUndefined()
        const second = await store.stories.add(version('Deux blessés.', { version: '2' }), SHELL)
        expect(second).toMatchObject({ version: 2, thread: first.thread })
        const again = await store.stories.add(version('Deux blessés.', { version: '2' }), SHELL)
        expect(again.id).toBe(second.id)
        await expect(store.stories.add(version('Un blessé.', { version: '1' }), SHELL)).rejects.toThrow(
          'expected a version of the story after 2, but depeche.txt is version 1.',
        )
        expect((await store.articles.get(article.id))?.newerStory).toEqual({
          id: second.id,
          version: 2,
          withdrawn: false,
        })
        const change = { dossier: sampleDossier(), storyId: second.id }
        await store.articles.save(article.id, 1, change, SHELL)
        await store.articles.decide(article.id, { kind: 'approve', version: 2 }, SHELL)
        expect((await store.articles.get(article.id))?.newerStory).toBeUndefined()

        const kill = { version: '3', action: 'kill', editorsNotes: ['Annulée'] } as const
        const third = await store.stories.add(version('Deux blessés.', kill), SHELL)
        expect(third.withdrawn).toBe(true)
        const withdrawn = await store.articles.get(article.id)
        expect(withdrawn).toMatchObject({ state: 'withdrawn', newerStory: { id: third.id, withdrawn: true } })
        expect(withdrawn?.decisions.at(-1)).toMatchObject({ kind: 'withdraw', version: 2, reason: 'Annulée' })
        const versions = await store.stories.versions(second.id)
        expect(versions.map(({ id }) => id)).toEqual([third.id, second.id, first.id])
        const standing = await store.articles.list({ thread: first.thread })
        expect(standing.items.map(({ id }) => id)).toEqual([article.id])
        expect((await store.stories.list({ guid: 'urn:a' })).total).toBe(3)
      })

      test('that come at once are numbered one after the other', async () => {
        const texts = ['Un.', 'Deux.', 'Trois.', 'Quatre.']
        const added = await Promise.all(
          texts.map((text) => store.stories.add(version(text, { guid: 'urn:b' }), SHELL)),
        )
        expect(added.map((story) => story.version).sort()).toEqual([1, 2, 3, 4])
        expect(new Set(added.map(({ thread }) => thread)).size).toBe(1)
      })

      describe('without a guid', () => {
        const [, take, correction] = STORY_VERSIONS
        const filed = (text: string, name = 'a.txt') => store.stories.add(readPlainText(text, name), SHELL)

        test('that says the same to the letter is one story, in whatever file it comes', async () => {
          const text = 'Le bac de Roqueval\n\nLe bac de Roqueval reste à quai jusqu’à vendredi, dit le port.'
          const first = await filed(text)
          expect(await filed(`${text}\n`, 'autre.txt')).toMatchObject({ id: first.id, version: 1 })
          const corrected = await store.stories.add(
            readPlainText(text.replace('vendredi', 'samedi'), 'c.txt'),
            SHELL,
            { versionOf: first.id },
          )
          // The newest version says otherwise: what was told before is told anew.
          expect((await filed(text)).id).not.toBe(first.id)
          expect((await filed(text.replace('vendredi', 'samedi'))).version).not.toBe(corrected.version + 1)
          const twins = await Promise.all([1, 2, 3].map(() => filed(`Une autre.\n\n${text}`)))
          expect(new Set(twins.map(({ id }) => id)).size).toBe(1)
        })

        test('surely like an earlier one it is a version of it', async () => {
          const first = await filed(take.text)
          const article = await store.articles.add({ dossier: sampleDossier() }, SHELL, first.id)
          const second = await filed(correction.text, 'b.txt')
          expect(second).toMatchObject({
            version: 2,
            thread: first.thread,
            likeness: { story: first.id, sure: true },
          })
          const { newerStory } = (await store.articles.get(article.id)) ?? {}
          expect(newerStory).toMatchObject({ id: second.id, likeness: { sure: true } })

          const apart = await store.stories.place(second.id, undefined, SHELL)
          expect(apart).toMatchObject({ version: 1, thread: second.id })
          expect((await store.articles.get(article.id))?.newerStory).toBeUndefined()
          expect(await store.stories.same(readPlainText(correction.text, 'c.txt'))).toMatchObject({
            id: second.id,
          })
        })

        test('perhaps like an earlier one it is asked about', async () => {
          const words = (count: number, from = 0) =>
            Array.from(
              { length: count },
              (_, index) => `Le quai numéro ${index + from} reste fermé ${'abcdefgh'[index + from]} lundi.`,
            )
          const text = (lines: readonly string[]) =>
            ['Les quais du port de Sainte-Barbe', ...lines].join('\n\n')
          const first = await filed(text(words(4)))
          const article = await store.articles.add({ dossier: sampleDossier() }, SHELL, first.id)
          const other = [
            'Une enquête a été ouverte par le parquet hier.',
            'Le maire a demandé une aide de la région.',
          ]
          const second = await filed(text([...words(2), ...other]))
          expect(second).toMatchObject({ version: 1, likeness: { story: first.id, sure: false } })
          expect((await store.articles.get(article.id))?.likeStory).toMatchObject({
            id: second.id,
            sure: false,
          })
          const placed = await store.stories.place(second.id, first.id, SHELL)
          expect(placed).toMatchObject({ version: 2, thread: first.thread })
          const found = await store.articles.get(article.id)
          expect(found).toMatchObject({ newerStory: { id: second.id } })
          expect(found?.likeStory).toBeUndefined()
        })

        test('versions are not torn apart, and nobody is placed who is not there', async () => {
          const [one, two] = [await filed('Un seul.'), await filed('Un autre.')]
          await store.stories.add(readPlainText('Un seul, encore.', 'a.txt'), SHELL, { versionOf: one.id })
          await expect(store.stories.place(one.id, two.id, SHELL)).rejects.toThrow(/newest version/u)
          expect(await store.stories.place(NOBODY, undefined, SHELL)).toBeUndefined()
          expect(await store.stories.place(one.id, NOBODY, SHELL)).toBeUndefined()
        })
      })

      test('without a guid, where somebody says so', async () => {
        const first = await store.stories.add(readPlainText('Un blessé.', 'a.txt'), SHELL)
        const second = await store.stories.add(readPlainText('Deux blessés.', 'b.txt'), SHELL, {
          versionOf: first.id,
        })
        expect(second).toMatchObject({ version: 2, thread: first.thread })
        const context = await store.stories.add(version('Un blessé.', {}), SHELL, { role: 'context' })
        expect(context).toMatchObject({ version: 1, thread: context.id })
        expect(await store.stories.versions(NOBODY)).toEqual([])
      })
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
        await store.stories.add(readPlainText(`Fond ${index}`, String(index)), SHELL, { role: 'background' })
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

      test('keep what was dismissed and taken up again, in order', async () => {
        const { id } = await store.articles.add({ dossier: sampleDossier() }, SHELL)
        const dismiss = { kind: 'dismiss', version: 1, finding: 'passive-voice', reason: 'Voulu' } as const
        const reinstate = { kind: 'reinstate', version: 1, finding: 'passive-voice' } as const
        for (const decision of [dismiss, reinstate, dismiss])
          expect(await store.articles.decide(id, decision, SHELL)).toMatchObject({ kind: 'decided' })
        const article = await store.articles.get(id)
        expect(article).toMatchObject({ state: 'draft', decisions: [dismiss, reinstate, dismiss] })
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

    test('what is added under an id that is taken is there once', async () => {
      const id = '018f0000-0000-8000-8000-00000000000a'
      const story = readPlainText('Un texte.', 'story')
      const article = { dossier: sampleDossier() }
      const job = { kind: 'test', title: 'Un titre', payload: null, id }
      for (let time = 1; time <= 2; time++) {
        expect((await store.stories.add(story, SHELL, { id })).id).toBe(id)
        expect(await store.articles.add(article, SHELL, undefined, id)).toMatchObject({ id, version: 1 })
        expect(await store.jobs.add(job, SHELL)).toMatchObject({ id, state: 'queued' })
      }
      expect((await store.articles.versions(id)).length).toBe(1)
      expect((await store.record.list({ subject: id })).items.map(({ action }) => action).sort()).toEqual([
        'article.added',
        'job.queued',
        'story.filed',
      ])
      await store.jobs.cancel(id, SHELL)
    })

    test('what a dead service began may be tried again at once', async () => {
      const { replies } = store
      await replies.reserve('dead', 'begun', 'f')
      await replies.reserve('dead', 'answered', 'f')
      await replies.keep('dead', 'answered', { status: 201, body: '{}' })
      await replies.forgetBegun()
      expect((await replies.reserve('dead', 'begun', 'f')).kind).toBe('first')
      expect((await replies.reserve('dead', 'answered', 'f')).kind).toBe('answered')
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

    describe('jobs', () => {
      const job = { kind: 'write', title: 'Un titre', payload: { brief: 'Court \0' } }
      const article = () => ({ dossier: sampleDossier() })
      const take = async () => {
        const taken = await store.work.take('host:1')
        if (taken === undefined) throw new Error('There is no job to take.')
        return taken
      }

      test('the highest priority first, then the oldest', async () => {
        const ids: string[] = []
        for (const priority of [0, 5, 0, 5, -5, 1000])
          ids.push((await store.jobs.add({ ...job, priority }, SHELL)).id)
        const taken: string[] = []
        for (const _ of ids) taken.push((await take()).id)
        expect(taken).toEqual([5, 1, 3, 0, 2, 4].map((index) => ids[index]))
        expect(await store.work.take('host:1')).toBeUndefined()
        for (const id of ids) await store.jobs.cancel(id, SHELL)
      })

      test('not before its time: nobody takes it, and a drain does not wait for it', async () => {
        const notBefore = new Date(Date.now() + 3_600_000).toISOString()
        const { id } = await store.jobs.add({ ...job, notBefore }, SHELL)
        expect(await store.work.take('host:1')).toBeUndefined()
        expect(await store.work.isIdle()).toBe(true)
        expect(await store.jobs.get(id)).toMatchObject({ state: 'queued', nextAt: notBefore })
        await store.jobs.cancel(id, SHELL)
        const due = await store.jobs.add({ ...job, notBefore: '2020-01-01T00:00:00Z' }, SHELL)
        expect(await store.work.isIdle()).toBe(false)
        expect((await take()).id).toBe(due.id)
        await store.jobs.cancel(due.id, SHELL)
      })

      test('added twice under one id, it and its story are there once', async () => {
        const ids = [randomUUID(), randomUUID()] as const
        for (const _ of [1, 2]) {
          const story = await store.stories.add(readPlainText('Un bac.', 'a.txt'), SHELL, { id: ids[0] })
          expect(story.id).toBe(ids[0])
          const added = await store.jobs.add({ ...job, id: ids[1], storyId: story.id }, SHELL)
          expect(added.id).toBe(ids[1])
        }
        expect((await take()).id).toBe(ids[1])
        expect(await store.work.take('host:1')).toBeUndefined()
        await store.jobs.cancel(ids[1], SHELL)
      })

      test('several workers never take one job', async () => {
        for (let index = 0; index < 10; index++) await store.jobs.add(job, SHELL)
        const taken = await Promise.all(
          Array.from({ length: 12 }, (_, index) => store.work.take(`host:${index}`)),
        )
        const ids = taken.flatMap((each) => (each === undefined ? [] : [each.id]))
        expect(new Set(ids).size).toBe(10)
        expect(ids).toHaveLength(10)
        for (const id of ids) await store.jobs.cancel(id, SHELL)
      })

      test('what it was queued with, and how it goes, come back', async () => {
        const { id } = await store.jobs.add(job, SHELL)
        expect(await store.jobs.get(id)).toMatchObject({
          state: 'queued',
          tries: 0,
          maxTries: 4,
          queuedBy: SHELL,
        })
        expect(await store.jobs.payload(id)).toEqual(job.payload)
        const taken = await take()
        expect(taken).toMatchObject({ id, state: 'active', tries: 1, worker: 'host:1', payload: job.payload })
        expect(await store.work.beat(taken, 'planning')).toBe(true)
        expect(await store.jobs.get(id)).toMatchObject({ stage: 'planning' })
        expect(await store.work.finish(taken, article())).toBe(true)
        const done = await store.jobs.get(id)
        expect(done).toMatchObject({ state: 'done', endedAt: now.toISOString() })
        expect(await store.articles.get(done?.articleId ?? '')).toMatchObject({
          version: 1,
          updatedBy: { kind: 'worker', id: 'host:1' },
        })
      })

      test('no payload is one as well', async () => {
        for (const payload of [null, undefined, '', 0, []]) {
          await store.jobs.add({ ...job, payload }, SHELL)
          const taken = await take()
          expect(taken.payload).toEqual(payload ?? null)
          await store.work.finish(taken)
        }
      })

      test('done twice, it has its effect once', async () => {
        const { id } = await store.jobs.add(job, SHELL)
        const first = await take()
        expect(await store.work.reap(0)).toBe(1)
        expect(await store.jobs.get(id)).toMatchObject({
          state: 'retrying',
          reason: expect.stringContaining('host:1'),
        })
        await store.jobs.cancel(id, SHELL)
        await store.jobs.retry(id, SHELL)
        const second = await store.work.take('host:2')
        if (second === undefined) throw new Error('There is no job to take.')
        const before = (await store.articles.list()).total
        const kept = await Promise.all(
          [first, second, first, second].map((each) => store.work.finish(each, article())),
        )
        expect(kept.filter(Boolean)).toHaveLength(1)
        expect(kept[1] || kept[3]).toBe(true)
        expect((await store.articles.list()).total).toBe(before + 1)
        expect(await store.work.beat(first)).toBe(false)
        expect(await store.work.fail(first, 'late')).toBe(false)
        expect(await store.work.giveBack(second)).toBe(false)
        expect(await store.jobs.get(id)).toMatchObject({ state: 'done' })
      })

      test('tried again later and later, then given up with its reason', async () => {
        const { id } = await store.jobs.add({ ...job, tries: 2 }, SHELL)
        expect(await store.work.fail(await take(), 'The model\n does not answer.\0')).toBe(true)
        const retrying = await store.jobs.get(id)
        expect(retrying).toMatchObject({ state: 'retrying', tries: 1, reason: 'The model does not answer.' })
        expect(Date.parse(retrying?.nextAt ?? '')).toBeGreaterThan(Date.now())
        expect(await store.work.take('host:1')).toBeUndefined()
        expect(await store.work.fail(await takeWhenDue(store, 'host:1'), 'Again.')).toBe(true)
        expect(await store.jobs.get(id)).toMatchObject({ state: 'failed', tries: 2, reason: 'Again.' })
        expect((await store.jobs.list({ state: 'failed' })).items.map((each) => each.id)).toContain(id)
        expect(await store.work.take('host:1')).toBeUndefined()
        expect(await store.jobs.retry(id, SHELL)).toMatchObject({ state: 'queued', tries: 0 })
        expect(await store.jobs.retry(id, SHELL)).toBeUndefined()
        expect(await store.work.finish(await take())).toBe(true)
        expect(await store.jobs.retry(id, SHELL)).toBeUndefined()
        expect(await store.jobs.cancel(id, SHELL)).toBeUndefined()
      })

      test('given up at once where trying again cannot help', async () => {
        const { id } = await store.jobs.add(job, SHELL)
        await store.work.fail(await take(), 'No story.', true)
        expect(await store.jobs.get(id)).toMatchObject({ state: 'failed', tries: 1 })
      })

      test('called off: never begun, or without effect', async () => {
        const queued = await store.jobs.add(job, SHELL)
        expect(await store.jobs.cancel(queued.id, SHELL)).toMatchObject({ state: 'cancelled' })
        expect(await store.work.take('host:1')).toBeUndefined()
        const active = await store.jobs.add(job, SHELL)
        const taken = await take()
        await store.jobs.cancel(active.id, SHELL)
        expect(await store.work.beat(taken)).toBe(false)
        expect(await store.work.finish(taken, article())).toBe(false)
        expect(await store.jobs.get(active.id)).toMatchObject({ state: 'cancelled' })
      })

      test('given back, it is the next again and no try is lost', async () => {
        const { id } = await store.jobs.add({ ...job, tries: 1 }, SHELL)
        expect(await store.work.giveBack(await take())).toBe(true)
        expect(await store.jobs.get(id)).toMatchObject({ state: 'queued', tries: 0 })
        await store.work.fail(await take(), 'No.')
        expect(await store.jobs.get(id)).toMatchObject({ state: 'failed', tries: 1 })
      })

      test('only workers silent for long are reaped', async () => {
        const { id } = await store.jobs.add(job, SHELL)
        const taken = await take()
        expect(await store.work.reap(60_000)).toBe(0)
        expect(await store.work.finish(taken)).toBe(true)
        expect(await store.work.reap(0)).toBe(0)
        expect(await store.jobs.get(id)).toMatchObject({ state: 'done' })
      })

      test('are counted', async () => {
        const before = await store.jobs.counts()
        const { id } = await store.jobs.add(job, SHELL)
        expect(await store.jobs.counts()).toEqual({ ...before, queued: before.queued + 1 })
        await store.jobs.cancel(id, SHELL)
      })
    })

    test('it answers', () => store.ping())
  })
}

/** Waits for the next try to be due. */
async function takeWhenDue(store: Store, worker: string): Promise<TakenJob> {
  for (let looks = 0; looks < 200; looks++) {
    const taken = await store.work.take(worker)
    if (taken !== undefined) return taken
    await wait(100)
  }
  throw new Error('No job became due.')
}

/** The sample dossier under another headline. */
export function withHeadline(text: string): Audited {
  const dossier = sampleDossier()
  return { ...dossier, article: { ...dossier.article, headline: { ...dossier.article.headline, text } } }
}
