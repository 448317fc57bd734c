import type { AttachTarget } from '../policy/emit/emitted';
import type { PolicyState, WantedPolicy } from './managed-policy';
import type { Step } from './plan';

/** Returns a step in the imperative, for a plan. Values of tags are not made safe for a terminal. */
export function stepText(step: Step, { name, tags }: WantedPolicy, { existing }: PolicyState): string {
  switch (step.kind) {
    case 'create-policy':
      return `create the policy ${name}${tags.size === 0 ? '' : ` with ${[...tags].map(([key, value]) => `the tag ${key}=${value}`).join(', ')}`}`;
    case 'delete-version':
      return `delete the version ${step.version.id} of ${step.version.createdAt.toISOString().slice(0, 10)}, the oldest that is not the default (IAM keeps five)`;
    case 'create-version':
      return `create a version with this document, and make it the default in place of ${existing?.defaultVersion ?? ''}`;
    case 'tag':
      return `set ${step.tags.map(({ key, value, before }) => `the tag ${key}=${value}${before === undefined ? '' : ` (now ${before})`}`).join(', ')}`;
    case 'attach':
      return `attach the policy to the ${targetText(step.target)}`;
  }
}

/** Returns a step that was done, as a sentence without its period. */
export function doneText(step: Step, { name }: WantedPolicy, version: string | undefined): string {
  switch (step.kind) {
    case 'create-policy':
      return `Created the policy ${name}`;
    case 'delete-version':
      return `Deleted the version ${step.version.id}`;
    case 'create-version':
      return `Created the version ${version ?? ''}, now the default`;
    case 'tag':
      return `Set ${step.tags.map(({ key, value }) => `the tag ${key}=${value}`).join(', ')}`;
    case 'attach':
      return `Attached the policy to the ${targetText(step.target)}`;
  }
}

/** Returns the kind and the name of a target. */
export function targetText({ kind, name }: AttachTarget): string {
  return `${kind} ${name}`;
}
