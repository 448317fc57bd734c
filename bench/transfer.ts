import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeSmallFiles } from '../__tests__/fixtures/file-tree';
import { builtAction } from './action';
import type { Context } from './context';
import { clientOptions, clientPlace } from './open-ssh';
import type { Command } from './programs';
import { type Report, type Row, rowOf, twoDecimals, whole } from './report';
import { inTurns, type Pair, pick } from './samples';
import { type TimedRun, timedRun } from './timed-run';

const rounds = 3;
const largeMib = 1024;
const smallFiles = 10_000;
const smallBytes = 4096;

const mib = 1024 * 1024;

/** Writes a file of blocks that differ, none of them zero. It is in the page cache then. */
function makeLargeFile(path: string): void {
  const file = openSync(path, 'w');
  const block = Buffer.alloc(mib, 'a line of an archive that is deployed\n');
  try {
    for (let count = 0; count < largeMib; count += 1) {
      block.writeUInt32BE(count + 1);
      writeSync(file, block);
    }
  } finally {
    closeSync(file);
  }
}

function secondsRow(what: string, runs: Pair<TimedRun>, limit: number): Row {
  const row = rowOf(
    what,
    's',
    twoDecimals,
    pick(runs, ({ seconds }) => seconds),
  );
  return { ...row, target: { value: row.ratio, bound: 'at most', limit, shown: twoDecimals } };
}

function memoryRow(what: string, runs: Pair<TimedRun>): Row {
  const row = rowOf(
    what,
    'MiB',
    whole,
    pick(runs, ({ peakMib }) => peakMib),
  );
  return { ...row, target: { value: row.ours.most, bound: 'at most', limit: 200, shown: whole } };
}

/**
 * Returns a folder for small files, in memory where Linux has one for that. On a disk most of their time is that of the
 * file system: on ext4 without a journal, making a file takes 1 ms for minutes after many others were removed.
 */
function folderForSmallFiles(folder: string): string {
  return mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : folder, 'eic-bench-'));
}

/**
 * Files to and from an instance by a step of the action, against `scp` and `rsync` with a key that is there already. The
 * time of the step has all of it: the calls to AWS, the push and the login.
 */
export async function measureTransfer(context: Context): Promise<Report> {
  const inMemory = folderForSmallFiles(context.folder);
  try {
    const small = { ...context, folder: inMemory, action: await builtAction(context.dist, inMemory) };
    const large = await measureLarge(context);
    const many = await measureSmall(small);
    return {
      title: `Transfer: files to and from an instance (${rounds} runs each)`,
      ours: 'action',
      peer: 'peer',
      rows: [...many.slice(0, 1), ...large, ...many.slice(1)],
      notes: [
        'Small files have 4 KiB. The time of the action includes its calls to AWS, the push and the verified login.',
        'The first row, which is one small file, shows these alone. The key of the peers is on the instance for good.',
      ],
    };
  } finally {
    rmSync(inMemory, { recursive: true, force: true });
  }
}

/** The programs that copy, and the folders that they copy between. */
function copiers({ action, cloud, clientKey, folder }: Context) {
  const { id, address, port, user } = cloud.fast;
  const here = join(folder, 'here');
  const there = join(folder, 'there');
  mkdirSync(here, { recursive: true });
  const step = (inputs: Readonly<Record<string, string>>): Command =>
    action.command({ 'instance-ids': id, 'os-user': user, port: String(port), ...inputs }, cloud.awsEnv);
  const scp = (...args: string[]): Command => ({
    file: 'scp',
    args: [...clientOptions(clientKey), '-q', '-P', String(port), ...args],
    ...clientPlace,
  });
  const rsync = (...args: string[]): Command => ({
    file: 'rsync',
    args: ['-e', ['ssh', ...clientOptions(clientKey), '-p', String(port)].join(' '), ...args],
    ...clientPlace,
  });
  const remote = (path: string): string => `${user}@${address}:${path}`;
  /** Runs to a destination that is empty. A step downloads into its own folder, which is emptied. */
  const fresh = async (makeCommand: () => Command): Promise<TimedRun> => {
    rmSync(there, { recursive: true, force: true });
    mkdirSync(there);
    const command = makeCommand();
    const result = await timedRun(command);
    for (const name of ['large', 'small'])
      if (command.cwd !== clientPlace.cwd) rmSync(join(command.cwd, name), { recursive: true, force: true });
    return result;
  };

  return { here, there, step, scp, rsync, remote, fresh };
}

async function measureLarge(context: Context): Promise<Row[]> {
  const { here, there, step, scp, remote, fresh } = copiers(context);
  makeLargeFile(join(here, 'large'));
  const up = await inTurns(
    rounds,
    () => fresh(() => step({ upload: `${here}/large => ${there}/large` })),
    () => fresh(() => scp(`${here}/large`, remote(`${there}/large`))),
  );
  const down = await inTurns(
    rounds,
    () => fresh(() => step({ download: `${here}/large => large` })),
    () => fresh(() => scp(remote(`${here}/large`), `${there}/large`)),
  );
  return [
    secondsRow('1 GiB up, scp', up, 1),
    secondsRow('1 GiB down, scp', down, 1),
    memoryRow('memory, 1 GiB up', up),
    memoryRow('memory, 1 GiB down', down),
  ];
}

async function measureSmall(context: Context): Promise<Row[]> {
  const { here, there, step, scp, rsync, remote, fresh } = copiers(context);
  writeFileSync(join(here, 'one'), 'one small file\n');
  makeSmallFiles(join(here, 'small'), smallFiles, smallBytes);

  const one = await inTurns(
    rounds,
    () => fresh(() => step({ upload: `${here}/one => ${there}/one` })),
    () => fresh(() => scp(`${here}/one`, remote(`${there}/one`))),
  );
  const many = () => fresh(() => step({ upload: `${here}/small/ => ${there}/small/` }));
  const scpMany = await inTurns(rounds, many, () =>
    fresh(() => scp('-r', `${here}/small`, remote(`${there}/small`))),
  );
  const rsyncMany = await inTurns(rounds, many, () =>
    fresh(() => rsync('-a', `${here}/small/`, remote(`${there}/small/`))),
  );
  const downMany = await inTurns(
    rounds,
    () => fresh(() => step({ download: `${here}/small/ => small/` })),
    () => fresh(() => rsync('-a', remote(`${here}/small/`), `${there}/small/`)),
  );
  await many();
  const again = await inTurns(
    rounds,
    () => timedRun(step({ upload: `${here}/small/ => ${there}/small/`, unchanged: 'skip' })),
    () => timedRun(rsync('-a', '--checksum', `${here}/small/`, remote(`${there}/small/`))),
  );
  const seconds = pick(one, (copy) => copy.seconds);
  return [
    rowOf('one small file up, scp', 's', twoDecimals, seconds),
    secondsRow('10,000 files up, scp -r', scpMany, 0.5),
    secondsRow('10,000 files up, rsync -a', rsyncMany, 1),
    secondsRow('10,000 files down, rsync -a', downMany, 1),
    secondsRow('unchanged, rsync -a --checksum', again, 1),
    memoryRow('memory, 10,000 files up', rsyncMany),
    memoryRow('memory, 10,000 files down', downMany),
  ];
}
