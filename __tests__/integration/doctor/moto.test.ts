import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { awsClients } from '../../../src/aws/clients';
import { diagnose } from '../../../src/doctor/diagnose';
import { aSubject } from '../../doctor/a-subject';
import { hasMoto, type Moto, startMoto } from '../../fixtures/moto';
import { apiChecks, causesOf, inState, runnerIp, saidBy, useEnvironment } from './examined';

describe.skipIf(!hasMoto)('eic doctor against moto', () => {
  let moto: Moto;
  beforeAll(async () => {
    moto = await startMoto();
  });
  afterAll(() => moto.close());
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it("makes calls that it understands, and judges the default VPC's closed group", async () => {
    useEnvironment(moto.env);
    const [instance = ''] = await moto.runInstances(1);
    const aws = awsClients('us-east-1');
    const routing = { port: 22, connectionType: 'direct' } as const;
    const diagnosis = await diagnose(aSubject({ instance, aws, runnerIp, routing }), apiChecks);
    aws.close();
    expect(moto.calls.filter(({ status }) => status >= 400)).toEqual([]);
    expect(causesOf(diagnosis)).toContain('security-groups');
    expect(saidBy(diagnosis, 'security-groups')).toContain(`--cidr ${runnerIp}/32`);
    expect(inState(diagnosis, 'passed')).toEqual(
      expect.arrayContaining(['identity', 'instance-state', 'network-acl']),
    );
  });
});
