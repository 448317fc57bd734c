import { Option } from 'commander';
import { emitFormats } from '../../policy/emit/emitted';

/** Makes `--emit`. */
export function emitOption(description: string): Option {
  return new Option('--emit <format>', description).choices(emitFormats);
}
