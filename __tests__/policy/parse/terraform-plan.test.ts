import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../../src/policy/document';
import { lintText } from '../../../src/policy/lint';
import { valueUnder } from '../../../src/policy/parse/find-node';
import { parseFile } from '../../../src/policy/parse/parse-file';
import { parentModule, parseAddress, withoutKeys } from '../../../src/policy/parse/terraform-address';

/** A policy that lets root log in. */
const policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: '',
      Effect: 'Allow',
      Action: 'ec2-instance-connect:SendSSHPublicKey',
      Resource: '*',
      Condition: { StringEquals: { 'ec2:osuser': 'root' } },
    },
  ],
});

function plan(more: object): string {
  return JSON.stringify({ format_version: '1.2', terraform_version: '1.9.8', ...more }, null, 2);
}

function resource(address: string, values: object) {
  const { resource: name } = parseAddress(address);
  return { address, mode: 'managed', type: name.split('.')[0], name: name.split('.')[1], values };
}

/** Returns the resources of the findings on root, each with what it underlines. */
async function rootsIn(text: string): Promise<string[]> {
  const findings = await lintText({ fileName: 'plan.json', text });
  return findings
    .filter(({ ruleId }) => ruleId === 'os-user-root')
    .map((finding) => `${finding.resource}: ${text.slice(finding.range.start, finding.range.end)}`);
}

async function documentsIn(text: string): Promise<readonly PolicyDocument[]> {
  return (await parseFile('plan.json', text, false)).documents;
}

const escaped = '\\"root\\"';

describe('a policy that lets root log in is found', () => {
  it.each([
    ['aws_iam_policy.a', { policy }],
    ['aws_iam_role_policy.a', { policy, role: 'deploy' }],
    ['aws_iam_user_policy.a', { policy }],
    ['aws_iam_group_policy.a', { policy }],
    ['aws_iam_role.a', { inline_policy: [{ name: 'x', policy }] }],
    ['aws_ssoadmin_permission_set_inline_policy.a', { inline_policy: policy }],
    ['awscc_iam_managed_policy.a', { policy_document: policy }],
    ['awscc_iam_role_policy.a', { policy_document: policy }],
    ['awscc_iam_user_policy.a', { policy_document: policy }],
    ['awscc_iam_group_policy.a', { policy_document: policy }],
    ['awscc_iam_role.a', { policies: [{ policy_name: 'x', policy_document: policy }] }],
    ['awscc_iam_user.a', { policies: [{ policy_name: 'x', policy_document: policy }] }],
    ['awscc_iam_group.a', { policies: [{ policy_name: 'x', policy_document: policy }] }],
    ['awscc_sso_permission_set.a', { inline_policy: policy }],
    ['module.m["a.b"].aws_iam_policy.a[0]', { policy }],
  ])('in %s', async (address, values) => {
    const planned = { root_module: { resources: [resource(address, values)] } };
    const expected = [`${address}: ${escaped}`];
    expect(await rootsIn(plan({ planned_values: planned }))).toEqual(expected);
    expect(await rootsIn(plan({ values: planned }))).toEqual(expected);
    expect(await rootsIn(plan({ prior_state: { format_version: '1.0', values: planned } }))).toEqual(
      expected,
    );
    const { values: after, ...rest } = resource(address, values);
    const change = { actions: ['create'], before: null, after, after_unknown: {} };
    expect(await rootsIn(plan({ resource_changes: [{ ...rest, change }] }))).toEqual(expected);
    // A plan whose planned values leave a resource out.
    expect(
      await rootsIn(plan({ planned_values: { root_module: {} }, resource_changes: [{ ...rest, change }] })),
    ).toEqual(expected);
  });

  it('once, although the changes and the state have it too', async () => {
    const { values: after, ...rest } = resource('aws_iam_policy.a', { policy });
    const values = { root_module: { resources: [{ ...rest, values: after }] } };
    const text = plan({
      planned_values: values,
      resource_changes: [
        { ...rest, change: { actions: ['no-op'], before: after, after, after_unknown: {} } },
      ],
      prior_state: { values },
    });
    expect(await rootsIn(text)).toHaveLength(1);
  });

  it('but not where it will be deleted', async () => {
    const { values: before, ...rest } = resource('aws_iam_policy.a', { policy });
    const change = { actions: ['delete'], before, after: null, after_unknown: {} };
    expect(await documentsIn(plan({ resource_changes: [{ ...rest, change }] }))).toEqual([]);
  });

  it('at its place through double escapes', async () => {
    const nested = policy.replace('"root"', '"r\\u006fot"');
    const planned = { root_module: { resources: [resource('aws_iam_policy.a', { policy: nested })] } };
    expect(await rootsIn(plan({ planned_values: planned }))).toEqual([
      'aws_iam_policy.a: \\"r\\\\u006fot\\"',
    ]);
  });
});

