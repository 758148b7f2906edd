/** Source: the priorities of ANPA 1312, which ANSA and EFE use too: flash, bulletin, urgent, regular, deferred. */
export const URGENCY_LETTERS: Readonly<Record<string, number>> = {
  ...{ f: 1, b: 2, u: 3, r: 4, d: 5, a: 5, s: 6, w: 6 },
}
