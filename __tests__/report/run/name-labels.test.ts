import { expect, it } from 'vitest';
import { nameLabels, paddedLabels } from '../../../src/report/run/name-labels';
import { parseCommand } from '../../fixtures/runner-model';

function labels(...instances: { id: string; name?: string }[]): string[] {
  return [...nameLabels(instances).values()];
}

it('takes the names if all differ', () => {
  expect(labels({ id: 'i-1', name: 'web-1' }, { id: 'i-2', name: 'web-2' })).toEqual(['web-1', 'web-2']);
});

it('adds the IDs if two names are the same, or one is missing', () => {
  expect(labels({ id: 'i-1', name: 'web' }, { id: 'i-2', name: 'web' })).toEqual(['web (i-1)', 'web (i-2)']);
  expect(labels({ id: 'i-1', name: 'web' }, { id: 'i-2' })).toEqual(['web (i-1)', 'i-2']);
  expect(labels({ id: 'i-1' }, { id: 'i-2', name: '  ' })).toEqual(['i-1', 'i-2']);
});

it('takes names that differ only past the cut for the same', () => {
  expect(
    labels({ id: 'i-1', name: `${'x'.repeat(60)}1` }, { id: 'i-2', name: `${'x'.repeat(60)}2` }),
  ).toEqual([`${'x'.repeat(39)}… (i-1)`, `${'x'.repeat(39)}… (i-2)`]);
});

it('makes a hostile name harmless', () => {
  const [label = ''] = labels({ id: 'i-1', name: '::add-mask::a\nb\x1b[31m ##[group]x' });
  expect(label).toBe('##[]::add-mask::a b␛[31m ##[group]x');
  expect(parseCommand(`${label} | text`)).toBeUndefined();
});

it.each([
  ['a zero-width character', 'web\u200b-1'],
  ['a space without width of its own', 'web-1\u3164'],
  ['fullwidth letters', '\uff57eb-1'],
  ['a letter of another script', 'w\u0435b-1'],
])('adds the IDs if a name looks like another: %s', (_, name) => {
  expect(labels({ id: 'i-1', name: 'web-1' }, { id: 'i-2', name })).toEqual(['web-1 (i-1)', `${name} (i-2)`]);
});

it('takes the names in one script with similar letters, and next to those without', () => {
  expect(labels({ id: 'i-1', name: 'веб-1' }, { id: 'i-2', name: '東京' })).toEqual(['веб-1', '東京']);
  expect(labels({ id: 'i-1', name: 'wеb' })).toEqual(['wеb']);
});

it('takes a name that cannot be seen for none', () => {
  expect(labels({ id: 'i-1', name: '\u200b\u2800' }, { id: 'i-2', name: 'web' })).toEqual([
    'i-1',
    'web (i-2)',
  ]);
});

it('adds the IDs if a name has the ID of another instance in it', () => {
  const [one, two] = ['i-0123456789abcdef0', 'i-0fedcba9876543210'];
  expect(labels({ id: one, name: two }, { id: two, name: 'web' })).toEqual([
    `${two} (${one})`,
    `web (${two})`,
  ]);
  expect(labels({ id: one, name: `web (${one})` }, { id: two, name: 'db' })).toEqual([`web (${one})`, 'db']);
});

it('quotes a name that a reader could take for two, or for a name and a line', () => {
  for (const [name, label] of [
    ['web-1, web-2', '"web-1, web-2"'],
    ['web-2 | done', '"web-2 | done"'],
    ['web-2 *', '"web-2 *"'],
    ['web-2: succeeded', '"web-2: succeeded"'],
    ['a", "b', '"a\', \'b"'],
    ['a|b:c!', 'a|b:c!'],
  ] as const)
    expect(labels({ id: 'i-1', name })).toEqual([label]);
});

it('fills labels up to one width, counted in columns of a terminal', () => {
  expect([
    ...paddedLabels(
      nameLabels([
        { id: 'i-1', name: '🦊' },
        { id: 'i-2', name: 'web' },
      ]),
    ).values(),
  ]).toEqual(['🦊 ', 'web']);
  expect(paddedLabels(new Map()).size).toBe(0);
});
