import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directRoute } from '../../src/connect/routes/direct';
import type { Route } from '../../src/connect/routes/route';
import { EicError } from '../../src/eic-error';
import { type Cloud, startCloud } from '../fixtures/cloud';
import { runFromSource } from '../fixtures/run-from-source';

describe('a route that has to ask before it knows where to dial', () => {
  let cloud: Cloud;
  beforeAll(async () => {
    cloud = await startCloud([
      { name: 'near', hostKeyTypes: ['ed25519'] },
      { name: 'far', hostKeyTypes: ['ed25519'] },
      { name: 'stopped', state: 'stopped', hostKeyTypes: ['ed25519'] },
    ]);
  });
  afterAll(() => cloud.close());

  it('is asked once for each running instance, and one that it cannot reach does not fail the others', async () => {
    const asked: string[] = [];
    const direct = directRoute(cloud.sandbox.sshPort);
    const noEndpoint = new EicError('EIC_NO_ADDRESS', 'The VPC has no endpoint.', { remedy: 'Create one.' });
    const route: Route = {
      ...direct,
      target: async (instance, deadline) => {
        asked.push(instance.id);
        await nextTurn();
        if (instance.name === 'far') throw noEndpoint;
        return direct.target(instance, deadline);
      },
    };
    const [near, far, stopped] = cloud.instances.map(({ id }) => id);
    const { results, errors } = await runFromSource({
      instanceIds: cloud.instances.map(({ id }) => id),
      aws: cloud.sandbox.env,
      port: cloud.sandbox.sshPort,
      route,
    });
    expect(results).toMatchObject([
      { instanceId: near, succeeded: true, error: null },
      { instanceId: far, succeeded: false, address: null, route: null, error: { code: 'EIC_NO_ADDRESS' } },
      { instanceId: stopped, succeeded: false, error: { code: 'EIC_INSTANCE_NOT_RUNNING' } },
    ]);
    expect(errors).toContain(noEndpoint);
    expect(asked.toSorted()).toEqual([near, far].toSorted());
  });
});
