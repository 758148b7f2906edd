import type { OutputFormat } from '@intertitre/core'

/** What an article can be saved as: what a brief may ask for, and what other systems want. */
export type FileFormat =
  | OutputFormat
  | 'evidence'
  | 'fragment'
  | 'llms'
  | 'json-ld'
  | 'ninjs'
  | 'newsml'
  | 'docx'
  | 'text'

/** Names of the files, in the order in which they are listed. */
export const FILE_NAMES: Readonly<Record<FileFormat, string>> = {
  html: 'article.html',
  fragment: 'article.fragment.html',
  markdown: 'article.md',
  llms: 'article.html.md',
  text: 'article.txt',
  docx: 'article.docx',
  json: 'article.json',
  evidence: 'article.evidence.json',
  'json-ld': 'article.jsonld',
  ninjs: 'article.ninjs.json',
  newsml: 'article.newsml.xml',
}

export const FILE_FORMATS = Object.keys(FILE_NAMES) as readonly FileFormat[]

/** What is saved where nobody asks for anything else. */
export const USUAL_FORMATS: readonly FileFormat[] = ['html', 'markdown', 'json', 'evidence']
