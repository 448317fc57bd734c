// Prints the major tag (v1) that a release tag (v1.2.3) has to move, or nothing if the major tag must stay where it
// is. Run in a clone that has all tags:
//
//   node scripts/major-tag-to-move.mjs v1.2.3
//
// The major tag never moves back: a fix for an older minor version, and a second run of an older release, leave it.
// A pre-release never moves it. The reason is printed to stderr. Exit code 2 for a tag that is missing.
import { execFileSync } from 'node:child_process';
import { argv, exit } from 'node:process';

const tag = argv[2] ?? '';

/** @param {string[]} args */
function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** @param {string} name of a tag */
function exists(name) {
  return git('tag', '--list', name).trim() !== '';
}

/**
 * The numbers of a release tag; undefined for anything else, pre-releases included.
 * @param {string} text
 */
function versionOf(text) {
  const numbers = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text)?.slice(1);
  return numbers?.map(BigInt);
}

/**
 * Negative, zero or positive, as for `Array.prototype.sort`.
 * @param {bigint[]} a @param {bigint[]} b
 */
function compare(a, b) {
  for (const [index, number] of a.entries()) {
    const other = b[index] ?? 0n;
    if (number !== other) return number < other ? -1 : 1;
  }
  return 0;
}

const version = versionOf(tag);
if (version === undefined) {
  console.error(`${tag} is not a release version such as v1.2.3: no major tag moves.`);
  exit(0);
}
if (!exists(tag)) {
  console.error(`There is no tag ${tag} in this repository.`);
  exit(2);
}
const major = `v${version[0]}`;
// Only what the major tag already contains counts as released: a higher tag whose release failed holds nothing up.
const released = exists(major)
  ? git('tag', '--merged', `refs/tags/${major}`, '--list', `${major}.*`).split('\n')
  : [];
const higher = released.filter((name) => compare(versionOf(name) ?? version, version) > 0);
if (higher.length > 0) {
  console.error(`${major} stays where it is: it contains ${higher.join(', ')}, which is newer than ${tag}.`);
  exit(0);
}
console.error(`${major} moves to ${tag}.`);
console.log(major);
