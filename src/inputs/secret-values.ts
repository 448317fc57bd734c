/** Variables of the step with credentials that no output should have. */
const credentialVariables = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];

/** Returns the values that may be secrets, as far as they are known here: those of `env`, and the AWS credentials. */
export function secretValues(
  env: ReadonlyMap<string, string> = new Map(),
  environment: NodeJS.ProcessEnv,
): readonly string[] {
  return [...env.values(), ...credentialVariables.flatMap((name) => environment[name] ?? [])];
}

/** Shorter lines are no secret by themselves, and masking them would hide other text. */
const shortestSecret = 8;

/** Returns the lines of a private key that must not be shown, without those that say what it is. */
export function secretLines(key: string): string[] {
  const lines = key.split(/[\r\n]+/).map((line) => line.trim());
  return lines.filter((line) => line.length >= shortestSecret && !line.startsWith('-----'));
}
