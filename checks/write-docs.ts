import { writeFileSync } from 'node:fs'
import { evidenceJsonSchema } from '../packages/core/src/publication/schema/evidence.ts'
import { configurationJsonSchema } from '../packages/desk/src/configuration/configuration-schema.ts'
import { auditsPage } from './audits-page.ts'

/** Writes the files that are made from the sources: docs/audits.md and the schemas of configurations and annotations. */
writeFileSync(new URL('../docs/audits.md', import.meta.url), auditsPage())
writeFileSync(
  new URL('../packages/desk/intertitre.config.schema.json', import.meta.url),
  `${JSON.stringify(configurationJsonSchema(), undefined, 2)}\n`,
)
writeFileSync(
  new URL('../packages/desk/evidence.schema.json', import.meta.url),
  `${JSON.stringify(evidenceJsonSchema(), undefined, 2)}\n`,
)
