import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../run.ts'
import { type ArticleFolderHere, makeArticleFolder, type Ran } from '../../testing/article-folder.ts'
import { ensureBuilt } from '../../testing/ensure-built.ts'
import { fakeShell } from '../../testing/fake-shell.ts'
import { isWordpressLeftOut, startWordpress, type WordpressSite } from '../../testing/wordpress-site.ts'

const BIN = fileURLToPath(new URL('../../../bin/intertitre.js', import.meta.url))

let site: WordpressSite
let here: ArticleFolderHere
let env: Record<string, string>

const publish = (...args: readonly string[]): Promise<Ran> =>
  here.publish('--to', `wordpress:${site.url}`, ...args)
const outcome = async (...args: readonly string[]) => {
  const ran = await publish('--json', ...args)
  expect(ran.err).toBe('')
  return { ...JSON.parse(ran.out), exitCode: ran.exitCode }
}
const ledger = () => JSON.parse(readFileSync(join(here.folder, 'x/article.publication.json'), 'utf8'))
const counts = () =>
  JSON.parse(
    site.php(
      `echo json_encode(['posts' => count(get_posts(['post_status' => 'any', 'numberposts' => -1, 'meta_key' => '_intertitre_key'])), 'media' => count(get_posts(['post_type' => 'attachment', 'post_status' => 'any', 'numberposts' => -1])), 'categories' => wp_count_terms(['taxonomy' => 'category', 'hide_empty' => false]), 'tags' => wp_count_terms(['taxonomy' => 'post_tag', 'hide_empty' => false])]);`,
    ),
  )
const post = (id: string) =>
  JSON.parse(
    site.php(
      `$p = get_post(${id}); $m = get_post_thumbnail_id($p); echo json_encode(['status' => $p->post_status, 'title' => $p->post_title, 'excerpt' => $p->post_excerpt, 'content' => $p->post_content, 'gmt' => $p->post_date_gmt, 'modified' => $p->post_modified_gmt, 'slug' => $p->post_name, 'categories' => wp_get_post_categories($p->ID, ['fields' => 'names']), 'tags' => wp_get_post_tags($p->ID, ['fields' => 'names']), 'alt' => get_post_meta($m, '_wp_attachment_image_alt', true), 'credit' => wp_get_attachment_caption($m), 'yoast' => get_post_meta($p->ID, '_yoast_wpseo_metadesc', true), 'rank' => get_post_meta($p->ID, 'rank_math_focus_keyword', true), 'blocks' => array_values(array_unique(array_map(fn($b) => $b['blockName'], array_filter(parse_blocks($p->post_content), fn($b) => trim($b['innerHTML']) !== ''))))]);`,
    ),
  )

beforeAll(async () => {
  if (isWordpressLeftOut) return
  site = await startWordpress()
  env = { INTERTITRE_WORDPRESS_USER: site.user, INTERTITRE_WORDPRESS_PASSWORD: site.password }
  here = await makeArticleFolder(env)
}, 180_000)

afterAll(async () => {
  await site?.stop()
  if (here !== undefined) rmSync(here.folder, { recursive: true, force: true })
})

