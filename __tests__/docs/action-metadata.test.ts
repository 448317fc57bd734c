import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actionOutputs } from '../../src/report/github/action-outputs';
import { lintOutputs } from '../../src/report/github/lint-outputs';
import { projectFolder, read } from './markdown';

interface Field {
  readonly description?: unknown;
  readonly required?: unknown;
  readonly default?: unknown;
}

interface ActionFile {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, Field>>;
  readonly outputs: Readonly<Record<string, Field>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string };
}

const actionFiles = globSync(['action.yml', '*/action.yml'], {
  cwd: projectFolder,
  exclude: ['node_modules/**'],
});

describe.each(actionFiles)('%s', (path) => {
  const action: ActionFile = parse(read(path));

  it('has a name and a description', () => {
    expect(action.name).toMatch(/\w/);
    // The marketplace cuts longer descriptions.
    expect(action.description.length).toBeLessThanOrEqual(125);
  });

  it.each(Object.entries(action.inputs))(
    'describes the input %s, and requires it or has a default or neither',
    (name, input) => {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(input.description).toMatch(/^[A-Z].*\.$/s);
      expect([undefined, true]).toContain(input.required);
      expect(['string', 'undefined']).toContain(typeof input.default);
      expect(input.required === true && input.default !== undefined).toBe(false);
      expect(
        Object.keys(input).filter((key) => !['description', 'required', 'default'].includes(key)),
      ).toEqual([]);
    },
  );

  it.each(Object.entries(action.outputs))('describes the output %s', (name, output) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(output.description).toMatch(/^[A-Z`].*\.$/s);
    expect(Object.keys(output)).toEqual(['description']);
  });

  it('runs on Node 24, from files in dist that exist', () => {
    const { using, main, post } = action.runs;
    expect(using).toBe('node24');
    for (const file of post === undefined ? [main] : [main, post]) {
      const fromRoot = join(dirname(path), file);
      expect(fromRoot).toMatch(/^dist\/[\w-]+\/index\.js$/);
      expect(existsSync(join(projectFolder, fromRoot)), fromRoot).toBe(true);
    }
  });
});

/** Returns the string literals that an action's files pass first to a method of `inputs`. */
function inputsRead(isOf: (path: string) => boolean): Set<string> {
  const found = new Set<string>();
  for (const path of globSync('src/{actions,inputs}/**/*.ts', { cwd: projectFolder }).filter(isOf)) {
    const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
        const { expression: object, name: method } = node.expression;
        const [first] = node.arguments;
        const reads = object.getText(file) === 'inputs' && !['problem', 'done'].includes(method.text);
        if (reads && first !== undefined && ts.isStringLiteral(first)) found.add(first.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

function isOfLint(path: string): boolean {
  return /\/lint(-[\w-]+)?\.ts$/.test(path);
}

function isOfSetup(path: string): boolean {
  return /\/setup(-[\w-]+)?\.ts$/.test(path);
}

/** Files of src/inputs that the setup action reads its inputs with too. */
function isShared(path: string): boolean {
  return /\/inputs\/(target|login|route|bastion|proxy-command)\.ts$/.test(path);
}

describe.each([
  {
    path: 'action.yml',
    read: inputsRead((path) => !isOfLint(path) && !isOfSetup(path)),
    set: Object.keys(actionOutputs([], undefined)),
  },
  {
    path: 'lint/action.yml',
    read: inputsRead(isOfLint),
    set: Object.keys(lintOutputs({ files: [], failures: [] }, '')),
  },
  {
    path: 'setup/action.yml',
    read: inputsRead((path) => isOfSetup(path) || isShared(path)),
    set: ['ssh-config', 'hosts', 'inventory'],
  },
])('$path', ({ path, read: inputs, set: outputs }) => {
  const action: ActionFile = parse(read(path));

  it('declares the inputs that the code reads, and no others', () => {
    expect([...inputs].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it('declares the outputs that the code sets, and no others', () => {
    expect(outputs.sort()).toEqual(Object.keys(action.outputs).sort());
  });
});
