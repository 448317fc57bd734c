import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AwsFlags, withAwsOptions } from '../../src/cli/aws-options';
import { awsSettings } from '../../src/cli/aws-settings';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eic-aws-'));
  const config = join(folder, 'config');
  writeFileSync(
    config,
    '[default]\nregion = us-east-1\n[profile prod]\nregion = eu-west-3\n[profile bare]\noutput = json\n',
  );
  vi.stubEnv('AWS_CONFIG_FILE', config);
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', join(folder, 'credentials'));
  for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_PROFILE']) vi.stubEnv(name, undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function flags(...args: string[]): AwsFlags {
  return withAwsOptions(new Command()).parse(args, { from: 'user' }).opts();
}

async function region(...args: string[]): Promise<string> {
  return (await awsSettings(flags(...args))).region;
}

describe('the Region', () => {
  it('is --region before all else', async () => {
    vi.stubEnv('AWS_REGION', 'eu-north-1');
    expect(await region('--region', 'ap-south-1', '--profile', 'prod')).toBe('ap-south-1');
  });

  it('is AWS_REGION, then AWS_DEFAULT_REGION, also with a profile, as in the AWS CLI', async () => {
    vi.stubEnv('AWS_DEFAULT_REGION', 'eu-south-1');
    expect(await region('--profile', 'prod')).toBe('eu-south-1');
    vi.stubEnv('AWS_REGION', 'eu-north-1');
    expect(await region('--profile', 'prod')).toBe('eu-north-1');
  });

  it("is the profile's, by --profile or AWS_PROFILE, and else the default profile's", async () => {
    expect(await region()).toBe('us-east-1');
    expect(await region('--profile', 'prod')).toBe('eu-west-3');
    vi.stubEnv('AWS_PROFILE', 'prod');
    expect(await region()).toBe('eu-west-3');
  });

  it('is asked for if it is nowhere', async () => {
    await expect(region('--profile', 'bare')).rejects.toThrow('No AWS Region is given. Use --region');
  });

  it('is refused if it does not have the form of one', async () => {
    await expect(region('--region', 'Frankfurt')).rejects.toThrow('The AWS Region is "Frankfurt"; it takes');
  });
});

describe('--profile', () => {
  it('takes precedence over credentials in the environment, here and in programs that are started', async () => {
    const environment = {
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
      AWS_SESSION_TOKEN: 'c',
      HOME: '/',
    };
    await awsSettings(flags('--profile', 'prod', '--region', 'eu-west-3'), environment);
    expect(environment).toEqual({ AWS_PROFILE: 'prod', HOME: '/' });
  });
});
