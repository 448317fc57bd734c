import { buildModel } from '../../../src/policy/build-model';
import { parseJsonFile } from '../../../src/policy/parse/parse-file';
import { canonicalKey } from '../../../src/policy/semantics/condition-key';
import { type Decision, decide } from '../../../src/policy/semantics/decide';

/** A request as a test writes it. */
export interface AskedRequest {
  readonly action: string;
  readonly resource?: string;
  readonly keys?: Readonly<Record<string, string>>;
}

/** Evaluates a request with a policy. */
export function decided(policy: object, { action, resource = '*', keys = {} }: AskedRequest): Decision {
  const [document] = parseJsonFile('policy.json', JSON.stringify(policy), true).documents;
  if (document === undefined) throw new Error('no policy');
  const values = Object.entries(keys).map(([key, value]) => [canonicalKey(key), [value]] as const);
  return decide(buildModel(document.root), { action, resource, keys: new Map(values) });
}
