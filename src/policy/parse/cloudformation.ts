import type { OpaqueNode, PolicyDocument, PolicyKind, PolicyNode } from '../document';
import { stringUnder, valueUnder } from './find-node';
import { callText, type IntrinsicCall, intrinsicCall } from './intrinsic-call';
import type { SyntaxProblem } from './parsed-file';
import { jsonInText, type PlacedText, placedText, withoutMarks } from './policy-in-text';
import { PseudoParameters } from './pseudo-parameters';
import { TemplateEvaluator } from './template-evaluator';
import { TemplatePrincipals, type TemplateResource } from './template-principals';
import { TemplateProviders } from './template-providers';
import { TemplateStrays, trustProperty } from './template-strays';
import { macroSentence, TemplateWalk } from './template-walk';
import type { TextPiece } from './text-pieces';
import { withoutOtherTrust } from './trust-policy';
import { TooMuch, WorkBudget } from './work-budget';

/** Resource types whose property `PolicyDocument` is an identity policy (CloudFormation's resource reference). */
const withPolicyDocument: ReadonlySet<string> = new Set([
  'AWS::IAM::Policy',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::RolePolicy',
  'AWS::IAM::UserPolicy',
  'AWS::IAM::GroupPolicy',
]);
const withInlinePolicies: ReadonlySet<string> = new Set([
  'AWS::IAM::Role',
  'AWS::IAM::User',
  'AWS::IAM::Group',
]);
const withSamPolicies: ReadonlySet<string> = new Set([
  'AWS::Serverless::Function',
  'AWS::Serverless::StateMachine',
]);

/** Resource types whose property `AssumeRolePolicyDocument` is a trust policy. */
const withTrustPolicy: ReadonlySet<string> = new Set(['AWS::IAM::Role', 'AWS::Serverless::Function']);

/** Returns the property of a type of resources that has identity policies, or a template with some. */
function policyPropertyOf(type: string): string | undefined {
  if (withPolicyDocument.has(type)) return 'PolicyDocument';
  if (withInlinePolicies.has(type) || withSamPolicies.has(type)) return 'Policies';
  if (type === 'AWS::SSO::PermissionSet') return 'InlinePolicy';
  return type === 'AWS::CloudFormation::StackSet' ? 'TemplateBody' : undefined;
}

/** AWS's own macros, which add no policies but those that this file knows. */
const harmlessMacros =
  /^AWS::(Serverless|LanguageExtensions|CodeDeployBlueGreen|SecretsManager|ServiceCatalog)/;

/** Returns whether a file is a CloudFormation or SAM template. */
export function isTemplate(root: PolicyNode): boolean {
  if (stringUnder(root, 'AWSTemplateFormatVersion') !== undefined) return true;
  const resources = valueUnder(root, 'Resources');
  return (
    resources?.kind === 'object' &&
    resources.properties.some(
      ({ key, value }) =>
        /^(AWS|Custom|Alexa)::/.test(stringUnder(value, 'Type') ?? '') || /^Fn::ForEach::/.test(key.value),
    )
  );
}

/** Reads YAML; undefined if it is not well-formed. */
export type YamlReader = (text: string) => PolicyNode | undefined;

/** A file with a template. */
export interface TemplateFile {
  readonly text: string;
  readonly editable: boolean;
  /** Present if the file is YAML: its templates inside of strings can be YAML too. */
  readonly readYaml?: YamlReader;
}

/** The policies of a template, and the mistakes in those that are JSON in a string. */
export interface TemplatePolicies {
  readonly documents: readonly PolicyDocument[];
  readonly problems: readonly SyntaxProblem[];
}

/**
 * Returns the policies of a template, with its functions evaluated as far as they are known: identity policies, and the
 * trust policies that name GitHub's provider or belong to a role with a policy on EC2 Instance Connect. A policy that
 * cannot be read is a document with `unread`. The policies of resources such as buckets are not among them: their grammar
 * and rules differ.
 */
