import { describe, expect, it } from 'vitest';
import { explainFile } from '../../../src/policy/explain/explain-file';

const arn = 'arn:aws:ec2:eu-central-1:111122223333:instance';

/** Explains the one statement of a template that allows a push. */
async function pushIn({ users = 'ec2-user', resource = '"*"', stage = 'dev' }): Promise<string> {
  const template = `Parameters:
  OsUser: { Type: String, AllowedValues: [root, ec2-user] }
  Stage: { Type: String, Default: dev }
  Many: { Type: String, AllowedValues: [a, b, c, d, e, f] }
  Free: { Type: String }
  Target:
    Type: String
    AllowedValues: ["${arn}/i-0123456789abcdef0", "${arn}/*", "arn:aws:s3:::bucket"]
  Usual: { Type: String, Default: "${arn}/*" }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
  Deploy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          Effect: Allow
          Action: ec2-instance-connect:SendSSHPublicKey
          Resource: ${resource}
          Condition:
            StringEquals:
              ec2:osuser: ${users}
              aws:ResourceTag/Stage: ${stage}
`;
  const { explanations, problems } = await explainFile('t.yaml', template);
  expect(problems).toEqual([]);
  return explanations[0]?.sentences[0] ?? '';
}

describe('the explanation of a value that a template does not decide', () => {
  it.each([
    ['!Ref OsUser', 'OS user root or ec2-user (the value of OsUser)'],
    ['[ubuntu, !Ref OsUser]', 'OS user ubuntu or root or ec2-user (the value of OsUser)'],
    ['!If [IsProd, deploy, root]', 'OS user deploy or root (by the condition IsProd)'],
    ['!If [IsProd, [deploy, ubuntu], root]', 'OS user [deploy, ubuntu] or root (by the condition IsProd)'],
    ['!If [IsProd, deploy, !Ref OsUser]', 'OS user deploy, root or ec2-user (by the condition IsProd)'],
    ['!If [IsProd, deploy, !Ref Free]', 'OS user deploy or the value of Free (by the condition IsProd)'],
    ['!If [IsProd, deploy, !Ref "AWS::NoValue"]', 'OS user deploy or no value (by the condition IsProd)'],
  ])('names the options: %s', async (users, words) => {
    expect(await pushIn({ users })).toContain(` as ${words}, if the tag`);
  });

  it('names the default, which is only one of the values', async () => {
    expect(await pushIn({ stage: '!Ref Stage' })).toMatch(/is the value of Stage \(by default dev\)\.$/);
  });

  it('names no options if there are many or none', async () => {
    for (const stage of ['!Ref Many', '!Ref Free', '!ImportValue stage'])
      expect(await pushIn({ stage })).toMatch(/is a value that is known only when the template is used\.$/);
  });

  it('shows a text with its unknown parts, and what is known of them', async () => {
    expect(await pushIn({ stage: '!Sub "x-${Stage}-${OsUser}-${Free}"' })).toMatch(
      /is x-\$\{Stage\}-\$\{OsUser\}-\$\{Free\} \(Stage is by default dev and OsUser is root or ec2-user\)\.$/,
    );
    expect(await pushIn({ stage: '!Join ["-", [x, !If [IsProd, a, b]]]' })).toMatch(
      /is a text of which parts are known only when the template is used\.$/,
    );
  });

  it.each([
    [
      '!Ref Target',
      'instance i-0123456789abcdef0 in eu-central-1 of account 111122223333 or every instance in eu-central-1 of account 111122223333 (the value of Target)',
    ],
    [
      '!Ref Usual',
      'instances that Usual names (by default every instance in eu-central-1 of account 111122223333)',
    ],
    [
      '!Sub "arn:aws:ec2:${Free}:111122223333:instance/${OsUser}"',
      'instance ${OsUser} in ${Free} of account 111122223333 (OsUser is root or ec2-user)',
    ],
    ['!Ref Free', 'instances that are known only when the template is used'],
    ['!Sub "${Free}/*"', 'instances that are known only when the template is used'],
  ])('describes the resources: %s', async (resource, words) => {
    expect(await pushIn({ resource })).toContain(`pushing an SSH key to ${words} as OS user ec2-user`);
  });
});
