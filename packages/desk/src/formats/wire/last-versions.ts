import type { Document } from '@intertitre/core'

/** One story for each guid: of several versions the latest, which says that there were others. */
export function lastVersions(documents: readonly Document[]): readonly Document[] {
  const kept = new Map<string, Document>()
  const repeated = new Map<string, number>()
  for (const [place, document] of documents.entries()) {
    const guid = document.metadata?.guid ?? `item ${place}`
    const before = kept.get(guid)
    if (before !== undefined) repeated.set(guid, (repeated.get(guid) ?? 1) + 1)
    if (before === undefined || !isOlder(document, before)) kept.set(guid, document)
  }
  return [...kept].map(([guid, document]) => {
    const times = repeated.get(guid)
    if (times === undefined) return document
    const remark = `the file holds ${times} items with the guid ${guid}: the latest is taken`
    return { ...document, remarks: [...(document.remarks ?? []), remark] }
  })
}

function isOlder(
  { metadata: one, published }: Document,
  { metadata: other, published: before }: Document,
): boolean {
  const versions = [one?.version, other?.version].map(Number)
  if (versions.every((version) => Number.isInteger(version)) && versions[0] !== versions[1])
    return versions[0]! < versions[1]!
  return Date.parse(published ?? '') < Date.parse(before ?? '')
}
