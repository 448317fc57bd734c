import type { PolicyNode } from '../document';
import type { Place } from './place';

/** A value of an unknown part other than its typical one. */
export type Choice =
  | { readonly kind: 'default' }
  | { readonly kind: 'option'; readonly index: number }
  | { readonly kind: 'text'; readonly text: string }
  /** A value that only fits the kind of place that it is for; undefined for no value. */
  | { readonly kind: 'node'; readonly place: Place['kind']; readonly node: PolicyNode | undefined };

/** The text before and after an unknown part of it, with a star for each other one. */
export interface TextAround {
  readonly before: string;
  readonly after: string;
}
