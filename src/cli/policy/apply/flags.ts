import type { EmitFormat } from '../../../policy/emit/emitted';
import type { AwsFlags } from '../../aws-options';

/** The options of `eic policy apply`, as commander gives them. */
export interface ApplyFlags extends AwsFlags {
  readonly name: string;
  readonly path: string;
  readonly description?: string;
  readonly tag?: readonly string[];
  readonly attachUser?: readonly string[];
  readonly attachGroup?: readonly string[];
  readonly attachRole?: readonly string[];
  readonly variable?: readonly string[];
  readonly config?: string;
  readonly yes?: true;
  readonly exitCode?: true;
  readonly emit?: EmitFormat;
}
