import type { PolicyNode } from '../../document';
import { parseYaml } from '../../parse/yaml';
import { SourceText } from '../../source-text';
import { isBlank, type Text, writtenText } from '../text';
import { isThisAction, localPath, referenceOf } from './action-reference';
import type { Lookup } from './expression';
import { type Combination, combinationsOf, maxCombinations } from './matrix';
import { isFalsy, type Known, type Possible } from './possible';
import { possibleOf, textsOf, valuesOf } from './template';
import { type Note, type Place, type Use, WorkflowError, type WorkflowUses } from './use';
import { child, entries, items, knownOf, scalar } from './yaml-value';

/** Where workflows and actions are read from. */
export interface Repository {
  /** Returns the text of a file, by its path in the repository; undefined if there is none. */
  readonly read: (path: string) => string | undefined;
  /** `owner/name` of repositories with this action. Default: every repository named `eic-action`. */
  readonly actions?: readonly string[];
}

/** Maximum depth of reusable workflows and composite actions in each other; GitHub allows ten. */
const deepest = 10;
/** Maximum number of steps that are read, each counted for every job of a matrix. */
const mostSteps = 20_000;
/** Maximum number of uses: more than a workflow can have that a person wrote. */
const mostUses = 2000;

/**
 * Returns every use of this action in a workflow or a composite action, and in the reusable workflows and local actions
 * that it calls.
 * @param fileName its path in the repository
 * @throws WorkflowError if it is neither, cannot be parsed or is too large
 */
export function usesIn(fileName: string, text: string, repository: Repository): WorkflowUses {
  return new WorkflowReader(repository).read(fileName, text);
}

interface File {
  readonly fileName: string;
  readonly text: string;
  readonly source: SourceText;
  readonly root: PolicyNode;
}

/** The values of contexts, by name in lowercase. */
interface Scope {
  readonly env: ReadonlyMap<string, readonly Possible[]>;
  readonly inputs: ReadonlyMap<string, readonly Possible[]>;
  readonly matrix: Combination;
  /** Whether the matrix has keys that are not known. */
  readonly openMatrix: boolean;
}

/** Credentials that a step may run with: those of the last step that configured some. */
interface Credentials {
  readonly role: Text | undefined;
  readonly region: Text | undefined;
}

/** Credentials and variables that earlier steps of a job have set. */
interface JobState {
  credentials: readonly Credentials[];
  /** Texts of the scripts that set variables of later steps. */
  readonly exporting: string[];
}

