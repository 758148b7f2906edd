import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import { HtmlValidate } from 'html-validate'
import { chromium } from 'playwright-core'

export const CHROMIUM = '/usr/bin/chromium'
export const hasChromium = (): boolean => existsSync(CHROMIUM)

/** Points of Lighthouse's categories, 0 to 100, and what failed in them. */
export interface LighthouseScores {
  readonly seo: number
  readonly accessibility: number
  readonly 'best-practices': number
  readonly failed: readonly string[]
}

type FormFactor = 'mobile' | 'desktop'
type Category = Exclude<keyof LighthouseScores, 'failed'>
const CATEGORIES: readonly Category[] = ['seo', 'accessibility', 'best-practices']

const ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
/** The pages are whole when they are loaded: nothing comes after. Only with « simulate » are these heeded. */
const NO_WAITING = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
  disableFullPageScreenshot: true,
} as const
const DESKTOP_SCREEN = { mobile: false, width: 1350, height: 940, deviceScaleFactor: 1, disabled: false }
const PHONE_SCREEN = { mobile: true, width: 412, height: 823, deviceScaleFactor: 1.75, disabled: false }

export interface PageJudges {
  /** Judges a page and the files beside it, by their names. */
  lighthouse(files: ReadonlyMap<string, string | Uint8Array>, form: FormFactor): Promise<LighthouseScores>
  /** Violations that axe finds, at a width in pixels, in light unless dark is asked for. */
  axe(html: string, width: number, scheme?: 'light' | 'dark'): Promise<readonly string[]>
  /** What html-validate's recommended rules find. */
  validate(html: string): Promise<readonly string[]>
  close(): Promise<void>
}

/** Starts Debian's Chromium for Lighthouse and axe; everything is served from the loopback address. */
export async function startJudges(): Promise<PageJudges> {
  const profile = mkdtempSync(join(tmpdir(), 'intertitre-chromium-'))
  const process = spawn(
    CHROMIUM,
    [...ARGUMENTS, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const port = await debuggingPort(process)
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS.slice(1) })
  const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
  return {
    lighthouse: (files, form) => runLighthouse(files, form, port),
    async axe(html, width, scheme = 'light') {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme })
      await page.setContent(html)
      await page.evaluate(axeSource)
      const { violations } = (await page.evaluate('axe.run()')) as AxeResults
      await page.close()
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
    },
    async validate(html) {
      const { results } = await validator.validateString(html)
      return results.flatMap(({ messages }) =>
        messages.map(({ line, ruleId, message }) => `${line}: ${ruleId} ${message}`),
      )
    },
    async close() {
      await browser.close()
      const ended = new Promise((resolve) => process.once('exit', resolve))
      process.kill()
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function debuggingPort({ stderr }: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let told = ''
    stderr?.on('data', (chunk) => {
      told += chunk
      const port = /ws:\/\/127\.0\.0\.1:(\d+)/u.exec(told)?.[1]
      if (port !== undefined) resolve(Number(port))
    })
    stderr?.once('end', () => reject(new Error(`Chromium did not start: ${told.slice(0, 300)}`)))
  })
}

async function runLighthouse(
  files: ReadonlyMap<string, string | Uint8Array>,
  form: FormFactor,
  port: number,
): Promise<LighthouseScores> {
  const { default: lighthouse } = await import('lighthouse')
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt')
      return response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nAllow: /\n')
    const name = request.url === '/' ? 'article.html' : decodeURIComponent((request.url ?? '').slice(1))
    const content = files.get(name)
    const type = name.endsWith('.html')
      ? 'text/html; charset=utf-8'
      : name.endsWith('.png')
        ? 'image/png'
        : 'image/jpeg'
    return content === undefined
      ? response.writeHead(404).end()
      : response.writeHead(200, { 'content-type': type }).end(content)
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const screenEmulation = form === 'desktop' ? DESKTOP_SCREEN : PHONE_SCREEN
    const flags = {
      port,
      logLevel: 'error',
      onlyCategories: [...CATEGORIES] as string[],
      formFactor: form,
      screenEmulation,
      throttlingMethod: 'simulate',
      ...NO_WAITING,
    } as const
    const result = await lighthouse(url, flags)
    if (result === undefined) throw new Error('Lighthouse gave no result.')
    const { categories, audits } = result.lhr
    const points = (name: Category): number => Math.round((categories[name]?.score ?? 0) * 100)
    return {
      seo: points('seo'),
      accessibility: points('accessibility'),
      'best-practices': points('best-practices'),
      failed: CATEGORIES.flatMap((name) =>
        (categories[name]?.auditRefs ?? [])
          .filter(
            ({ id, weight }) => weight > 0 && audits[id]?.score !== null && (audits[id]?.score ?? 1) < 1,
          )
          .map(({ id }) => `${name}/${id}`),
      ),
    }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
