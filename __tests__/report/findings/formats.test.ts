import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv2020 from 'ajv/dist/2020';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import findingsSchema from '../../../schemas/findings.schema.json';
import type { FindingsReport } from '../../../src/policy/findings-report';
import { loadFormat, type ProgramFormatName } from '../../../src/report/findings/formats';
import { context, fileWith, findingOn, hostile, report } from './a-report';

async function formatted(name: ProgramFormatName, what: FindingsReport = report): Promise<string> {
  return (await loadFormat(name))(what, context);
}

const hostileReport: FindingsReport = {
  files: [
    fileWith(
      `a ${hostile}\nb`,
      findingOn(`a ${hostile}\nb`, 'x', {
        fileName: `policies/${hostile.replaceAll('/', '')}.json`,
        message: hostile,
        why: hostile,
        fix: { description: hostile, edits: [{ range: { start: 0, end: 1 }, text: hostile }] },
        statement: { index: 0, sid: hostile },
        resource: hostile,
      }),
    ),
  ],
  failures: [{ fileName: hostile, message: hostile }],
};
const nothing: FindingsReport = { files: [], failures: [] };
const clean: FindingsReport = { files: [{ fileName: 'a.json', text: '{}', findings: [] }], failures: [] };

const validateSarif = addFormats(
  new AjvDraft04({ allErrors: true, strict: false, unicodeRegExp: false }),
).compile(sarifSchema);
const validateFindings = new Ajv2020({ allErrors: true }).compile(findingsSchema);

/** The elements of an XML text, which has to be well-formed: names, attributes, and text. */
function xmlElements(text: string) {
  const elements: { name: string; attributes: Record<string, unknown>; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  const parser = new SaxesParser({ fragment: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return elements;
}

describe.each(['json', 'sarif', 'github', 'markdown', 'junit'] as const)('%s', (name) => {
  it.each([
    ['findings', report],
    ['hostile text', hostileReport],
    ['nothing', nothing],
  ])('of %s holds no control character and ends in a line feed, or is empty', async (_, what) => {
    const text = await formatted(name, what);
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    expect(text).toMatch(/^$|\n$/);
  });
});

describe('sarif', () => {
  it.each([
    ['findings', report],
    ['hostile text', hostileReport],
    ['nothing', nothing],
  ])('of %s is valid against the official schema', async (_, what) => {
    validateSarif(JSON.parse(await formatted('sarif', what)));
    expect(validateSarif.errors).toBeNull();
  });

  const run = async (what: FindingsReport) => {
    const { runs } = JSON.parse(await formatted('sarif', what)) as Log;
    const [first] = runs;
    if (first === undefined) throw new Error('no run');
    return first;
  };

  it('has the rules with their help, and findings that refer to them', async () => {
    const { tool, results } = await run(report);
    expect(tool.driver).toMatchObject({
      name: 'eic lint',
      semanticVersion: '1.2.3',
      rules: [
        {
          id: 'unknown-action',
          helpUri: 'https://docs.example/docs/rules/unknown-action.md',
          help: { text: 'An action does not exist. It grants nothing.' },
          defaultConfiguration: { level: 'error' },
        },
        { id: 'os-user-missing', defaultConfiguration: { enabled: false, level: 'warning' } },
      ],
    });
    expect(results?.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
      ['os-user-missing', 1, 'warning'],
      ['unknown-action', 0, 'error'],
    ]);
  });

  it('places findings and fixes by lines and columns, in files relative to the root', async () => {
    const { results } = await run(report);
    expect(results?.[1]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'policies/deploy.json', uriBaseId: '%SRCROOT%' },
          region: { startLine: 4, startColumn: 17, endLine: 4, endColumn: 30 },
        },
      },
    ]);
    expect(results?.[1]?.fixes).toEqual([
      {
        description: { text: 'Replace it with ec2:DescribeInstances' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'policies/deploy.json', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 4, startColumn: 18, endLine: 4, endColumn: 29 },
                insertedContent: { text: 'ec2:DescribeInstances' },
              },
            ],
          },
        ],
      },
    ]);
    expect(results?.[0]).not.toHaveProperty('fixes');
  });

  it('encodes names as URIs, and those outside of the workspace as file URIs', async () => {
    const uriOf = async (fileName: string) => {
      const { results } = await run({
        files: [fileWith('x', findingOn('x', 'x', { fileName }))],
        failures: [],
      });
      return results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation;
    };
    expect(await uriOf('a b/#%ü?.json')).toEqual({
      uri: 'a%20b/%23%25%C3%BC%3F.json',
      uriBaseId: '%SRCROOT%',
    });
    expect(await uriOf('/tmp/a b.json')).toEqual({ uri: 'file:///tmp/a%20b.json' });
    expect(await uriOf('C:/a b.json')).toEqual({ uri: 'file:///C:/a%20b.json' });
  });

  it('gives a finding the same fingerprint when lines are added above it, and another to each of several alike', async () => {
    const fingerprints = async (text: string) => {
      const second = findingOn(text, 'x', { start: { line: text.split('\n').length, column: 1, offset: 0 } });
      const { results } = await run({ files: [fileWith(text, findingOn(text, 'x'), second)], failures: [] });
      return results?.map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash);
    };
    const [first, second] = (await fingerprints('x\nx')) ?? [];
    expect(first).toMatch(/^[0-9a-f]{16}:1$/);
    expect(second).toBe(first?.replace(':1', ':2'));
    expect(await fingerprints('new\nx\n  x')).toEqual([first, second]);
    expect(await fingerprints('y x\ny x')).not.toContain(first);
  });

  it('says which files could not be linted, and that the run was not whole', async () => {
    expect((await run(report)).invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            message: { text: 'There is no such file.' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'gone.json' } } }],
          },
        ],
      },
    ]);
    expect((await run(clean)).invocations).toEqual([{ executionSuccessful: true }]);
  });

  it('lists at most 25,000 results, errors first, and counts the rest in a notification', async () => {
    const error = findingOn('x', 'x', { message: 'error' });
    const warning = findingOn('x', 'x', { severity: 'warning', message: 'warning' });
    const many = (...findings: (typeof error)[]): FindingsReport => ({
      files: [fileWith('x', ...findings)],
      failures: [],
    });
    const warnings = Array.from({ length: 24_999 }, () => warning);
    const whole = await run(many(...warnings, error));
    expect(whole.results).toHaveLength(25_000);
    expect(whole.invocations).toEqual([{ executionSuccessful: true }]);

    const cut = await run(many(...warnings, warning, warning, error));
    expect(cut.results).toHaveLength(25_000);
    expect(cut.results?.at(-1)?.message.text).toBe('error');
    expect(cut.invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          {
            level: 'warning',
            message: {
              text: 'Not listed: 2 of 25,002 findings, because GitHub refuses a run with more results.',
            },
          },
        ],
      },
    ]);
    expect((await run(many(...Array.from({ length: 25_001 }, () => error)))).results).toHaveLength(25_000);
  });

  it('takes no link from the text of a policy', async () => {
    const { results } = await run(hostileReport);
    expect(results?.[0]?.message.text).toContain('\\[a](http://evil)');
  });
});

