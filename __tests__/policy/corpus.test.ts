import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration, presets } from '../../src/policy/configuration/configuration';
import { lintText } from '../../src/policy/lint';

/**
 * Policies in all forms, written for this project, in a folder for each class. The `expected.json` of a folder has the
 * findings of each file, as IAM's evaluation demands them:
 *
 * - `os-user-root:10`: the rule reports line 10, with each preset
 * - `wide-arn:7 in strict, all`: only with these presets
 * - `os-user-missing:6|os-user-root:15`: one of the two
 * - `?unreachable-allow:6`: allowed, but not demanded
 */
const folder = join(dirname(fileURLToPath(import.meta.url)), 'corpus');

/** A note about every policy, for which the other tests are. */
const everywhere = 'console-output-missing';

interface Expected {
  readonly findings: readonly string[];
  readonly isOptional: boolean;
}

function read(...path: readonly string[]): string {
  return readFileSync(join(folder, ...path), 'utf8');
}

function parsed(entry: string, preset: string): Expected[] {
  const [what = '', where] = entry.split(' in ');
  if (where !== undefined && !where.split(', ').includes(preset)) return [];
  return [{ findings: what.replace('?', '').split('|'), isOptional: what.startsWith('?') }];
}

async function findingsIn(file: string, text: string, preset: (typeof presets)[number]): Promise<string[]> {
  const findings = await lintText(
    { fileName: file, text },
    { ...defaultConfiguration, preset },
    { named: true },
  );
  return findings
    .filter(({ ruleId }) => ruleId !== everywhere)
    .map(({ ruleId, start }) => `${ruleId}:${start.line}`);
}

const classes = readdirSync(folder);

it.each(classes)('%s: every policy has its expectation', (name) => {
  const files = readdirSync(join(folder, name)).filter((file) => file !== 'expected.json');
  expect(Object.keys(JSON.parse(read(name, 'expected.json'))).sort()).toEqual(files.sort());
});

describe.each(classes)('%s', (name) => {
  const expected: Readonly<Record<string, readonly string[]>> = JSON.parse(read(name, 'expected.json'));

  it.each(Object.entries(expected))('%s has the findings that it must give', async (file, entries) => {
    const text = read(name, file);
    const differences: string[] = [];
    for (const preset of presets) {
      const found = await findingsIn(`${name}/${file}`, text, preset);
      for (const { findings, isOptional } of entries.flatMap((entry) => parsed(entry, preset))) {
        const at = found.findIndex((finding) => findings.includes(finding));
        if (at >= 0) found.splice(at, 1);
        else if (!isOptional) differences.push(`${preset}: ${findings.join(' or ')} is missing`);
      }
      differences.push(...found.map((finding) => `${preset}: ${finding} is unexpected`));
    }
    expect(differences).toEqual([]);
  });
});
