/** The parts of a resource's address, such as `module.a["x"].data.aws_iam_policy_document.d[0]`. */
export interface Address {
  /** The modules around it with their keys, and a dot: `module.a["x"].`; empty in the root module. */
  readonly module: string;
  /** The address in its module, without its key: `data.aws_iam_policy_document.d`. */
  readonly resource: string;
  /** The key of the instance with its brackets; empty if there is one only. */
  readonly key: string;
}

const step = /(?:[^.[]|\[(?:"(?:\\.|[^"\\])*"|\d+)\])+/g;
const keyAtEnd = /\[(?:"(?:\\.|[^"\\])*"|\d+)\]$/;

/** Returns the steps of an address or reference, each with its key: `data`, `aws_iam_policy_document`, `d["x"]`, `json`. */
export function stepsOf(address: string): readonly string[] {
  return address.match(step) ?? [];
}

/** Returns the parts of an address. What follows the name of a resource, such as an attribute, is dropped. */
export function parseAddress(address: string): Address {
  const steps = stepsOf(address);
  let at = 0;
  while (steps[at] === 'module' && steps.length > at + 2) at += 2;
  const module = steps.slice(0, at);
  const length = steps[at] === 'data' ? 3 : 2;
  const resource = steps.slice(at, at + length).join('.');
  const key = keyAtEnd.exec(resource)?.[0] ?? '';
  return {
    module: module.length === 0 ? '' : `${module.join('.')}.`,
    resource: resource.slice(0, resource.length - key.length),
    key,
  };
}

/** Returns the address of a module or resource in the configuration, which has no keys of instances. */
export function withoutKeys(address: string): string {
  return stepsOf(address)
    .map((part) => part.replace(keyAtEnd, ''))
    .join('.');
}

/** Returns the module around a module and the module's name; undefined for the root module. */
export function parentModule(module: string): { readonly parent: string; readonly name: string } | undefined {
  const steps = stepsOf(module);
  const name = steps.at(-1);
  if (steps.length < 2 || name === undefined) return undefined;
  const parent = steps.slice(0, -2);
  return { parent: parent.length === 0 ? '' : `${parent.join('.')}.`, name: name.replace(keyAtEnd, '') };
}
