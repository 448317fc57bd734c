import { asPattern, hasPlaceholder } from '../placeholders';
import { parseArn } from '../tables/arn';
import type { Rule } from './rule';

/** Reports resources that are neither an ARN nor `*`. */
export const malformedArn: Rule = {
  id: 'malformed-arn',
  summary: 'A resource is not an ARN, or has a wildcard for its service.',
  why: 'A resource is * or an ARN of six parts. IAM refuses a policy with anything else, or the resource never matches.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      for (const item of statement.resource?.items ?? []) {
        const message = messageOn(item.value);
        if (message !== undefined) report({ at: item, message, statement });
      }
    }
  },
};

const form = 'arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE';

function messageOn(value: string): string | undefined {
  const pattern = asPattern(value);
  // A value of wildcards, placeholders and variables only may be anything.
  if (/^[*?]+$/.test(pattern)) return undefined;
  if (value === '') return `An empty string is not a resource; write an ARN, or "*".`;
  if (/\s/.test(pattern)) return `${JSON.stringify(value)} contains whitespace, which no ARN has.`;
  const arn = parseArn(value);
  if (arn !== undefined) {
    if (!/[*?]/.test(arn.service) || hasPlaceholder(arn.service)) return undefined;
    return `IAM refuses the wildcard for the service in ${value}; write one ARN for each service, or "*" for all resources.`;
  }
  const id = idForms.find(([id]) => id.test(pattern));
  if (id !== undefined)
    return `${value} is an ID, not an ARN; write arn:aws:ec2:REGION:ACCOUNT:${id[1]}/${value}.`;
  if (/^arn:/i.test(pattern) && !pattern.startsWith('arn:'))
    return `${value} must begin with arn: in lowercase letters.`;
  if (!pattern.startsWith('arn:')) {
    // A wildcard before the first colon can match what is missing.
    return /^[^:]*[*?]/.test(pattern) ? undefined : `${value} is not an ARN; write ${form}, or "*".`;
  }
  // A wildcard at the end can match the missing colons.
  if (pattern.endsWith('*')) return undefined;
  const parts = pattern.split(':').length;
  if (parts < 6) return `${value} has ${parts} of the six parts of an ARN; write ${form}.`;
  return `${value} names no resource after its fifth colon; write ${form}.`;
}

const idForms: readonly (readonly [RegExp, string])[] = [
  [/^i-[0-9a-f*?]+$/, 'instance'],
  [/^eice-[0-9a-f*?]+$/, 'instance-connect-endpoint'],
];
