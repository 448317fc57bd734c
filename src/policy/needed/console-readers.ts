import type { InputTexts } from './input-texts';
import type { ChosenInstance } from './need';
import { isBlank, knownText, writtenText } from './text';

/** Returns whether the console output of an instance is read: only if its host keys are checked and not pinned. */
export function consoleReader(input: InputTexts, notes: string[]): (instance: ChosenInstance) => boolean {
  if (knownText(input('host-key-verification'))?.trim() === 'off') return () => false;
  const knownHosts = input('known-hosts');
  if (isBlank(knownHosts)) return () => true;
  const known = knownText(knownHosts);
  if (known === undefined) {
    notes.push(
      `\`known-hosts\` is ${writtenText(knownHosts).trim()}; the policy assumes that it has a key for each instance, and does not allow ec2:GetConsoleOutput.`,
    );
    return () => false;
  }
  const address = knownText(input('instance-ip'))?.trim() ?? '';
  const names = pinnedNames(known);
  return (instance) => {
    if (names.has('*')) return false;
    const id = 'id' in instance ? knownText(instance.id) : undefined;
    return !((id !== undefined && names.has(id)) || (address !== '' && names.has(address)));
  };
}

/** Returns the names that lines of `known_hosts` give keys for: `*` for a key that is for every host. */
function pinnedNames(knownHosts: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const line of knownHosts.split(/\r?\n/)) {
    const [first = '', second] = line.trim().split(/\s+/);
    if (first === '' || first.startsWith('#') || first.startsWith('@')) continue;
    // A fingerprint without names: alone, after its key type, or as `ssh-keygen -l` prints it.
    if (second === undefined || /^(?:SHA256:|ssh-|ecdsa-|sk-|\d+$)/.test(first)) names.add('*');
    else for (const name of first.split(',')) names.add(name.replace(/^\[(.*)\]:\d+$/, '$1'));
  }
  return names;
}
