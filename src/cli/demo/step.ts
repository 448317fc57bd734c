import { parse } from 'yaml';

/** Values that other ways of passing them break: quotes, `$`, a backslash, backticks, a line break, other scripts. */
const release = String.raw`v2 "final" it's $HOME \o/ ${'`'}date${'`'} 100% ünïcødé 🚀`;

/**
 * The step of the demonstration, as it stands in a workflow.
 *
 * @param instanceIds Instance IDs, which need no quoting in YAML.
 * @param port The port of their sshd.
 */
export function demoStep(instanceIds: readonly string[], port: number): string {
  return String.raw`- name: Look around
  uses: org/eic-action@v1
  env:
    RELEASE: ${JSON.stringify(release)}
  with:
    instance-ids: ${instanceIds.join(' ')}
    port: ${port}  # the sandbox's; 22 is the default
    shell: sh
    env: |
      RELEASE
      NOTES=one = two; three # four
    run: |
      echo "host     $(uname -n), $(uname -srm)"
      echo "os       $(. /etc/os-release 2>/dev/null && echo "$PRETTY_NAME" || uname -v)"
      echo "up      $(uptime 2>/dev/null || echo unknown)"
      echo "home     $HOME of $USER"
      printf 'release  %s\nnotes    %s\n' "$RELEASE" "$NOTES"
      echo "standard error is told apart" >&2
      echo "::error::printed by a host, and not obeyed by the runner"
`;
}

/** `with:` and `env:` of a step. */
export interface StepParts {
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

function texts(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}

/** Reads a list of one step, as {@link demoStep} writes it: what is shown is what is run. */
export function parseStep(yaml: string): StepParts {
  const steps: unknown = parse(yaml);
  const [step] = Array.isArray(steps) ? steps : [];
  return { inputs: texts(step?.with), env: texts(step?.env) };
}
