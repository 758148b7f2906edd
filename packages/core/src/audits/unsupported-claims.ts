import type { Audit } from './finding.ts'

/** Claims with a number, date, name or quote that no source bears out, one finding each. */
export const unsupportedClaims: Audit = {
  id: 'unsupported-claims',
  check: ({ claims }) =>
    claims
      .filter(({ verdict }) => verdict === 'unsupported')
      .flatMap(({ path, text, discrepancies }) =>
        discrepancies.map(({ field, value }) => {
          const start = Math.max(0, text.indexOf(value))
          return { path, span: { start, end: start + value.length }, values: { field, value } }
        }),
      ),
}
