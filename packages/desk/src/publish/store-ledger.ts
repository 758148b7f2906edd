import type { RecordStore } from '../store/store.ts'
import { type Ledger, type LedgerEntry, lastOfEach } from './ledger.ts'

const ACTIONS = { sending: 'article.publishing', sent: 'article.published' } as const
/** Entries of the record that are looked at in one go. */
const SIZE = 200

/** The ledger of an article in the store: entries of the record, which is never changed. Its key is the article's id. */
export const storeLedger = (record: RecordStore, article: string): Ledger => ({
  key: article,
  async last(target) {
    for await (const entry of entriesOf(record, article)) if (entry.target === target) return entry
    return undefined
  },
  async lasts() {
    const entries: LedgerEntry[] = []
    for await (const entry of entriesOf(record, article)) entries.push(entry)
    return lastOfEach(entries)
  },
  async enter({ by, enteredAt: _, ...details }) {
    await record.enter({
      actor: by,
      action: ACTIONS[details.phase],
      subject: article,
      details: { ...details },
    })
  },
})

/** The latest first. */
async function* entriesOf(record: RecordStore, article: string): AsyncGenerator<LedgerEntry> {
  for (let page = 1; ; page++) {
    const { items } = await record.list({ subject: article, page, size: SIZE })
    for (const { action, details, at, actor } of items)
      if (action === ACTIONS.sending || action === ACTIONS.sent)
        yield { ...(details as unknown as LedgerEntry), enteredAt: at, by: actor }
    if (items.length < SIZE) return
  }
}
