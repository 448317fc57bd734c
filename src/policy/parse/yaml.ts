import { isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml';
import type { PolicyNode, Property, Range } from '../document';
import { deepestNesting } from './json';
import type { SyntaxProblem } from './parsed-file';

/** Maximum length, in UTF-16 units, which are never more than the bytes. CloudFormation's limit for templates is 1 MB. */
export const longestYaml = 1_048_576;
const maxProblems = 100;
/** Maximum number of nodes that aliases add: enough for any template, too few for an alias bomb. */
const maxAliasNodes = 10_000;

/** The documents of a YAML text as trees. */
export interface ParsedYaml {
  readonly roots: readonly PolicyNode[];
  readonly problems: readonly SyntaxProblem[];
}

/**
 * Reads YAML, one or many documents, and continues after mistakes. Tagged values (`!Ref`, `!Sub`, `!GetAtt` …) become
 * opaque nodes with what is tagged as their argument; aliases and merge keys are followed. Never throws, whatever the text.
 */
export function parseYaml(text: string): ParsedYaml {
  const whole = { start: 0, end: Math.min(1, text.length) };
  if (text.length > longestYaml)
    return {
      roots: [],
      problems: [
        {
          range: whole,
          message: `The file is longer than ${longestYaml} characters; no template is, so it was not read.`,
          harmless: false,
        },
      ],
    };
  try {
    return read(text);
  } catch (thrown) {
    // The parser's own recursion ends in a RangeError of the call stack.
    if (!(thrown instanceof TooDeep || thrown instanceof RangeError)) throw thrown;
    const message = `Mappings and lists are nested more than ${deepestNesting} levels deep; no template needs that.`;
    return { roots: [], problems: [{ range: whole, message, harmless: false }] };
  }
}

class TooDeep extends Error {}

function read(text: string): ParsedYaml {
  const problems: SyntaxProblem[] = [];
  const roots: PolicyNode[] = [];
  const documents = parseAllDocuments(text, {
    logLevel: 'silent',
    prettyErrors: false,
    // The rule on it reports a name that is written twice, at its place.
    uniqueKeys: false,
  });
  for (const document of Array.isArray(documents) ? documents : []) {
    for (const { pos, message } of document.errors) {
      if (problems.length < maxProblems)
        problems.push({
          range: { start: pos[0], end: Math.max(pos[1], pos[0] + 1) },
          message: `This is not well-formed YAML: ${message.replace(/\.?$/, '.')}`,
          harmless: false,
        });
    }
    const { contents } = document;
    if (contents !== null) roots.push(new Reader(text).read(contents, 0));
  }
  return { roots, problems };
}

/** Converts the nodes of one document. */
class Reader {
  readonly #anchors = new Map<string, Node>();
  #aliasNodes = 0;
  #inAlias = 0;

  constructor(readonly text: string) {}

  read(node: Node, depth: number): PolicyNode {
    if (depth > deepestNesting) throw new TooDeep();
    if (this.#inAlias > 0) this.#aliasNodes++;
    const range: Range = { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
    if (isAlias(node)) {
      const target = this.#anchors.get(node.source);
      if (target === undefined || this.#aliasNodes > maxAliasNodes || this.#inAlias > deepestNesting)
        return { kind: 'opaque', text: `*${node.source}`, range };
      this.#inAlias++;
      const value = this.read(target, depth + 1);
      this.#inAlias--;
      return value;
    }
    const anchor = 'anchor' in node && typeof node.anchor === 'string' ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, node);
    const { tag } = node;
    const value = this.#valueOf(node, range, depth);
    return tag?.startsWith('!') ? { kind: 'opaque', text: tag, range, argument: value } : value;
  }

  /** Converts a node that is no alias, without its tag. */
  #valueOf(node: Node, range: Range, depth: number): PolicyNode {
    if (isScalar(node)) return scalar(node.value, range);
    if (isSeq<unknown>(node))
      return { kind: 'array', items: node.items.map((item) => this.#readAny(item, depth + 1, range)), range };
    if (isMap<unknown, unknown>(node)) {
      const own: Property[] = [];
      const merged: Property[] = [];
      for (const { key, value } of node.items) {
        const name = this.#readAny(key, depth + 1, range);
        const read = this.#readAny(value, depth + 1, name.range);
        if (name.kind === 'string' && name.value === '<<' && isMergeable(read)) {
          for (const map of read.kind === 'array' ? read.items : [read])
            if (map.kind === 'object') merged.push(...map.properties);
        } else own.push({ key: { kind: 'string', value: textOf(name), range: name.range }, value: read });
      }
      // The mapping's own names take precedence over merged ones, and the first merged over the next.
      const names = new Set(own.map(({ key }) => key.value));
      const properties = [...own];
      for (const property of merged) {
        if (names.has(property.key.value)) continue;
        names.add(property.key.value);
        properties.push(property);
      }
      return { kind: 'object', properties, range };
    }
    return { kind: 'null', range };
  }

  #readAny(value: unknown, depth: number, around: Range): PolicyNode {
    if (isNode(value)) return this.read(value, depth);
    return { kind: 'null', range: { start: around.end, end: around.end } };
  }
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}

function isMergeable(node: PolicyNode): node is Extract<PolicyNode, { kind: 'object' | 'array' }> {
  return (
    node.kind === 'object' || (node.kind === 'array' && node.items.every(({ kind }) => kind === 'object'))
  );
}

function scalar(value: unknown, range: Range): PolicyNode {
  if (typeof value === 'string') return { kind: 'string', value, range };
  if (typeof value === 'number') return { kind: 'number', value, range };
  if (typeof value === 'bigint') return { kind: 'number', value: Number(value), range };
  if (typeof value === 'boolean') return { kind: 'boolean', value, range };
  return { kind: 'null', range };
}

function textOf(node: PolicyNode): string {
  if (node.kind === 'string') return node.value;
  if (node.kind === 'number' || node.kind === 'boolean') return String(node.value);
  return node.kind;
}
