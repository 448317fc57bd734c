import { AwsError } from './error';

/** A filter of a `Describe…` call. An item passes if it has one of the values. */
export interface Filter {
  readonly name: string;
  readonly values: readonly string[];
}

/** The parameters of an EC2 query-protocol call (`Action=…&InstanceId.1=…&Filter.1.Value.1=…`). */
export class QueryParameters {
  readonly #fields: ReadonlyMap<string, string>;

  /** @param body A form (`application/x-www-form-urlencoded`), or its fields. */
  constructor(body: string | Iterable<readonly [string, string]>) {
    this.#fields = new Map(typeof body === 'string' ? new URLSearchParams(body) : body);
  }

  /** Returns all parameters as received. */
  toObject(): Record<string, string> {
    return Object.fromEntries(this.#fields);
  }

  get(name: string): string | undefined {
    return this.#fields.get(name);
  }

  /** @throws AwsError `MissingParameter` */
  require(name: string): string {
    const value = this.#fields.get(name);
    if (value === undefined || value === '') {
      throw new AwsError('MissingParameter', `The request must contain the parameter ${name}`);
    }
    return value;
  }

  /** `Name.1`, `Name.2`, … in the order of their numbers. */
  list(name: string): string[] {
    return this.#indices(name).flatMap((index) => this.#fields.get(`${name}.${index}`) ?? []);
  }

  /** The parameters of each item of a list of structures: `Name.1.A` is `A` of the first. */
  structures(name: string): QueryParameters[] {
    return this.#indices(name).map((index) => {
      const prefix = `${name}.${index}.`;
      const inside = [...this.#fields].filter(([field]) => field.startsWith(prefix));
      return new QueryParameters(inside.map(([field, value]) => [field.slice(prefix.length), value]));
    });
  }

  /** @throws AwsError `InvalidParameterValue` */
  integer(name: string): number | undefined {
    const text = this.#fields.get(name);
    if (text === undefined) return undefined;
    if (!/^-?\d{1,15}$/.test(text)) {
      throw new AwsError('InvalidParameterValue', `Invalid value '${text}' for ${name}. Must be an integer.`);
    }
    return Number(text);
  }

  /** @throws AwsError `InvalidParameterValue` on a filter without a name or a value. */
  filters(): Filter[] {
    return this.#indices('Filter').map((index) => {
      const name = this.#fields.get(`Filter.${index}.Name`);
      const values = this.list(`Filter.${index}.Value`);
      if (name === undefined || values.length === 0) {
        throw new AwsError('InvalidParameterValue', 'The filter is missing a name or a value');
      }
      return { name, values };
    });
  }

  #indices(name: string): number[] {
    const found = new Set<number>();
    for (const field of this.#fields.keys()) {
      if (!field.startsWith(`${name}.`)) continue;
      const [, index] = /^(\d{1,9})(?:\.|$)/.exec(field.slice(name.length + 1)) ?? [];
      if (index !== undefined) found.add(Number(index));
    }
    return [...found].sort((a, b) => a - b);
  }
}

/** Whether a value passes a filter's value, in which `*` is any text and `?` any one character. */
export function matchesFilter(value: string, pattern: string): boolean {
  const source = pattern.replace(/\\?[\s\S]/gu, (part) => {
    if (part === '*') return '[\\s\\S]*';
    if (part === '?') return '[\\s\\S]';
    const literal = part.length > 1 && part.startsWith('\\') ? part.slice(1) : part;
    return literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 'u').test(value);
}
