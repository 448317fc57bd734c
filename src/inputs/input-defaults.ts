import defaults from 'action-input-defaults';

/** Defaults of the inputs in `action.yml`; empty for an input without one. */
export const inputDefaults: ReadonlyMap<string, string> = new Map(Object.entries(defaults));
