/** The value of a plain scalar. */
export type ScalarValue = string | number | boolean | null;

/**
 * Returns what a plain scalar is in YAML 1.1, which CloudFormation reads: `yes` is true, and `022` is 18. A timestamp is
 * a string, because CloudFormation does not support the type ("AWS CloudFormation template formats").
 */
export function plainScalar(source: string): ScalarValue {
  if (isNull.test(source)) return null;
  if (/^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/.test(source)) return true;
  if (/^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/.test(source)) return false;
  // Nothing else that is no string begins in another way.
  if (!/^[-+.\d]/.test(source)) return source;
  const sign = source.startsWith('-') ? -1 : 1;
  const digits = source.replace(/^[-+]/, '').replaceAll('_', '');
  const is = (form: RegExp): boolean => form.test(source);
  if (is(/^[-+]?0b[01_]+$/)) return sign * Number.parseInt(digits.slice(2), 2);
  if (is(/^[-+]?0[0-7_]+$/)) return sign * Number.parseInt(digits, 8);
  if (is(/^[-+]?0x[\da-fA-F_]+$/)) return sign * Number.parseInt(digits.slice(2), 16);
  if (is(/^[-+]?(?:0|[1-9][\d_]*)$/)) return sign * Number(digits);
  if (is(/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/) && (digits.includes('.') || /^[1-9]/.test(digits)))
    return sign * digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  if (is(/^(?:[-+]?\d[\d_]*\.[\d_]*|\.\d[\d_]*)(?:[eE][-+]\d+)?$/)) return sign * Number(digits);
  return specialNumber(source) ?? source;
}

/** Returns what a plain scalar is in YAML 1.2, as in its core schema. */
export function plainScalarOfYaml12(source: string): ScalarValue {
  if (isNull.test(source)) return null;
  if (/^(?:true|True|TRUE)$/.test(source)) return true;
  if (/^(?:false|False|FALSE)$/.test(source)) return false;
  if (/^0o[0-7]+$/.test(source)) return Number.parseInt(source.slice(2), 8);
  if (/^0x[\da-fA-F]+$/.test(source)) return Number.parseInt(source.slice(2), 16);
  if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(source)) return Number(source);
  return specialNumber(source) ?? source;
}

const isNull = /^(?:~|null|Null|NULL)?$/;

function specialNumber(source: string): number | undefined {
  if (/^\+?\.(?:inf|Inf|INF)$/.test(source)) return Number.POSITIVE_INFINITY;
  if (/^-\.(?:inf|Inf|INF)$/.test(source)) return Number.NEGATIVE_INFINITY;
  return /^\.(?:nan|NaN|NAN)$/.test(source) ? Number.NaN : undefined;
}
