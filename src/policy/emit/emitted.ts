import type { Json } from '../render/fill-template';
import type { TrustPolicy } from '../trust/trust-policy';

/** The formats in which a resource can be printed instead of being made. */
export const emitFormats = ['aws-cli', 'terraform', 'cloudformation'] as const;

/** A format in which a resource can be printed. */
export type EmitFormat = (typeof emitFormats)[number];

/** A user, group or role to which a policy is attached. */
export interface AttachTarget {
  readonly kind: 'user' | 'group' | 'role';
  readonly name: string;
}

/** A managed policy to print. All names are ones that IAM accepts. */
export interface EmittedPolicy {
  readonly name: string;
  /** Begins and ends with `/`. */
  readonly path: string;
  readonly description?: string;
  readonly tags: ReadonlyMap<string, string>;
  readonly document: Json;
  readonly attachTo: readonly AttachTarget[];
}

/** A role for GitHub's tokens to print. All names are ones that IAM accepts. */
export interface EmittedRole {
  readonly name: string;
  /** Host and path, without `https://`. */
  readonly issuer: string;
  readonly audience: string;
  readonly partition: string;
  /** Default: the account in which the result is used. The commands of the AWS CLI need it. */
  readonly accountId?: string;
  /** Whether to print the OIDC provider, too. An account has one for each issuer. */
  readonly withProvider: boolean;
  /** Returns the trust policy with the provider's ARN, or an expression for it. */
  trust<Federated>(federated: Federated): TrustPolicy<Federated>;
}
