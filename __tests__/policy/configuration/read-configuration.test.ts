import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../src/policy/configuration/configuration';
import { ConfigurationError } from '../../../src/policy/configuration/configuration-error';
import { enabledRules, severityIn } from '../../../src/policy/configuration/enabled-rules';
import { readConfiguration } from '../../../src/policy/configuration/read-configuration';
import { osUserForm } from '../../../src/policy/os-user';
import type { Rule } from '../../../src/policy/rules/rule';

const rule: Rule = {
  id: 'size',
  summary: '',
  why: '',
  recommended: 'off',
  strict: 'warning',
  fixable: false,
  options: {
    limit: { type: 'integer', description: '', default: 6144, minimum: 1, maximum: 10_000 },
    loud: { type: 'boolean', description: '', default: false },
    mode: { type: 'string', description: '', default: 'a', oneOf: ['a', 'b'] },
    names: { type: 'strings', description: '', default: [] },
  },
  check() {},
};
const plain: Rule = { ...rule, id: 'plain', strict: 'off', options: {} };
const rules = [rule, plain];

/** Returns the mistakes in a configuration, a line for each. */
async function mistakesIn(text: string, fileName = '.eiclint.json'): Promise<string[]> {
  try {
    await readConfiguration(fileName, text, rules);
    return [];
  } catch (thrown) {
    if (!(thrown instanceof ConfigurationError)) throw thrown;
    return thrown.message.split('\n');
  }
}

