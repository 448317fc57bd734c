import type { Position } from '../../finding';
import type { Text } from '../text';

/** A place in a workflow or a composite action. */
export interface Place {
  /** Relative to the repository, with `/`. */
  readonly fileName: string;
  readonly start: Position;
}

/** One use of the action, with the values of its inputs. A step with a matrix has one for each of its jobs. */
export interface Use {
  /** The place of the step's `uses:`. */
  readonly at: Place;
  /** The job's ID and the step's name, for people. */
  readonly step: string;
  /** Given inputs, by name. */
  readonly inputs: ReadonlyMap<string, Text>;
  /** Region by the environment, if it is known there. The input `aws-region` takes precedence. */
  readonly region: Text | undefined;
  /** `role-to-assume` of the credentials that the step runs with; undefined if no step before it sets any. */
  readonly role: Text | undefined;
}

/** A remark on a workflow for its reader: a part that was not read, or a value that was assumed. */
export interface Note {
  readonly at: Place;
  /** One sentence or more. */
  readonly message: string;
}

/** The uses of the action in a workflow and what it calls. */
export interface WorkflowUses {
  readonly uses: readonly Use[];
  readonly notes: readonly Note[];
}

/** A workflow that cannot be read. `message` is a sentence with the place. */
export class WorkflowError extends Error {
  override readonly name = 'WorkflowError';
}
