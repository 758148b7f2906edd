import type { Audited, Verified } from '../dossier.ts'
import type { Edition } from '../edition.ts'
import type { Language } from '../languages/language.ts'
import { auditPage } from './audit-page.ts'
import { pageOfArticle } from './page-of-article.ts'
import { subjectOf } from './subject.ts'
import { folded } from './words-of.ts'

/** Adds the findings of each audit, by its id, on the article as `edition` publishes it. */
export function auditArticle(verified: Verified, language: Language, edition: Edition = {}): Audited {
  const page = pageOfArticle(verified, language, edition)
  const subject = subjectOf(page, language, {
    article: { verified, language },
    wordsToAvoid: edition.site?.wordsToAvoid ?? [],
    ...(edition.usedKeyphrases !== undefined && {
      usedKeyphrases: new Map(
        edition.usedKeyphrases.map(({ keyphrase, address }) => [folded(keyphrase), address]),
      ),
    }),
  })
  return { ...verified, findings: auditPage(subject) }
}
