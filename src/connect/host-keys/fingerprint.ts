/**
 * How a host key is named to people: its type and its fingerprint. Both live beside the key's format, where reading the
 * console output needs them too.
 */
export { fingerprint, keyType } from './public-key';
