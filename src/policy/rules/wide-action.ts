import { enumeration } from '../enumeration';
import type { Patterns, Statement } from '../model';
import { expandAction } from '../tables/actions';
import { matchesWildcard } from '../wildcard';
import type { Rule, RuleContext } from './rule';

/** Wildcards in allowed actions that reach further than EC2 Instance Connect needs. */
export const wideAction: Rule = {
  id: 'wide-action',
  summary: 'A wildcard allows more actions than EC2 Instance Connect needs.',
  why: 'Whoever has the policy can do all that the wildcard reaches, and all that AWS adds under it later.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check(context) {
    for (const statement of context.policy.statements) {
      if (statement.effect === 'Allow' && statement.action !== undefined)
        checkActions(statement.action, statement, context);
    }
  },
};

function checkActions(
  { items, key, negated }: Patterns,
  statement: Statement,
  { report }: RuleContext,
): void {
  if (negated) {
    const message =
      'NotAction with Allow grants every action of AWS but those listed; list what is to be allowed in Action.';
    report({ at: key, message, statement });
    return;
  }
  for (const item of items) {
    const message = messageOn(item.value);
    if (message !== undefined) report({ at: item, message, statement });
  }
}

function messageOn(pattern: string): string | undefined {
  if (!/[*?]/.test(pattern)) return undefined;
  const colon = pattern.indexOf(':');
  const service = (colon < 0 ? pattern : pattern.slice(0, colon)).toLowerCase();
  const ofOurs = ['ec2-instance-connect', 'ec2'].filter((own) => matchesWildcard(service, own));
  // Wildcards of other services are no business of this linter.
  if (ofOurs.length === 0) return undefined;
  const reached = expandAction(pattern);
  // One action, however written, is not more than was meant.
  if (reached.length < 2) return undefined;
  if (/^\*+(:\*+)?$/.test(pattern))
    return `${pattern} allows all ${reached.length.toLocaleString('en-US')} actions of AWS; list those that are needed.`;
  if (/[*?]/.test(service))
    return `${pattern} allows ${reached.length.toLocaleString('en-US')} actions of the services that it matches; list those that are needed.`;
  if (service === 'ec2-instance-connect')
    return `${pattern} allows ${enumeration(reached)}; list those that are meant.`;
  const changing = reached.filter((action) => !isReading(action));
  if (changing.length === 0) return undefined;
  return `${pattern} allows ${reached.length} actions of EC2, ${enumeration(examplesOf(changing))} among them; list those that are needed.`;
}

/** Whether an action only looks; told from its name, as AWS's pages on access levels do not list what is new. */
export function isReading(action: string): boolean {
  return /^ec2:(Describe|Get|List|Search)/.test(action);
}

/** The most telling of what a wildcard reaches. */
function examplesOf(actions: readonly string[]): readonly string[] {
  const telling = ['ec2:RunInstances', 'ec2:TerminateInstances', 'ec2:AuthorizeSecurityGroupIngress'];
  const found = telling.filter((action) => actions.includes(action));
  return found.length > 0 ? found : actions.slice(0, 2);
}
