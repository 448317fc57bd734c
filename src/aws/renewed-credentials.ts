const expired = /^ExpiredToken(Exception)?$/;

/** Options of middleware that makes a call again as a whole, with a new signature. */
export const renewingStep = { step: 'initialize', name: 'renewCredentials' } as const;

/**
 * Returns middleware of the SDK that asks the provider for credentials again when AWS says that they have expired, and then
 * makes the call once more. Without it the SDK renews only those whose end it knows, and keeps others, such as those of a
 * file that another program renews.
 */
export function renewing(credentials: (options: { readonly forceRefresh: true }) => Promise<unknown>) {
  return <Args, Output>(next: (args: Args) => Promise<Output>) =>
    async (args: Args): Promise<Output> => {
      try {
        return await next(args);
      } catch (thrown) {
        if (!(thrown instanceof Error) || !expired.test(thrown.name)) throw thrown;
        await credentials({ forceRefresh: true });
        return await next(args);
      }
    };
}
