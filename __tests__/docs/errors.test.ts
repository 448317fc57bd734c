import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../src/eic-error';
import {
  describeEndpointsStatement,
  describeInstancesStatement,
  endpointArn,
  getConsoleOutputStatement,
  openTunnelStatement,
  sendSerialConsoleSshPublicKeyStatement,
  sendSshPublicKeyStatement,
} from '../../src/instance/policy-statements';
import { read, snippets } from './markdown';

const text = read('docs/errors.md');

describe('docs/errors.md', () => {
  it('has one row in its table for each error code, in the order of the code', () => {
    const rows = [...text.matchAll(/^\| \[`(EIC_\w+)`\]\(#(\w+)\) \| .+ \|$/gm)];
    expect(rows.map(([, code]) => code)).toEqual([...errorCodes]);
    expect(rows.map(([, , anchor]) => anchor)).toEqual(errorCodes.map((code) => code.toLowerCase()));
  });

  it('has one section for each error code, in the same order', () => {
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([...errorCodes]);
  });

  it.each([...errorCodes])('says what to do about %s', (code) => {
    const section = text.split(/^## /m).find((part) => part.startsWith(`${code}\n`));
    expect(section).toMatch(/^\*\*What to do:\*\* .{10,}/m);
  });

  it('shows for EIC_ACCESS_DENIED the statements that the error itself shows', () => {
    const instance = {
      id: 'i-0123456789abcdef0',
      region: 'eu-central-1',
      accountId: '111122223333',
      state: 'running',
    };
    const shown = snippets(text).filter(({ language }) => language === 'json');
    expect(shown.map((snippet) => JSON.parse(snippet.text))).toEqual([
      describeInstancesStatement,
      sendSshPublicKeyStatement(instance, 'ec2-user'),
      getConsoleOutputStatement(instance),
      describeEndpointsStatement,
      openTunnelStatement(endpointArn('eice-0123456789abcdef0', instance), '10.0.0.5', 22),
      sendSerialConsoleSshPublicKeyStatement(instance),
    ]);
  });
});