/** A plan in which the policy of a data source is known only after apply, as Terraform 1.9 writes it. */
function deferred(
  {
    expressions = {
      policy: { references: ['data.aws_iam_policy_document.d.json', 'data.aws_iam_policy_document.d'] },
    },
    after = {},
    after_unknown = {},
    changes = [],
    configuration = {},
  }: {
    expressions?: object;
    after?: object;
    after_unknown?: object;
    changes?: readonly object[];
    configuration?: object;
  } = {},
  address = 'aws_iam_policy.a',
): string {
  const { values: _, ...rest } = resource(address, {});
  return plan({
    planned_values: { root_module: { resources: [resource(address, { name: 'deploy', path: '/' })] } },
    resource_changes: [
      {
        ...rest,
        change: {
          actions: ['create'],
          before: null,
          after: { name: 'deploy', path: '/' },
          after_unknown: { arn: true, id: true, policy: true },
        },
      },
      {
        address: 'data.aws_iam_policy_document.d',
        mode: 'data',
        type: 'aws_iam_policy_document',
        name: 'd',
        change: {
          actions: ['read'],
          before: null,
          after: {
            override_json: null,
            override_policy_documents: null,
            policy_id: null,
            source_json: null,
            source_policy_documents: null,
            version: null,
            ...after,
          },
          after_unknown: { id: true, json: true, minified_json: true, ...after_unknown },
        },
        action_reason: 'read_because_config_unknown',
      },
      ...changes,
    ],
    configuration: {
      root_module: {
        resources: [{ ...rest, expressions }],
        ...configuration,
      },
    },
  });
}

const statements = [
  {
    actions: ['ec2-instance-connect:SendSSHPublicKey'],
    condition: [{ test: 'StringEquals', values: ['root'], variable: 'ec2:osuser' }],
    effect: null,
    not_actions: null,
    not_principals: [],
    not_resources: null,
    principals: [],
    resources: ['*'],
    sid: 'Push',
  },
  {
    actions: ['ec2-instance-connect:OpenTunnel'],
    condition: [],
    effect: 'Allow',
    not_actions: null,
    not_principals: [],
    not_resources: null,
    principals: [],
    sid: null,
  },
];
const unknowns = {
  statement: [
    {
      actions: [false],
      condition: [{ values: [false] }],
      not_principals: [],
      principals: [],
      resources: [false],
    },
    { actions: [false], condition: [], not_principals: [], principals: [], resources: true },
  ],
};

function statementsIn(document: PolicyDocument | undefined) {
  const list = valueUnder(document?.root, 'Statement');
  return list?.kind === 'array' ? list.items : [];
}

