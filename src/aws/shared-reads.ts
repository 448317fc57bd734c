import type { EC2Client } from '@aws-sdk/client-ec2';
import type { AwsClients } from './clients';

/** Milliseconds for which a response is used again: long enough for a fleet that fails at once. */
const freshMs = 30_000;

/** Names of the commands whose responses are shared. */
const shared = /^(?:Describe|GetManagedPrefixListEntries)/;

/** A command: its name and its parameters. */
interface Read {
  readonly constructor: { readonly name: string };
  readonly input: unknown;
}

/**
 * Returns clients that make equal read calls of EC2 (`Describe…`, and the entries of prefix lists) once and share the
 * response, also while it is awaited, and that AWS denied a call. Other failures are not shared, so that callers can try
 * again.
 */
export function withSharedReads(aws: AwsClients): AwsClients {
  const reads = new Map<string, { readonly response: Promise<unknown>; readonly at: number }>();
  const send = async (command: Read, ...rest: unknown[]): Promise<unknown> => {
    const call = (): Promise<unknown> => Reflect.apply(aws.ec2.send, aws.ec2, [command, ...rest]);
    const { name } = command.constructor;
    if (!shared.test(name)) return call();
    const key = `${name} ${JSON.stringify(command.input)}`;
    const before = reads.get(key);
    if (before !== undefined && performance.now() - before.at < freshMs) {
      try {
        return await before.response;
      } catch (thrown) {
        if (isDenied(thrown)) throw thrown;
      }
    }
    const response = call();
    reads.set(key, { response, at: performance.now() });
    response.catch((thrown: unknown) => {
      if (!isDenied(thrown) && reads.get(key)?.response === response) reads.delete(key);
    });
    return response;
  };
  const ec2: EC2Client = new Proxy(aws.ec2, {
    get: (client, property) => (property === 'send' ? send : Reflect.get(client, property, client)),
  });
  return { ...aws, ec2 };
}

function isDenied(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'UnauthorizedOperation';
}
