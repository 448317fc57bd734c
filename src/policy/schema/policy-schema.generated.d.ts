import type { Validate } from './validate';

/** Whether a value is an identity policy by `schemas/policy.schema.json`. */
export declare const validate: Validate;
