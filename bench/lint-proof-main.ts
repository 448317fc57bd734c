import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { policyClasses } from '../__tests__/policy/semantics/hostile-policies';
import { described, minimal, provedClaims } from '../__tests__/policy/semantics/proof';

/** Policies of a class that are generated at once. */
const batch = 500;

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function print(title: string, counts: ReadonlyMap<string, number>): void {
  console.log(`\n${title}`);
  if (counts.size === 0) console.log('  none');
  for (const [name, number] of [...counts].sort()) console.log(`  ${name.padEnd(72)} ${number}`);
}

/**
 * Lints generated policies and compares what the linter says about each with requests against it, which a second
 * implementation of IAM decides. Ends with 1 if the linter is wrong about any.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    allowPositionals: true,
    options: {
      policies: { type: 'string', default: '100000' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      examples: { type: 'string', default: '10' },
      /** Only the classes whose name has this text. */
      class: { type: 'string', default: '' },
      kind: { type: 'string', default: '' },
      /** Each open statement needs a finding of its own. */
      'each-statement': { type: 'boolean', default: false },
    },
  });
  const [wanted, seed, shown] = [values.policies, values.seed, values.examples].map(Number) as [
    number,
    number,
    number,
  ];
  const classes = policyClasses.filter(({ name }) => name.includes(values.class));
  console.log(`${wanted} policies of ${classes.length} classes, seed ${seed}`);
  const options = { eachStatement: values['each-statement'] };
  const startedAt = performance.now();
  const [findings, open, closed] = [new Map(), new Map(), new Map<string, number>()];
  const examples: string[] = [];
  let tried = 0;
  for (let round = 0; tried < wanted; round++) {
    for (const { name, policies } of classes) {
      const numRuns = Math.min(batch, wanted - tried, Math.ceil(wanted / classes.length));
      if (numRuns <= 0) break;
      for (const policy of fc.sample(policies, { numRuns, seed: seed + round })) {
        tried++;
        const { claims, wrong } = await provedClaims(policy, options);
        for (const { rule } of claims) count(findings, rule);
        for (const counterexample of wrong) {
          const { kind, family, rule } = counterexample;
          const key = `${rule ?? family}: ${name}`;
          const counts = kind === 'open' ? open : closed;
          if (!counts.has(key) && examples.length < shown && kind.includes(values.kind))
            examples.push(described(counterexample, await minimal(policy, counterexample, options)));
          count(counts, key);
        }
      }
    }
  }
  print('Findings', findings);
  print('Silent, but open', open);
  print('A finding, but closed', closed);
  if (examples.length > 0) console.log(`\nThe first of each, made small\n${examples.join('\n')}`);
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(`\n${tried} policies in ${seconds.toFixed(1)} s, seed ${seed}`);
  if (open.size + closed.size > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.exitCode = 1;
  console.error(error);
});
