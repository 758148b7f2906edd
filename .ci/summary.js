// Prints « N passed, N failed » from Vitest's JSON report. Files that could not be loaded count as one
// failure each, and so does a run that stopped before its report: formatting, lint or types.
import { readFileSync } from 'node:fs'

const report = readFileSync(process.argv[2], 'utf8')
if (report === '') {
  console.log('The tests were not run: see the check that failed above.')
  console.log('0 passed, 1 failed')
  process.exit(1)
}
const { numPassedTests, numFailedTests, testResults, success } = JSON.parse(report)
const unloaded = testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
)
const failed = numFailedTests + unloaded.length
for (const { name, message } of unloaded) console.log(`Could not be run: ${name}: ${message}`)
// An error outside of any test fails the run too.
console.log(`${numPassedTests} passed, ${failed > 0 || success ? failed : 1} failed`)
process.exit(success && failed === 0 ? 0 : 1)
