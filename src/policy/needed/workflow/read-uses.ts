import type { PolicyNode } from '../../document';
import type { Text } from '../text';
import { isThisAction, localPath, referenceOf } from './action-reference';
import { declaredInputs, startInputs } from './inputs-of-a-start';
import { type Credentials, configure, type JobState, withExported, withOwnRegion } from './job-state';
import { matrixJobs } from './matrix-jobs';
import { isFalsy, type Possible } from './possible';
import { lookupIn, regionsOf, type Scope } from './scope';
import { possibleOf, textsOf, valuesOf } from './template';
import { type Note, type Place, type Use, WorkflowError, type WorkflowUses } from './use';
import { nameOf, parseWorkflowFile, placeOf, type WorkflowFile } from './workflow-file';
import { child, entries, items, scalar } from './yaml-value';

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

class WorkflowReader {
  readonly #repository: Repository;
  readonly #uses = new Map<string, Use>();
  readonly #notes = new Map<string, Note>();
  #steps = 0;

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  read(fileName: string, text: string): WorkflowUses {
    const file = parseWorkflowFile(fileName, text);
    if (child(file.root, 'jobs') !== undefined) this.#workflow(file, undefined, 0);
    else if (child(file.root, 'runs') !== undefined) {
      const inputs = declaredInputs(file, child(file.root, 'inputs'));
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
  #workflow(
    file: WorkflowFile,
    given: ReadonlyMap<string, readonly Possible[]> | undefined,
    depth: number,
  ): void {
    for (const inputs of given === undefined
      ? startInputs(file, (at, message) => this.#note(at, message))
      : [given]) {
      const outer: Scope = { env: new Map(), inputs, matrix: new Map(), openMatrix: false };
      const scope = { ...outer, env: this.#env(file, child(file.root, 'env'), outer) };
      for (const [id, job] of entries(child(file.root, 'jobs'))) this.#job(file, id, job, scope, depth);
    }
  }

  #job(file: WorkflowFile, id: string, job: PolicyNode, workflow: Scope, depth: number): void {
    const matrix = child(child(job, 'strategy'), 'matrix');
    for (const { combination, open } of matrixJobs(file, id, matrix, workflow)) {
      const inner: Scope = { ...workflow, matrix: combination, openMatrix: open };
      const scope = { ...inner, env: this.#env(file, child(job, 'env'), inner) };
      if (this.#runs(file, child(job, 'if'), scope) === 'never') continue;
      const uses = child(job, 'uses');
      if (uses !== undefined) this.#called(file, id, job, uses, scope, depth);
      this.#stepsOf(file, child(job, 'steps'), scope, { credentials: [], exporting: [] }, id, depth);
    }
  }

  /** Reads the workflow that a job calls. */
  #called(
    file: WorkflowFile,
    id: string,
    job: PolicyNode,
    uses: PolicyNode,
    scope: Scope,
    depth: number,
  ): void {
    const reference = scalar(uses, file) ?? '';
    const place = placeOf(file, uses);
    if (!reference.startsWith('./')) {
      this.#note(place, `The job ${id} calls ${reference}, which is in another repository and was not read.`);
      return;
    }
    const called = this.#file(localPath(reference), place, depth);
    if (called === undefined) return;
    const inputs = new Map(
      declaredInputs(called, child(child(child(called.root, 'on'), 'workflow_call'), 'inputs')),
    );
    for (const [name, value] of entries(child(job, 'with')))
      inputs.set(name.toLowerCase(), valuesOf(scalar(value, file) ?? '', lookupIn(scope)));
    this.#workflow(called, inputs, depth + 1);
  }

  #stepsOf(
    file: WorkflowFile,
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

  #step(
    file: WorkflowFile,
    step: PolicyNode,
    outer: Scope,
    state: JobState,
    job: string,
    depth: number,
  ): void {
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
    if (reference.kind === 'setup' && !given().has('instance-ids'))
      this.#note(
        place,
        'Without `instance-ids`, which instances the later steps reach was not read, and nothing is granted.',
      );
    if (reference.kind === 'run' || reference.kind === 'setup')
      this.#use(place, nameOf(file, step, job), given(), scope, withOwnRegion(step, scope, state));
    else if (reference.kind === 'credentials') configure(state, given(), runs === 'always');
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
    const inputs = new Map(declaredInputs(action, child(action.root, 'inputs'), true));
    for (const [input, texts] of given) inputs.set(input.toLowerCase(), texts.map(possibleOf));
    this.#composite(action, { ...scope, inputs }, state, name, depth + 1);
  }

  #composite(file: WorkflowFile, scope: Scope, state: JobState, name: string, depth: number): void {
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

  #script(file: WorkflowFile, script: PolicyNode, state: JobState, job: string): void {
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
  #given(file: WorkflowFile, step: PolicyNode, scope: Scope): ReadonlyMap<string, readonly Text[]> {
    return new Map(
      entries(child(step, 'with')).map(([name, value]) => [
        name.toLowerCase(),
        textsOf(scalar(value, file) ?? '', lookupIn(scope)),
      ]),
    );
  }

  #env(
    file: WorkflowFile,
    env: PolicyNode | undefined,
    scope: Scope,
  ): ReadonlyMap<string, readonly Possible[]> {
    const values = new Map(scope.env);
    for (const [name, value] of entries(env))
      values.set(name.toLowerCase(), valuesOf(scalar(value, file) ?? '', lookupIn(scope)));
    return values;
  }

  /** Returns whether a job or step runs, by its `if`. */
  #runs(file: WorkflowFile, condition: PolicyNode | undefined, scope: Scope): 'always' | 'never' | 'maybe' {
    if (condition === undefined) return 'always';
    const text = scalar(condition, file) ?? '';
    const values = valuesOf(text.includes('${{') ? text : `\${{ ${text} }}`, lookupIn(scope));
    const truths = values.map((value) => ('known' in value ? !isFalsy(value.known) : undefined));
    if (truths.every((truth) => truth === true)) return 'always';
    return truths.every((truth) => truth === false) ? 'never' : 'maybe';
  }

  /** Reads a file of the repository. Notes that it is missing if `from` is given. */
  #file(path: string, from: Place | undefined, depth: number): WorkflowFile | undefined {
    if (depth >= deepest)
      throw new WorkflowError(
        `${path}: Workflows and actions call each other more than ${deepest} levels deep.`,
      );
    const text = this.#repository.read(path);
    if (text !== undefined) return parseWorkflowFile(path, text);
    if (from !== undefined)
      this.#note(from, `${path.replace(/\.yaml$/, '.yml')} is not in the repository, so it was not read.`);
    return undefined;
  }

  #note(at: Place, message: string): void {
    const note: Note = { at, message };
    this.#notes.set(JSON.stringify(note), note);
  }
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
