import type { PolicyDocument, PolicyNode } from '../document';
import { intrinsicCall } from './intrinsic-call';
import { mentionsEic, withoutEscapes } from './mentions-eic';
import { mentionOfEic, strayStatements } from './stray-policy';
import type { TemplateEvaluator } from './template-evaluator';
import type { TemplateResource } from './template-principals';

interface Place {
  readonly path: string;
  readonly owner: string;
}

/** A statement in a place of a template that is not known to have a policy. */
export interface Stray extends Place {
  readonly node: PolicyNode;
  readonly sentence: string;
}

/**
 * Types of resources whose policies grant no action of EC2 Instance Connect, whatever they say: service control policies
 * and policies of interface endpoints limit what others grant (AWS Organizations User Guide, AWS PrivateLink Guide), and
 * the policy of a bucket, queue, topic, key, repository, file system, secret or vault is about that alone.
 */
const grantNothing: ReadonlySet<string> = new Set([
  'AWS::Backup::BackupVault',
  'AWS::EC2::VPCEndpoint',
  'AWS::ECR::Repository',
  'AWS::EFS::FileSystem',
  'AWS::KMS::Key',
  'AWS::Organizations::Policy',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
  'AWS::SecretsManager::ResourcePolicy',
]);
/** The property for a role's trust policy, which grants only to assume the role. */
export const trustProperty = 'AssumeRolePolicyDocument';

/** Types of resources that make others from a template outside of the file, with parameters from this one. */
const withOtherTemplate: ReadonlySet<string> = new Set([
  'AWS::CloudFormation::Stack',
  'AWS::CloudFormation::StackSet',
  'AWS::Serverless::Application',
  'AWS::ServiceCatalog::CloudFormationProvisionedProduct',
]);

/** Sections whose values count where the template refers to them. */
const sectionsByReference: ReadonlySet<string> = new Set([
  'Resources',
  'Parameters',
  'Mappings',
  'Conditions',
]);

/** Signs of an action in a template that puts it together. */
const partOfAction = /ec2-instance-connect|SendSSHPublicKey|SendSerialConsoleSSHPublicKey|OpenTunnel/i;

/** Finds statements on EC2 Instance Connect in all places of a template that are not read as policies. */
export class TemplateStrays {
  readonly #evaluator: TemplateEvaluator;
  /** False for a template without any action of the service: it is not searched through. */
  readonly #isAboutEic: boolean;
  readonly #found: Stray[] = [];

  constructor(evaluator: TemplateEvaluator, text: string) {
    this.#evaluator = evaluator;
    this.#isAboutEic = mentionsEic(text) || partOfAction.test(withoutEscapes(text));
  }

  /**
   * Searches a resource, but for a property that is read as policies.
   *
   * @param node the whole resource
   * @throws TooMuch
   */
  searchResource(
    { type }: TemplateResource,
    node: PolicyNode,
    place: Place,
    policyProperty: string | undefined,
  ): void {
    if (!this.#isAboutEic || node.kind !== 'object' || grantNothing.has(type)) return;
    for (const { key, value } of node.properties) {
      const inside = key.value === 'Properties' && value.kind === 'object' ? value.properties : [];
      const parts =
        inside.length > 0
          ? inside.filter(
              (property) => property.key.value !== policyProperty && property.key.value !== trustProperty,
            )
          : [{ key, value }];
      for (const { key: name, value: part } of parts) {
        const path = inside.length > 0 ? `${place.path}.${name.value}` : place.path;
        this.#search(part, { ...place, path }, sentenceOn(name.value, type), withOtherTemplate.has(type));
      }
    }
  }

  /**
   * Searches an item of a list of policies that is none.
   *
   * @throws TooMuch
   */
  searchItem(node: PolicyNode, place: Place, type: string): void {
    if (this.#isAboutEic) this.#search(node, place, sentenceOn('this item of Policies', type), false);
  }

  /**
   * Searches the sections of a template that have no resources.
   *
   * @throws TooMuch
   */
  searchSections(template: PolicyNode, prefix: string): void {
    if (!this.#isAboutEic || template.kind !== 'object') return;
    for (const { key, value } of template.properties) {
      if (sectionsByReference.has(key.value)) continue;
      const sentence = `This statement could not be checked: it is not known what is done with ${key.value} of the template; check the policy in a file of its own.`;
      this.#search(value, { path: key.value, owner: prefix + key.value }, sentence, false);
    }
  }

  #search(node: PolicyNode, place: Place, sentence: string, hasOtherTemplate: boolean): void {
    // As it is written, too: of what some functions make nothing is known.
    const values = [node, ...textArguments(node)].flatMap((value) => this.#evaluator.evaluate(value) ?? []);
    values.push(node);
    const strays = values.flatMap((value) => [...strayStatements(value)]);
    this.#found.push(...strays.map((stray) => ({ node: stray, ...place, sentence })));
    if (!hasOtherTemplate || strays.length > 0) return;
    for (const value of values) {
      const mention = mentionOfEic(value);
      if (mention !== undefined) this.#found.push({ node: mention, ...place, sentence: givenToTemplate });
    }
  }

  /** Returns the statements that are in no policy that was read, at most one for each place. */
  strays(documents: readonly PolicyDocument[]): readonly Stray[] {
    const judged = new Set<string>();
    if (this.#found.length > 0)
      for (const { root } of documents) for (const node of strayStatements(root)) judged.add(placeOf(node));
    const shown = new Set<string>();
    return this.#found.filter(({ node, path }) => {
      if (judged.has(placeOf(node)) || shown.has(path)) return false;
      shown.add(path);
      return true;
    });
  }
}

const givenToTemplate =
  'This action is given to a template that is not in this file, so the policy with it was not checked here; check that template in a file of its own.';

/** Returns the arguments of the functions that write a value as another text. */
function textArguments(node: PolicyNode): readonly PolicyNode[] {
  const call = intrinsicCall(node);
  if (call !== undefined) {
    const isText = call.name === 'Fn::Base64' || call.name === 'Fn::ToJsonString';
    return isText ? [call.argument] : textArguments(call.argument);
  }
  if (node.kind === 'array') return node.items.flatMap(textArguments);
  return node.kind === 'object' ? node.properties.flatMap(({ value }) => textArguments(value)) : [];
}

function sentenceOn(name: string, type: string): string {
  return type.startsWith('AWS::')
    ? `This statement could not be checked: ${name} of the type ${type} is not known to have a policy; check the policy in a file of its own.`
    : `This statement could not be checked: it is not known what a resource of the type ${type} does with it.`;
}

function placeOf({ range }: PolicyNode): string {
  return `${range.start}-${range.end}`;
}
