import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { only } from '../fixtures/cloud';
import { type Dropbear, hasDropbear, startDropbear } from '../fixtures/dropbear';
import { runFromSource } from '../fixtures/run-from-source';

describe.skipIf(!hasDropbear)('a host that runs dropbear (needs dropbear-bin)', () => {
  let sandbox: Sandbox;
  let dropbear: Dropbear;
  beforeAll(async () => {
    sandbox = await startSandbox({ instances: [{ sshHost: false, consoleOutput: null }] });
    const { address, metadataUrl } = only(sandbox.instances);
    dropbear = await startDropbear({ address, port: sandbox.sshPort, metadataUrl });
  });
  afterAll(async () => {
    await dropbear?.close();
    await sandbox?.close();
  });

  const run = (keyType: 'auto' | 'ed25519' | 'rsa', script: string) =>
    runFromSource({
      instanceIds: [only(sandbox.instances).id],
      aws: sandbox.env,
      port: sandbox.sshPort,
      hostKeyMode: 'strict',
      knownHosts: `${only(sandbox.instances).id} ${dropbear.hostKey}`,
      keyType,
      script,
    });

  it.each(['auto', 'ed25519', 'rsa'] as const)('lets a key in of key-type %s', async (keyType) => {
    const { results, stdout } = await run(keyType, 'echo "it runs"');
    expect(only(results)).toMatchObject({ succeeded: true, hostKey: { verifiedBy: 'known-hosts' } });
    expect(stdout).toBe('it runs\n');
  });

  it('tells stdout from stderr, and the exit code', async () => {
    const { results, stdout, stderr } = await run('auto', 'echo out; echo err >&2; exit 7');
    expect(only(results)).toMatchObject({ exitCode: 7, error: { code: 'EIC_SCRIPT_FAILED' } });
    expect({ stdout, stderr }).toEqual({ stdout: 'out\n', stderr: 'err\n' });
  });

  it('tells the signal that killed a script', async () => {
    const { results } = await run('auto', 'kill -KILL $$');
    expect(only(results)).toMatchObject({ exitCode: null, signal: 'SIGKILL' });
  });
});
