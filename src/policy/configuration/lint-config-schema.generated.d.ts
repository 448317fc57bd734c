import type { Validate } from '../schema/validate';

/** Whether a value is a configuration by `schemas/lint-config.schema.json`. */
export declare const validate: Validate;
