import { describe, expect, it } from 'vitest';
import { awsClients } from '../../../src/aws/clients';
import { allChecks } from '../../../src/doctor/all-checks';
import { diagnose } from '../../../src/doctor/diagnose';
import { aSubject } from '../a-subject';

async function resultIn(region: string) {
  const only = allChecks.filter(({ id }) => id === 'region');
  const { outcomes } = await diagnose(aSubject({ aws: awsClients(region) }), only);
  return outcomes[0]?.result;
}

describe('the Region', () => {
  it.each(['eu-central-1', 'us-gov-west-1', 'cn-north-1'])('%s passes', async (region) => {
    expect(await resultIn(region)).toMatchObject({ state: 'passed' });
  });

  it.each([
    ['eu-centrall-1', 'eu-central-1'],
    ['us-est-1', 'us-east-1'],
  ])('%s warns, and %s is named', async (region, near) => {
    const result = await resultIn(region);
    expect(result).toMatchObject({ state: 'warned' });
    expect(JSON.stringify(result)).toContain(near);
  });
});