export function policiesInTemplate(root: PolicyNode, file: TemplateFile): TemplatePolicies {
  const { documents, problems } = new TemplateReader(root, file, {
    pseudo: new PseudoParameters(file.text),
    budget: new WorkBudget(file.text.length),
    prefix: '',
  }).read();
  return { documents: withoutOtherTrust(documents), problems };
}

/** The place and owner of a policy. */
interface Place {
  readonly path: string;
  readonly owner: string;
  readonly principal?: string | undefined;
  /** Default: `identity`. */
  readonly kind?: PolicyKind;
}

/** Things that a template shares with those inside of it. */
interface Surroundings {
  readonly pseudo: PseudoParameters;
  readonly budget: WorkBudget;
  /** The stack set that has the template, and a slash; empty for the file itself. */
  readonly prefix: string;
}

class TemplateReader {
  readonly #root: PolicyNode;
  readonly #file: TemplateFile;
  readonly #around: Surroundings;
  readonly #prefix: string;
  readonly #evaluator: TemplateEvaluator;
  readonly #walk: TemplateWalk;
  readonly #strays: TemplateStrays;
  readonly #documents: PolicyDocument[] = [];
  readonly #problems: SyntaxProblem[] = [];
  #providers: TemplateProviders | undefined;

  constructor(root: PolicyNode, file: TemplateFile, around: Surroundings) {
    this.#root = root;
    this.#file = file;
    this.#around = around;
    this.#prefix = around.prefix;
    this.#evaluator = new TemplateEvaluator(root, around);
    this.#strays = new TemplateStrays(this.#evaluator, file.text);
    this.#walk = new TemplateWalk(this.#evaluator, (node, place, unread) =>
      this.#unread(node, place, unread),
    );
  }

  read(): TemplatePolicies {
    const resources = valueUnder(this.#root, 'Resources');
    try {
      if (resources !== undefined) this.#readResources(resources);
      this.#strays.searchSections(this.#root, this.#prefix);
    } catch (thrown) {
      if (!(thrown instanceof TooMuch)) throw thrown;
      this.#unread(
        resources ?? this.#root,
        { path: 'Resources', owner: 'Resources' },
        'The template makes so much of its values that its policies were not evaluated from here on.',
      );
    }
    for (const { node, sentence, ...place } of this.#strays.strays(this.#documents))
      this.#unread(node, place, sentence);
    this.#addMacros(valueUnder(this.#root, 'Transform'));
    return { documents: this.#documents, problems: this.#problems };
  }

  #readResources(resources: PolicyNode): void {
    const all: TemplateResource[] = [];
    this.#walk.eachResource(resources, 'Resources', (resource) => all.push(resource));
    const principals = new TemplatePrincipals(all);
    this.#providers = new TemplateProviders(all, this.#evaluator);
    this.#documents.length = 0;
    this.#walk.eachResource(resources, 'Resources', (resource, node) => {
      const condition = stringUnder(node, 'Condition');
      const read = (): void => this.#resource(resource, node, principals);
      if (condition === undefined) read();
      else this.#evaluator.under(condition, true, read);
    });
  }

  /** Adds a document for each macro that can change the whole template. */
  #addMacros(transform: PolicyNode | undefined): void {
    const list = transform?.kind === 'array' ? transform.items : transform === undefined ? [] : [transform];
    for (const node of list) {
      const name = node.kind === 'string' ? node.value : stringUnder(node, 'Name');
      if (name === undefined || harmlessMacros.test(name)) continue;
      this.#unread(
        node,
        { path: 'Transform', owner: 'Transform' },
        `The macro ${name} can change all policies of the template, and its result is not in this file.`,
      );
    }
  }

  #resource(resource: TemplateResource, node: PolicyNode, principals: TemplatePrincipals): void {
    const { logicalId, type, properties } = resource;
    const owner = this.#prefix + logicalId;
    const path = `${this.#prefix === '' ? '' : `${this.#prefix.slice(0, -1)}.`}Resources.${logicalId}.Properties`;
    const policyProperty = policyPropertyOf(type);
    this.#strays.searchResource(resource, node, { path, owner }, policyProperty);
    // A macro next to the properties adds some.
    const made = valueUnder(node, 'Fn::Transform') ?? (valueUnder(properties, 'Fn::Transform') && properties);
    if (made !== undefined && (policyProperty !== undefined || type === '')) {
      this.#unread(made, { path, owner }, macroSentence);
      return;
    }
    const own = { owner, principal: owner };
    if (withPolicyDocument.has(type)) {
      const principal = principals.of(resource);
      this.#policy(valueUnder(properties, 'PolicyDocument'), {
        path: `${path}.PolicyDocument`,
        owner,
        principal: principal === undefined ? undefined : this.#prefix + principal,
      });
    }
    if (withTrustPolicy.has(type))
      this.#policy(valueUnder(properties, trustProperty), {
        path: `${path}.${trustProperty}`,
        ...own,
        kind: 'trust',
      });
    if (type === 'AWS::SSO::PermissionSet')
      this.#policy(valueUnder(properties, 'InlinePolicy'), { path: `${path}.InlinePolicy`, ...own });
    if (type === 'AWS::CloudFormation::StackSet')
      this.#stackSet(valueUnder(properties, 'TemplateBody'), { path: `${path}.TemplateBody`, owner });
    const policies = valueUnder(properties, 'Policies');
    if (withInlinePolicies.has(type)) {
      this.#walk.eachItem(policies, `${path}.Policies`, (item, itemPath) => {
        const document = valueUnder(item, 'PolicyDocument');
        if (document !== undefined) this.#policy(document, { path: `${itemPath}.PolicyDocument`, ...own });
        else this.#unreadValue(item, { path: itemPath, ...own });
      });
    }
    if (withSamPolicies.has(type)) {
      this.#walk.eachItem(policies, `${path}.Policies`, (item, itemPath) => {
        // Other items are names and ARNs of managed policies, and SAM's policy templates.
        if (valueUnder(item, 'Statement') !== undefined) this.#policy(item, { path: itemPath, ...own });
        else if (isMacro(item)) this.#unread(item, { path: itemPath, ...own }, macroSentence);
        else this.#strays.searchItem(item, { path: itemPath, owner }, type);
      });
    }
  }

  #policy(node: PolicyNode | undefined, place: Place): void {
    this.#walk.eachBranch(node, place.path, (branch, path) => this.#plainPolicy(branch, { ...place, path }));
  }

  /** Adds a policy that is an object, or JSON in a string. */
  #plainPolicy(node: PolicyNode, place: Place): void {
    if (node.kind === 'null') return;
    if (node.kind === 'object' && isMacro(node)) {
      this.#unread(node, place, macroSentence);
      return;
    }
    this.#evaluator.substituted = [];
    const pieces = this.#evaluator.pieces(node);
    if (pieces !== undefined) {
      const placed = this.#placed(pieces, node);
      const { root, problems } = placed ? jsonInText(placed) : { root: undefined, problems: [] };
      const isSound = problems.every(({ harmless }) => harmless);
      if (root?.kind === 'object' && (isSound || placed?.marked.length === 0)) {
        this.#problems.push(...problems);
        this.#add(root, { ...place, editable: false });
      } else if (placed?.marked.length === 0 && problems.length > 0) this.#problems.push(...problems);
      else this.#unreadValue(node, place);
      return;
    }
    const root = this.#evaluator.evaluate(node);
    if (root === undefined) return;
    const editable = this.#file.editable && !this.#evaluator.isInLoop;
    if (root.kind === 'object' || root.kind === 'array') this.#add(root, { ...place, editable });
    else this.#unreadValue(node, place);
  }

  #add(
    root: PolicyNode,
    { path, owner, principal, kind, editable }: Place & { readonly editable: boolean },
  ): void {
    const conditions = this.#evaluator.knownConditions;
    this.#documents.push({
      root: kind === 'trust' ? (this.#providers?.filledIn(root) ?? root) : root,
      path,
      editable,
      owner,
      ...(kind !== undefined && { kind }),
      ...(conditions.size > 0 && { conditions }),
      ...(principal !== undefined && { principal }),
      ...(this.#around.pseudo.chosen.size > 0 && { chosen: this.#around.pseudo.chosen }),
      substituted: this.#evaluator.substituted,
    });
  }

  /** Adds a policy that is known only when the template is used. */
  #unreadValue(node: PolicyNode, place: Place): void {
    const call = intrinsicCall(node);
    this.#unread(node, place, call === undefined ? notAnObject : sentenceOn(call));
  }

  #unread(node: PolicyNode, { path, owner, principal, kind }: Place, unread: string): void {
    const call = intrinsicCall(node);
    const { range } = call ?? node;
    const root: OpaqueNode = { kind: 'opaque', text: call ? callText(call) : owner, range };
    const conditions = this.#evaluator.knownConditions;
    this.#documents.push({
      root,
      path,
      editable: false,
      owner,
      ...(kind !== undefined && { kind }),
      ...(conditions.size > 0 && { conditions }),
      ...(principal !== undefined && { principal }),
      unread,
    });
  }

  /** Adds the policies of a stack set's template; in that, stack sets are not read. */
  #stackSet(node: PolicyNode | undefined, place: Place): void {
    this.#walk.eachBranch(node, place.path, (branch, path) => {
      const at = { ...place, path };
      const template = this.#prefix === '' ? this.#templateIn(branch) : undefined;
      if (template === undefined) this.#unread(branch, at, unreadTemplate);
      else if (isTemplate(template)) {
        const file = branch.kind === 'object' ? this.#file : { ...this.#file, editable: false };
        const inner = new TemplateReader(template, file, {
          ...this.#around,
          prefix: `${place.owner}/`,
        }).read();
        this.#documents.push(...inner.documents);
        this.#problems.push(...inner.problems);
      }
    });
  }

  #placed(pieces: readonly TextPiece[], { range }: PolicyNode): PlacedText | undefined {
    const placed = placedText(pieces, this.#file.text, range);
    this.#around.budget.spend(placed?.text.length ?? 0);
    return placed;
  }

  #templateIn(node: PolicyNode): PolicyNode | undefined {
    if (node.kind === 'object' && intrinsicCall(node) === undefined) return node;
    const pieces = this.#evaluator.pieces(node);
    const placed = pieces && this.#placed(pieces, node);
    if (placed === undefined) return undefined;
    const { root, problems } = jsonInText(placed);
    if (problems.length === 0) return root;
    const yaml = this.#file.readYaml?.(placed.text);
    return yaml && withoutMarks(moved(yaml, placed.placeOf), placed.marked);
  }
}

const notAnObject = 'The policy is neither an object nor a JSON object in a string.';
const unreadTemplate = 'The template of this stack set could not be read, so its policies are not known.';

function sentenceOn(call: IntrinsicCall): string {
  return `The policy is ${callText(call)}, which is known only when the template is used.`;
}

function isMacro(node: PolicyNode): boolean {
  return valueUnder(node, 'Fn::Transform') !== undefined || intrinsicCall(node)?.name === 'Fn::Transform';
}

/** Returns a tree of a text inside of a file with the places of the file. */
function moved(node: PolicyNode, placeOf: (offset: number) => number): PolicyNode {
  const range = { start: placeOf(node.range.start), end: placeOf(node.range.end) };
  switch (node.kind) {
    case 'array':
      return { ...node, range, items: node.items.map((item) => moved(item, placeOf)) };
    case 'object':
      return {
        ...node,
        range,
        properties: node.properties.map(({ key, value }) => ({
          key: {
            ...key,
            range: { start: placeOf(key.range.start), end: placeOf(key.range.end) },
          },
          value: moved(value, placeOf),
        })),
      };
    case 'opaque':
      return { ...node, range, ...(node.argument && { argument: moved(node.argument, placeOf) }) };
    default:
      return { ...node, range };
  }
}
