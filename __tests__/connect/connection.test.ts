import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { awsClients } from '../../src/aws/clients';
import { Deadline } from '../../src/aws/deadline';
import { type ConnectionOptions, openConnection } from '../../src/connect/connection';
import { parseKnownHosts } from '../../src/connect/host-keys/known-hosts';
import { ConnectionDropped, type Route, TooManyOpenFiles, unlimited } from '../../src/connect/routes/route';
import { EicError } from '../../src/eic-error';
import { hostKeys, publicLine } from '../fixtures/public-keys';

const id = 'i-0123456789abcdef0';
const target = {
  instance: { id, state: 'running', region: 'eu-central-1' },
  address: '10.0.0.5',
  port: 22,
  route: 'endpoint',
} as const;

const tunnelRefused = new EicError('EIC_ACCESS_DENIED', 'The endpoint refused the tunnel.', {
  remedy: 'Allow ec2-instance-connect:OpenTunnel.',
  details: ['a statement'],
});

/** A route that is not the direct one, and fails as told, once for each error. */
function failingRoute(...errors: readonly Error[]): Route & { readonly opened: () => number } {
  let opened = 0;
  return {
    target: async () => target,
    reserve: unlimited,
    open: async () => {
      throw errors[opened++] ?? new Error('opened too often');
    },
    close() {},
    opened: () => opened,
  };
}

function open(route: Route, more: Partial<ConnectionOptions> = {}) {
  // The host key is pinned, so that nothing is asked of AWS before the stream is open.
  const { knownHosts } = parseKnownHosts(`${id} ${publicLine(hostKeys.ed25519)}`);
  return openConnection(target, route, {
    osUser: 'ec2-user',
    keyType: 'ed25519',
    hostKeyMode: 'strict',
    knownHosts,
    aws: awsClients('eu-central-1'),
    deadline: new Deadline(10_000, new AbortController().signal),
    hostKeyChecked: () => undefined,
    warn: () => undefined,
    debug: () => undefined,
    ...more,
  });
}

describe("a route's own error", () => {
  it('surfaces unchanged', async () => {
    await expect(open(failingRoute(tunnelRefused))).rejects.toBe(tunnelRefused);
  });

  it('surfaces unchanged if it has the code of a system call that the direct route would explain', async () => {
    const crashed = Object.assign(new Error('the proxy command crashed'), { code: 'ECONNREFUSED' });
    await expect(open(failingRoute(crashed))).rejects.toBe(crashed);
  });

  it('surfaces unchanged if there are too few file descriptors', async () => {
    const error = new TooManyOpenFiles(new Error('EMFILE'));
    await expect(open(failingRoute(error))).rejects.toBe(error);
  });

  it('is followed by another attempt if the route says that the connection was dropped', async () => {
    const route = failingRoute(
      new ConnectionDropped('tunnel reset'),
      new ConnectionDropped('again'),
      tunnelRefused,
    );
    const debug: string[] = [];
    await expect(open(route, { debug: (message) => debug.push(message) })).rejects.toBe(tunnelRefused);
    expect(route.opened()).toBe(3);
    expect(debug[0]).toContain('tunnel reset');
  });

  it('gives way to the cancellation of the run', async () => {
    const cancelled = new EicError('EIC_CANCELLED', 'The job was cancelled.', { remedy: 'Run it again.' });
    const controller = new AbortController();
    const route: Route = {
      ...failingRoute(),
      open: async () => {
        controller.abort(cancelled);
        throw new ConnectionDropped('the tunnel was aborted');
      },
    };
    const deadline = new Deadline(10_000, controller.signal);
    await expect(open(route, { deadline })).rejects.toBe(cancelled);
  });
});

describe('a route whose stream is not a socket', () => {
  it('has its stream destroyed if the login fails', async () => {
    const stream = new PassThrough();
    const route: Route = { ...failingRoute(), open: async () => stream };
    // The stream returns what is written: a peer that says the action's own words.
    await expect(
      open(route, { deadline: new Deadline(1_000, new AbortController().signal) }),
    ).rejects.toThrow();
    expect(stream.destroyed).toBe(true);
  });
});
