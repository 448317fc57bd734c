import type { Condition, Policy, Statement } from '../model';
import { expandShortArn } from '../tables/arn';
import { matchesWildcard } from '../wildcard';
import type { Budget } from './budget';
import { stepsOf, valuesOf } from './comparison';
import { conditionHolds, holdsWhereAbsent, isNegated } from './condition-holds';
import { canonicalKey, hasOneValue, isResourceTag } from './condition-key';
import { statementMatches } from './decide';
import { type EicAction, presence, resourceOf } from './eic-actions';
import { findResource, keysOfArn, type ResourceDemand } from './find-resource';
import { findValue, stepsOfText, type ValueDemand } from './find-value';
import { hasWildcard } from './patterns';
import { fillVariables, forPattern, hasVariables } from './policy-variables';
import type { Request } from './request';

/** The request to find. */
export interface Problem {
  readonly policy: Policy;
  /** The Allow that must apply. */
  readonly statement: Statement;
  readonly action: EicAction;
  /** The statements that must not apply. */
  readonly denying: readonly Statement[];
  /** The canonical keys that the statements name. */
  readonly keys: ReadonlySet<string>;
  /** Values of the keys that policy variables stand for; undefined for one that the request does not carry. */
  readonly variables: ReadonlyMap<string, string | undefined>;
  /** More conditions that must hold. */
  readonly asked: readonly Condition[];
  /** Keys that the request must not carry. */
  readonly absent: ReadonlySet<string>;
  /** Whether the resource must be one that no statement names, without tags. */
  readonly untagged: boolean;
}

/** A condition that must hold, or must not. */
interface KeyDemand {
  readonly condition: Condition;
  readonly holds: boolean;
}

/** A request with the demands that it meets. */
interface Model {
  readonly resourceDemands: readonly ResourceDemand[];
  readonly resource: string;
  readonly keyDemands: ReadonlyMap<string, readonly KeyDemand[]>;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** Finds a request for one assignment of the policy variables. */
export class Search {
  readonly #problem: Problem;
  readonly #budget: Budget;
  readonly #variables: ReadonlyMap<string, readonly string[]>;
  readonly #filling: boolean;
  /** Steps to evaluate all Denies. */
  readonly #costOfDenying: number;

  constructor(problem: Problem, budget: Budget) {
    this.#problem = problem;
    this.#budget = budget;
    this.#filling = hasVariables(problem.policy);
    this.#costOfDenying = problem.denying.reduce((sum, statement) => sum + sizeOf(statement), 5);
    this.#variables = new Map(
      [...problem.variables].flatMap(([key, value]) =>
        value === undefined ? [] : [[key, [value]] as const],
      ),
    );
  }

