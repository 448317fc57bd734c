import type { Json } from '../render/fill-template';
import { policyText } from '../render/policy-text';
import { providerArn } from '../trust/trust-values';
import type { EmittedPolicy, EmittedRole } from './emitted';
import { shellWord } from './shell-word';

/** Returns commands for a POSIX shell that create a policy and attach it. They stop at the first that fails. */
export function policyCommands(policy: EmittedPolicy): string {
  const { name, path, description, tags, document, attachTo } = policy;
  const create = command('iam create-policy', [
    ['--policy-name', name],
    ...(path === '/' ? [] : [['--path', path] as const]),
    ...(description === undefined ? [] : [['--description', description] as const]),
    ['--policy-document', policyText(document).trimEnd()],
    ...(tags.size === 0 ? [] : [['--tags', tagList(tags)] as const]),
  ]);
  if (attachTo.length === 0) return `${create}\n`;
  return `${[
    `policy_arn=$(${create} \\\n  --query Policy.Arn --output text)`,
    ...attachTo.map(
      ({ kind, name: target }) =>
        `aws iam attach-${kind}-policy ${option(`--${kind}-name`, target)} --policy-arn "$policy_arn"`,
    ),
  ].join(' &&\n')}\n`;
}

/** Returns commands for a POSIX shell that create a role for GitHub's tokens, after its provider if there is none. */
export function roleCommands(role: EmittedRole & { readonly accountId: string }): string {
  const { name, issuer, audience, partition, accountId, withProvider } = role;
  const arn = providerArn(partition, accountId, issuer);
  const provider = [
    '# One provider serves the whole account, so it is created only if there is none.',
    `aws iam get-open-id-connect-provider --open-id-connect-provider-arn ${shellWord(arn)} > /dev/null 2>&1 ||`,
    `  aws iam create-open-id-connect-provider --url ${shellWord(`https://${issuer}`)} ${option('--client-id-list', audience)}`,
    '',
  ];
  const create = command('iam create-role', [
    ['--role-name', name],
    ['--assume-role-policy-document', indented(role.trust(arn))],
  ]);
  return `${[...(withProvider ? provider : []), create].join('\n')}\n`;
}

function command(name: string, options: readonly (readonly [option: string, value: string])[]): string {
  return [`aws ${name}`, ...options.map(([flag, value]) => `  ${option(flag, value)}`)].join(' \\\n');
}

/** The AWS CLI would take a value that begins with `-` for an option. */
function option(flag: string, value: string): string {
  return value.startsWith('-') ? `${flag}=${shellWord(value)}` : `${flag} ${shellWord(value)}`;
}

/** As JSON: the AWS CLI's shorthand has its own escapes, and would load a value that begins with `file://`. */
function tagList(tags: ReadonlyMap<string, string>): string {
  return JSON.stringify([...tags].map(([Key, Value]) => ({ Key, Value })));
}

function indented(document: Json): string {
  return JSON.stringify(document, null, 2);
}
