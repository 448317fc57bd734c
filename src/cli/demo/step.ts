import { parse } from 'yaml';

/** Characters that break other ways to pass a value: quotes, `$`, a backslash, backticks, emoji. */
const release = String.raw`v2 "final" it's $HOME \o/ ${'`'}date${'`'} 100% ünïcødé 🚀`;

/** Page of the demo's site: `uploaded` is its path in the workspace. */
export const page = { uploaded: 'site/index.html', content: '<h1>It works</h1>\n' } as const;

/**
 * Returns the step of the demo, as it would be in a workflow.
 *
 * @param canUpload Whether this machine, as an instance, can receive files.
 * @param instanceIds Instance IDs, which need no quoting in YAML.
 * @param port Their SSH port.
 */
export function demoStep(instanceIds: readonly string[], port: number, canUpload: boolean): string {
  return String.raw`- name: Look around
  uses: org/eic-action@v1
  env:
    RELEASE: ${JSON.stringify(release)}
  with:
    instance-ids: ${instanceIds.join(' ')}
    port: ${port}  # of the sandbox; the default is 22
    shell: sh
    env: |
      RELEASE
      NOTES=one = two; three # four
${canUpload ? '    upload: site/ => www\n' : ''}    run: |
      echo "host     $(uname -n), $(uname -srm)"
      echo "os       $(. /etc/os-release 2>/dev/null && echo "$PRETTY_NAME" || uname -v)"
      echo "up      $(uptime 2>/dev/null || echo unknown)"
      echo "home     $HOME of $USER"
      printf 'release  %s\nnotes    %s\n' "$RELEASE" "$NOTES"
${canUpload ? '      echo "page     $(cat www/index.html)"\n' : ''}      echo "a line of standard error" >&2
      echo "::error::a workflow command from an instance is only text"
`;
}

/** Returns a step that the sandbox makes fail: its role may not open a tunnel to the private instance. */
export function failingStep(instanceId: string, port: number): string {
  return `- name: Restart the worker
  uses: org/eic-action@v1
  with:
    instance-ids: ${instanceId}
    port: ${port}
    run: sudo systemctl restart worker
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

/** Parses a list of one step, as {@link demoStep} returns it, so that the step that is shown is the one that runs. */
export function parseStep(yaml: string): StepParts {
  const steps: unknown = parse(yaml);
  const [step] = Array.isArray(steps) ? steps : [];
  return { inputs: texts(step?.with), env: texts(step?.env) };
}