class WorkflowReader {
  readonly #repository: Repository;
  readonly #uses = new Map<string, Use>();
  readonly #notes = new Map<string, Note>();
  #steps = 0;

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  read(fileName: string, text: string): WorkflowUses {
    const file = parsed(fileName, text);
    if (child(file.root, 'jobs') !== undefined) this.#workflow(file, undefined, 0);
    else if (child(file.root, 'runs') !== undefined) {
      const inputs = this.#declared(file, child(file.root, 'inputs'));
      const scope: Scope = { env: new Map(), inputs, matrix: new Map(), openMatrix: false };
      if (isThisAction(file.root, file))
        throw new WorkflowError(`${fileName} is this action itself; name a workflow that uses it.`);
      if (child(child(file.root, 'runs'), 'steps') === undefined)
        throw new WorkflowError(`${fileName} is an action without steps, so it uses no other action.`);
      this.#composite(file, scope, { credentials: [], exporting: [] }, '', 0);
    } else
      throw new WorkflowError(
        `${fileName} is neither a workflow, which has \`jobs\`, nor a composite action, which has \`runs\`.`,
      );
    return { uses: [...this.#uses.values()], notes: [...this.#notes.values()] };
  }

  /** @param given the inputs of a reusable workflow, from the job that calls it */
  #workflow(file: File, given: ReadonlyMap<string, readonly Possible[]> | undefined, depth: number): void {
    for (const inputs of given === undefined ? this.#triggers(file) : [given]) {
      const outer: Scope = { env: new Map(), inputs, matrix: new Map(), openMatrix: false };
      const scope = { ...outer, env: this.#env(file, child(file.root, 'env'), outer) };
      for (const [id, job] of entries(child(file.root, 'jobs'))) this.#job(file, id, job, scope, depth);
    }
  }

  #job(file: File, id: string, job: PolicyNode, workflow: Scope, depth: number): void {
    const matrix = child(child(job, 'strategy'), 'matrix');
    for (const { combination, open } of this.#matrixJobs(file, id, matrix, workflow)) {
      const inner: Scope = { ...workflow, matrix: combination, openMatrix: open };
      const scope = { ...inner, env: this.#env(file, child(job, 'env'), inner) };
      if (this.#runs(file, child(job, 'if'), scope) === 'never') continue;
      const uses = child(job, 'uses');
      if (uses !== undefined) this.#called(file, id, job, uses, scope, depth);
      this.#stepsOf(file, child(job, 'steps'), scope, { credentials: [], exporting: [] }, id, depth);
    }
  }

  /** Reads the workflow that a job calls. */
  #called(file: File, id: string, job: PolicyNode, uses: PolicyNode, scope: Scope, depth: number): void {
    const reference = scalar(uses, file) ?? '';
    const place = placeOf(file, uses);
    if (!reference.startsWith('./')) {
      this.#note(place, `The job ${id} calls ${reference}, which is in another repository and was not read.`);
      return;
    }
    const called = this.#file(localPath(reference), place, depth);
    if (called === undefined) return;
    const inputs = new Map(
      this.#declared(called, child(child(child(called.root, 'on'), 'workflow_call'), 'inputs')),
    );
    for (const [name, value] of entries(child(job, 'with')))
      inputs.set(name.toLowerCase(), valuesOf(scalar(value, file) ?? '', lookupIn(scope)));
    this.#workflow(called, inputs, depth + 1);
  }

  #stepsOf(
    file: File,
    steps: PolicyNode | undefined,
    scope: Scope,
    state: JobState,
    job: string,
    depth: number,
  ): void {
    for (const step of items(steps)) {
      this.#steps += 1;
      if (this.#steps > mostSteps)
        throw new WorkflowError(
          `${file.fileName}: Its matrices, inputs and actions make more than ${mostSteps.toLocaleString('en-US')} steps, so it was not read.`,
        );
      this.#step(file, step, scope, state, job, depth);
    }
  }

  #step(file: File, step: PolicyNode, outer: Scope, state: JobState, job: string, depth: number): void {
    const scope: Scope = {
      ...outer,
      env: this.#env(file, child(step, 'env'), { ...outer, env: withExported(outer.env, state) }),
    };
    const runs = this.#runs(file, child(step, 'if'), scope);
    if (runs === 'never') return;
    const script = child(step, 'run');
    if (script !== undefined) this.#script(file, script, state, job);
    const uses = child(step, 'uses');
    if (uses === undefined) return;
    const place = placeOf(file, uses);
    const reference = referenceOf(scalar(uses, file)?.trim() ?? '', this.#repository.actions ?? []);
    const given = (): ReadonlyMap<string, readonly Text[]> => this.#given(file, step, scope);
    if (reference.kind === 'run')
      this.#use(place, nameOf(file, step, job), given(), scope, withOwnRegion(step, scope, state));
    else if (reference.kind === 'credentials') configure(state, given(), runs === 'always');
    else if (reference.kind === 'setup')
      this.#note(place, 'What the programs need that run after this step was not read.');
    else if (reference.kind === 'local')
      this.#local(reference.path, place, given(), scope, state, nameOf(file, step, job), depth);
  }

  /** Reads an action of the repository: this one, or one that is made of steps. */
  #local(
    path: string,
    place: Place,
    given: ReadonlyMap<string, readonly Text[]>,
    scope: Scope,
    state: JobState,
    name: string,
    depth: number,
  ): void {
    const folder = path === '' ? '' : `${path}/`;
    const action =
      this.#file(`${folder}action.yml`, undefined, depth) ?? this.#file(`${folder}action.yaml`, place, depth);
    if (action === undefined) return;
    if (isThisAction(action.root, action)) {
      this.#use(place, name, given, scope, state);
      return;
    }
    const inputs = new Map(this.#declared(action, child(action.root, 'inputs'), true));
    for (const [input, texts] of given) inputs.set(input.toLowerCase(), texts.map(possibleOf));
    this.#composite(action, { ...scope, inputs }, state, name, depth + 1);
  }

  #composite(file: File, scope: Scope, state: JobState, name: string, depth: number): void {
    this.#stepsOf(file, child(child(file.root, 'runs'), 'steps'), scope, state, name, depth);
  }

  /** Adds a use for each combination of the values that its inputs may have. */
  #use(
    at: Place,
    step: string,
    given: ReadonlyMap<string, readonly Text[]>,
    scope: Scope,
    state: JobState,
  ): void {
    let choices: readonly ReadonlyMap<string, Text>[] = [new Map()];
    for (const [name, texts] of given) {
      choices = choices.flatMap((before) => texts.map((text) => new Map([...before, [name, text]])));
      if (choices.length > mostUses) throw tooManyUses(at);
    }
    const credentials: readonly Credentials[] =
      state.credentials.length > 0 ? state.credentials : [{ role: undefined, region: undefined }];
    const ofEnvironment = regionsOf(scope);
    for (const inputs of choices) {
      for (const { role, region } of credentials) {
        for (const own of ofEnvironment.length > 0 ? ofEnvironment : [undefined]) {
          const use: Use = { at, step, inputs, role, region: region ?? own };
          this.#uses.set(JSON.stringify([at, [...inputs], role, use.region]), use);
        }
      }
    }
    if (this.#uses.size > mostUses) throw tooManyUses(at);
  }

  #script(file: File, script: PolicyNode, state: JobState, job: string): void {
    const text = scalar(script, file) ?? '';
    if (text.includes('GITHUB_ENV')) state.exporting.push(text);
    const command = text
      .split('\n')
      .map(commandOf)
      .find((found) => found !== undefined);
    if (command === undefined) return;
    const what = command === 'aws' ? 'AWS CLI' : 'eic';
    this.#note(
      placeOf(file, script),
      `A script of the job ${job} runs ${what}. What it needs is not in the policy.`,
    );
  }

  /** Returns the values of `with`, by name. */
  #given(file: File, step: PolicyNode, scope: Scope): ReadonlyMap<string, readonly Text[]> {
    return new Map(
      entries(child(step, 'with')).map(([name, value]) => [
        name.toLowerCase(),
        textsOf(scalar(value, file) ?? '', lookupIn(scope)),
      ]),
    );
  }

  #env(file: File, env: PolicyNode | undefined, scope: Scope): ReadonlyMap<string, readonly Possible[]> {
    const values = new Map(scope.env);
    for (const [name, value] of entries(env))
      values.set(name.toLowerCase(), valuesOf(scalar(value, file) ?? '', lookupIn(scope)));
    return values;
  }

  /** Returns whether a job or step runs, by its `if`. */
  #runs(file: File, condition: PolicyNode | undefined, scope: Scope): 'always' | 'never' | 'maybe' {
    if (condition === undefined) return 'always';
    const text = scalar(condition, file) ?? '';
    const values = valuesOf(text.includes('${{') ? text : `\${{ ${text} }}`, lookupIn(scope));
    const truths = values.map((value) => ('known' in value ? !isFalsy(value.known) : undefined));
    if (truths.every((truth) => truth === true)) return 'always';
    return truths.every((truth) => truth === false) ? 'never' : 'maybe';
  }

  /** Returns the values of declared inputs that nobody gives: the default; else hidden. */
  #declared(
    file: File,
    declared: PolicyNode | undefined,
    isCalled = false,
  ): ReadonlyMap<string, readonly Possible[]> {
    const inputs = new Map<string, readonly Possible[]>();
    for (const [name, input] of entries(declared)) {
      const fallback = scalar(child(input, 'default'), file);
      const hidden: Possible = { source: `\${{ inputs.${name} }}` };
      if (fallback !== undefined && !fallback.includes('${{'))
        inputs.set(name.toLowerCase(), [{ known: fallback }]);
      else inputs.set(name.toLowerCase(), isCalled && fallback === undefined ? [{ known: '' }] : [hidden]);
    }
    return inputs;
  }

  /** Returns the inputs that a workflow may be started with: one for each combination of choices. */
  #triggers(file: File): readonly ReadonlyMap<string, readonly Possible[]>[] {
    const on = child(file.root, 'on');
    const dispatch = child(on, 'workflow_dispatch');
    const inputs = new Map(this.#declared(file, child(child(on, 'workflow_call'), 'inputs')));
    let combinations: readonly ReadonlyMap<string, readonly Possible[]>[] = [inputs];
    for (const [name, input] of entries(child(dispatch, 'inputs'))) {
      const type = scalar(child(input, 'type'), file);
      const options: readonly (Known | undefined)[] =
        type === 'boolean'
          ? [true, false]
          : type === 'choice'
            ? items(child(input, 'options')).map(knownOf)
            : [];
      const known = options.filter((option) => option !== undefined);
      const fallback = scalar(child(input, 'default'), file);
      const values: readonly Possible[] =
        known.length > 0
          ? known.map((option) => ({ known: option }))
          : [fallback === undefined ? { source: `\${{ inputs.${name} }}` } : { known: fallback }];
      if (known.length === 0 && fallback !== undefined)
        this.#note(
          placeOf(file, input),
          `The input ${name} counts with its default, ${JSON.stringify(fallback)}. Who starts the workflow may give another value.`,
        );
      const next = combinations.flatMap((before) =>
        values.map((value) => new Map([...before, [name.toLowerCase(), [value]]])),
      );
      combinations =
        next.length <= maxCombinations
          ? next
          : combinations.map((before) => new Map([...before, [name.toLowerCase(), values]]));
    }
    const others = entries(on).some(([event]) => event !== 'workflow_dispatch' && event !== 'workflow_call');
    if (dispatch === undefined || !others) return combinations;
    // After another event, the inputs are empty.
    const none = new Map(
      entries(child(dispatch, 'inputs')).map(([name]) => [name.toLowerCase(), [{ known: null }]]),
    );
    return [...combinations, new Map<string, readonly Possible[]>([...inputs, ...none])];
  }

  #matrixJobs(
    file: File,
    id: string,
    matrix: PolicyNode | undefined,
    scope: Scope,
  ): readonly { readonly combination: Combination; readonly open: boolean }[] {
    if (matrix === undefined) return [{ combination: new Map(), open: false }];
    const lookup = lookupIn(scope);
    // A list or mapping may be an expression, such as `fromJSON(…)`.
    const listOf = (node: PolicyNode | undefined): readonly Known[] | undefined => {
      if (node === undefined) return [];
      if (node.kind === 'array') return undefined;
      const [only] = valuesOf(scalar(node, file) ?? '', lookup);
      return only !== undefined && 'known' in only && Array.isArray(only.known) ? only.known : undefined;
    };
    const axes = new Map<string, readonly Possible[]>();
    let open = matrix.kind !== 'object';
    for (const [key, node] of entries(matrix)) {
      if (key === 'include' || key === 'exclude') continue;
      const hidden: Possible = { source: `\${{ matrix.${key} }}` };
      const given = listOf(node);
      const values =
        node.kind === 'array'
          ? node.items.flatMap((item) => this.#matrixValue(file, item, hidden, lookup))
          : given?.map((known): Possible => ({ known }));
      axes.set(key.toLowerCase(), values ?? [hidden]);
    }
    const combinations = (name: 'include' | 'exclude'): readonly Combination[] => {
      const node = child(matrix, name);
      if (node !== undefined && node.kind !== 'array') {
        if (name === 'include') open = true;
        return [];
      }
      return items(node).map(
        (item) =>
          new Map(
            entries(item).map(([key, value]) => [
              key.toLowerCase(),
              this.#matrixValue(file, value, { source: `\${{ matrix.${key} }}` }, lookup)[0] ?? {
                source: `\${{ matrix.${key} }}`,
              },
            ]),
          ),
      );
    };
    const jobs = combinationsOf({ axes, include: combinations('include'), exclude: combinations('exclude') });
    if (jobs.length > maxCombinations)
      throw new WorkflowError(
        `${file.fileName}:${placeOf(file, matrix).start.line}: The matrix of the job ${id} has more than ${maxCombinations} jobs, GitHub's limit.`,
      );
    if (jobs.length === 0) return [{ combination: new Map(), open: true }];
    return jobs.map((combination) => ({ combination, open }));
  }

  #matrixValue(file: File, node: PolicyNode, hidden: Possible, lookup: Lookup): readonly Possible[] {
    const text = scalar(node, file);
    if (text?.includes('${{') === true) return valuesOf(text, lookup);
    const known = knownOf(node);
    return [known === undefined ? hidden : { known }];
  }

  /** Reads a file of the repository. Notes that it is missing if `from` is given. */
  #file(path: string, from: Place | undefined, depth: number): File | undefined {
    if (depth >= deepest)
      throw new WorkflowError(
        `${path}: Workflows and actions call each other more than ${deepest} levels deep.`,
      );
    const text = this.#repository.read(path);
    if (text !== undefined) return parsed(path, text);
    if (from !== undefined)
      this.#note(from, `${path.replace(/\.yaml$/, '.yml')} is not in the repository, so it was not read.`);
    return undefined;
  }

  #note(at: Place, message: string): void {
    const note: Note = { at, message };
    this.#notes.set(JSON.stringify(note), note);
  }
}

