import type { Written } from '../dossier.ts'
import type { Edition } from '../edition.ts'
import { editionData } from '../writing/edition-data.ts'

/** The page's structured data alone, as a file: schema.org’s NewsArticle in JSON-LD. */
export const renderJsonLd = (written: Written, edition: Edition = {}): string =>
  `${JSON.stringify(editionData(written, edition), undefined, 2)}\n`
