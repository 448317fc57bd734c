import type { PolicyNode } from '../../document';
import { parseYaml } from '../../parse/yaml';
import { SourceText } from '../../source-text';
import { type Place, WorkflowError } from './use';
import { child, scalar } from './yaml-value';

/** A workflow or an action, parsed. */
export interface WorkflowFile {
  readonly fileName: string;
  readonly text: string;
  readonly source: SourceText;
  readonly root: PolicyNode;
}

/** @throws WorkflowError if it is no YAML, or no mapping */
export function parseWorkflowFile(fileName: string, text: string): WorkflowFile {
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

/** Returns where a node begins. */
export function placeOf({ fileName, source }: WorkflowFile, node: PolicyNode): Place {
  return { fileName, start: source.positionAt(node.range.start) };
}

/** Returns a step as messages name it: its job and its name or ID. */
export function nameOf(file: WorkflowFile, step: PolicyNode, job: string): string {
  const name = scalar(child(step, 'name'), file) ?? scalar(child(step, 'id'), file);
  return [job, name].filter((part) => part !== undefined && part !== '').join(' / ');
}
