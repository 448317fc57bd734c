import { expect, it } from 'vitest';
import { scriptVariables, tagVariable } from '../../src/fleet/script-variables';
import type { Instance } from '../../src/instance/instance';
import { aChoice } from './selection/a-choice';

const region = { state: 'running', region: 'eu-central-1' };
const web: Instance = {
  ...region,
  id: 'i-1',
  name: "web'1\n$(id)",
  tags: new Map([
    ['Role', 'a\0b'],
    ['Name', "web'1"],
  ]),
};
const nameless: Instance = { ...region, id: 'i-2' };

it('a script gets its place in the results, its name, and the tags that are asked for', () => {
  const variables = scriptVariables(aChoice([web, nameless]), new Map([['EIC_TAG_ROLE', 'Role']]));
  expect(Object.fromEntries(variables(web))).toEqual({
    EIC_INSTANCE_ID: 'i-1',
    EIC_INSTANCE_NAME: "web'1\n$(id)",
    EIC_INDEX: '0',
    EIC_TOTAL: '2',
    EIC_TAG_ROLE: 'ab',
  });
  expect(Object.fromEntries(variables(nameless))).toEqual({
    EIC_INSTANCE_ID: 'i-2',
    EIC_INSTANCE_NAME: '',
    EIC_INDEX: '1',
    EIC_TOTAL: '2',
    EIC_TAG_ROLE: '',
  });
});

it.each([
  ['Role', 'EIC_TAG_ROLE'],
  ['aws:autoscaling:groupName', 'EIC_TAG_AWS_AUTOSCALING_GROUPNAME'],
  ['Größe in $', 'EIC_TAG_GR_SSE_IN__'],
])('the tag %s is the variable %s', (key, variable) => {
  expect(tagVariable(key)).toBe(variable);
});
