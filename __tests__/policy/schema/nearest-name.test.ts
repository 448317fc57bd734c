import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesNear, nearestName } from '../../../src/policy/schema/nearest-name';
import { projectFolder } from '../../docs/markdown';

describe('the nearest name', () => {
  it.each([
    ['Efect', 'Effect'],
    ['EFFECT', 'Effect'],
    ['Resources', 'Resource'],
    ['Efffectt', 'Effect'],
  ])('of %s is %s', (written, name) => {
    expect(nearestName(written, ['Sid', 'Effect', 'Action', 'Resource'])).toBe(name);
  });

  it.each(['', 'xyz', 'Principal', 'E'.repeat(10_000)])('of %s does not exist', (written) => {
    expect(nearestName(written, ['Sid', 'Effect', 'Action', 'Resource'])).toBeUndefined();
  });

  it('that differs only in case is nearer than any other', () => {
    expect(nearestName('sid', ['Sit', 'Sid'])).toBe('Sid');
  });
});

describe('the names near a written one', () => {
  it('come with their distance, the nearest first, equals in the given order', () => {
    expect(namesNear('aab', ['bbb', 'aaa', 'aac', 'aab', 'xyz'], 2)).toEqual([
      { name: 'aab', distance: 0 },
      { name: 'aaa', distance: 1 },
      { name: 'aac', distance: 1 },
      { name: 'bbb', distance: 2 },
    ]);
  });
});

it('edit distances are computed in one file only', () => {
  const files = readdirSync(join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' });
  const computing = files.filter(
    (file) =>
      /\.(ts|js)$/.test(file) && /levenshtein/i.test(readFileSync(join(projectFolder, 'src', file), 'utf8')),
  );
  expect(computing).toEqual([join('policy', 'schema', 'nearest-name.ts')]);
});
