import picocolors from 'picocolors';
import { stepText, targetText } from '../../../managed-policy/describe';
import { documentDiff } from '../../../managed-policy/document-diff';
import type { ExistingPolicy, PolicyState, WantedPolicy } from '../../../managed-policy/managed-policy';
import type { Plan } from '../../../managed-policy/plan';
import { singleLine, visibleControls } from '../../../report/text/safe-text';

/** Returns the plan for people: the policy as it is, the difference of the documents, and the steps. */
export async function planText(
  wanted: WantedPolicy,
  state: PolicyState,
  plan: Plan,
  fileName: string,
  colors: boolean,
): Promise<string> {
  const { arn, existing } = state;
  const { steps, notes } = plan;
  const lines = [
    existing === undefined
      ? `The policy ${arn} does not exist.`
      : `The policy ${arn} exists; its default version is ${existing.defaultVersion}.`,
  ];
  const isNewDocument = steps.some(({ kind }) => kind === 'create-policy' || kind === 'create-version');
  if (isNewDocument) {
    if (existing !== undefined && existing.attachmentCount > 0) lines.push(affected(existing));
    const before = existing && {
      name: `${wanted.name} ${existing.defaultVersion}`,
      document: existing.document,
    };
    const diff = await documentDiff(before, { name: fileName, document: wanted.document });
    lines.push('', ...painted(diff, colors), '');
  }
  lines.push(...notes.map((note) => `Note: ${note}`));
  if (steps.length > 0)
    lines.push('Steps:', ...steps.map((step) => `  - ${singleLine(stepText(step, wanted, state))}`));
  return `${lines.join('\n')}\n`;
}

function affected({ attachmentCount, attachedTo }: ExistingPolicy): string {
  const who = attachedTo?.map(targetText).join(', ') ?? `${attachmentCount} users, groups or roles`;
  return `A new version changes the permissions of all that have the policy: ${singleLine(who)}.`;
}

function painted(diff: string, colors: boolean): string[] {
  const paint = picocolors.createColors(colors);
  return diff
    .trimEnd()
    .split('\n')
    .map(visibleControls)
    .map((line) => {
      if (/^(---|\+\+\+) /.test(line)) return paint.bold(line);
      if (line.startsWith('+')) return paint.green(line);
      return line.startsWith('-') ? paint.red(line) : line;
    });
}
