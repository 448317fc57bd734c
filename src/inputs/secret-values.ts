/** Variables of the step with credentials that no output should have. */
const credentialVariables = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];

/** Returns the values that may be secrets, as far as they are known here: those of `env`, and the AWS credentials. */
export function secretValues(
  env: ReadonlyMap<string, string>,
  environment: NodeJS.ProcessEnv,
): readonly string[] {
  return [...env.values(), ...credentialVariables.flatMap((name) => environment[name] ?? [])];
}
