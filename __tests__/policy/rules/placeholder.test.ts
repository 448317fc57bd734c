import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asPattern, findPlaceholders } from '../../../src/policy/placeholders';
import { placeholder } from '../../../src/policy/rules/placeholder';
import { findingsOf, underlined } from '../lint-one';
import { instance, policyOf } from '../statements';

function found(policy: string | object) {
  return findingsOf(placeholder, policy).map((finding) => underlined(policy, finding));
}
function inResource(resource: string) {
  return found(policyOf({ Resource: resource }));
}
function message(resource: string) {
  return findingsOf(placeholder, policyOf({ Resource: resource }))[0]?.message;
}

const byTag = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "ec2-instance-connect:SendSSHPublicKey",
      "Resource": "arn:aws:ec2:$REGION:$ACCOUNT-ID:instance/*",
      "Condition": {
        "StringEquals": {
          "aws:ResourceTag/$TAGKEY": "$TAGVALUE",
          "ec2:osuser": "ec2-user"
        }
      }
    }
  ]
}`;

describe('the placeholders of the guide', () => {
  it('are found one by one, in values and in keys, each at its place', () => {
    const findings = findingsOf(placeholder, byTag);
    expect(findings.map(({ start, end }) => [start.line, start.column, end.column])).toEqual([
      [7, 32, 39],
      [7, 40, 51],
      [10, 28, 35],
      [10, 39, 48],
    ]);
    expect(findings.map((finding) => underlined(byTag, finding))).toEqual([
      '$REGION',
      '$ACCOUNT-ID',
      '$TAGKEY',
      '$TAGVALUE',
    ]);
    expect(findings[0]?.message).toBe('$REGION is a placeholder; write an AWS Region, such as us-east-1.');
    expect(findings.every(({ statement }) => statement?.index === 0)).toBe(true);
  });

  it('are found in the policy by instance ID', () => {
    expect(
      found(
        policyOf({
          Resource: [
            'arn:aws:ec2:$REGION:$ACCOUNT-ID:instance/$INSTANCE-ID',
            'arn:aws:ec2:$REGION:$ACCOUNT-ID:instance/$INSTANCE_ID',
          ],
        }),
      ),
    ).toEqual(['$REGION', '$ACCOUNT-ID', '$INSTANCE-ID', '$REGION', '$ACCOUNT-ID', '$INSTANCE_ID']);
  });

  it('are found outside of the statements, and behind escapes', () => {
    expect(found(`{"Version":"2012-10-17","Id":"\\u0024POLICY_NAME","Statement":[]}`)).toEqual([
      '\\u0024POLICY_NAME',
    ]);
  });

  it('end where other text begins', () => {
    expect(inResource('arn:aws:ec2:$REGION:123456789012:instance/$INSTANCE-ID-old')).toEqual([
      '$REGION',
      '$INSTANCE-ID',
    ]);
  });
});

describe('other placeholders', () => {
  it.each([
    ['$REGOIN', '$REGOIN looks like the placeholder $REGION; write an AWS Region, such as us-east-1.'],
    ['$FROB', '$FROB looks like a placeholder; write the value itself.'],
    ['${REGION}', '${REGION} is a placeholder; write an AWS Region, such as us-east-1.'],
    ['${AWS::Region}', '${AWS::Region} is replaced only inside Fn::Sub; here IAM gets it as plain text.'],
    ['{{region}}', '{{region}} is a placeholder; write an AWS Region, such as us-east-1.'],
    ['{region}', '{region} is a placeholder; write an AWS Region, such as us-east-1.'],
    ['<your region>', '<your region> is a placeholder; write an AWS Region, such as us-east-1.'],
    ['%REGION%', '%REGION% is a placeholder; write an AWS Region, such as us-east-1.'],
    ['YOUR_REGION', 'YOUR_REGION is a placeholder; write an AWS Region, such as us-east-1.'],
    ['region', 'region is a placeholder; write an AWS Region, such as us-east-1.'],
    ['AWS_REGION', 'AWS_REGION is a placeholder; write an AWS Region, such as us-east-1.'],
  ])('%s is found', (text, expected) => {
    const resource = `arn:aws:ec2:${text}:123456789012:instance/*`;
    expect(inResource(resource)).toEqual([text]);
    expect(message(resource)).toBe(expected);
  });

  it.each([
    ['arn:aws:ec2:us-east-1:ACCOUNT_ID:instance/*', 'ACCOUNT_ID'],
    ['arn:aws:ec2:us-east-1:account-id:instance/*', 'account-id'],
    ['arn:aws:ec2:us-east-1:XXXXXXXXXXXX:instance/*', 'XXXXXXXXXXXX'],
    ['arn:aws:ec2:us-east-1:123456789012:instance/instance-id', 'instance-id'],
    ['arn:aws:ec2:us-east-1:123456789012:instance/i-xxxxxxxx', 'i-xxxxxxxx'],
    ['arn:partition:ec2:us-east-1:123456789012:instance/*', 'partition'],
  ])('the word in %s is found', (resource, word) => {
    expect(inResource(resource)).toEqual([word]);
  });

  it('the words of AWS’s pages are found in conditions', () => {
    const condition = {
      StringEquals: { 'aws:ResourceTag/tag-key': 'tag-value', 'ec2:osuser': 'ami-username' },
    };
    expect(found(policyOf({ Condition: condition }))).toEqual(['tag-key', 'tag-value', 'ami-username']);
  });
});

it('$DEFAULT is the version of an SSM document only in the ARN of one', () => {
  expect(inResource('arn:aws:ec2:us-east-1:123456789012:instance/$DEFAULT')).toEqual(['$DEFAULT']);
});

it('what is no placeholder is left alone', () => {
  for (const text of [
    '*',
    instance,
    'arn:aws:ec2:*:*:instance/${aws:username}',
    "arn:aws:ec2:*:*:instance/${aws:PrincipalTag/team, 'none'}",
    'arn:aws:s3:::bucket/${*}${?}${$}',
    'arn:aws:lambda:us-east-1:123456789012:function:deploy:$LATEST',
    'arn:aws:ssm:us-east-1:123456789012:document/deploy:$DEFAULT',
    'arn:aws:s3:::region/account-id',
    'costs 5$',
  ]) {
    expect(inResource(text)).toEqual([]);
  }
  expect(found(policyOf({ Condition: { StringEquals: { 'aws:ResourceTag/Region': 'region' } } }))).toEqual(
    [],
  );
});

it('any text is searched without failing, in order and without overlap', () => {
  const piece = fc.constantFrom(
    '$',
    '{',
    '}',
    '<',
    '>',
    '%',
    'A',
    'REGION',
    '-',
    'arn:',
    ':',
    'aws',
    'YOUR_',
    ' ',
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        let last = 0;
        for (const { start, end, text: written } of findPlaceholders(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(written);
          last = end;
        }
        expect(typeof asPattern(text)).toBe('string');
      },
    ),
  );
});
