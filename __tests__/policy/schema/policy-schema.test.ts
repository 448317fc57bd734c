import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import configurationSchema from '../../../schemas/lint-config.schema.json';
import policySchema from '../../../schemas/policy.schema.json';
import trustSchema from '../../../schemas/trust-policy.schema.json';
import { modules, validatorCode } from '../../../scripts/generate-policy-schema.mjs';
import { conditionOperators, parseOperator } from '../../../src/policy/condition-operators';
import { validate as validateConfiguration } from '../../../src/policy/configuration/lint-config-schema.generated';
import { validate, validateTrust } from '../../../src/policy/schema/policy-schema.generated';

it.each(Object.entries(modules))('the code of %s is fresh', async (module, schemas) => {
  expect(await readFile(module, 'utf8')).toBe(await validatorCode(schemas));
});

it('both kinds of policies have the same conditions', () => {
  expect(trustSchema.$defs.condition).toEqual(policySchema.$defs.condition);
});

it('the schemas are schemas of draft 2020-12, and their examples are right', () => {
  const ajv = new Ajv2020();
  for (const [schema, compiled] of [
    [policySchema, validate],
    [trustSchema, validateTrust],
    [configurationSchema, validateConfiguration],
  ] as const) {
    expect(ajv.validateSchema(schema)).toBe(true);
    for (const example of schema.examples) expect(compiled(example)).toBe(true);
  }
});

describe('operators', () => {
  const policyWith = (operator: string): object => ({
    Statement: { Effect: 'Allow', Action: 'a:b', Resource: '*', Condition: { [operator]: { key: 'x' } } },
  });

  it('the schema names those that the linter knows', () => {
    expect(Object.keys(policySchema.$defs.condition.properties)).toEqual([...conditionOperators]);
  });

  it('each is taken with its prefixes and its suffix', () => {
    for (const base of conditionOperators) {
      for (const prefix of ['', 'ForAllValues:', 'ForAnyValue:']) {
        for (const suffix of ['', 'IfExists']) {
          const operator = `${prefix}${base}${suffix}`;
          const known = base !== 'Null' || suffix === '';
          expect([operator, validate(policyWith(operator))]).toEqual([operator, known]);
          expect([operator, parseOperator(operator) !== undefined]).toEqual([operator, known]);
        }
      }
    }
  });

  it('parts are recognized in any case', () => {
    expect(parseOperator('forallvalues:stringlikeIFEXISTS')).toEqual({
      base: 'StringLike',
      quantifier: 'ForAllValues',
      ifExists: true,
    });
    expect(parseOperator('IpAddress')).toEqual({ base: 'IpAddress', ifExists: false });
    expect(parseOperator('ForAnyValue:Bool')).toEqual({
      base: 'Bool',
      quantifier: 'ForAnyValue',
      ifExists: false,
    });
    for (const none of [
      '',
      'StringEqual',
      'IfExists',
      'ForSome:Bool',
      'Bool ',
      'ForAllValues:ForAnyValue:Bool',
    ])
      expect(parseOperator(none)).toBeUndefined();
  });
});
