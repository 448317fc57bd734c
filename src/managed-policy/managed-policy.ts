import type { AttachTarget } from '../policy/emit/emitted';
import type { Json } from '../policy/render/fill-template';

/** The managed policy that a user asks for. All names are ones that IAM accepts. */
export interface WantedPolicy {
  readonly name: string;
  /** Begins and ends with `/`. */
  readonly path: string;
  readonly description?: string;
  readonly document: Json;
  /** Tags to set. Others that the policy has stay. */
  readonly tags: ReadonlyMap<string, string>;
  /** Without duplicates. The policy is never detached from others. */
  readonly attachTo: readonly AttachTarget[];
}

/** A version of a policy. */
export interface PolicyVersion {
  /** Such as `v3`. */
  readonly id: string;
  readonly isDefault: boolean;
  readonly createdAt: Date;
}

/** A managed policy as IAM has it. */
export interface ExistingPolicy {
  readonly defaultVersion: string;
  /** The document of the default version; its text if it is not JSON. */
  readonly document: Json;
  readonly description?: string;
  readonly tags: ReadonlyMap<string, string>;
  /** Number of users, groups and roles that have it. */
  readonly attachmentCount: number;
  /** Those users, groups and roles. Undefined if they were not asked for, or may not be listed. */
  readonly attachedTo?: readonly AttachTarget[];
  /** All versions. Undefined if no new one is needed. */
  readonly versions?: readonly PolicyVersion[];
}

/** The part of an account's state that matters for a policy. */
export interface PolicyState {
  /** The ARN that the policy has, or will have. */
  readonly arn: string;
  readonly existing?: ExistingPolicy;
  /** A policy with this name, in any case, that has another ARN. IAM would refuse a second one. */
  readonly namesake?: { readonly name: string; readonly path: string };
  /** For each target of the request, whether it has the policy; undefined if there is no such user, group or role. */
  readonly targets: readonly { readonly target: AttachTarget; readonly attached: boolean | undefined }[];
}
