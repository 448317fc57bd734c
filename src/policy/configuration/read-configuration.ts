import type { ObjectNode, PolicyNode } from '../document';
import type { Severity } from '../finding';
import { GlobError, globMatcher } from '../glob';
import { itemsUnder, stringUnder, valueUnder } from '../parse/find-node';
import { parseJson } from '../parse/json';
import type { SyntaxProblem } from '../parse/parsed-file';
import { allRules } from '../rules/all-rules';
import type { Rule } from '../rules/rule';
import { nearestName } from '../schema/nearest-name';
import { violationsOf } from '../schema/validate';
import { type Configuration, defaultConfiguration, type Ignore, isPreset } from './configuration';
import { ConfigurationError, type ConfigurationProblem } from './configuration-error';
import { validate } from './lint-config-schema.generated';
import { optionProblem, valueOfOption } from './rule-options';
import { sentenceOn } from './schema-sentences';
import { staleIgnoreIds } from './stale-ignores';

/**
 * Reads a configuration from the text of `.eiclint.json` or `.eiclint.yaml`, by the ending of its name. Comments and
 * trailing commas are allowed. `ignores` match files by names relative to the configuration's folder. So `fileName` and
 * the names of the linted files must be relative to the same folder.
 *
 * @throws {ConfigurationError} with all mistakes at once: syntax, unknown names, wrong values, impossible dates
 */
export async function readConfiguration(
  fileName: string,
  text: string,
  rules: readonly Rule[] = allRules,
): Promise<Configuration> {
  const { root, problems } = await parse(fileName, text);
  const fatal = problems.filter(({ harmless }) => !harmless);
  if (fatal.length > 0) throw new ConfigurationError(text, fatal);
  // An empty file is allowed: all defaults apply.
  if (root === undefined || root.kind === 'null') return { ...defaultConfiguration, fileName, text };
  const mistakes = mistakesIn(root, rules);
  if (root.kind !== 'object' || mistakes.length > 0) throw new ConfigurationError(text, mistakes);

  const preset = stringUnder(root, 'extends');
  const osUsers = valueUnder(root, 'osUsers');
  return {
    fileName,
    text,
    preset: isPreset(preset) ? preset : defaultConfiguration.preset,
    ...settingsIn(root),
    osUsers: osUsers === undefined ? defaultConfiguration.osUsers : stringsIn(osUsers),
    variables: new Map(
      propertiesUnder(root, 'variables').flatMap(({ key, value }) =>
        value.kind === 'string' ? [[key.value, value.value] as const] : [],
      ),
    ),
    ignores: itemsUnder(root, 'ignores').map((node) => ignoreOf(node, folderOf(fileName))),
  };
}

async function parse(
  fileName: string,
  text: string,
): Promise<{ root: PolicyNode | undefined; problems: readonly SyntaxProblem[] }> {
  if (!/\.ya?ml$/i.test(fileName)) return parseJson(text);
  const { parseYaml } = await import('../parse/yaml');
  const { roots, problems } = parseYaml(text, '1.2');
  const second = roots[1];
  if (second === undefined) return { root: roots[0], problems };
  const message = 'A configuration is one YAML document, not several.';
  return { root: roots[0], problems: [...problems, { range: second.range, message, harmless: false }] };
}

/** Returns all mistakes of a well-formed configuration. */
function mistakesIn(root: PolicyNode, rules: readonly Rule[]): ConfigurationProblem[] {
  const problems = [
    ...violationsOf(validate, root).flatMap((violation) => sentenceOn(violation) ?? []),
    ...duplicates(root),
  ];
  if (root.kind !== 'object') return problems;
  const ids = [...rules.map(({ id }) => id), ...staleIgnoreIds];
  const unknownRule = (id: string): string => {
    const near = nearestName(id, ids);
    return `There is no rule ${id === '' ? 'without a name' : id}${near === undefined ? '.' : `; did you mean ${near}?`}`;
  };
  for (const { key, value } of propertiesUnder(root, 'rules')) {
    if (!ids.includes(key.value)) {
      problems.push({ range: key.range, message: unknownRule(key.value) });
      continue;
    }
    const options = value.kind === 'array' ? value.items[1] : undefined;
    if (options?.kind !== 'object') continue;
    const known = rules.find(({ id }) => id === key.value)?.options ?? {};
    for (const option of options.properties) problems.push(...optionProblem(key.value, known, option));
  }
  for (const node of itemsUnder(root, 'ignores')) {
    const rule = valueUnder(node, 'rule');
    if (rule?.kind === 'string' && !ids.includes(rule.value))
      problems.push({ range: rule.range, message: unknownRule(rule.value) });
    problems.push(...globProblems(valueUnder(node, 'files')));
    const expires = valueUnder(node, 'expires');
    const dateForm = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/; // the schema reports anything else
    if (expires?.kind === 'string' && dateForm.test(expires.value) && !isDate(expires.value))
      problems.push({ range: expires.range, message: `There is no day ${expires.value}.` });
    if (
      node.kind === 'object' &&
      !['files', 'rule', 'sid', 'statement'].some((name) => valueUnder(node, name))
    )
      problems.push({
        range: node.range,
        message: 'This would leave out every finding; say which by files, rule, sid or statement.',
      });
  }
  return problems;
}

