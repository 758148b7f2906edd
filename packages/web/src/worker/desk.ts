import {
  type Audited,
  createFrench,
  DOSSIER_VERSION,
  type Edition,
  type Filed,
  type FrenchData,
  fileStory,
  frenchFiling,
  InputError,
  identifyLanguage,
  interpret,
  type Language,
  offlineWriter,
  plan,
  produce,
  provenDossier,
  read,
  readBrief,
  readPlainText,
  renderEvidence,
  renderFragment,
  renderHtml,
  renderJson,
  renderJsonLd,
  renderLlms,
  renderMarkdown,
  renderNewsml,
  renderNinjs,
  renderText,
} from '@intertitre/core'
import type { SiteSettings } from '../backend/backend.ts'
import { editionOn } from './edition-on.ts'
import type { BriefReading, BrowserFormat, DeskCalls, StoryCapacity, WriteOrder } from './protocol.ts'
import { createSession, type Session } from './session.ts'

/** What the desk needs of the place where it runs. */
export interface DeskTools {
  readonly loadData: () => Promise<FrenchData>
}

export type AsyncCalls = {
  readonly [Name in keyof DeskCalls]: (
    ...args: Parameters<DeskCalls[Name]>
  ) => Promise<Awaited<ReturnType<DeskCalls[Name]>>>
}

export interface Desk extends AsyncCalls {
  readonly session: () => Session | undefined
}

/** Everything that the editor asks of core; runs in a worker and knows nothing of it. */
export function createDesk({ loadData }: DeskTools): Desk {
  let loading: Promise<Language> | undefined
  let session: Session | undefined
  let spoken: 'fr' | 'en' = 'fr'
  let settings: SiteSettings = {}
  const french = (): Promise<Language> => {
    loading ??= loadData().then(createFrench)
    // A next call tries again.
    loading.catch(() => {
      loading = undefined
    })
    return loading
  }
  const opened = (): Session => {
    if (session === undefined) throw new Error('No article is open.')
    return session
  }
  return {
    session: () => session,
    loadLanguage: async () => void (await french()),
    readBrief: async (text) => briefReading(text),
    capacityOf: async (order) => capacityOf(order, await french()),
    write: async (order) => {
      const language = await french()
      return produce(file(order, language), { language, writer: offlineWriter(language) })
    },
    open: async (dossier, dismissals = []) => {
      session = createSession(dossier, await french(), { dismissals, settings: () => settings })
      session.speak(spoken)
      return session.opened
    },
    check: async (draft) => opened().prove(draft),
    publishOn: async (changed) => {
      settings = changed
    },
    speak: async (language) => {
      spoken = language
      session?.speak(language)
    },
    accept: async (acceptance) => opened().accept(acceptance),
    dismiss: async (dismissal) => opened().dismiss(dismissal),
    reinstate: async (audit) => opened().reinstate(audit),
    finish: async (draft) => opened().finish(draft),
    render: async (draft, format, version) => {
      const language = await french()
      const dossier = opened().finish(draft)
      return RENDERERS[format](dossier, language, {
        ...editionOn(settings, dossier, language),
        version,
      })
    },
    sentencesOf: async (article) => sentencesIn(article),
  }
}

const RENDERERS: Readonly<
  Record<BrowserFormat, (dossier: Audited, language: Language, edition: Edition) => string>
> = {
  html: renderHtml,
  fragment: renderFragment,
  markdown: renderMarkdown,
  text: renderText,
  json: (dossier) => renderJson(dossier),
  'json-ld': (dossier, _language, edition) => renderJsonLd(dossier, edition),
  evidence: (dossier, language) => renderEvidence(provenDossier(dossier, language)),
  llms: renderLlms,
  ninjs: renderNinjs,
  newsml: renderNewsml,
}

function file({ text, name, brief, date, context = [] }: WriteOrder, { lexicon }: Language): Filed {
  const tools = { rules: frenchFiling, lexicon, identifyLanguage }
  const filed = fileStory(readPlainText(text, name), {
    ...tools,
    ...(brief !== undefined && { brief }),
    ...(date !== undefined && { published: date }),
  })
  return {
    version: DOSSIER_VERSION,
    story: filed.story,
    context: context.map(fileContext),
    brief: filed.brief,
  }

  function fileContext(document: { readonly name: string; readonly text: string }, index: number) {
    try {
      return fileStory(readPlainText(document.text, document.name), { ...tools, id: `context-${index + 1}` })
        .story
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      throw new InputError('invalid-option', `${document.name}: ${error.message}`, { cause: error })
    }
  }
}

function briefReading(text: string): BriefReading {
  const brief = interpret(text)
  try {
    readBrief(text)
    return { brief }
  } catch (error) {
    return { brief, refusal: refusalOf(error) }
  }
}

function capacityOf(order: WriteOrder, language: Language): StoryCapacity {
  const words = language.countWords(order.text)
  try {
    const filed = file(order, language)
    const { capacity } = plan(read(filed, language), language).plan
    const { headline } = filed.story
    return {
      words,
      body: capacity.body,
      summary: capacity.summary,
      background: capacity.background,
      total: capacity.total,
      ...(order.brief === undefined && filed.brief.text !== '' && { ownBrief: filed.brief }),
      ...(headline !== undefined && { headline }),
    }
  } catch (error) {
    return { words, body: 0, summary: 0, background: 0, total: 0, refusal: refusalOf(error) }
  }
}

function refusalOf(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof InputError)) throw error
  return { code: error.code, message: error.message }
}

/** Texts of an article in reading order. */
function sentencesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('text' in value && 'kind' in value && typeof value.text === 'string') return [value.text]
  return Object.entries(value)
    .filter(([key]) => key !== 'structuredData')
    .flatMap(([, inner]) => sentencesIn(inner))
}
