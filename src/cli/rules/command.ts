import { Command, Option } from 'commander';
import type { RulesFormat } from './run';

const formats: readonly RulesFormat[] = ['text', 'json'];

/** `eic rules`: shows the linter's rules. */
export function rulesCommand(): Command {
  return new Command('rules')
    .description('List the rules of eic lint, or show the page of one.')
    .argument('[id]', 'the ID of a rule, as in a finding')
    .addOption(new Option('-f, --format <format>', 'format of the output').choices(formats).default('text'))
    .addHelpText(
      'after',
      `
Exit code: 0 if the rules were shown, 2 if the command was used wrongly or there
is no rule of this ID.`,
    )
    .action(async (id: string | undefined, { format }: { readonly format: RulesFormat }) => {
      const { runRules } = await import('./run');
      await runRules(id, format);
    });
}
