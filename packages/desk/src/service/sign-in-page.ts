import { createHash } from 'node:crypto'
import { html, Markup } from '@intertitre/core'

const WORDS = {
  fr: {
    stale: 'Ce lien ne sert plus',
    staleHelp:
      'Un lien de connexion sert une seule fois et expire. Demandez-en un autre à un administrateur, ou tapez la commande ci-dessous sur la machine du service.',
    signIn: 'Connexion nécessaire',
    signInHelp:
      'Ouvrez le lien de connexion que le service a affiché à son premier démarrage, ou demandez-en un à un administrateur. Sur la machine du service, la commande ci-dessous en donne un.',
    signedIn: 'Vous êtes connecté',
    signedInHelp:
      'L’éditeur n’a pas été construit sur cette machine. La commande ci-dessous le construit ; l’API répond déjà.',
  },
  en: {
    stale: 'This link no longer works',
    staleHelp:
      'A sign-in link works once and expires. Ask an administrator for another one, or run the command below on the machine of the service.',
    signIn: 'Sign in first',
    signInHelp:
      'Open the sign-in link that the service printed when it first started, or ask an administrator for one. On the machine of the service, the command below prints one.',
    signedIn: 'You are signed in',
    signedInHelp:
      'The editor was not built on this machine. The command below builds it; the API answers already.',
  },
} as const

const SIGN_IN = 'npx intertitre sign-in'
const BUILD = 'npm run build'

/** For who is not signed in. */
export const signInPage = (acceptLanguage: string | undefined): string => {
  const { code, words } = spoken(acceptLanguage)
  return page(code, words.signIn, words.signInHelp, SIGN_IN)
}

/** For a link that was used or has expired. */
export const staleLinkPage = (acceptLanguage: string | undefined): string => {
  const { code, words } = spoken(acceptLanguage)
  return page(code, words.stale, words.staleHelp, SIGN_IN)
}

/** For who is signed in where the editor is missing. */
export const noEditorPage = (acceptLanguage: string | undefined): string => {
  const { code, words } = spoken(acceptLanguage)
  return page(code, words.signedIn, words.signedInHelp, BUILD)
}

function spoken(acceptLanguage = '') {
  const code = /^\s*fr\b/iu.test(acceptLanguage) ? 'fr' : 'en'
  return { code, words: WORDS[code] } as const
}

/** The editor's paper, ink and accent. */
const STYLE = `:root{color-scheme:light dark}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:light-dark(#f2f0ea,#15181c);color:light-dark(#1a1a1a,#ece8df);font:18px/1.55 "Source Serif 4",Georgia,serif}
main{max-width:34rem;margin:2rem;padding:2.4rem 2.6rem;background:light-dark(#fffefb,#1d2126);border-top:3px solid light-dark(#d9a514,#d9a514)}
h1{margin:0 0 .8rem;font-size:1.9rem;line-height:1.2}
p{margin:0 0 1.2rem}
pre{margin:0;padding:.8rem 1rem;background:light-dark(#f2f0ea,#15181c);font:15px/1.4 ui-monospace,monospace;overflow:auto}
header{margin-bottom:1.6rem;font-weight:600;letter-spacing:.01em}`

/** The one style that the policy of these pages lets stand. */
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

const page = (code: string, title: string, help: string, command: string): string =>
  html`<!doctype html>
<html lang="${code}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Intertitre</title><style>${new Markup(STYLE)}</style></head>
<body><main><header>Intertitre</header><h1>${title}</h1><p>${help}</p><pre><code>${command}</code></pre></main></body>
</html>
`.text
