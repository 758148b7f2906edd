import type { RecordStore } from '../store/store.ts'
import type { Ledger, LedgerEntry } from './ledger.ts'

const ACTIONS = { sending: 'article.publishing', sent: 'article.published' } as const
/** Entries of the record that are looked at in one go. */
const SIZE = 200

/** The ledger of an article in the store: entries of the record, which is never changed. Its key is the article's id. */
export const storeLedger = (record: RecordStore, article: string): Ledger => ({
  key: article,
  async last(target) {
    for (let page = 1; ; page++) {
      const { items } = await record.list({ subject: article, page, size: SIZE })
      for (const { action, details, at, actor } of items) {
        const isOurs = action === ACTIONS.sending || action === ACTIONS.sent
        if (isOurs && details.target === target)
          return { ...(details as unknown as LedgerEntry), enteredAt: at, by: actor }
      }
      if (items.length < SIZE) return undefined
    }
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