describe('json', () => {
  it.each([
    ['findings', report],
    ['hostile text', hostileReport],
    ['nothing', nothing],
  ])('of %s is valid against its schema', async (_, what) => {
    validateFindings(JSON.parse(await formatted('json', what)));
    expect(validateFindings.errors).toBeNull();
  });

  it('has each finding with its place, rule, statement and fix, and the counts', async () => {
    const { findings, unread, summary } = JSON.parse(await formatted('json'));
    expect(findings[1]).toEqual({
      file: 'policies/deploy.json',
      rule: 'unknown-action',
      severity: 'error',
      message: 'IAM knows no such action.',
      why: 'It grants nothing.',
      start: { line: 4, column: 17, offset: 41 },
      end: { line: 4, column: 30, offset: 54 },
      statement: null,
      resource: null,
      fix: {
        description: 'Replace it with ec2:DescribeInstances',
        edits: [{ start: 42, end: 53, text: 'ec2:DescribeInstances' }],
      },
      documentation: 'docs/rules/unknown-action.md',
    });
    expect(findings[0]).toMatchObject({ statement: { index: 0, sid: 'Push' }, fix: null });
    expect(unread).toEqual([{ file: 'gone.json', message: 'There is no such file.' }]);
    expect(summary).toEqual({ files: 2, errors: 1, warnings: 1, fixable: 1, fixed: 0 });
  });

  it('says hostile text exactly', async () => {
    const { findings } = JSON.parse(await formatted('json', hostileReport));
    expect(findings[0].message).toBe(hostile);
  });
});

