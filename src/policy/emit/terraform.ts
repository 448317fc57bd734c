import { providerArn } from '../trust/trust-values';
import type { EmittedPolicy, EmittedRole } from './emitted';
import { HclExpression, type HclValue, hclBlock, hclValue } from './hcl';

/** Returns a policy and its attachments in Terraform's language. */
export function policyTerraform(policy: EmittedPolicy): string {
  const { name, path, description, tags, document, attachTo } = policy;
  const label = labelOf(name);
  const blocks = [
    hclBlock(`resource "aws_iam_policy" "${label}"`, [
      ['name', name],
      ['path', path === '/' ? undefined : path],
      ['description', description],
      ['policy', jsonencode(document)],
      ['tags', tags.size === 0 ? undefined : Object.fromEntries(tags)],
    ]),
    ...attachTo.map(({ kind, name: target }, index) =>
      hclBlock(
        `resource "aws_iam_${kind}_policy_attachment" "${label}${index === 0 ? '' : `_${index + 1}`}"`,
        [
          [kind, target],
          ['policy_arn', new HclExpression(`aws_iam_policy.${label}.arn`)],
        ],
      ),
    ),
  ];
  return blocks.join('\n');
}

/** Returns a role for GitHub's tokens, and the provider on request, in Terraform's language. */
export function roleTerraform(role: EmittedRole): string {
  const { name, issuer, audience, partition, accountId, withProvider } = role;
  const blocks: string[] = [];
  let federated: HclValue;
  if (withProvider) {
    federated = new HclExpression('aws_iam_openid_connect_provider.github.arn');
    blocks.push(
      hclBlock('resource "aws_iam_openid_connect_provider" "github"', [
        ['url', `https://${issuer}`],
        ['client_id_list', [audience]],
      ]),
    );
  } else if (accountId === undefined) {
    federated = new HclExpression('data.aws_iam_openid_connect_provider.github.arn');
    blocks.push(hclBlock('data "aws_iam_openid_connect_provider" "github"', [['url', `https://${issuer}`]]));
  } else {
    federated = providerArn(partition, accountId, issuer);
  }
  blocks.push(
    hclBlock(`resource "aws_iam_role" "${labelOf(name)}"`, [
      ['name', name],
      ['assume_role_policy', jsonencode(role.trust(federated))],
    ]),
  );
  return blocks.join('\n');
}

function jsonencode(document: HclValue): HclExpression {
  return new HclExpression(`jsonencode(${hclValue(document, '  ')})`);
}

/** Returns a resource's label for a name of IAM. */
function labelOf(name: string): string {
  const label = name.replaceAll(/[^A-Za-z0-9_-]/g, '_');
  return /^[A-Za-z_]/.test(label) ? label : `_${label}`;
}
