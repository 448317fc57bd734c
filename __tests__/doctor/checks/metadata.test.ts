import type { InstanceMetadataOptionsResponse } from '@aws-sdk/client-ec2';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { awsClients } from '../../../src/aws/clients';
import { allChecks } from '../../../src/doctor/all-checks';
import { diagnose } from '../../../src/doctor/diagnose';
import { aSubject } from '../a-subject';

const InstanceId = 'i-0123456789abcdef0';

/** Returns what the check says of an instance that EC2 describes with these options. */
async function resultWith(MetadataOptions: InstanceMetadataOptionsResponse | undefined) {
  const aws = awsClients('eu-central-1');
  const described = { InstanceId, State: { Name: 'running' }, ...(MetadataOptions && { MetadataOptions }) };
  vi.spyOn(aws.ec2, 'send').mockImplementation(async () => ({ Reservations: [{ Instances: [described] }] }));
  const only = allChecks.filter(({ id }) => id === 'metadata');
  const { outcomes } = await diagnose(aSubject({ aws, instance: InstanceId }), only);
  return outcomes[0]?.result;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the metadata service', () => {
  it('passes if it is on', async () => {
    expect(await resultWith({ HttpEndpoint: 'enabled', HttpTokens: 'required' })).toMatchObject({
      state: 'passed',
    });
  });

  it('fails if it is off, with the command that turns it on', async () => {
    const result = await resultWith({ HttpEndpoint: 'disabled' });
    expect(result).toMatchObject({ state: 'failed' });
    expect(JSON.stringify(result)).toContain(`--instance-id ${InstanceId} --http-endpoint enabled`);
  });

  it('does not apply if EC2 does not say', async () => {
    expect(await resultWith(undefined)).toMatchObject({ state: 'skipped' });
  });
});
