import { execFileSync } from 'node:child_process';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { awsError, isTransient } from '../../src/aws/error';
import { tooManyOpenFiles } from '../../src/aws/too-many-open-files';
import { TooManyOpenFiles } from '../../src/connect/routes/route';
import { describeInstancesStatement } from '../../src/instance/policy-statements';

function systemError(code: string): Error {
  return Object.assign(new Error(`connect ${code}`), { code, syscall: 'connect' });
}

describe('a process without file descriptors', () => {
  it.each(['EMFILE', 'ENFILE'])('is recognized by %s', (code) => {
    expect(tooManyOpenFiles(systemError(code))).toBeInstanceOf(TooManyOpenFiles);
  });

  it('is not confused with an unreachable host', () => {
    expect(tooManyOpenFiles(systemError('ECONNREFUSED'))).toBeUndefined();
    expect(tooManyOpenFiles('EMFILE')).toBeUndefined();
  });

  it('is not an outage of AWS, and is not retried by the call itself', () => {
    const call = { action: 'ec2:DescribeInstances', statement: describeInstancesStatement };
    expect(awsError(systemError('EMFILE'), call)).toBeInstanceOf(TooManyOpenFiles);
    expect(isTransient(systemError('EMFILE'))).toBe(false);
  });
});

/** Runs TypeScript in a process that may open 64 files, and returns what it prints. */
function runWithFewFiles(source: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    external: ['ssh2'],
  });
  return execFileSync('sh', ['-c', 'ulimit -n 64; exec "$0" -', process.execPath], {
    input: outputFiles[0]?.text ?? '',
    encoding: 'utf8',
  });
}

const useUpAllFiles = `
  import { openSync } from 'node:fs';
  try { for (;;) openSync('/dev/null', 'r'); } catch {}
`;

describe('on a runner whose limit of open files is reached', () => {
  it('the direct route says so, and not that the instance is unreachable', () => {
    const printed = runWithFewFiles(`
      import { Deadline } from '../../src/aws/deadline';
      import { directRoute } from '../../src/connect/routes/direct';
      const instance = { id: 'i-0123456789abcdef0', state: 'running', region: 'eu-central-1', privateIpv4: '127.0.0.1' };
      const route = directRoute(22);
      ${useUpAllFiles}
      const deadline = new Deadline(5000, new AbortController().signal);
      route.open({ instance, address: '127.0.0.1', port: 22 }, deadline).catch(({ name, code }) => {
        console.log(name, code);
      });
    `);
    expect(printed).toBe('EicError EIC_TOO_MANY_OPEN_FILES\n');
  });

  it('a call to AWS says so, and not that AWS is unavailable', () => {
    const printed = runWithFewFiles(`
      import { DescribeInstancesCommand } from '@aws-sdk/client-ec2';
      import { callAws } from '../../src/aws/call';
      import { awsClients } from '../../src/aws/clients';
      import { Deadline } from '../../src/aws/deadline';
      Object.assign(process.env, {
        AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret', AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
      });
      const { ec2 } = awsClients('eu-central-1');
      const call = { action: 'ec2:DescribeInstances', statement: {} };
      ${useUpAllFiles}
      callAws(call, new Deadline(5000, new AbortController().signal), (abortSignal) =>
        ec2.send(new DescribeInstancesCommand({}), { abortSignal })).catch(({ name, code }) => {
        console.log(name, code);
      });
    `);
    expect(printed).toBe('EicError EIC_TOO_MANY_OPEN_FILES\n');
  });

  it('a host key is not taken for an unknown one because the console output cannot be read', () => {
    const printed = runWithFewFiles(`
      import { awsClients } from '../../src/aws/clients';
      import { Deadline } from '../../src/aws/deadline';
      import { learnHostKeys } from '../../src/connect/host-keys/learn-host-keys';
      Object.assign(process.env, {
        AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret', AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
      });
      const aws = awsClients('eu-central-1');
      const instance = { id: 'i-0123456789abcdef0', state: 'running', region: 'eu-central-1' };
      const target = { instance, address: '127.0.0.1', port: 22 };
      const deadline = new Deadline(5000, new AbortController().signal);
      ${useUpAllFiles}
      learnHostKeys(target, { entries: [], warnings: [] }, aws, deadline).catch(({ name, code }) => {
        console.log(name, code);
      });
    `);
    expect(printed).toBe('EicError EIC_TOO_MANY_OPEN_FILES\n');
  });
});
