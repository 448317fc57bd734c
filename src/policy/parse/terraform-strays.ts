import type { PolicyNode } from '../document';
import { itemsUnder, stringUnder, valueUnder } from './find-node';
import { mentionOfEic, strayStatements } from './stray-policy';
import type { PlannedResource } from './terraform-principals';

/** A statement on EC2 Instance Connect in a place of a plan that is not known to have a policy. */
interface Stray {
  readonly node: PolicyNode;
  readonly path: string;
  readonly owner: string;
  readonly sentence: string;
}

/**
 * Types of resources whose policies grant no action of EC2 Instance Connect, whatever they say. The list for templates
 * has the reasons (`template-strays.ts`).
 */
const grantNothing =
  /^(?:aws_(?:backup_vault|ecr_repository|efs_file_system|kms_key|s3_bucket|sns_topic|sqs_queue|secretsmanager_secret|vpc_endpoint)_policy|aws_(?:kms_key|organizations_policy|vpc_endpoint)|awscc_(?:organizations_policy|ec2_vpc_endpoint|kms_key|s3_bucket_policy|sns_topic_policy|sqs_queue_policy))$/;
/** The attributes for a role's trust policy, which grants only to assume the role. */
const trustPolicy = /^assume_role_policy(?:_document)?$/;
/** Types of resources that make others from a template, with parameters from the plan. */
const withTemplate =
  /^(?:aws|awscc)_(?:cloudformation_stack(?:_set|_set_instance|_instances)?|serverlessapplicationrepository_cloudformation_stack|servicecatalog_(?:provisioned_product|cloudformation_provisioned_product))$/;

/** Sections of a plan that are read, or whose values count only where a resource has them. */
const sectionsRead: ReadonlySet<string> = new Set([
  'planned_values',
  'resource_changes',
  'prior_state',
  'values',
  'configuration',
  'variables',
  'resource_drift',
  'output_changes',
]);

/**
 * Returns the statements in the attributes of a resource, but for one that is read as policies. A data source makes
 * nothing: its policy counts where a resource has it.
 */
export function* straysOfResource(
  { address, type, values, isData }: PlannedResource & { readonly isData: boolean },
  policyAttribute: string | undefined,
): Generator<Stray> {
  if (values?.kind !== 'object' || isData || grantNothing.test(type)) return;
  for (const { key, value } of values.properties) {
    if (key.value === policyAttribute || trustPolicy.test(key.value)) continue;
    const place = { path: `${address}.${key.value}`, owner: address };
    const sentence = `This statement could not be checked: the attribute ${key.value} of ${type} is not known to have a policy; check the policy in a file of its own.`;
    let isFound = false;
    for (const node of strayStatements(value)) {
      isFound = true;
      yield { node, ...place, sentence };
    }
    const mention = withTemplate.test(type) && !isFound ? mentionOfEic(value) : undefined;
    if (mention !== undefined)
      yield {
        node: mention,
        ...place,
        sentence:
          'This action is given to a template, so the policy with it was not checked here; check the template in a file of its own.',
      };
  }
}

/** Returns the statements that a plan has elsewhere: in outputs, drift, commands and sections of later versions. */
export function* straysElsewhere(root: PolicyNode): Generator<Stray> {
  const outputs = [
    valueUnder(valueUnder(root, 'planned_values') ?? valueUnder(root, 'values'), 'outputs'),
    valueUnder(root, 'output_changes'),
  ];
  for (const section of outputs)
    for (const { key, value } of section?.kind === 'object' ? section.properties : []) {
      // An output has its value in one section, and what it becomes in the other.
      const own = valueUnder(value, 'value') ?? valueUnder(value, 'after');
      yield* inPart(own, `output.${key.value}`, 'it is not known what uses this output');
    }
  for (const drift of itemsUnder(root, 'resource_drift')) {
    const address = stringUnder(drift, 'address') ?? 'resource_drift';
    if (stringUnder(drift, 'mode') === 'data' || grantNothing.test(stringUnder(drift, 'type') ?? ''))
      continue;
    const after = valueUnder(valueUnder(drift, 'change'), 'after');
    for (const { key, value } of after?.kind === 'object' ? after.properties : [])
      if (!trustPolicy.test(key.value))
        yield* inPart(value, address, 'it was made outside of Terraform, and is not what the plan has');
  }
  yield* inCommands(valueUnder(valueUnder(root, 'configuration'), 'root_module'), '');
  for (const { key, value } of root.kind === 'object' ? root.properties : [])
    if (!sectionsRead.has(key.value))
      yield* inPart(value, key.value, `it is not known what is done with ${key.value} of the plan`);
}

/** Returns the statements in the commands of provisioners, in a module of the configuration and in those that it calls. */
function* inCommands(module: PolicyNode | undefined, prefix: string): Generator<Stray> {
  for (const resource of itemsUnder(module, 'resources')) {
    const address = prefix + (stringUnder(resource, 'address') ?? 'provisioner');
    yield* inPart(
      valueUnder(resource, 'provisioners'),
      address,
      'it is not known what a provisioner does with it',
    );
  }
  const calls = valueUnder(module, 'module_calls');
  for (const { key, value } of calls?.kind === 'object' ? calls.properties : [])
    yield* inCommands(valueUnder(value, 'module'), `${prefix}module.${key.value}.`);
}

function* inPart(part: PolicyNode | undefined, owner: string, reason: string): Generator<Stray> {
  if (part === undefined) return;
  const sentence = `This statement could not be checked: ${reason}; check the policy in a file of its own.`;
  for (const node of strayStatements(part)) yield { node, path: owner, owner, sentence };
}