describe('a policy that is known only after apply', () => {
  it('is made from its data source as far as that is known, with the places of the plan', async () => {
    const text = deferred({ after: { statement: statements }, after_unknown: unknowns });
    expect(await rootsIn(text)).toEqual(['aws_iam_policy.a: "root"']);
    const [document, ...others] = await documentsIn(text);
    expect(others).toEqual([]);
    expect(document).toMatchObject({
      path: 'aws_iam_policy.a.policy',
      owner: 'aws_iam_policy.a',
      editable: false,
    });
    const [first, second] = statementsIn(document);
    expect(valueUnder(first, 'Effect')).toMatchObject({ value: 'Allow' });
    expect(valueUnder(first, 'Sid')).toMatchObject({ value: 'Push' });
    expect(valueUnder(second, 'Sid')).toBeUndefined();
    expect(valueUnder(second, 'Resource')).toMatchObject({
      kind: 'opaque',
      reference: 'data.aws_iam_policy_document.d.statement[1].resources',
    });
  });

  it('is made from the constants of the configuration if the plan has no more', async () => {
    const text = deferred({
      configuration: {
        resources: [
          {
            address: 'aws_iam_policy.a',
            type: 'aws_iam_policy',
            expressions: {
              policy: {
                references: ['data.aws_iam_policy_document.e.json', 'data.aws_iam_policy_document.e'],
              },
            },
          },
          {
            address: 'data.aws_iam_policy_document.e',
            mode: 'data',
            type: 'aws_iam_policy_document',
            expressions: {
              statement: [
                {
                  actions: { constant_value: ['ec2-instance-connect:SendSSHPublicKey'] },
                  resources: { constant_value: ['*'] },
                  condition: [
                    {
                      test: { constant_value: 'StringEquals' },
                      variable: { constant_value: 'ec2:osuser' },
                      values: { constant_value: ['root'] },
                    },
                  ],
                },
                { actions: { references: ['var.actions'] }, resources: { constant_value: ['*'] } },
              ],
            },
          },
        ],
      },
    });
    expect(await rootsIn(text)).toEqual(['aws_iam_policy.a: "root"']);
    const [, second] = statementsIn((await documentsIn(text))[0]);
    expect(valueUnder(second, 'Action')).toMatchObject({
      kind: 'opaque',
      reference: 'data.aws_iam_policy_document.e.statement[1].actions',
    });
  });

  it('is followed through variables and outputs of modules', async () => {
    const inModule = {
      address: 'module.role["x"].aws_iam_role_policy.a',
      mode: 'managed',
      type: 'aws_iam_role_policy',
      name: 'a',
    };
    const text = plan({
      planned_values: {
        root_module: {
          child_modules: [
            { address: 'module.role["x"]', resources: [{ ...inModule, values: { name: 'x' } }] },
          ],
        },
      },
      configuration: {
        root_module: {
          module_calls: {
            role: {
              expressions: { policy: { references: ['module.document.json', 'module.document'] } },
              module: {
                resources: [
                  {
                    address: 'aws_iam_role_policy.a',
                    expressions: { policy: { references: ['var.policy'] } },
                  },
                ],
              },
            },
            document: {
              module: {
                outputs: {
                  json: {
                    expression: {
                      references: ['data.aws_iam_policy_document.d.json', 'data.aws_iam_policy_document.d'],
                    },
                  },
                },
                resources: [{ address: 'data.aws_iam_policy_document.d', expressions: {} }],
              },
            },
          },
        },
      },
      resource_changes: [
        {
          address: 'module.document.data.aws_iam_policy_document.d',
          type: 'aws_iam_policy_document',
          change: { actions: ['read'], after: { statement: statements }, after_unknown: unknowns },
        },
      ],
    });
    expect(await rootsIn(text)).toEqual(['module.role["x"].aws_iam_role_policy.a: "root"']);
  });

  it('is that of the same key, with for_each', async () => {
    const read = (key: string, user: string) => ({
      address: `data.aws_iam_policy_document.d["${key}"]`,
      type: 'aws_iam_policy_document',
      change: {
        actions: ['read'],
        after: {
          statement: [{ ...statements[0], condition: [{ ...statements[0]?.condition[0], values: [user] }] }],
        },
        after_unknown: { json: true },
      },
    });
    const instance = (key: string) => resource(`aws_iam_policy.a["${key}"]`, {});
    const text = plan({
      planned_values: { root_module: { resources: [instance('a'), instance('b')] } },
      configuration: {
        root_module: {
          resources: [
            {
              address: 'aws_iam_policy.a',
              expressions: { policy: { references: ['data.aws_iam_policy_document.d', 'each.key'] } },
            },
          ],
        },
      },
      resource_changes: [read('a', 'ec2-user'), read('b', 'root')],
    });
    expect(await rootsIn(text)).toEqual(['aws_iam_policy.a["b"]: "root"']);
  });

  it('writes the variables of policies as IAM does, and joins conditions of one key', async () => {
    const condition = [
      { test: 'StringLike', variable: 'aws:ResourceTag/Owner', values: ['&{aws:username}'] },
      { test: 'StringLike', variable: 'aws:ResourceTag/Owner', values: ['team'] },
      { test: 'StringEquals', variable: 'ec2:osuser', values: ['ec2-user'] },
    ];
    const text = deferred({ after: { statement: [{ ...statements[0], condition }] } });
    const [first] = statementsIn((await documentsIn(text))[0]);
    const conditions = valueUnder(first, 'Condition');
    expect(valueUnder(valueUnder(conditions, 'StringLike'), 'aws:ResourceTag/Owner')).toMatchObject({
      items: [{ value: '${aws:username}' }, { value: 'team' }],
    });
    expect(valueUnder(valueUnder(conditions, 'StringEquals'), 'ec2:osuser')).toMatchObject({
      value: 'ec2-user',
    });
  });

  it.each([
    [
      'a function of several things',
      {
        policy: {
          references: ['data.aws_iam_policy_document.d.json', 'aws_instance.web.arn', 'aws_instance.web'],
        },
      },
      /: it depends on data\.aws_iam_policy_document\.d, aws_instance\.web\.$/,
    ],
    ['a local value', { policy: { references: ['local.policy'] } }, /: it depends on local\.policy\.$/],
    [
      'a variable that the plan does not have',
      { policy: { references: ['var.policy'] } },
      /: it depends on var\.policy\.$/,
    ],
    [
      'many things',
      { policy: { references: ['local.a', 'local.b', 'local.c', 'local.d'] } },
      /local\.c and 1 more\.$/,
    ],
    ['an expression that the plan does not have', {}, /after the plan is applied\.$/],
    [
      'another attribute of the data source',
      { policy: { references: ['data.aws_iam_policy_document.d.id', 'data.aws_iam_policy_document.d'] } },
      /_document\.d\.$/,
    ],
    [
      'a data source that is nowhere',
      { policy: { references: ['data.aws_iam_policy_document.x.json'] } },
      /_document\.x\.$/,
    ],
    [
      'itself',
      { policy: { references: ['aws_iam_policy.a.policy', 'aws_iam_policy.a'] } },
      /aws_iam_policy\.a\.$/,
    ],
  ])('is unread if it is %s', async (_, expressions, expected) => {
    const documents = await documentsIn(deferred({ expressions, after: { statement: statements } }));
    expect(documents.map(({ owner, root, unread }) => [owner, root.kind, unread])).toEqual([
      ['aws_iam_policy.a', 'opaque', expect.stringMatching(expected)],
    ]);
  });

  it('is unread if its data source merges other documents', async () => {
    const text = deferred({ after: { statement: statements, source_policy_documents: ['{}'] } });
    expect((await documentsIn(text))[0]?.unread).toMatch(/d\.source_policy_documents\.$/);
  });

  it('with all statements unknown has unknown statements', async () => {
    const [document] = await documentsIn(deferred({ after_unknown: { statement: true } }));
    expect(valueUnder(document?.root, 'Statement')).toMatchObject({
      kind: 'opaque',
      reference: 'data.aws_iam_policy_document.d.statement',
    });
  });

  it('is none in a role whose inline policies are not configured', async () => {
    const { values, ...rest } = resource('aws_iam_role.a', { name: 'deploy' });
    const text = plan({
      planned_values: { root_module: { resources: [{ ...rest, values }] } },
      resource_changes: [{ ...rest, change: { after: values, after_unknown: { inline_policy: true } } }],
      configuration: {
        root_module: { resources: [{ ...rest, expressions: { name: { constant_value: 'deploy' } } }] },
      },
    });
    expect(await documentsIn(text)).toEqual([]);
  });

  it('is found by name among the inline policies of a role', async () => {
    const { values, ...rest } = resource('aws_iam_role.a', {
      inline_policy: [{ name: 'known', policy }, { name: 'later' }],
    });
    const block = (name: string) => ({
      name: { constant_value: name },
      policy: { references: [`local.${name}`] },
    });
    const text = plan({
      planned_values: { root_module: { resources: [{ ...rest, values }] } },
      configuration: {
        root_module: {
          resources: [{ ...rest, expressions: { inline_policy: [block('later'), block('known')] } }],
        },
      },
    });
    expect((await documentsIn(text)).map(({ path, unread }) => [path, unread])).toEqual([
      ['aws_iam_role.a.inline_policy[0].policy', undefined],
      ['aws_iam_role.a.inline_policy[1].policy', expect.stringMatching(/local\.later\.$/)],
    ]);
  });
});