describe('a configuration', () => {
  const whole = {
    $schema: 'x',
    extends: 'strict',
    rules: {
      size: ['error', { limit: 10, loud: true, mode: 'b', names: ['x'] }],
      plain: 'off',
      'unused-ignore': 'error',
    },
    osUsers: ['ec2-user', 'deploy'],
    variables: { REGION: 'us-east-1', 'ACCOUNT-ID': '123456789012' },
    ignores: [
      { files: 'old/**', rule: 'size', reason: 'x', expires: '2027-02-28' },
      { sid: 'S', statement: 2, reason: 'y' },
    ],
  };

  it('in JSON and in YAML says the same', async () => {
    const json = await readConfiguration('.eiclint.json', `\uFEFF${JSON.stringify(whole)}`, rules);
    const yaml = await readConfiguration(
      '.eiclint.yaml',
      [
        'extends: strict',
        'rules:',
        '  size: [error, {limit: 10, loud: true, mode: b, names: [x]}]',
        '  plain: "off"',
        '  unused-ignore: error',
        'osUsers: [ec2-user, deploy]',
        'variables: {REGION: us-east-1, ACCOUNT-ID: "123456789012"}',
        'ignores:',
        '  - {files: [old/**], rule: size, reason: x, expires: 2027-02-28}',
        '  - {sid: S, statement: 2, reason: y}',
      ].join('\n'),
      rules,
    );
    for (const configuration of [json, yaml]) {
      expect(configuration.preset).toBe('strict');
      expect([...configuration.severities]).toEqual([
        ['size', 'error'],
        ['plain', 'off'],
        ['unused-ignore', 'error'],
      ]);
      expect([...configuration.options]).toEqual([
        ['size', { limit: 10, loud: true, mode: 'b', names: ['x'] }],
      ]);
      expect(configuration.osUsers).toEqual(['ec2-user', 'deploy']);
      expect([...configuration.variables]).toEqual([
        ['REGION', 'us-east-1'],
        ['ACCOUNT-ID', '123456789012'],
      ]);
      expect(configuration.ignores).toMatchObject([
        { rule: 'size', reason: 'x', expires: '2027-02-28' },
        { sid: 'S', statement: 2, reason: 'y' },
      ]);
    }
  });

  it('that says nothing is the default', async () => {
    for (const [fileName, text] of [
      ['.eiclint.json', '{}'],
      ['.eiclint.yaml', ''],
      ['.eiclint.yaml', '# nothing yet\n'],
    ] as const)
      expect(await readConfiguration(fileName, text, rules)).toEqual({
        ...defaultConfiguration,
        fileName,
        text,
      });
  });

  it('in JSON may have comments and trailing commas', async () => {
    expect(await mistakesIn('{\n  // why\n  "osUsers": ["a"],\n}')).toEqual([]);
  });

  it('has the files of its ignores relative to its folder', async () => {
    const ignoresOf = async (
      files: string | string[],
      fileName: string,
    ): Promise<(name: string) => boolean | undefined> => {
      const text = JSON.stringify({ ignores: [{ files, reason: 'x' }] });
      const { ignores } = await readConfiguration(fileName, text, rules);
      return (name) => ignores[0]?.inFile?.(name);
    };
    const top = await ignoresOf(['*.json', './old/'], '.eiclint.json');
    expect(['a.json', 'sub/a.json', 'old/x/y.yaml', 'older/x'].map(top)).toEqual([true, false, true, false]);
    const below = await ignoresOf('*.json', 'sub/.eiclint.json');
    expect(['a.json', 'sub/a.json', 'sub/.hidden.json', 'sub/x/a.json'].map(below)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('every mistake is told, each at its place', () => {
  it.each<[string, string[]]>([
    ['[]', ['1:1 A configuration is an object.']],
    ['{"rule": {}}', ['1:2 The configuration has no rule; did you mean rules?']],
    [
      '{"zzzzzz": {}}',
      ['1:2 The configuration has no zzzzzz; it has $schema, extends, rules, osUsers, variables, ignores.'],
    ],
    ['{"extends": "all "}', ['1:13 extends is recommended, strict or all.']],
    ['{"$schema": 1}', ['1:13 $schema is a string.']],
    ['{"rules": []}', ['1:11 rules is an object of rule IDs and severities.']],
    ['{"rules": {"sise": "off"}}', ['1:12 There is no rule sise; did you mean size?']],
    [
      '{"rules": {"size": "warn"}}',
      [
        '1:20 The severity of size is "off", "warning" or "error", or a list of it and the options: ["error", {…}].',
      ],
    ],
    [
      '{"rules": {"size": []}}',
      [
        '1:20 The severity of size is "off", "warning" or "error", or a list of it and the options: ["error", {…}].',
      ],
    ],
    ['{"rules": {"size": ["error", 1]}}', ['1:30 The options of size are an object.']],
    ['{"rules": {"plain": ["error", {"a": 1}]}}', ['1:32 The rule plain takes no options.']],
    [
      '{"rules": {"size": ["error", {"limt": 1}]}}',
      ['1:31 The rule size has no option limt. Did you mean limit?'],
    ],
    [
      '{"rules": {"size": ["error", {"constructor": 1}]}}',
      ['1:31 The rule size has no option constructor. It takes limit, loud, mode, names.'],
    ],
    [
      '{"rules": {"size": ["error", {"limit": 0, "loud": 1, "mode": "c", "names": [1]}]}}',
      [
        '1:40 The option limit of size is a whole number from 1 to 10000.',
        '1:51 The option loud of size is true or false.',
        '1:62 The option mode of size is one of a, b.',
        '1:76 The option names of size is a list of strings.',
      ],
    ],
    ['{"osUsers": "root"}', ['1:13 osUsers is a list of at least one OS user.']],
    ['{"osUsers": []}', ['1:13 osUsers is a list of at least one OS user.']],
    ['{"osUsers": ["a b"]}', [`1:14 An OS user is ${osUserForm}.`]],
    [
      '{"variables": {"$REGION": "x", "A": 1}}',
      [
        '1:16 "$REGION" is not the name of a variable: letters, digits, _ and -, without $ before it.',
        '1:37 The value of A is a string that is not empty.',
      ],
    ],
    ['{"ignores": {}}', ['1:13 ignores is a list of objects.']],
    ['{"ignores": ["x"]}', ['1:14 An entry of ignores is an object.']],
    ['{"ignores": [{"rule": "size"}]}', ['1:14 Every entry of ignores gives its reason.']],
    [
      '{"ignores": [{"reason": "x"}]}',
      ['1:14 This would leave out every finding; say which by files, rule, sid or statement.'],
    ],
    [
      '{"ignores": [{"rule": "sise", "reason": " "}]}',
      ['1:23 There is no rule sise; did you mean size?', '1:41 The reason is a sentence, not nothing.'],
    ],
    [
      '{"ignores": [{"files": ["a/[x", "!(b)", "!b"], "reason": "x"}]}',
      [
        '1:25 The glob has a [ without a ].',
        '1:33 The glob begins with !, which excludes nothing here; list the files themselves.',
        '1:41 The glob begins with !, which excludes nothing here; list the files themselves.',
      ],
    ],
    [
      '{"ignores": [{"files": [], "reason": "x", "expire": "x"}]}',
      ['1:24 files names no glob.', '1:43 An entry of ignores has no expire; did you mean expires?'],
    ],
    [
      '{"ignores": [{"statement": 0, "reason": "x", "expires": "2027-2-3"}]}',
      [
        '1:28 statement is the place of a statement in its policy, counted from 1.',
        '1:57 expires is a date such as 2027-01-31.',
      ],
    ],
    [
      '{"ignores": [{"statement": 1, "reason": "x", "expires": "2027-02-29"}]}',
      ['1:57 There is no day 2027-02-29.'],
    ],
    [
      '{"ignores": [{"statement": 1, "reason": "x", "expires": "2027-13-01"}]}',
      ['1:57 expires is a date such as 2027-01-31.'],
    ],
    ['{"osUsers": ["a"], "osUsers": ["b"]}', ['1:20 osUsers is here twice.']],
    ['{"osUsers": ["a"]', ['1:17 The closing brace of this object is missing.']],
    ['', ['1:1 The file is empty.']],
  ])('%s', async (text, expected) => {
    expect(await mistakesIn(text)).toEqual(expected);
  });

  it('in YAML too', async () => {
    expect(await mistakesIn('extends: strict\nosUser: [a]\n', '.eiclint.yaml')).toEqual([
      '2:1 The configuration has no osUser; did you mean osUsers?',
    ]);
    expect(await mistakesIn('a: 1\n---\nb: 2\n', '.eiclint.yaml')).toEqual([
      '3:1 A configuration is one YAML document, not several.',
    ]);
  });

  it('any text is a configuration or a mistake', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.json({ maxDepth: 4 }),
        fc.constantFrom('ignores', 'rules', 'variables', 'x'),
        async (json, name) => {
          for (const text of [json, `{"${name}": ${json}}`, `{"ignores": [${json}]}`])
            expect((await mistakesIn(text)).every((line) => /^\d+:\d+ .+\.$|^\d+:\d+ .+\?$/.test(line))).toBe(
              true,
            );
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('presets', () => {
  const severitiesIn = (
    preset: 'recommended' | 'strict' | 'all',
    set?: 'off' | 'error',
  ): (string | undefined)[] => {
    const severities = new Map(set === undefined ? [] : [['size', set] as const]);
    const enabled = enabledRules(rules, { ...defaultConfiguration, preset, severities });
    return rules.map(({ id }) => enabled.find((one) => one.rule.id === id)?.severity);
  };

  it('turn rules on, and a severity of its own wins', () => {
    expect(severitiesIn('recommended')).toEqual([undefined, undefined]);
    expect(severitiesIn('strict')).toEqual(['warning', undefined]);
    expect(severitiesIn('all')).toEqual(['warning', 'warning']);
    expect(severitiesIn('all', 'off')).toEqual([undefined, 'warning']);
    expect(severitiesIn('recommended', 'error')).toEqual(['error', undefined]);
  });

  it('a rule that strict turns off is a warning in all only', () => {
    expect((['recommended', 'strict', 'all'] as const).map((preset) => severityIn(preset, plain))).toEqual([
      'off',
      'off',
      'warning',
    ]);
  });

  it('options that are not set have their defaults', () => {
    const [enabled] = enabledRules(rules, {
      ...defaultConfiguration,
      preset: 'strict',
      options: new Map([['size', { limit: 7 }]]),
    });
    expect(enabled?.settings.options).toEqual({ limit: 7, loud: false, mode: 'a', names: [] });
  });
});
