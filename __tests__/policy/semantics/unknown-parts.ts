import { freshTexts, hasVariable, valuesAround } from './literals';
import { predicates } from './predicates';
import { type Counterexample, claimsIn } from './proof';
import { type Random, randomFrom } from './random';
import type { PolicyJson } from './reference';
import { type Drawing, drawingOf } from './requests';

/** A parameter of a template, and the values with which it is tried. */
interface Parameter {
  readonly name: string;
  readonly declaration: Readonly<Record<string, unknown>>;
  readonly values: readonly string[];
}

/** A CloudFormation template whose policy has parameters, and the policies that it can become. */
export interface Template {
  readonly text: string;
  readonly parameters: readonly Parameter[];
  /** Returns the policy with values for the parameters, by name. */
  fill(values: ReadonlyMap<string, string>): PolicyJson;
}

/** Stands for a parameter in a policy; the rest is its name. No generated policy has it. */
const hole = '\u0001';

const region = 'arn:aws:ec2:eu-central-1:111122223333:';

interface Place {
  readonly original: string;
  /** Values of the type that the place needs, as a parameter of a template could have. */
  readonly values: readonly string[];
}

/** Returns a template in which some values of a policy are parameters, one of them possibly in two places. */
export function templateOf(policy: PolicyJson, salt = ''): Template | undefined {
  const random = randomFrom(`${salt}${JSON.stringify(policy)}`);
  const parameters = new Map<string, Place>();
  // A parameter has one type, so it is shared by places of one kind only.
  const shared = new Map<string, string>();
  const punched = (
    value: unknown,
    kind: string,
    place: (text: string) => readonly string[] | undefined,
  ): unknown => {
    if (Array.isArray(value)) return value.map((item) => punched(item, kind, place));
    const text = String(value);
    const values = place(text);
    if (values === undefined || parameters.size > 2 || !random.chance(0.3)) return value;
    const known = shared.get(kind);
    if (known !== undefined && random.chance(0.4)) return hole + known;
    const name = `P${parameters.size + 1}`;
    const id = /^(arn:.*instance\/)(i-[0-9a-f]{17})$/.exec(text);
    if (id !== null && random.chance(0.5)) {
      const [, start = '', original = ''] = id;
      parameters.set(name, { original, values: [`i-${random.text(17, '0123456789abcdef')}`, '*', 'i-0*'] });
      return start + hole + name;
    }
    parameters.set(name, { original: text, values });
    shared.set(kind, name);
    return hole + name;
  };
  const Statement = policy.Statement.map((statement) => {
    const changed: Record<string, unknown> = { ...statement };
    for (const name of ['Resource', 'NotResource'])
      if (changed[name] !== undefined && !/Describe/.test(JSON.stringify(changed.Action ?? '')))
        changed[name] = punched(changed[name], 'resource', (text) =>
          hasVariable(text) ? undefined : resourceValues(text, random),
        );
    const { Condition } = statement;
    if (Condition !== undefined)
      changed.Condition = Object.fromEntries(
        Object.entries(Condition as Record<string, object>).map(([operator, tests]) => [
          operator,
          Object.fromEntries(
            Object.entries(tests).map(([key, value]) => [
              key,
              punched(value, kindOf(operator), (text) =>
                hasVariable(text) ? undefined : conditionValues(operator, key, text, random),
              ),
            ]),
          ),
        ]),
      );
    return changed;
  });
  if (parameters.size === 0) return undefined;
  const declared = [...parameters].map(([name, place]) => parameterOf(name, place, random));
  const withHoles = (replace: Replace): unknown => replaced({ ...policy, Statement }, replace);
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Parameters: Object.fromEntries(declared.map(({ name, declaration }) => [name, declaration])),
    Resources: {
      Policy: {
        Type: 'AWS::IAM::ManagedPolicy',
        Properties: {
          PolicyDocument: withHoles((name, start) =>
            start === '' ? { Ref: name } : { 'Fn::Sub': `${start}\${${name}}` },
          ),
        },
      },
    },
  };
  return {
    text: JSON.stringify(template),
    parameters: declared,
    fill: (values) => withHoles((name, start) => start + (values.get(name) ?? '')) as PolicyJson,
  };
}

/** Returns the value for a text that ends with a parameter. */
type Replace = (name: string, start: string) => unknown;

function replaced(value: unknown, replace: Replace): unknown {
  if (typeof value === 'string') {
    const [start = '', name] = value.split(hole);
    return name === undefined ? value : replace(name, start);
  }
  if (Array.isArray(value)) return value.map((item) => replaced(item, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaced(inner, replace)]));
}

