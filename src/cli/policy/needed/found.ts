import type { Need } from '../../../policy/needed/need';
import type { Place } from '../../../policy/needed/workflow/use';

/** The needs of a command line, or of each role of the workflows. */
export interface Found {
  readonly roles: readonly FoundRole[];
  readonly notes: readonly Note[];
}

/** The needs of one role, or of a command line. */
export interface FoundRole {
  /** `undefined` for a command line, and for jobs that assume no role. */
  readonly role: string | undefined;
  readonly needs: readonly Need[];
  readonly uses: readonly FoundUse[];
}

/** A step of a workflow. */
export interface FoundUse {
  readonly at: Place;
  readonly step: string;
}

/** A remark for people: a whole sentence, and the place that it is about. */
export interface Note {
  readonly at?: Place;
  readonly message: string;
}
