// Prints `N passed, N failed` for a vitest JSON report; a test that was skipped counts as failed.
import { readFileSync } from 'node:fs';

const { testResults, success } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const tests = testResults.flatMap((file) => file.assertionResults);
const passed = tests.filter((test) => test.status === 'passed').length;
const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
const failed = tests.length - passed + unloaded.length;

for (const test of tests) {
  if (test.status !== 'passed' && test.status !== 'failed') {
    console.log(`nothing may be skipped here: ${test.fullName}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
if (!success || failed > 0 || passed === 0) process.exitCode = 1;
