import type { PolicyNode } from '../../document';
import { isBlank, type Text, writtenText } from '../text';
import type { Possible } from './possible';
import { regionsOf, type Scope } from './scope';
import { child, entries } from './yaml-value';

/** Credentials that a step may run with: those of the last step that configured some. */
export interface Credentials {
  readonly role: Text | undefined;
  readonly region: Text | undefined;
}

/** Credentials and variables that earlier steps of a job have set. */
export interface JobState {
  credentials: readonly Credentials[];
  /** Texts of the scripts that set variables of later steps. */
  readonly exporting: string[];
}

/** Takes over the credentials that a step of `configure-aws-credentials` exports. */
export function configure(
  state: JobState,
  given: ReadonlyMap<string, readonly Text[]>,
  isCertain: boolean,
): void {
  const first = (name: string): readonly Text[] => given.get(name) ?? [[]];
  if (first('output-env-credentials').every((text) => writtenText(text).trim() === 'false')) return;
  const chosen = first('role-to-assume').flatMap((role) =>
    first('aws-region').map((region) => ({
      role: isBlank(role) ? undefined : role,
      region: isBlank(region) ? undefined : region,
    })),
  );
  state.credentials = isCertain ? chosen : [...state.credentials, ...chosen];
}

/** Returns the state for a step whose own `env` names a Region, which then takes precedence. */
export function withOwnRegion(step: PolicyNode, scope: Scope, state: JobState): JobState {
  const own = entries(child(step, 'env')).some(([name]) => /^aws_(?:default_)?region$/i.test(name));
  const [region] = own ? regionsOf(scope) : [];
  if (region === undefined) return state;
  const credentials = state.credentials.map((before) => ({ ...before, region }));
  return { ...state, credentials };
}

/** Hides variables that a script of an earlier step may have set. */
export function withExported(
  env: ReadonlyMap<string, readonly Possible[]>,
  { exporting }: JobState,
): ReadonlyMap<string, readonly Possible[]> {
  if (exporting.length === 0) return env;
  return new Map(
    [...env].map(([name, values]) => [
      name,
      exporting.some((text) => text.toLowerCase().includes(name))
        ? [...values, { source: `\${{ env.${name.toUpperCase()} }}` }]
        : values,
    ]),
  );
}
