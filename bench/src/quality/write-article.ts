import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type Audited,
  type ClauseCheck,
  checkBrief,
  countArticleWords,
  createFrench,
  DOSSIER_VERSION,
  type Filed,
  fileStory,
  frenchFiling,
  identifyLanguage,
  type Language,
  offlineWriter,
  produce,
  readPlainText,
} from '@intertitre/core'

/** What the person that the desk is built for asked, in French. */
const BRIEF = 'Rends cet article compatible SEO, avec des intertitres, en français, au moins 700 mots'

const data = (name: string): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`../../../packages/core/data/fr/${name}`, import.meta.url)))

export const loadLanguage = (): Language =>
  createFrench({
    lexicon: data('lexicon.txt'),
    reader: data('reader.bin'),
    thesaurus: data('thesaurus.txt'),
    frequencies: data('frequencies.txt'),
    ngrams: data('ngrams.bin'),
    names: data('names.txt'),
  })

export interface Written {
  readonly dossier: Audited
  readonly clauses: readonly ClauseCheck[]
  /** As a reader counts them. */
  readonly words: number
}

/** The article that the offline writer makes of a plain text story under the brief of 700 words. */
export async function writeArticle(path: string, language: Language): Promise<Written> {
  const document = readPlainText(readFileSync(path, 'utf8'), path)
  const { story, brief } = fileStory(document, {
    rules: frenchFiling,
    lexicon: language.lexicon,
    identifyLanguage,
    brief: BRIEF,
  })
  const filed: Filed = { version: DOSSIER_VERSION, story, context: [], brief }
  const dossier = await produce(filed, { language, writer: offlineWriter(language) })
  return {
    dossier,
    clauses: checkBrief(dossier, language),
    words: countArticleWords(dossier.article, language),
  }
}
