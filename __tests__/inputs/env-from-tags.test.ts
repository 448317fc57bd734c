import { describe, expect, it } from 'vitest';
import { EicError } from '../../src/eic-error';
import { readTagVariables } from '../../src/inputs/env-from-tags';
import { InputReader } from '../../src/inputs/input-reader';

function read(text: string): Record<string, string> {
  const inputs = new InputReader(() => text);
  const variables = readTagVariables(inputs);
  inputs.done();
  return Object.fromEntries(variables);
}

function problems(text: string): readonly string[] {
  try {
    read(text);
  } catch (thrown) {
    if (thrown instanceof EicError) return thrown.details;
  }
  return [];
}

describe('env-from-tags', () => {
  it('takes keys between commas or line breaks, each once, with the spaces in them', () => {
    expect(read('Role, Cost Center\n\nteam:owner\nRole')).toEqual({
      EIC_TAG_ROLE: 'Role',
      EIC_TAG_COST_CENTER: 'Cost Center',
      EIC_TAG_TEAM_OWNER: 'team:owner',
    });
    expect(read('')).toEqual({});
  });

  it('refuses two keys for one variable, and what cannot be a key', () => {
    expect(problems('team-owner, Team:Owner')).toEqual([
      '`env-from-tags` has two keys for the variable EIC_TAG_TEAM_OWNER: team-owner and Team:Owner; remove one of them.',
    ]);
    expect(problems('k'.repeat(129))).toEqual([
      '`env-from-tags` has an entry of 129 characters; it takes keys of tags, of at most 128 characters.',
    ]);
  });
});
