import { type Audit, auditMessages, audits, type Family } from '@intertitre/core'

const FAMILIES: Readonly<Record<Family, string>> = {
  proof: 'Proof and brief',
  keyphrase: 'Keyphrase',
  structure: 'Structure',
  reading: 'Reading',
  search: 'Search',
  data: 'Structured data',
  news: 'News',
  answers: 'Answer engines',
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/</gu, '&lt;')

const row = ({ id, importance, grounds }: Audit): string => {
  const { name, advice } = auditMessages[id]!.en
  const source = `${grounds.kind}: [${cell(grounds.name)}](${grounds.url}), ${grounds.dated}; look again ${grounds.review}`
  return `| \`${id}\` | ${cell(name)}. ${cell(advice)} | ${importance} | ${source} |`
}

const familySection = (family: Family): string => {
  const rows = audits.filter((audit) => audit.family === family).map(row)
  return [
    `## ${FAMILIES[family]}`,
    '',
    '| audit | what it looks at, and what to do | importance | grounds |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

function peerSection(peer: string, title: string): string {
  const byCheck = new Map<string, string[]>()
  for (const { id, covers = [] } of audits) {
    for (const check of covers.filter((each) => each.startsWith(`${peer}:`))) {
      const name = check.slice(peer.length + 1)
      byCheck.set(name, [...(byCheck.get(name) ?? []), `\`${id}\``])
    }
  }
  const rows = [...byCheck]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([check, ids]) => `| ${check} | ${ids.join(', ')} |`)
  return [`### ${title}`, '', '| check | covered by |', '| --- | --- |', ...rows, ''].join('\n')
}

/** docs/audits.md, made of the audits themselves. */
export const auditsPage = (): string => `# Audits

\`intertitre audit PAGE\` looks at any page, a file or an address of the web, and \`intertitre write\` at every article before it leaves: ${audits.length} rules, the same for both. What an audit finds is a place and values; its wording is in \`packages/core/src/languages/audit-messages/\`, in English and in French.

\`\`\`
intertitre audit PAGE [--keyphrase PHRASE] [--dismiss AUDIT=REASON…] [--language fr|en]
                      [--least POINTS] [--config FILE] [--format text|json|html] [--out FILE]
\`\`\`

PAGE is a file of HTML, the \`article.json\` of an article of ours, an address, or \`-\` for standard input; 25 MB at most. An address is fetched with a limit of 15 seconds, 5 redirects, and from the public web only: whatever leads to this machine or a private network is refused, by name, by number in any form, and behind a redirect. Pages in other languages than French are audited for all that does not hang on the language.

**Score.** An essential audit weighs 10, an advised one 4, a minor one 1; the score is the weight of those that passed in the weight of all that had something to look at. An audit passes or fails as a whole. \`--dismiss AUDIT=REASON\`, or \`dismissals\` in \`intertitre.config.json\`, lets findings stand: the score leaves the audit out, and says so with the reason. \`--least POINTS\` makes a lower score exit with 3.

**Report.** What failed comes with its places, what to do, and who asks for it: on the terminal the first four places of each, with \`--format html\` as a page of up to fifty, to be read or printed, with \`--format json\` (or \`--json\`) all of them. \`--out\` writes it to a file.

**Grounds.** Each rule says where it comes from: *documented* by a search engine or a standard, *measured* by a study, or a *convention* of the trade; with the date of the text that it was made from, and when somebody should look whether it still says so.

This page is made from the audits by \`npm run docs\`.

${(Object.keys(FAMILIES) as Family[]).map(familySection).join('\n')}
## What other tools check

The checks of Yoast SEO's two analyses (free and paid, yoastseo 3.6) and the SEO audits of Lighthouse (12 and 13), each with the audits that cover it.

${peerSection('yoast', 'Yoast SEO')}
${peerSection('lighthouse', 'Lighthouse')}`
