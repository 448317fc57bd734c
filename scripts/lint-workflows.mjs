// Lints this repository's workflows and examples. Prints a line for each finding, and fails if there is one.
import { globSync, readFileSync } from 'node:fs';
import { exit } from 'node:process';
import { lintWorkflow } from './workflow-linter.mjs';

const files = globSync(['.github/workflows/*.{yml,yaml}', 'examples/*.{yml,yaml}']).sort();
const findings = [];
for (const file of files) findings.push(...(await lintWorkflow(readFileSync(file, 'utf8'), file)));

for (const { file, line, message } of findings) console.error(`${file}:${line}: ${message}`);
console.log(`${files.length} workflows, ${findings.length} findings`);
exit(findings.length === 0 && files.length > 0 ? 0 : 1);
