import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where `checks/install-wordpress.sh` puts it. */
const BUILDS = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'intertitre-tests/wordpress-6.5')
const PLUGIN = fileURLToPath(new URL('../../wordpress/intertitre.php', import.meta.url))

/** Says why tests are left out, unless everything has to run. */
export const isWordpressLeftOut = ((): boolean => {
  if ((existsSync('/usr/bin/php') && existsSync(`${BUILDS}/wp-6.5.zip`)) || process.env.CI === 'true')
    return false
  console.log(
    'left out: tests on WordPress, which is not installed (apt-get install php-cli php-sqlite3 php-xml php-mbstring php-curl php-gd unzip; checks/install-wordpress.sh)',
  )
  return true
})()

export interface WordpressSite {
  readonly url: string
  readonly user: string
  /** An application password of an administrator. */
  readonly password: string
  /** Runs PHP with WordPress loaded; what it prints. */
  php(code: string): string
  setPlugin(isInstalled: boolean): void
  stop(): Promise<void>
}

/** A real WordPress in a folder of its own, on SQLite, served by PHP's own server on a free port of this machine. */
export async function startWordpress(): Promise<WordpressSite> {
  const folder = mkdtempSync(join(tmpdir(), 'intertitre-wordpress-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  unpack(folder, url)
  const root = join(folder, 'site')
  const php = (code: string): string => {
    writeFileSync(join(folder, 'code.php'), `<?php\n${PRELUDE(port, root)}\n${code}\n`)
    return execFileSync('php', ['-d', 'sendmail_path=/bin/true', join(folder, 'code.php')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }
  const setPlugin = (isInstalled: boolean): void => {
    const path = join(root, 'wp-content/mu-plugins/intertitre.php')
    if (isInstalled) cpSync(PLUGIN, path)
    else rmSync(path, { force: true })
  }
  setPlugin(true)
  const password = php(`define('WP_INSTALLING', true);\n${INSTALL}`).trim()
  const server = spawn(
    'php',
    [
      '-d',
      'upload_max_filesize=8M',
      '-d',
      'post_max_size=8M',
      '-S',
      `127.0.0.1:${port}`,
      '-t',
      root,
      join(root, 'router.php'),
    ],
    { cwd: root, stdio: 'ignore' },
  )
  await answers(url, server)
  return {
    url,
    user: 'admin',
    password,
    php: (code) => php(`require '${root}/wp-load.php';\nwp_set_current_user(1);\n${code}`),
    setPlugin,
    async stop() {
      server.kill('SIGKILL')
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function unpack(folder: string, url: string): void {
  const root = join(folder, 'site')
  for (const [zip, into] of [
    ['wp-6.5.zip', root],
    ['sqlite-database-integration.zip', join(folder, 'sqlite')],
  ] as const)
    execFileSync('unzip', ['-q', join(BUILDS, zip), '-d', into])
  for (const name of ['plugins', 'mu-plugins', 'database', 'uploads'])
    mkdirSync(join(root, 'wp-content', name), { recursive: true })
  const sqlite = join(root, 'wp-content/plugins/sqlite-database-integration')
  renameSync(join(folder, 'sqlite/sqlite-database-integration-main'), sqlite)
  const dropIn = readFileSync(join(sqlite, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', sqlite)
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php')
  writeFileSync(join(root, 'wp-content/db.php'), dropIn)
  writeFileSync(join(root, 'wp-config.php'), configuration(url))
  writeFileSync(join(root, 'router.php'), ROUTER)
}

const SALTS = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [`${name}_KEY`, `${name}_SALT`])

const configuration = (url: string): string => `<?php
define('WP_HOME', '${url}'); define('WP_SITEURL', '${url}');
define('WP_ENVIRONMENT_TYPE', 'local'); define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
define('DB_NAME', 'x'); define('DB_USER', 'x'); define('DB_PASSWORD', 'x'); define('DB_HOST', 'x');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', ''); define('WP_DEBUG', false);
${SALTS.map((name) => `define('${name}', 'for tests: ${name}');`).join(' ')}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`

/** Files as they are, everything else by WordPress. */
const ROUTER = `<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$file = __DIR__ . $path;
if ($path !== '/' && is_file($file)) return false;
if (is_file(rtrim($file, '/') . '/index.php') && $path !== '/') { require rtrim($file, '/') . '/index.php'; return true; }
$_SERVER['SCRIPT_NAME'] = '/index.php';
require __DIR__ . '/index.php';
`

const PRELUDE = (port: number, root: string): string =>
  `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; $_SERVER['REQUEST_METHOD'] = 'GET'; $_SERVER['REQUEST_URI'] = '/'; $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1'; chdir('${root}');`

const INSTALL = `require 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
is_blog_installed() || wp_install('Le Courrier de Kerlaz', 'admin', 'admin@exemple.test', true, '', 'pw');
// It comes installed, in English.
update_option('blogname', 'Le Courrier de Kerlaz'); update_option('WPLANG', 'fr_FR');
update_option('timezone_string', 'Europe/Paris');
global $wp_rewrite; $wp_rewrite->set_permalink_structure('/%postname%/'); $wp_rewrite->flush_rules();
echo WP_Application_Passwords::create_new_application_password(1, ['name' => 'intertitre'])[0];`

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Looks until it does, a minute at most. */
async function answers(url: string, server: ChildProcess): Promise<void> {
  for (let looks = 0; looks < 300 && server.exitCode === null; looks++) {
    const response = await fetch(`${url}/?rest_route=/`).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('WordPress does not answer.')
}
