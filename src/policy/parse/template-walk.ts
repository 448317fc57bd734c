import type { PolicyNode } from '../document';
import { stringUnder, valueUnder } from './find-node';
import { intrinsicCall } from './intrinsic-call';
import type { TemplateEvaluator } from './template-evaluator';
import type { TemplateResource } from './template-principals';

/** Called for a part of a template that cannot be walked through, with its place and the reason, a whole sentence. */
export type UnreadPart = (
  node: PolicyNode,
  place: { readonly path: string; readonly owner: string },
  sentence: string,
) => void;

/** Says that a policy, or resources, are the result of a macro. */
export const macroSentence =
  'The policy is made by a macro (Fn::Transform), whose result is not in this file.';

/** Walks through the resources, lists and branches of a template that are there with some values of its parameters. */
export class TemplateWalk {
  readonly #evaluator: TemplateEvaluator;
  readonly #unread: UnreadPart;

  constructor(evaluator: TemplateEvaluator, unread: UnreadPart) {
    this.#evaluator = evaluator;
    this.#unread = unread;
  }

  /** Calls a function for each resource, with the variables of the loops around it bound. */
  eachResource(
    node: PolicyNode,
    path: string,
    found: (resource: TemplateResource, node: PolicyNode) => void,
  ): void {
    if (node.kind !== 'object') return;
    for (const { key, value } of node.properties) {
      if (key.value === 'Fn::Transform')
        this.#unread(value, { path: `${path}.${key.value}`, owner: path }, macroSentence);
      else if (key.value.startsWith('Fn::ForEach::')) this.#loop(value, `${path}.${key.value}`, found);
      else {
        const logicalId = this.#evaluator.withBindings(key.value);
        const type = stringUnder(value, 'Type') ?? '';
        found({ logicalId, type, properties: valueUnder(value, 'Properties') }, value);
      }
    }
  }

  #loop(node: PolicyNode, path: string, found: (resource: TemplateResource, node: PolicyNode) => void): void {
    const [variable, collection, body] = node.kind === 'array' ? node.items : [];
    const values = collection && this.#evaluator.evaluate(collection);
    const texts =
      values?.kind === 'array'
        ? values.items.flatMap((item) => (item.kind === 'string' ? [item.value] : []))
        : [];
    const isKnown = values?.kind === 'array' && texts.length === values.items.length;
    if (variable?.kind !== 'string' || body === undefined || !isKnown) {
      this.#unread(
        node,
        { path, owner: path.slice(path.lastIndexOf(':') + 1) },
        'The policies in this Fn::ForEach are not known, because the values of its collection are not.',
      );
      return;
    }
    for (const text of texts)
      this.#evaluator.bound(variable.value, text, () => this.eachResource(body, path, found));
  }

  /** Calls a function for each item of a list, or for a single value, in all branches of `Fn::If`. */
  eachItem(
    node: PolicyNode | undefined,
    path: string,
    found: (item: PolicyNode, path: string) => void,
  ): void {
    this.eachBranch(node, path, (list, listPath) => {
      if (list.kind !== 'array') found(list, listPath);
      else
        for (const [index, item] of list.items.entries())
          this.eachBranch(item, `${listPath}[${index}]`, found);
    });
  }

  /** Calls a function for the value, or for each branch of `Fn::If` that it can be. */
  eachBranch(
    node: PolicyNode | undefined,
    path: string,
    found: (branch: PolicyNode, path: string) => void,
  ): void {
    if (node === undefined) return;
    const call = intrinsicCall(node);
    if (call?.name === 'Fn::ToJsonString') {
      this.eachBranch(call.argument, path, found);
      return;
    }
    if (call?.name !== 'Fn::If') {
      const isNothing =
        call?.name === 'Ref' && call.argument.kind === 'string' && call.argument.value === 'AWS::NoValue';
      if (!isNothing) found(node, path);
      return;
    }
    const [name, ...branches] = call.argument.kind === 'array' ? call.argument.items : [];
    const condition = name && this.#evaluator.evaluate(name);
    if (condition?.kind !== 'string' || branches.length !== 2) {
      found(node, path);
      return;
    }
    const holds = this.#evaluator.holds(condition.value);
    for (const [index, branch] of branches.entries()) {
      if (holds !== undefined && holds !== (index === 0)) continue;
      this.#evaluator.under(condition.value, index === 0, () =>
        this.eachBranch(branch, `${path}.Fn::If[${index + 1}]`, found),
      );
    }
  }
}
