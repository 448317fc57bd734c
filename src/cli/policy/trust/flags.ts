import type { EmitFormat } from '../../../policy/emit/emitted';

/** The options of `eic policy trust`, as commander gives them. */
export interface TrustFlags {
  readonly repository: string;
  readonly branch?: readonly string[];
  readonly tag?: readonly string[];
  readonly environment?: readonly string[];
  readonly pullRequest?: true;
  readonly ownerId?: string;
  readonly repositoryId?: string;
  readonly accountId?: string;
  readonly partition: string;
  readonly audience?: string;
  readonly issuer?: string;
  readonly roleName?: string;
  /** False with `--no-provider`. */
  readonly provider: boolean;
  readonly emit?: EmitFormat;
}
