import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlace, placeText } from '../../../src/cli/cp/place';

describe('an argument of eic cp', () => {
  it.each([
    ['web-1:/srv/app', { instance: 'web-1', path: '/srv/app' }],
    ['i-0123456789abcdef0:app.conf', { instance: 'i-0123456789abcdef0', path: 'app.conf' }],
    ['ubuntu@web-1:a:b', { user: 'ubuntu', instance: 'web-1', path: 'a:b' }],
    ['first.last@x@web-1:a', { user: 'first.last@x', instance: 'web-1', path: 'a' }],
    ['web-1:', { instance: 'web-1', path: '' }],
    ['web-1:~', { instance: 'web-1', path: '' }],
    ['web-1:~/a', { instance: 'web-1', path: 'a' }],
    ['web-1:./~a', { instance: 'web-1', path: './~a' }],
    ['web 1 (blue):two  words', { instance: 'web 1 (blue)', path: 'two  words' }],
    ['web-1:-rf', { instance: 'web-1', path: '-rf' }],
    ['web-1:-', { instance: 'web-1', path: '-' }],
    ['web-1:$HOME/*.log', { instance: 'web-1', path: '$HOME/*.log' }],
  ])('is a path on an instance: %s', (argument, expected) => {
    expect(parsePlace(argument)).toEqual({ kind: 'instance', user: undefined, ...expected });
  });

  it.each(['a', './a:b', '/a:b', 'a/b:c', ':a', '../x:y', './-', '~x', 'C\\x', '@'])(
    'is a path on this machine: %s',
    (path) => {
      expect(parsePlace(path)).toEqual({ kind: 'local', path });
    },
  );

  it('is standard input or output if it is -', () => {
    expect(parsePlace('-')).toEqual({ kind: 'stream' });
  });

  it.each([
    ['', /is empty/],
    ['user@:a', /no INSTANCE/],
    ['1000@web-1:a', /before the @ there must be a user name/],
    ['@web-1:a', /before the @/],
    ['web-1:~root/a', /write \.\/~/],
    ['scp://web-1/a', /\[USER@\]INSTANCE:PATH/],
  ])('is refused: %s', (argument, message) => {
    expect(() => parsePlace(argument)).toThrow(message);
  });

  const users = fc.constantFrom(undefined, 'ec2-user', 'a.b@c', 'root');
  const instances = fc.string({ minLength: 1, unit: 'grapheme' }).filter((name) => !/[/:@]/.test(name));
  const paths = fc.string({ unit: 'grapheme' }).filter((path) => !/^~|\0/.test(path));

  it('is read as it was meant, whatever the names', () => {
    fc.assert(
      fc.property(users, instances, paths, (user, instance, path) => {
        const place = { kind: 'instance', user, instance, path } as const;
        expect(parsePlace(placeText(place))).toEqual(place);
      }),
    );
  });

  it('is a path on this machine whatever follows ./ or /', () => {
    fc.assert(
      fc.property(fc.constantFrom('./', '/', '../'), fc.string(), (start, rest) => {
        expect(parsePlace(start + rest)).toEqual({ kind: 'local', path: start + rest });
      }),
    );
  });

  it('is read or refused with a reason, whatever it is, and is never changed on this machine', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (argument) => {
        try {
          const place = parsePlace(argument);
          if (place.kind !== 'instance') expect(placeText(place)).toBe(argument);
        } catch (thrown) {
          expect(thrown).toHaveProperty('name', 'UsageError');
        }
      }),
    );
  });
});
