// Checks the subjects of the commits since a fixed one: at most 72 characters, imperative, no period at the end. Merges
// and reverts have the subjects that git gives them and are not checked. In a shallow
// clone that lacks the fixed commit, all its commits are checked; outside of a clone, none.
//
// A repository and its first unchecked commit may be given, for the tests of this script.
import { spawnSync } from 'node:child_process';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

const [
  ,
  ,
  repository = fileURLToPath(new URL('..', import.meta.url)),
  // Older subjects were written before this check, and are not rewritten.
  base = 'c038d6a445af2d5cbf4a7cb5a1827e47ebce86d9',
] = argv;

const longest = 72;
/** Common beginnings that are not imperative. A rule by ending would also match "Speed" and "Bring". */
const notImperative =
  /^(?:add|fix|remov|chang|updat|mov|renam|us|writ|support|improv|implement|allow|replac|show)(?:s|es|ed|ing)\b/i;

/** @param {readonly string[]} args @returns {string | undefined} nothing if git fails or is missing */
function git(...args) {
  const { status, stdout } = spawnSync('git', ['-C', repository, ...args], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** @returns {string | undefined} the range to check */
function range() {
  if (git('cat-file', '-e', `${base}^{commit}`) !== undefined) return `${base}..HEAD`;
  // The base is older than a shallow clone, so that all its commits are newer.
  return git('rev-parse', '--is-shallow-repository') === 'true' ? 'HEAD' : undefined;
}

/** @param {string} subject @returns {string[]} */
function mistakes(subject) {
  if (/^Revert "/.test(subject)) return [];
  const length = [...subject].length;
  return [
    ...(length > longest ? [`${length} characters; at most ${longest}`] : []),
    ...(subject.endsWith('.') ? ['ends with a period'] : []),
    ...(/^[\p{Ll}]/u.test(subject) ? ['begins with a lowercase letter'] : []),
    ...(notImperative.test(subject) ? ['is not imperative: write "Add", not "Adds" or "Added"'] : []),
  ];
}

const commits = range();
if (commits === undefined) {
  console.log('no commits to check: this is not a clone of the project');
  exit(0);
}
const log = git('log', '--no-merges', '--format=%h %s', commits) ?? '';
const lines = log === '' ? [] : log.split('\n');
let failed = false;
for (const line of lines) {
  const space = line.indexOf(' ');
  const subject = line.slice(space + 1);
  for (const mistake of mistakes(subject)) {
    failed = true;
    console.error(`${line.slice(0, space)} "${subject}": ${mistake}`);
  }
}
console.log(`${lines.length} commits checked`);
exit(failed ? 1 : 0);