// In this order: an article goes through what happens to articles.
describe.skipIf(isWordpressLeftOut)('a real WordPress', () => {
  let id = ''

  test('is sent nothing by a dry run', async () => {
    expect(await outcome('--dry-run')).toMatchObject({ deed: 'would-make', placing: { status: 'draft' } })
    expect(counts()).toMatchObject({ posts: 0, media: 0 })
  })

  test('gets a draft: texts, blocks, category, tags, picture with its words, fields of SEO plugins', async () => {
    const made = await outcome()
    expect(made).toMatchObject({ deed: 'made', exitCode: 0, differences: [], remarks: [] })
    id = made.item.id
    const there = post(id)
    const { article } = JSON.parse(readFileSync(join(here.folder, 'x/article.json'), 'utf8'))
    expect(there).toMatchObject({
      status: 'draft',
      title: article.headline.text,
      excerpt: article.description.text,
      slug: article.slug,
      categories: ['Vie locale &amp; mer'],
      alt: 'Le port de Kerlaz, un matin « d’hiver »',
      credit: 'Photo\u00a0: Anne Roux &amp; Cie',
      yoast: article.description.text,
      rank: article.keyphrase,
    })
    expect(there.tags.map((tag: string) => tag.replaceAll('&amp;', '&'))).toEqual(
      expect.arrayContaining([article.keyphrase]),
    )
    // Nothing stands outside of blocks, and no block is of a kind that WordPress does not know.
    expect(there.blocks).not.toContain(null)
    expect(there.blocks.every((name: string) => name.startsWith('core/'))).toBe(true)
  })

  test('twice is once: nothing is changed, nothing is made', async () => {
    const before = { counts: counts(), post: post(id) }
    expect(await outcome()).toMatchObject({ deed: 'unchanged', exitCode: 0, differences: [] })
    expect({ counts: counts(), post: post(id) }).toEqual(before)
  })

  test('is not published before somebody approves', async () => {
    const { exitCode, err } = await publish('--status', 'published')
    expect(exitCode).toBe(2)
    expect(err).toMatch(
      /^intertitre: expected an article that may go to WordPress at \S+, but nobody has approved this version [^\n]+\.\n$/u,
    )
    expect(post(id).status).toBe('draft')
  })

  test('is scheduled, to the second', async () => {
    const scheduled = await outcome('--status', 'scheduled', '--at', '2037-05-02T06:00', '--approve')
    expect(scheduled).toMatchObject({
      deed: 'changed',
      differences: [],
      placing: { status: 'scheduled', at: '2037-05-02T04:00:00.000Z' },
    })
    expect(post(id)).toMatchObject({ status: 'future', gmt: '2037-05-02 04:00:00' })
  })

  test('is published, read back on its page, and its page stands the audits', async () => {
    const published = await outcome('--status', 'published')
    expect(published).toMatchObject({ deed: 'changed', exitCode: 0, differences: [], remarks: [] })
    expect(post(id).status).toBe('publish')
    const page = await (await fetch(published.item.url)).text()
    writeFileSync(join(here.folder, 'live.html'), page)
    const shell = fakeShell({ folder: here.folder })
    await run(['audit', 'live.html', '--json'], shell, async () => {
      throw new Error('nothing is written')
    })
    const audit = JSON.parse(shell.written('stdout'))
    expect(audit.points).toBeGreaterThanOrEqual(90)
    const essential = audit.failed.filter(
      ({ importance }: { importance: string }) => importance === 'essential',
    )
    expect(essential).toEqual([])
    expect(page).toContain('"@type":"NewsArticle"')
    expect(page).toContain(`"url":"${published.item.url}"`)
    expect(page).toContain('Photo\u00a0: Anne Roux &amp; Cie')
  })

  test('is updated in place, and keeps its address', async () => {
    const { slug } = post(id)
    await here.write('--variant', '1')
    const { err } = await publish()
    expect(err).toContain('nobody has approved this version')
    const changed = await outcome('--approve')
    expect(changed).toMatchObject({ deed: 'changed', differences: [], item: { id } })
    expect(post(id)).toMatchObject({ slug, status: 'publish' })
    expect(counts()).toMatchObject({ posts: 1, media: 1 })
  })

  test('what somebody changed there is not overwritten without a reason, and the reason is kept', async () => {
    site.php(`wp_update_post(['ID' => ${id}, 'post_title' => 'Un autre titre']);`)
    const { exitCode, err } = await publish()
    expect(exitCode).toBe(2)
    expect(err).toContain('somebody has changed it there since it was sent')
    expect(post(id).title).toBe('Un autre titre')
    const changed = await outcome('--override', 'Le titre était faux')
    expect(changed.override).toEqual({
      reason: 'Le titre était faux',
      against: ['somebody has changed it there since it was sent'],
    })
    expect(ledger().entries.at(-1).override.reason).toBe('Le titre était faux')
    expect(post(id).title).not.toBe('Un autre titre')
  })

  test('what somebody took offline there does not go live again by itself', async () => {
    site.php(`wp_update_post(['ID' => ${id}, 'post_status' => 'draft']);`)
    const { exitCode, err } = await publish('--status', 'published')
    expect(exitCode).toBe(2)
    expect(err).toContain('somebody has made it a draft there')
    await outcome('--status', 'published', '--override', 'Vu avec la rédaction')
    expect(post(id).status).toBe('publish')
  })

  for (const [how, code] of [
    ['put into the trash', 'wp_trash_post'],
    ['deleted', 'wp_delete_post'],
  ] as const) {
    test(`a post that somebody has ${how} is not made again unless it is wanted`, async () => {
      site.php(`${code}(${id}, true);`)
      const before = ledger()
      const { exitCode, err } = await publish()
      expect(exitCode).toBe(2)
      expect(err).toMatch(/but somebody has deleted it; --anew makes it again\.\n$/u)
      expect(ledger()).toEqual(before)
      const made = await outcome('--anew')
      expect(made).toMatchObject({ deed: 'made', differences: [], placing: { status: 'draft' } })
      expect(made.item.id).not.toBe(id)
      id = made.item.id
    })
  }

  test('an article whose ledger was lost is found again by its key', async () => {
    rmSync(join(here.folder, 'x/article.publication.json'))
    expect(await outcome()).toMatchObject({ deed: 'unchanged', item: { id } })
  })

  test('an author, whom WordPress lets write no markup it does not know, publishes the same', async () => {
    const author = site.php(
      `$u = wp_insert_user(['user_login' => 'lea', 'user_pass' => 'x', 'role' => 'author']); wp_update_post(['ID' => ${id}, 'post_author' => $u]); echo WP_Application_Passwords::create_new_application_password($u, ['name' => 't'])[0];`,
    )
    const as = await makeArticleFolder({
      INTERTITRE_WORDPRESS_USER: 'lea',
      INTERTITRE_WORDPRESS_PASSWORD: author,
    })
    await as.write('--variant', '2')
    const { exitCode, out, err } = await as.publish('--to', `wordpress:${site.url}`, '--json')
    expect(err).toBe('')
    expect(exitCode).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ differences: [] })
    rmSync(as.folder, { recursive: true })
  })

  test('is signed by the user of the byline; where there is none, the byline stands in the text', async () => {
    const user = site.php(
      `echo wp_insert_user(['user_login' => 'maelle', 'user_pass' => 'x', 'display_name' => 'Maëlle Kerdoncuff', 'role' => 'author']);`,
    )
    const signed = await makeArticleFolder(env)
    const story = readFileSync(join(signed.folder, 'story.txt'), 'utf8')
    const signedBy = async (name: string) => {
      writeFileSync(join(signed.folder, 'story.txt'), story.replace('\n\n', `\n\nPar ${name}\n\n`))
      await signed.write('--variant', '3')
      const { out, err } = await signed.publish('--to', `wordpress:${site.url}`, '--json')
      expect(err).toBe('')
      const { item, differences } = JSON.parse(out)
      expect(differences).toEqual([])
      return item.id as string
    }
    const authorOf = (post: string) => site.php(`echo get_post(${post})->post_author;`)
    const known = await signedBy('Maëlle Kerdoncuff')
    expect(authorOf(known)).toBe(user)
    expect(post(known).content).not.toContain('<p>Par Maëlle Kerdoncuff</p>')
    rmSync(join(signed.folder, 'x/article.publication.json'))
    const unknown = await signedBy('Yvonne Le Guen')
    expect(authorOf(unknown)).not.toBe(user)
    expect(post(unknown).content).toContain('<p>Par Yvonne Le Guen</p>')
    rmSync(signed.folder, { recursive: true })
  })

  test('a wrong password: one sentence without it, nothing sent, nothing lost', async () => {
    const before = counts()
    const other = await makeArticleFolder({ ...env, INTERTITRE_WORDPRESS_PASSWORD: 'faux mot de passe' })
    const { exitCode, err, out } = await other.publish('--to', `wordpress:${site.url}`)
    expect(exitCode).toBe(2)
    expect(err).toMatch(
      /^intertitre: expected WordPress at \S+ to do what it was asked, but it answers 401: [^\n]+\.\n$/u,
    )
    expect(err + out).not.toContain('faux mot')
    expect(counts()).toEqual(before)
    rmSync(other.folder, { recursive: true })
  })

  test('killed at any moment: nothing twice, nothing lost', async () => {
    ensureBuilt()
    const killed = await makeArticleFolder(
      env,
      { section: 'Faits divers', sections: ['Faits divers'] },
      '#602040',
    )
    await killed.write('--brief', 'article de 250 mots')
    const before = counts()
    const moments = [
      { path: 'wp/v2/categories', isBefore: false },
      { path: 'wp/v2/media', isBefore: false },
      { path: 'wp/v2/posts', isBefore: true },
      { path: 'wp/v2/posts', isBefore: false },
    ]
    for (const moment of moments) expect(await killedAt(killed.folder, moment)).toBe('SIGKILL')
    const { exitCode, err, out } = await killed.publish('--to', `wordpress:${site.url}`, '--json')
    expect(err).toBe('')
    expect(exitCode).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ differences: [] })
    const after = counts()
    expect(after.posts - before.posts).toBe(1)
    expect(after.media - before.media).toBe(1)
    expect(Number(after.categories) - Number(before.categories)).toBe(1)
    expect(await killed.publish('--to', `wordpress:${site.url}`, '--json')).toMatchObject({ exitCode: 0 })
    expect(counts()).toEqual(after)
    rmSync(killed.folder, { recursive: true })
  }, 180_000)

  test('without the plugin: said, and found again by its address', async () => {
    site.setPlugin(false)
    try {
      const bare = await makeArticleFolder(env)
      await bare.write('--brief', 'article de 200 mots')
      const { out, err } = await bare.publish('--to', `wordpress:${site.url}`, '--json')
      expect(err === '' ? JSON.parse(out).remarks.join() : err).toMatch(
        /the plugin is not installed|another slug/u,
      )
      rmSync(bare.folder, { recursive: true })
    } finally {
      site.setPlugin(true)
    }
  })
})

/** Kills a process of ours when it sends a POST to a route: before WordPress gets it, or when it has done it. */
async function killedAt(folder: string, moment: { path: string; isBefore: boolean }): Promise<string | null> {
  const { port, hostname } = new URL(site.url)
  const proxy: Server = createServer((asked, answer) => {
    const isIt = asked.method === 'POST' && asked.url?.includes(encodeURIComponent(`/${moment.path}`))
    if (isIt && moment.isBefore) {
      child.kill('SIGKILL')
      return
    }
    const passed = request(
      { port, hostname, path: asked.url, method: asked.method, headers: asked.headers },
      (answered) => {
        if (isIt) {
          answered.resume().on('end', () => child.kill('SIGKILL'))
          return
        }
        answer.writeHead(answered.statusCode ?? 500, answered.headers)
        answered.pipe(answer)
      },
    )
    asked.pipe(passed)
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const through = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  const config = join(folder, 'intertitre.config.json')
  const child = spawn(
    process.execPath,
    [BIN, 'publish', 'x', '--to', `wordpress:${through}`, '--config', config],
    {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null]
  proxy.closeAllConnections()
  proxy.close()
  return signal
}
