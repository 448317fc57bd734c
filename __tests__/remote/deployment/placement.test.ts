import { describe, expect, it } from 'vitest';
import { type PlacedCopy, placement } from '../../../src/remote/deployment/placement';
import { bytePathOf } from '../../../src/remote/transfer/byte-path';

type Kind = 'itself' | 'contents' | 'glob';

function placed(kind: Kind, rootKind: 'file' | 'directory', destination: string, strip = 0): PlacedCopy {
  const isDirectory = destination.endsWith('/');
  const path = destination.replace(/\/$/, '');
  const source = {
    ...{ path: 'a/dist', kind, name: kind === 'itself' ? 'dist' : '' },
    ...{ isPart: false, isSelected: () => true, mayContain: () => true, isExcluded: () => false },
  };
  return placement({ source, destination: { path, isDirectory } }, rootKind, strip);
}

describe('the place of a copy', () => {
  it.each([
    ['a directory that is the destination', 'itself', 'directory', '/srv/app', 0, '/srv/app', 0],
    ['a directory in the destination', 'itself', 'directory', '/srv/', 0, '/srv/dist', 0],
    ['a directory in the home directory', 'itself', 'directory', '/', 0, 'dist', 0],
    ['a directory whose name is removed', 'itself', 'directory', '/srv/', 1, '/srv', 0],
    ['a directory of which more names are removed', 'itself', 'directory', '/srv/', 3, '/srv', 2],
    ['a destination of which names are removed', 'itself', 'directory', '/srv/app', 1, '/srv/app', 1],
    ['contents', 'contents', 'directory', '/srv/app', 1, '/srv/app', 1],
    ['contents with a slash', 'contents', 'directory', '/srv/app/', 0, '/srv/app', 0],
    ['what a glob finds', 'glob', 'directory', '/srv/', 2, '/srv', 2],
  ] as const)('is that of %s', (_, kind, rootKind, destination, strip, root, left) => {
    expect(placed(kind, rootKind, destination, strip)).toEqual({
      root,
      strip: left,
      into: '',
      rename: undefined,
    });
  });

  it.each([
    ['is the destination', '/srv/my.conf', 0, '/srv', 0, 'my.conf'],
    ['is the destination, which has no names below it', '/srv/my.conf', 2, '/srv', 0, 'my.conf'],
    ['is the destination in the home directory', 'my.conf', 0, '', 0, 'my.conf'],
    ['is in the destination', '/srv/', 0, '/srv', 0, 'dist'],
    ['is in the destination, and loses its name', '/srv/', 1, '/srv', 1, 'dist'],
  ])('of a file that %s', (_, destination, strip, root, left, name) => {
    const rename = bytePathOf(name);
    expect(placed('itself', 'file', destination, strip)).toEqual({ root, strip: left, into: '', rename });
  });
});
