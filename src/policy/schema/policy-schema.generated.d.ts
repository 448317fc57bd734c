import type { Validate } from './validate';

/** Whether a value is an identity policy by `schemas/policy.schema.json`. */
export declare const validate: Validate;

/** Whether a value is a role's trust policy by `schemas/trust-policy.schema.json`. */
export declare const validateTrust: Validate;
