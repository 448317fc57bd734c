import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { installScriptAs } from '../../src/install/formats';
import { installScript } from '../../src/install/install-script';
import { hasMoto, startMoto } from '../fixtures/moto';

const hasBoto3 = spawnSync('python3', ['-c', 'import boto3']).status === 0;

const program = `
import json, sys, boto3
ssm = boto3.client('ssm', endpoint_url=sys.argv[1], region_name='us-east-1')
made = ssm.create_document(Name='Install', DocumentType='Command', DocumentFormat='JSON', Content=sys.stdin.read())
content = json.loads(ssm.get_document(Name='Install')['Content'])
print(json.dumps({
  'schema': made['DocumentDescription']['SchemaVersion'],
  'script': '\\n'.join(content['mainSteps'][0]['inputs']['runCommand']) + '\\n',
}))
`;

describe.skipIf(!hasMoto || !hasBoto3)('the Systems Manager document (needs moto_server and boto3)', () => {
  it('is accepted, and read back with the script byte by byte', async () => {
    const moto = await startMoto();
    try {
      const run = promisify(execFile)('python3', ['-c', program, moto.env.AWS_ENDPOINT_URL ?? ''], {
        env: { ...process.env, ...moto.env },
      });
      run.child.stdin?.end(installScriptAs('ssm-document'));
      const { stdout } = await run;
      expect(JSON.parse(stdout)).toEqual({ schema: '2.2', script: installScript });
    } finally {
      await moto.close();
    }
  });
});