describe('policies of one role', () => {
  it('have its address as principal, by name and by reference', async () => {
    const resources = [
      resource('aws_iam_role.r', { name: 'deploy', inline_policy: [{ name: 'x', policy }] }),
      resource('aws_iam_role_policy.by_name', { role: 'deploy', policy }),
      resource('aws_iam_role_policy.by_reference', { policy }),
      resource('aws_iam_role_policy.elsewhere', { role: 'other', policy }),
      resource('aws_iam_policy.attached', { policy }),
      resource('aws_iam_policy.listed', { policy, arn: 'arn:aws:iam::111122223333:policy/listed' }),
      resource('aws_iam_policy.alone', { policy }),
      resource('aws_iam_role_policy_attachment.t', { role: 'deploy' }),
      resource('aws_iam_policy_attachment.t', {
        roles: ['deploy'],
        policy_arn: 'arn:aws:iam::111122223333:policy/listed',
      }),
    ];
    const configured = (address: string, expressions: object) => ({ address, expressions });
    const text = plan({
      planned_values: { root_module: { resources } },
      configuration: {
        root_module: {
          resources: [
            configured('aws_iam_role_policy.by_reference', {
              role: { references: ['aws_iam_role.r.id', 'aws_iam_role.r'] },
            }),
            configured('aws_iam_role_policy_attachment.t', {
              policy_arn: { references: ['aws_iam_policy.attached.arn', 'aws_iam_policy.attached'] },
            }),
          ],
        },
      },
    });
    expect((await documentsIn(text)).map(({ owner, principal }) => [owner, principal])).toEqual([
      ['aws_iam_role.r', 'aws_iam_role.r'],
      ['aws_iam_role_policy.by_name', 'aws_iam_role.r'],
      ['aws_iam_role_policy.by_reference', 'aws_iam_role.r'],
      ['aws_iam_role_policy.elsewhere', 'role other'],
      ['aws_iam_policy.attached', 'aws_iam_role.r'],
      ['aws_iam_policy.listed', 'aws_iam_role.r'],
      ['aws_iam_policy.alone', undefined],
    ]);
  });
});

