/** A host of the bench's cloud. */
export interface BenchHost {
  readonly id: string;
  readonly address: string;
  readonly port: number;
  readonly user: string;
}

/** The first message of the cloud's process, sent when everything has started. */
export interface CloudDescription {
  /** The variables that make the sandbox stand in for AWS. */
  readonly awsEnv: Readonly<Record<string, string>>;
  /** The variables that make Node and the AWS CLI trust the sandbox's endpoint. */
  readonly authorityEnv: Readonly<Record<string, string>>;
  /** Its `AuthorizedKeysCommand` takes half a second, as AWS's own. */
  readonly slow: BenchHost;
  /** Without the delay; it also takes the key that the cloud was started with. */
  readonly fast: BenchHost;
  /** As `fast`, and it logs which ciphers are agreed on. */
  readonly talkative: BenchHost;
}

/** A question to the cloud's process. */
export type CloudQuestion = 'authorized-keys-runs' | 'ciphers';

/** A message of the cloud's process. */
export type CloudMessage =
  | { readonly kind: 'ready'; readonly cloud: CloudDescription }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'answer'; readonly value: unknown };
