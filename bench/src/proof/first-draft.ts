import {
  type Claim,
  DOSSIER_VERSION,
  type Language,
  offlineWriter,
  plan,
  read,
  readBrief,
  type Story,
  verify,
} from '@intertitre/core'

/** As the person asked that the desk is built for. */
const BRIEF = 'Rends cet article compatible SEO, avec des intertitres, en français, au moins 700 mots'

/** Every text of the offline writer's first draft with its verdict: nothing has been repaired. */
export async function firstDraft(story: Story, language: Language): Promise<readonly Claim[]> {
  const brief = readBrief(BRIEF)
  const planned = plan(read({ version: DOSSIER_VERSION, story, context: [], brief }, language), language)
  const article = await offlineWriter(language).write(planned)
  return verify({ ...planned, article }, language).claims
}
