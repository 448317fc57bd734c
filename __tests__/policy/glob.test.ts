import { describe, expect, it } from 'vitest';
import { globMatcher } from '../../src/policy/glob';

describe('a glob', () => {
  it.each([
    ['a.json', ['a.json'], ['b.json', 'a.json/x', 'x/a.json', 'aXjson']],
    ['*.json', ['a.json', '.json', '.a.json'], ['a/b.json', 'a.jso']],
    ['a*b*c', ['abc', 'axbybxc'], ['ab', 'a/bc', 'abcd']],
    ['a?c', ['abc', 'a.c', 'a😀c'], ['ac', 'a/c', 'abbc']],
    ['**', ['a', 'a/b/c'], []],
    ['**/x.json', ['x.json', 'a/x.json', 'a/b/x.json'], ['xx.json', 'a/x.json/b']],
    ['a/**', ['a', 'a/b', 'a/b/c'], ['b/a', 'ab']],
    ['a/**/b/**/c', ['a/b/c', 'a/x/b/y/z/c', 'a/b/x/b/c'], ['a/c', 'a/b/x']],
    ['a**b', ['ab', 'axxb'], ['a/b']],
    ['[a-c]x', ['ax', 'cx'], ['dx', '-x', 'x']],
    ['[!a-c]x', ['dx'], ['ax', '/x']],
    ['[^]]x', ['ax'], [']x']],
    ['[]a]', [']', 'a'], ['b']],
    ['[a\\]]x', [']x'], ['\\x']],
    ['{a,b/{c,d}}/*.json', ['a/x.json', 'b/c/x.json', 'b/d/x.json'], ['b/x.json']],
    ['a{,.old}', ['a', 'a.old'], ['a.']],
    ['\\*\\{a,b\\}', ['*{a,b}'], ['xa']],
    ['a (1).json', ['a (1).json'], ['a 1.json']],
  ])('%s matches these names and no others', (glob, names, others) => {
    const matches = globMatcher(glob);
    expect([...names, ...others].filter(matches)).toEqual(names);
  });

  it.each([
    ['[a', 'has a [ without a ]'],
    ['{a,b', 'has a { without a }'],
    ['a}', 'has a } without a {'],
    ['{a}', 'has braces around one choice'],
    ['{1..3}', 'has braces around one choice'],
    ['a\\', 'ends with a backslash'],
    ['[z-a]', 'has the range z-a'],
    ['[[:alpha:]]', 'is not known here'],
    ['+(a)', 'has the group +('],
    ['(a|b)', 'has the group (a|b)'],
    ['(a+)+b!(x)', 'has the group !('],
    ['x'.repeat(1001), 'is longer than 1000'],
    ['{a,b}'.repeat(10), 'stands for more than 100 globs'],
  ])('that cannot be used is refused: %j', (glob, message) => {
    expect(() => globMatcher(glob)).toThrow(message);
  });
});

describe('somebody who wants the linter to stall', () => {
  it.each([
    ['(a+)+b', 'a'.repeat(5000)],
    [`${'*a'.repeat(400)}b`, 'a'.repeat(20_000)],
    [`${'**/a/'.repeat(190)}b`, 'a/'.repeat(10_000)],
    [`${'[a-b]*'.repeat(160)}c`, 'ab'.repeat(10_000)],
  ])(
    'gains nothing by a glob: %s',
    (glob, name) => {
      expect(globMatcher(glob)(name)).toBe(false);
    },
    2000,
  );
});
