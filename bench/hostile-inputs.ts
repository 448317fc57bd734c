/** A file for which a linter may need much more time than its length suggests. */
export interface HostileInput {
  readonly name: string;
  readonly fileName: string;
  readonly text: string;
  /** Placeholders to substitute, by name. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Number of entries of `ignores` that match no finding. */
  readonly ignores?: number;
}

const send = 'ec2-instance-connect:SendSSHPublicKey';
const instance = 'arn:aws:ec2:eu-central-1:111122223333:instance';

/** Repeats parts that depend on their number until they are as long as asked for. */
function filled(characters: number, part: (index: number) => string, separator = ','): string {
  const parts: string[] = [];
  for (let length = 0; length < characters; ) {
    const next = part(parts.length);
    parts.push(next);
    length += next.length + separator.length;
  }
  return parts.join(separator);
}

function policy(statements: string, version = '"Version":"2012-10-17",'): string {
  return `{${version}"Statement":[${statements}]}`;
}

function statement(more: string, effect = 'Allow', action = send, resource = '"*"'): string {
  return `{"Effect":"${effect}","Action":"${action}","Resource":${resource}${more}}`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Numbers in base 26, as letters: texts without digits or repetition. */
function word(index: number): string {
  let rest = index;
  let text = '';
  do {
    text = String.fromCharCode(97 + (rest % 26)) + text;
    rest = Math.floor(rest / 26);
  } while (rest > 0);
  return text;
}

type Maker = (characters: number) => Omit<HostileInput, 'name' | 'fileName'> & { readonly fileName?: string };

/** Single policies of any length, by the thing that they are full of. */
const policies: Readonly<Record<string, Maker>> = {
  'equal statements': (characters) => ({ text: policy(filled(characters, () => statement(''))) }),
  'statements without anything': (characters) => ({ text: policy(filled(characters, () => '{}')) }),
  'statements on one instance each': (characters) => ({
    text: policy(
      filled(characters, (index) => statement('', 'Allow', send, quoted(`${instance}/i-${index}`))),
    ),
  }),
  'an Allow and a Deny for each instance': (characters) => ({
    text: policy(
      filled(characters, (index) =>
        statement('', index % 2 ? 'Deny' : 'Allow', send, quoted(`${instance}/i-${index >> 1}*`)),
      ),
    ),
  }),
  'statements with the same Sid': (characters) => ({
    text: policy(filled(characters, () => statement(',"Sid":"a"'))),
  }),
  'statements with a name twice': (characters) => ({
    text: policy(filled(characters, () => '{"Effect":"Allow","Effect":"Allow"}')),
  }),
  'statements with Sids that look renamed': (characters) => ({
    text: policy(filled(characters, (index) => `{"Sid":"a${index % 3 ? index : ''}"}`)),
  }),
  resources: (characters) => ({
    text: policy(
      statement('', 'Allow', send, `[${filled(characters, (index) => quoted(`${instance}/i-${index}`))}]`),
    ),
  }),
  'resources that no action takes': (characters) => ({
    text: policy(
      statement(
        '',
        'Allow',
        'ec2-instance-connect:*',
        `[${filled(characters, (index) => quoted(`arn:aws:s3:::${word(index)}*`))}]`,
      ),
    ),
  }),
  'resources that are no ARN': (characters) => ({
    text: policy(
      statement('', 'Allow', 'ec2:*Address*', `[${filled(characters, (index) => quoted(word(index)))}]`),
    ),
  }),
  'NotResource against NotResource': (characters) => ({
    text: policy(
      ['Allow', 'Deny', 'Allow', 'Deny']
        .map(
          (effect) =>
            `{"Effect":"${effect}","Action":"*","NotResource":[${filled(characters / 4, (index) => quoted(`${instance}/*${word(index)}`))}]}`,
        )
        .join(),
    ),
  }),
  'actions with wildcards': (characters) => ({
    text: policy(
      `{"Effect":"Allow","Resource":"*","Action":[${filled(characters, (index) => quoted(`ec2:*${word(index)}*`))}]}`,
    ),
  }),
  'actions with wildcards of all services': (characters) => ({
    text: policy(
      `{"Effect":"Allow","Resource":"*","Action":[${filled(characters, (index) => quoted(`*:*${word(index)}*`))}]}`,
    ),
  }),
  'misspelled actions': (characters) => ({
    text: policy(
      `{"Effect":"Allow","Resource":"*","Action":[${filled(characters, (index) => quoted(`ec2:DescribeInstance${word(index)}`))}]}`,
    ),
  }),
  'misspelled services': (characters) => ({
    text: policy(
      `{"Effect":"Allow","Resource":"*","Action":[${filled(characters, (index) => quoted(`ec${index % 10}x:Run${word(index)}`))}]}`,
    ),
  }),
  'users of one condition': (characters) => ({
    text: policy(
      statement(
        `,"Condition":{"StringLike":{"ec2:osuser":[${filled(characters, (index) => quoted(`${word(index)}*`))}]}}`,
      ),
    ),
  }),
  'users with and without negation': (characters) => ({
    text: policy(
      statement(
        `,"Condition":{"StringEquals":{"ec2:osuser":[${filled(characters / 2, (index) => quoted(word(index)))}]},"StringNotEquals":{"ec2:osuser":[${filled(characters / 2, (index) => quoted(word(index)))}]}}`,
      ),
    ),
  }),
  'patterns of one key that contradict': (characters) => ({
    text: policy(
      statement(
        `,"Condition":{"StringLike":{"aws:userid":[${filled(characters / 2, (index) => quoted(`a*${word(index)}`))}]},"StringLikeIfExists":{"aws:userid":[${filled(characters / 2, (index) => quoted(`b*${word(index)}`))}]}}`,
      ),
    ),
  }),
  'numbers of one key': (characters) => ({
    text: policy(
      statement(
        `,"Condition":{"NumericEquals":{"ec2-instance-connect:remotePort":[${filled(characters / 2, (index) => quoted(`${index}`))}]},"NumericNotEquals":{"ec2-instance-connect:remotePort":[${filled(characters / 2, (index) => quoted(`${index}`))}]}}`,
        'Allow',
        'ec2-instance-connect:OpenTunnel',
      ),
    ),
  }),
  'networks inside and outside': (characters) => ({
    text: policy(
      statement(
        `,"Condition":{"IpAddress":{"aws:SourceIp":[${filled(characters / 2, (index) => quoted(`10.${index % 256}.${(index >> 8) % 256}.0/24`))}]},"NotIpAddress":{"aws:SourceIp":[${filled(characters / 2, (index) => quoted(`11.${index % 256}.${(index >> 8) % 256}.0/24`))}]}}`,
      ),
    ),
  }),
  'networks outside which everything is': (characters) => ({
    text: policy(
      statement(
        `,"Condition":{"NotIpAddress":{"aws:SourceIp":[${filled(characters, (index) => quoted(`${index}.0.0.0/8`))}]}}`,
      ),
      statement(',"Condition":{"NotIpAddress":{"aws:SourceIp":["0.0.0.0/1","128.0.0.0/1"]}}', 'Deny'),
    ),
  }),
  'patterns of ports': (characters) => ({
    text: policy(
      statement(
        `,"Condition":{"StringLike":{"ec2-instance-connect:remotePort":[${filled(characters, (index) => quoted(`*${index % 10}*${(index * 7) % 10}`))}]}}`,
        'Allow',
        'ec2-instance-connect:OpenTunnel',
      ),
    ),
  }),
  'variables of one condition': (characters) => ({
    text: policy(
      statement(
        `,"Condition":{"StringEquals":{"ec2:osuser":[${filled(characters, (index) => quoted(`\${aws:PrincipalTag/${index}}`))}]}}`,
      ),
      statement(',"Condition":{"StringNotLike":{"ec2:osuser":["a*","*${aws:PrincipalTag/0}*"]}}', 'Deny'),
    ),
  }),
  'variables of many statements': (characters) => ({
    text: policy(
      filled(characters, (index) =>
        statement(
          `,"Condition":{"StringLike":{"ec2:osuser":"*\${aws:PrincipalTag/${index % 9}}*"},"StringNotEquals":{"aws:PrincipalTag/1":["\${aws:PrincipalTag/2}","x${index}"]}}`,
          index % 2 === 0 ? 'Deny' : 'Allow',
        ),
      ),
    ),
  }),
  'condition keys': (characters) => ({
    text: policy(
      statement(
        `,"Condition":{"StringEquals":{${filled(characters, (index) => `"aws:ResourceTag/${word(index)}":"x"`)}}}`,
      ),
    ),
  }),
  'condition keys that do not exist': (characters) => ({
    text: policy(
      statement(
        `,"Condition":{"StringEquals":{${filled(characters, (index) => `"aws:${word(index)}":"x"`)}}}`,
      ),
    ),
  }),
  'one condition many times': (characters) => ({
    text: policy(statement(`,"Condition":{${filled(characters, () => '"StringLike":{"ec2:osuser":"a*"}')}}`)),
  }),
  'operators that do not exist': (characters) => ({
    text: policy(
      statement(
        `,"Condition":{${filled(characters, (index) => `"String${word(index)}":{"ec2:osuser":"x"}`)}}`,
      ),
    ),
  }),
  'a long name of an operator': (characters) => ({
    text: policy(
      statement(`,"Condition":{"${'ForAllValues'.repeat(Math.ceil(characters / 12))}":{"ec2:osuser":"x"}}`),
    ),
  }),
  'a long name of a key': (characters) => ({
    text: policy(statement(`,"Condition":{"StringEquals":{"aws:${'a/'.repeat(characters / 2)}":"x"}}`)),
  }),
  'one name in an object many times': (characters) => ({
    text: `{"Version":"2012-10-17","Statement":[],${filled(characters, () => '"a":1')}}`,
  }),
  'names that do not exist': (characters) => ({
    text: `{"Version":"2012-10-17","Statement":[],${filled(characters, (index) => `"Sta${word(index)}":1`)}}`,
  }),
  'names of a statement that do not exist': (characters) => ({
    text: policy(statement(`,${filled(characters, (index) => `"${word(index)}":1`)}`)),
  }),
  'statements of the wrong type': (characters) => ({ text: policy(filled(characters, () => '1')) }),
  'actions of the wrong type': (characters) => ({
    text: policy(`{"Effect":"Allow","Resource":"*","Action":[${filled(characters, () => '1')}]}`),
  }),
  placeholders: (characters) => ({
    text: policy(statement('', 'Allow', send, quoted(filled(characters, () => '$REGION', '')))),
  }),
  'placeholders with escapes': (characters) => ({
    text: policy(statement('', 'Allow', send, `"\\u0024x${filled(characters, () => '$REGION', '')}"`)),
  }),
  'openings of placeholders': (characters) => ({
    text: policy(
      statement(
        '',
        'Allow',
        send,
        `[${['${', '<a', '{{', '{a', '%A', '$a-', 'YOUR_'].map((opening) => quoted(opening.repeat(characters / 14))).join()}]`,
      ),
    ),
  }),
  'openings of variables in ARNs': (characters) => ({
    text: policy(
      statement(
        '',
        'Allow',
        send,
        `["arn:${'${'.repeat(characters / 4)}","${'arn:aws:ec2:::${aws:username'.repeat(characters / 56)}"]`,
      ),
    ),
  }),
  'variables in a resource': (characters) => ({
    text: policy(
      statement('', 'Allow', send, quoted(`${instance}/${'${aws:username}'.repeat(characters / 15)}`)),
    ),
  }),
  'variables that do not exist': (characters) => ({
    text: policy(
      statement('', 'Allow', send, quoted(filled(characters, (index) => `\${aws:${word(index)}}`, ''))),
    ),
  }),
  'blanks in a variable': (characters) => ({
    text: policy(
      statement('', 'Allow', send, quoted(`${instance}/\${ aws:username ${' '.repeat(characters)}}`)),
    ),
  }),
  'wildcards in a resource': (characters) => ({
    text: policy(
      ['Allow', 'Deny']
        .map((effect) =>
          statement('', effect, send, quoted(`${instance}/${'*a*b*c'.repeat(characters / 12)}`)),
        )
        .join(),
    ),
  }),
  'stars in a resource': (characters) => ({
    text: policy(
      ['Allow', 'Deny']
        .map((effect) => statement('', effect, send, quoted(`${instance}/${'*'.repeat(characters / 2)}`)))
        .join(),
    ),
  }),
  'stars in an action': (characters) => ({
    text: policy(
      ['Allow', 'Deny'].map((effect) => statement('', effect, `ec2:${'*'.repeat(characters / 2)}x`)).join(),
    ),
  }),
  'wildcards in an action': (characters) => ({
    text: policy(
      ['Allow', 'Deny']
        .map((effect) => statement('', effect, `ec2-instance-connect:${'*S?'.repeat(characters / 6)}`))
        .join(),
    ),
  }),
  'digits in values of all types': (characters) => ({
    text: policy(
      statement(
        `,"Condition":{${['NumericEquals', 'DateEquals', 'IpAddress', 'BinaryEquals', 'ArnLike', 'Bool', 'StringEquals', 'Null'].map((operator) => `"${operator}":{"aws:RequestedRegion":["${'1'.repeat(characters / 24)}x","${'1.'.repeat(characters / 48)}","${'a1B2='.repeat(characters / 120)}"]}`).join()}}`,
      ),
    ),
  }),
  'values of all types': (characters) => ({
    text: policy(
      statement(
        `,"Condition":{${['NumericEquals', 'DateEquals', 'IpAddress', 'BinaryEquals', 'ArnLike', 'Bool', 'StringEquals', 'Null'].map((operator) => `"${operator}":{"aws:RequestedRegion":[${filled(characters / 8, (index) => `"us-${word(index)}-1"`)}]}`).join()}}`,
      ),
    ),
  }),
  'a long Sid': (characters) => ({
    text: policy(statement(`,"Sid":"${'a '.repeat(characters / 2)}"`)),
  }),
  'whitespace in a string': (characters) => ({
    text: policy(statement('', 'Allow', send, quoted(`arn:aws:ec2:${' '.repeat(characters)}x`))),
  }),
  'colons in a resource': (characters) => ({
    text: policy(statement('', 'Allow', send, quoted(`arn${':'.repeat(characters)}`))),
  }),
  'letters x in a resource': (characters) => ({
    text: policy(
      statement(
        '',
        'Allow',
        send,
        quoted(`arn:aws:ec2:x:${'x'.repeat(characters / 2)}:instance/${'x-'.repeat(characters / 4)}`),
      ),
    ),
  }),
};

function template(characters: number, content: string): string {
  return `{"AWSTemplateFormatVersion":"2010-09-09","Resources":{${filled(characters, (index) => `"R${index}":{"Type":"AWS::IAM::ManagedPolicy","Properties":{"PolicyDocument":${content}}}`)}}}`;
}

/** 16 statements of IAM's limit in length, with conditions on many keys each. */
const broad = policy(
  Array.from({ length: 16 }, (_, index) =>
    statement(
      `,"Condition":{"StringLike":{${Array.from({ length: 5 }, (__, key) => `"aws:ResourceTag/${word(index * 7 + key)}":["a*","b*"]`).join()}},"StringNotEquals":{"ec2:osuser":["root","u${index}"]}}`,
      index % 3 === 2 ? 'Deny' : 'Allow',
    ),
  ).join(),
);

/** Files with many policies, and files whose policy does not matter. */
const files: Readonly<Record<string, Maker>> = {
  'policies in a template': (characters) => ({
    text: template(characters, policy(statement(''))),
  }),
  'broad policies in a template': (characters) => ({ text: template(characters, broad) }),
  'policies of one role': (characters) => ({
    text: `{"Resources":{"Role":{"Type":"AWS::IAM::Role","Properties":{"Policies":[${filled(characters, (index) => `{"PolicyName":"p${index}","PolicyDocument":${policy(statement(''))}}`)}]}}}}`,
  }),
  'functions in a template': (characters) => ({
    text: template(
      characters,
      policy(
        statement(
          '',
          'Allow',
          send,
          '{"Fn::Sub":"arn:aws:ec2:${AWS::Region}:${AWS::AccountId}:instance/${Id}"}',
        ),
      ),
    ),
  }),
  'policies in a plan': (characters) => ({
    text: `{"format_version":"1.2","planned_values":{"root_module":{"resources":[${filled(characters, (index) => `{"address":"aws_iam_policy.p${index}","type":"aws_iam_policy","values":{"policy":${quoted(policy(statement('')))}}}`)}]}}}`,
  }),
  'one policy in a plan': (characters) => ({
    text: `{"format_version":"1.2","planned_values":{"root_module":{"resources":[{"address":"aws_iam_policy.p","type":"aws_iam_policy","values":{"policy":${quoted(policy(filled(characters / 1.3, (index) => statement(`,"Sid":"\\u0041${index}$REGION"`))))}}}]}}}`,
  }),
  'nested lists': (characters) => ({
    text: `{"Statement":${'['.repeat(characters / 2)}${']'.repeat(characters / 2)}}`,
  }),
  'nested objects up to the limit': (characters) => ({
    text: policy(filled(characters, () => `{"Condition":${'{"a":'.repeat(90)}1${'}'.repeat(90)}}`)),
  }),
  'mistakes in JSON': (characters) => ({
    text: `{"Statement":[${filled(characters, () => "'a' b", '')}]}`,
  }),
  'comments and trailing commas': (characters) => ({
    text: policy(filled(characters, () => '[1,/**/ // a\n]')),
  }),
  'openings of comments': (characters) => ({ text: `{"Statement":[${'/*'.repeat(characters / 2)}` }),
  'an open string': (characters) => ({ text: `{"Statement":["${'\\u0041'.repeat(characters / 6)}` }),
  'blank lines before a mistake': (characters) => ({
    text: `{"Statement":[${filled(characters, () => ` ${'\n'.repeat(1000)}}`, '')}`,
  }),
  'line feeds': (characters) => ({
    text: policy(filled(characters, () => '{"Action":["$REGION"]}', '\n,\n')),
  }),
  'variables to substitute': (characters) => ({
    text: policy(
      statement('', 'Allow', send, `[${filled(characters, () => quoted(filled(100, () => '$REGION', '')))}]`),
    ),
    variables: { REGION: 'eu-central-1' },
  }),
  'one variable in one string': (characters) => ({
    text: policy(statement('', 'Allow', send, quoted('$REGION'.repeat(characters / 7)))),
    variables: {
      REGION: 'eu-central-1',
      ...Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`R${word(i)}`, 'x'])),
    },
  }),
  'a variable with a long value': (characters) => ({
    text: policy(statement('', 'Allow', send, quoted('$REGION'.repeat(characters / 70)))),
    variables: { REGION: 'x'.repeat(5000) },
  }),
  'openings of one variable': (characters) => ({
    text: policy(statement('', 'Allow', send, quoted('{{ REGION'.repeat(characters / 9)))),
    variables: { REGION: 'eu-central-1' },
  }),
  'findings and ignores': (characters) => ({
    text: policy(filled(characters, (index) => statement(`,"Sid":"s${index}"`, 'Allow', 'a:b'))),
    ignores: 1000,
  }),
};

/** YAML is read up to 1 MiB. */
const yamlFiles: Readonly<Record<string, Maker>> = {
  'statements in YAML': (characters) => ({
    fileName: 'template.yaml',
    text: `Version: "2012-10-17"\nStatement:\n${filled(characters, () => `- Effect: Allow\n  Action: ${send}\n  Resource: "*"`, '\n')}\n`,
  }),
  'anchors and aliases': (characters) => ({
    fileName: 'template.yaml',
    text: `Version: "2012-10-17"\nStatement:\n- &a\n  Effect: Allow\n  Action: ${send}\n  Resource: "*"\n${filled(characters, () => '- *a', '\n')}\n`,
  }),
  'aliases of aliases': (characters) => ({
    fileName: 'template.yaml',
    text: `Statement:\n- &a0 [x]\n${filled(characters, (index) => `- &a${index + 1} [*a${index},*a${index},*a${index}]`, '\n')}\n`,
  }),
  'merges of merges': (characters) => ({
    fileName: 'template.yaml',
    text: `Statement:\n- &a0 {Effect: Allow, Action: "${send}"}\n${filled(characters, (index) => `- &a${index + 1} {<<: *a${index}, k${index}: 1}`, '\n')}\n`,
  }),
  'names in YAML': (characters) => ({
    fileName: 'template.yaml',
    text: `Statement:\n- Effect: Allow\n${filled(characters, (index) => `  ${word(index)}: 1`, '\n')}\n`,
  }),
  'flow lists in YAML': (characters) => ({
    fileName: 'template.yaml',
    text: `Statement: ${'['.repeat(characters / 2)}${']'.repeat(characters / 2)}\n`,
  }),
  'documents in YAML': (characters) => ({
    fileName: 'template.yaml',
    text: filled(characters, () => 'Statement: []', '\n---\n'),
  }),
  'mistakes in YAML': (characters) => ({
    fileName: 'template.yaml',
    text: `Statement:\n${filled(characters, () => '- "a" b: [}', '\n')}\n`,
  }),
};

function* made(makers: Readonly<Record<string, Maker>>, characters: number): Generator<HostileInput> {
  for (const [name, maker] of Object.entries(makers))
    yield { name, fileName: 'policy.json', ...maker(characters) };
}

/** Returns policies of about this length, each full of one thing. */
export function* hostilePolicies(characters: number): Generator<HostileInput> {
  yield* made(policies, characters);
  yield { name: 'broad conditions', fileName: 'policy.json', text: broad };
}

/** Returns files of about this length, each full of one thing; those in YAML have at most 1 MB. */
export function* hostileFiles(characters: number): Generator<HostileInput> {
  yield* made(policies, characters);
  yield* made(files, characters);
  yield* made(yamlFiles, Math.min(characters, 1_000_000));
}
