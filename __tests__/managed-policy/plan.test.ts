import { describe, expect, it } from 'vitest';
import type {
  ExistingPolicy,
  PolicyState,
  PolicyVersion,
  WantedPolicy,
} from '../../src/managed-policy/managed-policy';
import { planFor } from '../../src/managed-policy/plan';
import type { AttachTarget } from '../../src/policy/emit/emitted';

const document = { Version: '2012-10-17', Statement: [] };
const role: AttachTarget = { kind: 'role', name: 'deploy' };
const user: AttachTarget = { kind: 'user', name: 'alice' };

function wanted(changes: Partial<WantedPolicy> = {}): WantedPolicy {
  return { name: 'deploy-run', path: '/', document, tags: new Map(), attachTo: [], ...changes };
}
function state(changes: Partial<PolicyState> = {}): PolicyState {
  return { arn: 'arn:aws:iam::111122223333:policy/deploy-run', targets: [], ...changes };
}
function existing(changes: Partial<ExistingPolicy> = {}): ExistingPolicy {
  return { defaultVersion: 'v1', document, tags: new Map(), attachmentCount: 0, ...changes };
}
/** Versions with these numbers; the first is the oldest. */
function versions(defaultNumber: number, ...numbers: number[]): PolicyVersion[] {
  return numbers.map((number, index) => ({
    id: `v${number}`,
    isDefault: number === defaultNumber,
    createdAt: new Date(Date.UTC(2026, 0, index + 1)),
  }));
}
const other = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] };

describe('the plan for a policy', () => {
  it('creates one that is not there, and attaches it', () => {
    const tags = new Map([['team', 'web']]);
    expect(
      planFor(wanted({ tags, attachTo: [role] }), state({ targets: [{ target: role, attached: false }] })),
    ).toEqual({
      steps: [{ kind: 'create-policy' }, { kind: 'attach', target: role }],
      problems: [],
      notes: [],
    });
  });

  it('is empty if all is as it should be, whatever the order of keys', () => {
    const ordered = { Statement: [], Version: '2012-10-17' };
    expect(
      planFor(
        wanted({ tags: new Map([['a', '1']]), attachTo: [role] }),
        state({
          existing: existing({
            document: ordered,
            tags: new Map([
              ['a', '1'],
              ['b', '2'],
            ]),
          }),
          targets: [{ target: role, attached: true }],
        }),
      ),
    ).toEqual({ steps: [], problems: [], notes: [] });
  });

  it('makes a version for another document, then sets tags, then attaches', () => {
    const { steps } = planFor(
      wanted({
        tags: new Map([
          ['a', '1'],
          ['b', '2'],
          ['c', ''],
        ]),
        attachTo: [user, role],
      }),
      state({
        existing: existing({
          document: other,
          versions: versions(1, 1),
          tags: new Map([
            ['a', '0'],
            ['b', '2'],
          ]),
        }),
        targets: [
          { target: user, attached: true },
          { target: role, attached: false },
        ],
      }),
    );
    expect(steps).toEqual([
      { kind: 'create-version' },
      {
        kind: 'tag',
        tags: [
          { key: 'a', value: '1', before: '0' },
          { key: 'c', value: '', before: undefined },
        ],
      },
      { kind: 'attach', target: role },
    ]);
  });

  it.each<[string, PolicyVersion[], string[]]>([
    ['four versions', versions(4, 1, 2, 3, 4), []],
    ['five, the newest the default', versions(9, 3, 5, 7, 8, 9), ['v3']],
    ['five, the oldest the default', versions(3, 3, 5, 7, 8, 9), ['v5']],
    ['five, listed from the newest', versions(9, 3, 5, 7, 8, 9).toReversed(), ['v3']],
    [
      'five of the same second',
      versions(1, 10, 9, 2, 1, 11).map((version) => ({ ...version, createdAt: new Date(0) })),
      ['v2'],
    ],
  ])('deletes of %s only the oldest that is not the default', (_, found, deleted) => {
    const { steps } = planFor(wanted(), state({ existing: existing({ document: other, versions: found }) }));
    expect(steps.flatMap((step) => (step.kind === 'delete-version' ? [step.version.id] : []))).toEqual(
      deleted,
    );
    expect(steps.at(-1)).toEqual({ kind: 'create-version' });
  });

  it('replaces a document that is not JSON', () => {
    const { steps } = planFor(
      wanted(),
      state({ existing: existing({ document: 'x', versions: versions(1, 1) }) }),
    );
    expect(steps).toEqual([{ kind: 'create-version' }]);
  });

  it.each<[unknown, unknown]>([
    [{ Action: ['a', 'b'] }, { Action: ['b', 'a'] }],
    [{ Action: ['a'] }, { Action: 'a' }],
    [{ Action: [] }, { Action: {} }],
    [{ a: null }, {}],
    [{ a: 1 }, { a: '1' }],
  ])('takes %j and %j for different documents', (before, after) => {
    const { steps } = planFor(
      wanted({ document: JSON.parse(JSON.stringify(after)) }),
      state({
        existing: existing({ document: JSON.parse(JSON.stringify(before)), versions: versions(1, 1) }),
      }),
    );
    expect(steps).toEqual([{ kind: 'create-version' }]);
  });

  it('does nothing if a user, group or role is missing, and names all of them', () => {
    expect(
      planFor(
        wanted({ attachTo: [user, role] }),
        state({
          targets: [
            { target: user, attached: undefined },
            { target: role, attached: undefined },
          ],
        }),
      ),
    ).toEqual({
      steps: [],
      problems: [
        'There is no user alice in this account.',
        'There is no role deploy in this account. eic policy trust --emit prints what creates a role for GitHub.',
      ],
      notes: [],
    });
  });

  it('does nothing if the name is taken under another path or in another case', () => {
    const { steps, problems } = planFor(wanted(), state({ namesake: { name: 'Deploy-Run', path: '/ci/' } }));
    expect(steps).toEqual([]);
    expect(problems).toEqual([expect.stringContaining('use --name Deploy-Run --path /ci/, or another name')]);
  });

  it('says that a description cannot be changed', () => {
    const notes = (description: string | undefined, before: string | undefined) =>
      planFor(
        wanted(description === undefined ? {} : { description }),
        state({ existing: existing(before === undefined ? {} : { description: before }) }),
      ).notes;
    expect(notes('new', 'old')).toEqual([expect.stringMatching(/^The description stays as it is/)]);
    expect(notes('new', undefined)).toHaveLength(1);
    expect(notes('same', 'same')).toEqual([]);
    expect(notes(undefined, 'old')).toEqual([]);
    expect(notes('', undefined)).toEqual([]);
  });
});