describe('an address', () => {
  it('is read with its modules and keys', () => {
    expect(parseAddress('module.a["x.y"].module.b.data.aws_iam_policy_document.d["p[0]"].json')).toEqual({
      module: 'module.a["x.y"].module.b.',
      resource: 'data.aws_iam_policy_document.d',
      key: '["p[0]"]',
    });
    expect(parseAddress('')).toEqual({ module: '', resource: '', key: '' });
    expect(withoutKeys('module.a["x.y"].aws_iam_role.r[0]')).toBe('module.a.aws_iam_role.r');
    expect(parentModule('module.a["x"].module.b[0].')).toEqual({ parent: 'module.a["x"].', name: 'b' });
    expect(parentModule('')).toBeUndefined();
  });
});

it('a plan that repeats one large policy often ends soon', async () => {
  const many = Array.from({ length: 2000 }, (_, at) => resource(`aws_iam_policy.p${at}`, {}));
  const text = plan({
    planned_values: { root_module: { resources: many } },
    configuration: {
      root_module: {
        resources: many.map(({ address }) => ({
          address,
          expressions: { policy: { references: ['data.aws_iam_policy_document.d.json'] } },
        })),
      },
    },
    resource_changes: [
      {
        address: 'data.aws_iam_policy_document.d',
        type: 'aws_iam_policy_document',
        change: { after: { statement: Array.from({ length: 2000 }, () => statements[0]) } },
      },
    ],
  });
  const documents = await documentsIn(text);
  expect(documents).toHaveLength(2000);
  expect(documents.at(-1)?.unread).toMatch(/repeats its policies so often/);
});