function duplicates(node: PolicyNode): ConfigurationProblem[] {
  if (node.kind === 'array') return node.items.flatMap(duplicates);
  if (node.kind !== 'object') return [];
  const seen = new Set<string>();
  return node.properties.flatMap(({ key, value }) => {
    const again = seen.has(key.value);
    seen.add(key.value);
    return [
      ...(again ? [{ range: key.range, message: `${key.value} is here twice.` }] : []),
      ...duplicates(value),
    ];
  });
}

function settingsIn(root: ObjectNode): Pick<Configuration, 'severities' | 'options'> {
  const severities = new Map<string, Severity | 'off'>();
  const options = new Map<string, Readonly<Record<string, unknown>>>();
  for (const { key, value } of propertiesUnder(root, 'rules')) {
    const [severity, given] = value.kind === 'array' ? value.items : [value];
    if (severity?.kind === 'string' && isSeverity(severity.value)) severities.set(key.value, severity.value);
    if (given?.kind === 'object')
      options.set(
        key.value,
        Object.fromEntries(given.properties.map((option) => [option.key.value, valueOfOption(option.value)])),
      );
  }
  return { severities, options };
}

function ignoreOf(node: PolicyNode, folder: string): Ignore {
  const rule = stringUnder(node, 'rule');
  const sid = stringUnder(node, 'sid');
  const statement = valueUnder(node, 'statement');
  const expires = stringUnder(node, 'expires');
  const files = valueUnder(node, 'files');
  return {
    ...(files !== undefined && { inFile: matcherOf(stringsIn(files), folder) }),
    ...(rule !== undefined && { rule }),
    ...(sid !== undefined && { sid }),
    ...(statement?.kind === 'number' && { statement: statement.value }),
    ...(expires !== undefined && { expires }),
    reason: stringUnder(node, 'reason') ?? '',
    range: node.range,
  };
}

/** Returns a matcher for globs relative to a folder; the name of a folder matches all files in it. */
function matcherOf(globs: readonly string[], folder: string): (fileName: string) => boolean {
  const matchers = globs.flatMap(matchersOf);
  return (fileName) =>
    fileName.startsWith(folder) && matchers.some((matches) => matches(fileName.slice(folder.length)));
}

/** @throws {GlobError} */
function matchersOf(glob: string): ((name: string) => boolean)[] {
  if (glob.startsWith('!'))
    throw new GlobError('begins with !, which excludes nothing here; list the files themselves');
  const plain = glob.replace(/^\.\//, '').replace(/\/+$/, '');
  return [globMatcher(plain), globMatcher(`${plain}/**`)];
}

/** Returns what is wrong with the globs of an entry. */
function globProblems(files: PolicyNode | undefined): ConfigurationProblem[] {
  if (files === undefined) return [];
  return (files.kind === 'array' ? files.items : [files]).flatMap((node) => {
    if (node.kind !== 'string') return [];
    try {
      matchersOf(node.value);
      return [];
    } catch (thrown) {
      if (!(thrown instanceof GlobError)) throw thrown;
      return [{ range: node.range, message: `The glob ${thrown.message}.` }];
    }
  });
}

/** Returns a file's folder with a trailing slash; empty for the folder that all names are relative to. */
function folderOf(fileName: string): string {
  return fileName.slice(0, fileName.lastIndexOf('/') + 1);
}

function propertiesUnder(node: PolicyNode, name: string): ObjectNode['properties'] {
  const value = valueUnder(node, name);
  return value?.kind === 'object' ? value.properties : [];
}

function stringsIn(node: PolicyNode): string[] {
  const items = node.kind === 'array' ? node.items : [node];
  return items.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
}

function isSeverity(name: string): name is Severity | 'off' {
  return name === 'off' || name === 'warning' || name === 'error';
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