function parsed(fileName: string, text: string): File {
  const { roots, problems } = parseYaml(text, '1.2');
  const source = new SourceText(text);
  const [problem] = problems.filter(({ harmless }) => !harmless);
  if (problem !== undefined) {
    const { line, column } = source.positionAt(problem.range.start);
    throw new WorkflowError(`${fileName}:${line}:${column}: ${problem.message}`);
  }
  const [root] = roots;
  if (root === undefined || root.kind !== 'object')
    throw new WorkflowError(`${fileName} is not a workflow: it has no mapping.`);
  return { fileName, text, source, root };
}

function placeOf({ fileName, source }: File, node: PolicyNode): Place {
  return { fileName, start: source.positionAt(node.range.start) };
}

function nameOf(file: File, step: PolicyNode, job: string): string {
  const name = scalar(child(step, 'name'), file) ?? scalar(child(step, 'id'), file);
  return [job, name].filter((part) => part !== undefined && part !== '').join(' / ');
}

function tooManyUses({ fileName, start }: Place): WorkflowError {
  return new WorkflowError(
    `${fileName}:${start.line}:${start.column}: Matrices and choices make more than ${mostUses.toLocaleString('en-US')} uses of the action, so the workflow was not read.`,
  );
}

/** Returns the program of a script's line that calls AWS, if there is one. */
function commandOf(line: string): 'aws' | 'eic' | undefined {
  const words = line.split(/[\s;&|(]+/);
  // The last word of a line has nothing after it: `which aws`.
  const called = words.slice(0, -1);
  const npx = called.indexOf('npx');
  if (npx !== -1 && words.slice(npx).some((word) => word.includes('eic-action'))) return 'eic';
  return called.find((word) => word === 'aws' || word === 'eic');
}

/** Takes over the credentials that a step of `configure-aws-credentials` exports. */
function configure(state: JobState, given: ReadonlyMap<string, readonly Text[]>, isCertain: boolean): void {
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
function withOwnRegion(step: PolicyNode, scope: Scope, state: JobState): JobState {
  const own = entries(child(step, 'env')).some(([name]) => /^aws_(?:default_)?region$/i.test(name));
  const [region] = own ? regionsOf(scope) : [];
  if (region === undefined) return state;
  const credentials = state.credentials.map((before) => ({ ...before, region }));
  return { ...state, credentials };
}

/** Hides variables that a script of an earlier step may have set. */
function withExported(
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

/** Returns the Regions that the environment of a step may name. */
function regionsOf({ env }: Scope): readonly Text[] {
  for (const name of ['aws_region', 'aws_default_region']) {
    const values = env.get(name);
    if (values === undefined) continue;
    return values.map((value): Text => ('known' in value ? [String(value.known ?? '')] : [value]));
  }
  return [];
}

function lookupIn({ env, inputs, matrix, openMatrix }: Scope): Lookup {
  return (path) => {
    // Letter case does not count, but people should find what they wrote.
    const [context, ...rest] = path.map((name) => name.toLowerCase());
    const hidden: Possible = { source: `\${{ ${path.join('.')} }}` };
    if (context === 'env') return known(env.get(rest[0] ?? ''), rest.slice(1)) ?? [hidden];
    if (context === 'inputs') return known(inputs.get(rest[0] ?? ''), rest.slice(1)) ?? [hidden];
    if (context === 'github' && rest[0] === 'event' && rest[1] === 'inputs')
      return known(inputs.get(rest[2] ?? ''), rest.slice(3)) ?? [hidden];
    if (context !== 'matrix') return [hidden];
    const value = matrix.get(rest[0] ?? '');
    if (value === undefined) return [openMatrix ? hidden : { known: null }];
    return known([value], rest.slice(1)) ?? [hidden];
  };
}

/** Returns properties of values, by a path in lowercase; undefined if there are none. */
function known(
  values: readonly Possible[] | undefined,
  path: readonly string[],
): readonly Possible[] | undefined {
  if (values === undefined) return undefined;
  return values.map((value): Possible => {
    if (!('known' in value) || path.length === 0) return value;
    let inner: Known = value.known;
    for (const name of path) {
      if (inner === null || typeof inner !== 'object') return { known: null };
      const found: readonly (readonly [string, Known])[] = Object.entries(inner);
      inner = found.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
    }
    return { known: inner };
  });
}