  /** Returns the request; undefined if there is none, or if the budget is exhausted. */
  run(): Request | undefined {
    if (!this.#budget.spend(stepsOfText * (1 + this.#variables.size))) return undefined;
    const first = this.#first();
    return first && this.#evade(first);
  }

  /** Returns a request to which the Allow applies. */
  #first(): Model | undefined {
    const { statement, asked, keys, variables } = this.#problem;
    const keyDemands = new Map<string, KeyDemand[]>([...keys].map((key) => [key, []]));
    const resourceDemands: ResourceDemand[] = [];
    if (statement.resource !== undefined) resourceDemands.push(this.#onResource(statement, true));
    if (this.#problem.untagged) resourceDemands.push(this.#unnamed());
    for (const condition of [...statement.conditions, ...asked]) {
      const key = canonicalKey(condition.key.value);
      if (this.#isPartOfArn(key)) resourceDemands.push(this.#onPart(condition, key, true));
      else keyDemands.get(key)?.push({ condition, holds: true });
    }
    for (const [key, value] of variables)
      if (this.#isPartOfArn(key)) resourceDemands.push(equalPart(key, value));
    const resource = this.#resource(resourceDemands);
    if (resource === undefined) return undefined;
    const values = new Map<string, readonly string[]>(this.#variables);
    for (const [key, demands] of keyDemands) {
      if (this.#isPartOfArn(key)) continue;
      const found = this.#values(key, demands);
      if (found === undefined) return undefined;
      if (found.length > 0) values.set(key, found);
    }
    return { resourceDemands, resource, keyDemands, values };
  }

  /** Changes a request until no Deny applies to it. */
  #evade(model: Model): Request | undefined {
    const { policy, denying } = this.#problem;
    if (!this.#budget.spend(this.#costOfDenying)) return undefined;
    const request = this.#requestOf(model);
    const deny = denying.find((statement) => statementMatches(statement, policy, request) !== 'no');
    if (deny === undefined) return request;
    for (const condition of deny.conditions) {
      const key = canonicalKey(condition.key.value);
      const next = this.#isPartOfArn(key)
        ? this.#withResource(model, this.#onPart(condition, key, false))
        : this.#withValue(model, key, condition);
      const found = next && this.#evade(next);
      if (found !== undefined) return found;
    }
    const next = deny.resource && this.#withResource(model, this.#onResource(deny, false));
    return next && this.#evade(next);
  }

  #withValue(model: Model, key: string, condition: Condition): Model | undefined {
    const demands = [...(model.keyDemands.get(key) ?? []), { condition, holds: false }];
    const found = this.#values(key, demands);
    if (found === undefined) return undefined;
    const values = new Map(model.values);
    if (found.length > 0) values.set(key, found);
    else values.delete(key);
    return { ...model, keyDemands: new Map(model.keyDemands).set(key, demands), values };
  }

  #withResource(model: Model, demand: ResourceDemand): Model | undefined {
    const resourceDemands = [...model.resourceDemands, demand];
    const resource = this.#resource(resourceDemands);
    return resource === undefined ? undefined : { ...model, resourceDemands, resource };
  }

  #resource(demands: readonly ResourceDemand[]): string | undefined {
    const found = findResource(this.#problem.action, demands, this.#budget);
    return found === 'unchecked' ? this.#giveUp() : found;
  }

  /** Returns values of a key that meet the demands on it, none for its absence; undefined if there are none. */
  #values(key: string, demands: readonly KeyDemand[]): readonly string[] | undefined {
    const { action, variables, absent, untagged } = this.#problem;
    const isMet = (given: readonly string[]): boolean =>
      demands.every((demand) => this.#isMet(demand, key, given));
    const fixed = variables.get(key);
    if (variables.has(key)) {
      const given = fixed === undefined ? [] : [fixed];
      const steps = demands.reduce((sum, { condition }) => sum + stepsOf(condition), 1);
      if (!this.#budget.spend(stepsOfText * steps)) return undefined;
      return isMet(given) ? given : undefined;
    }
    const carried = presence(action, key);
    const isAbsent = absent.has(key) || carried === 'never' || (untagged && isResourceTag(key));
    if ((isAbsent || carried === 'sometimes') && isMet([])) return [];
    if (isAbsent) return undefined;
    const compared = demands.map((demand) => this.#compared(demand, key));
    const value = findValue(key, compared, this.#budget);
    if (value === 'unchecked') return this.#giveUp();
    if (value !== undefined) return [value];
    return hasOneValue(key) ? undefined : this.#list(key, demands, compared);
  }

  /** Returns a list of values: all meet what is demanded of each, and one of them what is demanded of some. */
  #list(
    key: string,
    demands: readonly KeyDemand[],
    compared: readonly ValueDemand[],
  ): readonly string[] | undefined {
    const ofEach = compared.filter((_, index) => isOfEach(demands[index]));
    const list = new Set<string>();
    for (const [index, demand] of compared.entries()) {
      if (isOfEach(demands[index])) continue;
      const value = findValue(key, [...ofEach, demand], this.#budget);
      if (value === 'unchecked') return this.#giveUp();
      if (value === undefined) return undefined;
      list.add(value);
    }
    const given = [...list];
    return given.length > 0 && demands.every((demand) => this.#isMet(demand, key, given)) ? given : undefined;
  }

  #isMet({ condition, holds }: KeyDemand, key: string, given: readonly string[]): boolean {
    if (given.length === 0) return holdsWhereAbsent(condition) === (holds ? 'yes' : 'no');
    const request = { action: '', resource: '', keys: new Map(this.#variables).set(key, given) };
    return conditionHolds(condition, this.#problem.policy, request) === (holds ? 'yes' : 'no');
  }

  #compared(demand: KeyDemand, key: string): ValueDemand {
    const { condition, holds } = demand;
    return {
      base: condition.operator?.base ?? '',
      texts: this.#filled(valuesOf(condition)?.texts ?? condition.values.map(({ text }) => text)),
      holds,
      steps: stepsOf(condition),
      isMet: (value) => this.#isMet(demand, key, [value]),
    };
  }

  /** Fills the variables in; a text with a variable that has no value is left out, as it equals nothing. */
  #filled(texts: readonly string[]): readonly string[] {
    // A search with an exhausted budget finds nothing, so the texts do not matter.
    if (!this.#filling || !this.#budget.spend(stepsOfText * texts.length)) return texts;
    const request = { action: '', resource: '', keys: this.#variables };
    return texts.flatMap((text) => fillVariables(text, request) ?? []);
  }

  #onResource({ resource: patterns }: Statement, holds: boolean): ResourceDemand {
    const negated = patterns?.negated ?? true;
    const texts = this.#filled((patterns?.items ?? []).map(({ value }) => expandShortArn(value)));
    return {
      holds,
      patterns: { negated },
      texts,
      isMet: (resource) =>
        (texts.some((text) => matchesWildcard(text, forPattern(resource, text))) !== negated) === holds,
    };
  }

  /** The demand that no statement names the resource. */
  #unnamed(): ResourceDemand {
    const { policy } = this.#problem;
    const named = policy.statements.flatMap(({ resource }) =>
      (resource?.items ?? []).map(({ value }) => value),
    );
    // An administrator chose the value of a tag of the caller.
    const texts = this.#filled(named).filter((text) => !hasWildcard(text.slice(text.lastIndexOf('/') + 1)));
    return {
      holds: false,
      patterns: { negated: false },
      texts,
      isMet: (resource) => !texts.some((text) => matchesWildcard(text, resource)),
    };
  }

  #onPart(condition: Condition, key: string, holds: boolean): ResourceDemand {
    const part = keysOfArn.get(key) ?? 0;
    const texts = this.#filled(condition.values.map(({ text }) => text));
    const isMet = (resource: string): boolean =>
      this.#isMet({ condition, holds }, key, [resource.split(':')[part] ?? '']);
    return { holds, condition, part, texts, isMet };
  }

  #isPartOfArn(key: string): boolean {
    return keysOfArn.has(key) && resourceOf(this.#problem.action) !== '*';
  }

  #requestOf({ resource, values }: Model): Request {
    const keys = new Map(values);
    if (resource !== '*')
      for (const [key, part] of keysOfArn) keys.set(key, [resource.split(':')[part] ?? '']);
    return { action: this.#problem.action, resource, keys };
  }

  /** Records that the question is open. */
  #giveUp(): undefined {
    this.#budget.leaveOpen();
    return undefined;
  }
}

/** Returns the steps to evaluate a statement for a request. */
function sizeOf({ resource, conditions }: Statement): number {
  const steps = conditions.reduce((sum, condition) => sum + stepsOf(condition), resource?.items.length ?? 0);
  return stepsOfText * (steps + 1);
}

/** Whether a demand is one on each value of a list; else one value that meets it suffices. */
function isOfEach(demand: KeyDemand | undefined): boolean {
  const operator = demand?.condition.operator;
  if (demand === undefined || operator === undefined) return true;
  const { base, quantifier } = operator;
  const ofEach = isNegated(base) ? quantifier !== 'ForAnyValue' : quantifier === 'ForAllValues';
  return base === 'Null' || ofEach === demand.holds;
}

/** The demand that a part of the ARN has the value that a variable has. */
function equalPart(key: string, value: string | undefined): ResourceDemand {
  const part = keysOfArn.get(key) ?? 0;
  return {
    holds: true,
    patterns: { negated: false },
    texts: ['*'],
    isMet: (resource) => resource.split(':')[part] === value,
  };
}
