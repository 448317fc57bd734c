import { isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml';
import type { PolicyNode, Property, Range } from '../document';
import { fileStart } from './file-start';
import { deepestNesting } from './json';
import type { SyntaxProblem } from './parsed-file';
import { yamlErrorRange, yamlErrorSentence } from './yaml-errors';
import { plainScalar, plainScalarOfYaml12, type ScalarValue } from './yaml-scalar';

/** Maximum length, in UTF-16 units, which are never more than the bytes. CloudFormation's limit for templates is 1 MB. */
export const longestYaml = 1_048_576;
const maxProblems = 100;
/** Maximum number of nodes that aliases add: enough for any template, too few for an alias bomb. */
const maxAliasNodes = 10_000;

/** The documents of a YAML text as trees. */
export interface ParsedYaml {
  readonly roots: readonly PolicyNode[];
  readonly problems: readonly SyntaxProblem[];
  /** Names and values that YAML readers read differently. Each is a problem if it is a part of a policy. */
  readonly ambiguous: readonly SyntaxProblem[];
}

/** `1.1` as CloudFormation reads a template; `1.2` for files of this project's own, where `off` is a string. */
export type YamlVersion = '1.1' | '1.2';

/**
 * Reads YAML, one or many documents, and continues after mistakes. Tagged values (`!Ref`, `!Sub`, `!GetAtt` …) become
 * opaque nodes with what is tagged as their argument; aliases and merge keys are followed. What readers of YAML 1.1 are
 * not certain to read in the same way is a problem. Never throws, whatever the text.
 */
export function parseYaml(text: string, version: YamlVersion = '1.1'): ParsedYaml {
  const whole = fileStart(text);
  const failed = (message: string): ParsedYaml => ({
    roots: [],
    problems: [{ range: whole, message, harmless: false }],
    ambiguous: [],
  });
  if (text.length > longestYaml)
    return failed(`The file is longer than ${longestYaml} characters; no template is, so it was not read.`);
  try {
    return read(text, version);
  } catch (thrown) {
    // The parser's own recursion ends in a RangeError of the call stack.
    if (!(thrown instanceof TooDeep || thrown instanceof RangeError)) throw thrown;
    return failed(
      `Mappings and lists are nested more than ${deepestNesting} levels deep; no template needs that.`,
    );
  }
}

class TooDeep extends Error {}

/** Line ends of YAML 1.1 that are none in YAML 1.2 or in the parser. */
const otherLineEnds = /\r(?!\n)|[\x85\u2028\u2029]/g;

function read(text: string, version: YamlVersion): ParsedYaml {
  const problems: SyntaxProblem[] = [];
  const ambiguous: SyntaxProblem[] = [];
  const roots: PolicyNode[] = [];
  if (version === '1.1') problems.push(...lineEndProblems(text));
  const documents = parseAllDocuments(version === '1.1' ? text.replaceAll(otherLineEnds, '\n') : text, {
    logLevel: 'silent',
    prettyErrors: false,
    // The rule on it reports a name that is written twice, at its place.
    uniqueKeys: false,
    // All scalars are strings: their types are read here, whatever version a directive in the file asks for.
    schema: 'failsafe',
    resolveKnownTags: false,
    merge: false,
  });
  for (const document of Array.isArray(documents) ? documents : []) {
    for (const { pos, message } of document.errors) {
      if (problems.length < maxProblems)
        problems.push({
          range: yamlErrorRange(text, pos[0], pos[1]),
          message: yamlErrorSentence(message),
          harmless: false,
        });
    }
    const { contents } = document;
    if (contents !== null) roots.push(new Reader(version, problems, ambiguous).read(contents, 0));
  }
  return { roots, problems, ambiguous };
}

/** Reports the first character that ends a line in YAML 1.1 only: other readers find other content after it. */
function lineEndProblems(text: string): SyntaxProblem[] {
  const at = text.search(/[\x85\u2028\u2029]/);
  if (at < 0) return [];
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  const message = `The character U+${code} ends a line in YAML 1.1, which CloudFormation reads, and not in YAML 1.2; remove it.`;
  return [{ range: { start: at, end: at + 1 }, message, harmless: true }];
}

/** Converts the nodes of one document. */
class Reader {
  readonly #anchors = new Map<string, Node>();
  readonly #version: YamlVersion;
  readonly #problems: SyntaxProblem[];
  readonly #ambiguous: SyntaxProblem[];
  /** The nodes that are being read, outermost first. */
  readonly #open = new Set<Node>();
  #aliasNodes = 0;
  #inAlias = 0;
  #isExhausted = false;

  constructor(version: YamlVersion, problems: SyntaxProblem[], ambiguous: SyntaxProblem[]) {
    this.#version = version;
    this.#problems = problems;
    this.#ambiguous = ambiguous;
  }

  read(node: Node, depth: number): PolicyNode {
    if (depth > deepestNesting) throw new TooDeep();
    if (this.#inAlias > 0) this.#aliasNodes++;
    const range: Range = { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
    if (isAlias(node)) {
      const target = this.#anchors.get(node.source);
      const problem = this.#aliasProblem(node.source, target);
      if (target === undefined || problem !== undefined) {
        // One finding is enough for an alias bomb.
        if (!this.#isExhausted) this.#report(range, problem ?? '');
        this.#isExhausted ||= this.#aliasNodes > maxAliasNodes;
        return { kind: 'opaque', text: `*${node.source}`, range };
      }
      this.#inAlias++;
      const value = this.read(target, depth + 1);
      this.#inAlias--;
      return value;
    }
    this.#noteAnchor(node, range);
    const { tag } = node;
    this.#open.add(node);
    const value = this.#valueOf(node, range, depth);
    this.#open.delete(node);
    return isLocal(tag) ? { kind: 'opaque', text: tag, range, argument: value } : value;
  }

  /** Converts a node that is no alias, without a tag of the file's own. */
  #valueOf(node: Node, range: Range, depth: number): PolicyNode {
    if (isScalar(node)) return scalarNode(this.#scalar(node, range), range);
    this.#checkCollectionTag(node, range);
    if (isSeq<unknown>(node))
      return { kind: 'array', items: node.items.map((item) => this.#readAny(item, depth + 1, range)), range };
    if (isMap<unknown, unknown>(node)) {
      const own: Property[] = [];
      let merged: readonly Property[] | undefined;
      for (const { key, value } of node.items) {
        const name = this.#readAny(key, depth + 1, range);
        const read = this.#readAny(value, depth + 1, name.range);
        if (isMergeKey(key)) {
          if (merged !== undefined)
            this.#report(name.range, 'A mapping with two << keys is read differently; merge a list instead.');
          merged = [...(merged ?? []), ...this.#merged(read, name.range)];
          continue;
        }
        if (name.kind === 'object' || name.kind === 'array' || name.kind === 'opaque')
          this.#report(name.range, 'A name must be a string here, not a mapping, a list or a function.');
        own.push({ key: { kind: 'string', value: textOf(name), range: name.range }, value: read });
      }
      // The mapping's own names take precedence over merged ones, and the first merged over the next.
      const names = new Set(own.map(({ key }) => key.value));
      const properties = [...own];
      for (const property of merged ?? []) {
        if (names.has(property.key.value)) continue;
        names.add(property.key.value);
        properties.push(property);
      }
      return { kind: 'object', properties, range };
    }
    return { kind: 'null', range };
  }

  /** Returns what a merge key brings in; of a repeated name in one of its mappings, the last. */
  #merged(value: PolicyNode, range: Range): readonly Property[] {
    const maps = value.kind === 'array' ? value.items : [value];
    return maps.flatMap((map) => {
      if (map.kind === 'object')
        return [...new Map(map.properties.map((property) => [property.key.value, property])).values()];
      this.#report(range, 'The key << takes a mapping, or a list of mappings.');
      return [];
    });
  }

  #scalar(node: Node & { source?: string; type?: string }, range: Range): ScalarValue {
    const source = node.source ?? '';
    const { tag } = node;
    const isPlain = node.type === undefined || node.type === 'PLAIN';
    if (tag === undefined) {
      if (!isPlain) return source;
      if (this.#version === '1.2') return plainScalarOfYaml12(source);
      const value = plainScalar(source);
      if (!Object.is(value, plainScalarOfYaml12(source))) this.#reportAmbiguous(source, value, range);
      return value;
    }
    // YAML says a string. PyYAML resolves it as if it were plain and had no tag.
    if (tag === '!') {
      const value = plainScalar(source);
      if (typeof value !== 'string') this.#reportAmbiguous(source, value, range);
      return source;
    }
    if (isLocal(tag) || tag === `${standard}str`) return source;
    const value = plainScalar(source);
    if (
      (tag === `${standard}null` && value === null) ||
      (tag === `${standard}bool` && typeof value === 'boolean') ||
      (tag === `${standard}int` && Number.isInteger(value)) ||
      (tag === `${standard}float` && typeof value === 'number')
    )
      return value;
    if (tag !== `${standard}merge`) this.#reportTag(tag, range);
    return source;
  }

  #checkCollectionTag(node: Node, range: Range): void {
    const { tag } = node;
    if (tag === undefined || tag === '!' || isLocal(tag)) return;
    if (tag === `${standard}${isMap(node) ? 'map' : 'seq'}`) return;
    this.#reportTag(tag, range);
  }

  #noteAnchor(node: Node, range: Range): void {
    const anchor = 'anchor' in node && typeof node.anchor === 'string' ? node.anchor : undefined;
    if (anchor === undefined) return;
    const before = this.#anchors.get(anchor);
    if (before !== undefined && before !== node)
      this.#report(
        range,
        `The anchor &${anchor} is here twice; YAML readers refuse that, or use one or the other.`,
      );
    this.#anchors.set(anchor, node);
  }

  #aliasProblem(name: string, target: Node | undefined): string | undefined {
    if (target === undefined) return `There is no anchor &${name} before the alias *${name}.`;
    if (this.#open.has(target)) return `The alias *${name} is a part of what it stands for.`;
    if (this.#aliasNodes > maxAliasNodes)
      return `The aliases of this file stand for more than ${maxAliasNodes} values, so *${name} was not read.`;
    return undefined;
  }

  #reportTag(tag: string, range: Range): void {
    const shown = tag.startsWith(standard) ? `!!${tag.slice(standard.length)}` : `!<${tag}>`;
    this.#report(range, `CloudFormation does not read this value with the tag ${shown}.`);
  }

  #reportAmbiguous(source: string, value: ScalarValue, range: Range): void {
    if (this.#ambiguous.length >= maxProblems) return;
    const kind =
      typeof value === 'string' ? 'the text' : typeof value === 'number' ? 'the number' : 'the value';
    this.#ambiguous.push({
      range,
      message: `${source} is ${kind} ${value} for CloudFormation (YAML 1.1), and something else for other readers; quote what is meant.`,
      harmless: true,
    });
  }

  #report(range: Range, message: string): void {
    if (this.#problems.length < maxProblems) this.#problems.push({ range, message, harmless: false });
  }

  #readAny(value: unknown, depth: number, around: Range): PolicyNode {
    if (isNode(value)) return this.read(value, depth);
    return { kind: 'null', range: { start: around.end, end: around.end } };
  }
}

const standard = 'tag:yaml.org,2002:';

/** Returns whether a tag is one of the file's own, such as `!Ref`. The tag `!` alone means a value without a type. */
function isLocal(tag: string | undefined): tag is string {
  return tag?.startsWith('!') === true && tag !== '!';
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}

/** Returns whether a key merges: a plain `<<`, or one with the tag. In quotes it is a name. */
function isMergeKey(key: unknown): boolean {
  if (!isScalar(key) || key.source !== '<<') return false;
  return key.tag === `${standard}merge` || (key.tag === undefined && key.type === 'PLAIN');
}

function scalarNode(value: ScalarValue, range: Range): PolicyNode {
  if (typeof value === 'string') return { kind: 'string', value, range };
  if (typeof value === 'number') return { kind: 'number', value, range };
  if (typeof value === 'boolean') return { kind: 'boolean', value, range };
  return { kind: 'null', range };
}

function textOf(node: PolicyNode): string {
  if (node.kind === 'string') return node.value;
  if (node.kind === 'number' || node.kind === 'boolean') return String(node.value);
  return node.kind;
}
