// Prints `N passed, N failed, N skipped` from Vitest's JSON report, as the last line of a CI log.
import { readFileSync } from 'node:fs';
import { argv, exit } from 'node:process';

/** @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile */

let files;
try {
  /** @type {{ testResults: TestFile[] }} */
  const report = JSON.parse(readFileSync(argv[2] ?? '', 'utf8'));
  files = report.testResults;
} catch (error) {
  console.error(`The tests did not finish: ${error instanceof Error ? error.message : error}`);
  exit(1);
}

const count = { passed: 0, failed: 0, skipped: 0 };
for (const { status, assertionResults } of files) {
  for (const test of assertionResults) {
    if (test.status === 'passed') count.passed += 1;
    else if (test.status === 'failed') count.failed += 1;
    else count.skipped += 1;
  }
  // A file that cannot be loaded has no tests, but counts as a failure.
  if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) count.failed += 1;
}
if (count.passed + count.failed === 0) {
  console.error('No test ran.');
  exit(1);
}
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
