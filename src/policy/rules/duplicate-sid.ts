import type { Rule } from './rule';

/** Reports statements that share a Sid. */
export const duplicateSid: Rule = {
  id: 'duplicate-sid',
  summary: 'Two statements have the same Sid.',
  why: 'IAM refuses a policy in which a Sid is not unique.',
  recommended: 'error',
  strict: 'error',
  fixable: true,
  kind: 'any',
  check({ policy: { statements }, document, report }) {
    const taken = new Set(statements.flatMap(({ sid }) => sid?.value ?? []));
    const seen = new Map<string, number>();
    const lastNumbers = new Map<string, number>();
    for (const statement of statements) {
      const { sid, index } = statement;
      if (sid === undefined) continue;
      const first = seen.get(sid.value);
      if (first === undefined) {
        seen.set(sid.value, index);
        continue;
      }
      const number = freeNumber(sid.value, (lastNumbers.get(sid.value) ?? 1) + 1, taken);
      lastNumbers.set(sid.value, number);
      const name = `${sid.value}${number}`;
      report({
        at: sid,
        message: `Statement ${first + 1} already has the Sid ${sid.value}; write another, such as ${name}.`,
        statement,
        ...(document.editable && {
          fix: {
            description: `Rename it to ${name}`,
            edits: [{ range: sid.range, text: JSON.stringify(name) }],
          },
        }),
      });
    }
  },
};

/** Returns the first number, starting at `from`, that makes the Sid unique in the policy. */
function freeNumber(sid: string, from: number, taken: ReadonlySet<string>): number {
  let number = from;
  while (taken.has(`${sid}${number}`)) number++;
  return number;
}