function parameterOf(name: string, { original, values }: Place, random: Random): Parameter {
  const few = [...new Set([original, random.pick(values), random.pick(values)])];
  const allowed = random.chance(0.35) ? few.slice(random.below(2)) : [];
  const all = allowed.length > 0 ? allowed : [...new Set([original, ...values])];
  const fallback = random.chance(0.4) ? random.pick(all) : undefined;
  return {
    name,
    values: all,
    declaration: {
      Type: 'String',
      ...(allowed.length > 0 && { AllowedValues: allowed }),
      ...(fallback !== undefined && { Default: fallback }),
    },
  };
}

/** Returns the kind of values that an operator compares. */
function kindOf(operator: string): string {
  return /String|Numeric|Date|Bool|Null|IpAddress|Arn/.exec(operator)?.[0] ?? operator;
}

function resourceValues(text: string, random: Random): string[] {
  const kind = text.includes('endpoint') ? 'instance-connect-endpoint/eice-' : 'instance/i-';
  const id = random.text(17, '0123456789abcdef');
  return [
    text,
    '*',
    `${region}${kind}*`,
    `${region}${kind}${id}`,
    `arn:aws:ec2:us-west-2:444455556666:${kind}${id}`,
  ];
}

function conditionValues(operator: string, key: string, text: string, random: Random): string[] {
  const base = operator.replace(/^.*:/, '').replace('IfExists', '');
  if (base === 'Null' || base === 'Bool') return ['true', 'false'];
  const around = valuesAround(base, text, random);
  if (base.includes('IpAddress')) return [...around, '10.0.0.0/8', '0.0.0.0/0', '198.51.100.0/24'];
  if (base.startsWith('Date')) return [...around, '2001-06-01T00:00:00Z', '2031-06-01T00:00:00Z'];
  if (base.startsWith('Numeric')) return [...around, '0', '65536'];
  if (base.startsWith('Arn')) return [text, 'arn:aws:iam::111122223333:user/ann', 'arn:aws:iam::*:*'];
  if (key.toLowerCase() === 'aws:requestedregion') return ['eu-central-1', 'us-east-1', 'ap-south-1', '*'];
  return [...around, ...freshTexts(random).slice(0, 3), 'root', 'ec2-user', 'someone-else', '*'].filter(
    (value) => value !== '',
  );
}

function assignmentsOf({ parameters }: Template, random: Random): ReadonlyMap<string, string>[] {
  const size = parameters.reduce((product, { values }) => product * values.length, 1);
  if (size <= 12) {
    return parameters.reduce<ReadonlyMap<string, string>[]>(
      (all, { name, values }) =>
        all.flatMap((map) => values.map((value) => new Map([...map, [name, value]]))),
      [new Map()],
    );
  }
  const chosen = (pick: (values: readonly string[]) => string): ReadonlyMap<string, string> =>
    new Map(parameters.map(({ name, values }) => [name, pick(values)]));
  return [
    // Each value with the original values of the others, then random ones.
    ...parameters.flatMap(({ name, values }) =>
      values.map((value) => new Map([...chosen(([one = '']) => one), [name, value]])),
    ),
    ...Array.from({ length: 12 }, () => chosen((values) => random.pick(values))),
  ];
}

/**
 * Compares what the linter says about a template with the policies that it can become. A finding that holds for all of
 * them must be there (`open`), and none that holds for none of them (`closed`).
 */
export async function wrongAboutTemplate(template: Template): Promise<Counterexample[]> {
  const claims = await claimsIn('template.json', template.text);
  const random = randomFrom(template.text);
  const drawings: Drawing[] = assignmentsOf(template, random).map((values) =>
    drawingOf(template.fill(values)),
  );
  const wrong: Counterexample[] = [];
  for (const { family, rules, claims: claiming, kinds, forbidden, real } of predicates) {
    if (!claims.some(({ rule }) => rules.includes(rule))) {
      for (const kind of kinds) {
        const witnesses = drawings.map((drawing) => () => forbidden(drawing, kind)?.[0]);
        const witness = witnesses[0]?.();
        if (witness === undefined || witnesses.some((find) => find() === undefined)) continue;
        wrong.push({ kind: 'open', family, witness });
        break;
      }
      continue;
    }
    for (const { rule, statement } of claims) {
      if (!claiming.includes(rule) || statement === undefined) continue;
      const holds = drawings.some((drawing) => {
        const about = drawing.policy.statements[statement];
        return about !== undefined && real(drawing, about) !== undefined;
      });
      if (!holds) wrong.push({ kind: 'closed', family, rule, statement });
    }
  }
  return wrong;
}
