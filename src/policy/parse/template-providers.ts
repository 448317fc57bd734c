import type { PolicyNode } from '../document';
import { valueUnder } from './find-node';
import type { TemplateEvaluator } from './template-evaluator';
import type { TemplateResource } from './template-principals';

/** The OIDC providers that a template makes, with what is known of their ARNs: the host and path of their URL. */
export class TemplateProviders {
  /** Reference to the provider → its ARN, with an account that is nobody's. */
  readonly #arns = new Map<string, string>();

  constructor(resources: readonly TemplateResource[], evaluator: TemplateEvaluator) {
    for (const { logicalId, type, properties } of resources) {
      const written = type === 'AWS::IAM::OIDCProvider' ? valueUnder(properties, 'Url') : undefined;
      const url = written && evaluator.evaluate(written);
      if (url?.kind !== 'string') continue;
      const arn = `arn:aws:iam::000000000000:oidc-provider/${url.value.replace(/^https:\/\//, '')}`;
      for (const name of [logicalId, `${logicalId}.Arn`]) this.#arns.set(evaluator.reference(name), arn);
    }
  }

  /** Returns a trust policy with the ARNs of these providers in place of the references to them. */
  filledIn(node: PolicyNode): PolicyNode {
    if (this.#arns.size === 0) return node;
    switch (node.kind) {
      case 'array':
        return { ...node, items: node.items.map((item) => this.filledIn(item)) };
      case 'object':
        return {
          ...node,
          properties: node.properties.map(({ key, value }) => ({ key, value: this.filledIn(value) })),
        };
      case 'opaque': {
        const arn = node.reference === undefined ? undefined : this.#arns.get(node.reference);
        return arn === undefined ? node : { kind: 'string', value: arn, range: node.range };
      }
      default:
        return node;
    }
  }
}
