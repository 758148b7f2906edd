import { type Ledger, type LedgerEntry, lastOfEach } from '../publish/ledger.ts'

/** A ledger that is gone with the test; `entries` are all that were entered. */
export function memoryLedger(key = '0123456789abcdef'): Ledger & { readonly entries: LedgerEntry[] } {
  const entries: LedgerEntry[] = []
  return {
    key,
    entries,
    last: async (target) => entries.findLast((entry) => entry.target === target),
    lasts: async () => lastOfEach(entries.toReversed()),
    enter: async (entry) => {
      entries.push(entry)
    },
  }
}
