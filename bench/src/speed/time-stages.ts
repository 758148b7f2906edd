import {
  auditArticle,
  DOSSIER_VERSION,
  type Filed,
  fileStory,
  frenchFiling,
  identifyLanguage,
  type Language,
  offlineWriter,
  plan,
  read,
  readPlainText,
  renderHtml,
  verify,
} from '@intertitre/core'

/** Milliseconds of each stage, in their order. */
export type Times = Readonly<Record<(typeof STAGES)[number], number>>

export const STAGES = [
  'filing',
  'reading',
  'planning',
  'writing',
  'verifying',
  'auditing',
  'publishing',
] as const

const BRIEF = 'article SEO avec des intertitres, au moins 700 mots'

/** Takes a plain text story through all stages once and times each. */
export async function timeStages(text: string, language: Language): Promise<Times> {
  const times: number[] = []
  const time = async <T>(run: () => T | Promise<T>): Promise<T> => {
    const start = performance.now()
    const result = await run()
    times.push(performance.now() - start)
    return result
  }
  const filed = await time(() => {
    const { story, brief } = fileStory(readPlainText(text, 'bench'), {
      rules: frenchFiling,
      lexicon: language.lexicon,
      identifyLanguage,
      brief: BRIEF,
    })
    return { version: DOSSIER_VERSION, story, context: [], brief } satisfies Filed
  })
  const readStory = await time(() => read(filed, language))
  const planned = await time(() => plan(readStory, language))
  const article = await time(() => offlineWriter(language).write(planned))
  const verified = await time(() => verify({ ...planned, article }, language))
  const audited = await time(() => auditArticle(verified, language))
  await time(() => renderHtml(audited, language))
  return Object.fromEntries(STAGES.map((stage, index) => [stage, times[index] ?? 0])) as Times
}
