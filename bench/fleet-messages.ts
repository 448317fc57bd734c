/** Many instances that run. */
export interface FleetDescription {
  /** The variables that make the sandbox stand in for AWS. */
  readonly awsEnv: Readonly<Record<string, string>>;
  readonly ids: readonly string[];
  readonly port: number;
  readonly user: string;
}

/** The only message of the fleet's process. */
export type FleetMessage =
  | { readonly kind: 'ready'; readonly fleet: FleetDescription }
  | { readonly kind: 'failed'; readonly message: string };
