import type { KeyType } from '../../connect/key-pair';
import type { AwsFlags } from '../aws-options';

/** The flags of `eic serial-console`. */
export interface SerialConsoleFlags extends AwsFlags {
  readonly keyType: KeyType;
}
