import {
  type Audited,
  type Edition,
  type Language,
  provenDossier,
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
import type { FileFormat } from './file-formats.ts'
import type { FileContent } from './save-folder.ts'

type Renderer = (dossier: Audited, language: Language, edition: Edition) => FileContent | Promise<FileContent>

const RENDERERS: Readonly<Record<FileFormat, Renderer>> = {
  html: renderHtml,
  fragment: renderFragment,
  markdown: renderMarkdown,
  llms: renderLlms,
  text: renderText,
  docx: async (dossier, language, edition) => {
    const { renderDocx } = await import('./render-docx.ts')
    return renderDocx(dossier, language, edition)
  },
  json: renderJson,
  evidence: (dossier, language) => renderEvidence(provenDossier(dossier, language)),
  'json-ld': (dossier, _language, edition) => renderJsonLd(dossier, edition),
  ninjs: renderNinjs,
  newsml: renderNewsml,
}

/** One file of the article. What only one format needs is loaded when it is asked for. */
export const renderFile = (
  format: FileFormat,
  dossier: Audited,
  language: Language,
  edition: Edition,
): FileContent | Promise<FileContent> => RENDERERS[format](dossier, language, edition)