describe('a finding in a template or plan', () => {
  const address = 'module.a.aws_iam_policy.deploy["x"]';
  const withResource: FindingsReport = {
    files: [fileWith('x', findingOn('x', 'x', { resource: address }))],
    failures: [],
  };

  it('names its resource in JSON, and as a logical location in SARIF', async () => {
    expect(JSON.parse(await formatted('json', withResource)).findings[0].resource).toBe(address);
    const log = await formatted('sarif', withResource);
    validateSarif(JSON.parse(log));
    expect(validateSarif.errors).toBeNull();
    expect((JSON.parse(log) as Log).runs[0]?.results?.[0]?.locations?.[0]?.logicalLocations).toEqual([
      { name: address, fullyQualifiedName: address, kind: 'resource' },
    ]);
  });

  it('names its resource in annotations, JUnit and Markdown', async () => {
    expect(await formatted('github', withResource)).toContain(`It grants nothing.%0AResource: ${address}\n`);
    const failure = xmlElements(await formatted('junit', withResource)).find(
      ({ name }) => name === 'failure',
    );
    expect(failure?.text).toMatch(
      /\nIt grants nothing\.\nResource: module\.a\.aws_iam_policy\.deploy\["x"\]$/,
    );
    expect(await formatted('markdown', withResource)).toMatch(/line 1, column 1, in <code>module/);
  });
});

describe('github', () => {
  it('is one command a finding, with columns if it is on one line', async () => {
    expect((await formatted('github')).split('\n')).toEqual([
      '::warning file=policies/deploy.json,line=3,endLine=6,title=os-user-missing::No OS user is asked for.%0AAny user may log in.',
      '::error file=policies/deploy.json,line=4,endLine=4,col=17,endColumn=30,title=unknown-action::IAM knows no such action.%0AIt grants nothing.',
      '::error file=gone.json,title=Not linted::There is no such file.',
      '',
    ]);
  });

  it('is one line a finding whatever the text', async () => {
    const lines = (await formatted('github', hostileReport)).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^::error file=[^:,]*,[^:]*::/);
  });
});

describe('markdown', () => {
  it('has the counts, and each finding with its rule, place and code', async () => {
    const text = await formatted('markdown');
    expect(text).toContain('1 error&#44; 1 warning in 2 files&#46; 1 file could not be linted&#46;');
    expect(text).toContain(
      '[<code>unknown-action</code>](<https://docs.example/docs/rules/unknown-action.md>)',
    );
    expect(text).toContain(
      '```text\n     3 |     {\n>    4 |       "Action": "ec2:Nothing",\n       |                 ^^^^^^^^^^^^^\n     5 |       "Resource": "*"\n```',
    );
    expect(text).toContain('Fix: Replace it with ec2&#58;DescribeInstances');
    expect(text).not.toContain('clean');
  });

  it('takes nothing from the text of a policy for Markdown or HTML', async () => {
    const outsideCode = (await formatted('markdown', hostileReport)).replaceAll(
      /^(`{3,})text\n[\s\S]*?^\1$/gm,
      '',
    );
    expect(outsideCode).not.toMatch(/<script|\[a\]|@all|http:\/\/evil|```/);
  });

  it('of nothing says so', async () => {
    expect(await formatted('markdown', nothing)).toContain('No policy on EC2 Instance Connect was found');
    expect(await formatted('markdown', clean)).toContain('No findings in 1 file');
  });
});

describe('junit', () => {
  it('is well-formed XML with a case a finding and counts that agree with it', async () => {
    const elements = xmlElements(await formatted('junit'));
    expect(elements.map(({ name }) => name)).toEqual([
      'testsuites',
      ...['testsuite', 'testcase', 'failure', 'testcase', 'failure'],
      ...['testsuite', 'testcase'],
      ...['testsuite', 'testcase', 'error'],
    ]);
    expect(elements[0]?.attributes).toEqual({ name: 'eic lint', tests: '4', failures: '2', errors: '1' });
    expect(elements[1]?.attributes).toMatchObject({
      name: 'policies/deploy.json',
      tests: '2',
      failures: '2',
    });
    expect(elements[4]?.attributes).toEqual({
      classname: 'policies/deploy.json',
      name: 'unknown-action at 4:17',
    });
    expect(elements[5]).toMatchObject({
      attributes: { type: 'error', message: 'IAM knows no such action.' },
      text: 'policies/deploy.json:4:17\nIAM knows no such action.\nIt grants nothing.\nFix: Replace it with ec2:DescribeInstances',
    });
  });

  it('stays well-formed with hostile text', async () => {
    const [, , , failure] = xmlElements(await formatted('junit', hostileReport));
    expect(failure?.attributes.message).toContain('</failure>]]>&"\'<script>');
  });
});
