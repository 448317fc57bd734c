import { fstatSync, statSync } from 'node:fs';

/** `SSH_DISCONNECT_PROTOCOL_ERROR` (RFC 4253 §11.1), of which no client hides the description. */
const reasonCode = 2;

/** `SSH_MSG_DISCONNECT` (RFC 4253 §12). */
const disconnectNumber = 1;

/** OpenSSH shows as many bytes of a description. */
const maxDescriptionBytes = 400;

/** Without a cipher, packets are padded to a multiple of 8 bytes, with at least 4 (RFC 4253 §6). */
const blockBytes = 8;
const minPadding = 4;

/**
 * Returns the bytes of an SSH server that ends the connection before the key exchange, and says why: its version and an
 * unencrypted `SSH_MSG_DISCONNECT`. A client shows the description, which is cut to what OpenSSH shows.
 */
export function disconnectMessage(description: string): Buffer {
  const text = Buffer.from(description).subarray(0, maxDescriptionBytes);
  const payload = Buffer.concat([
    Buffer.of(disconnectNumber),
    uint32(reasonCode),
    uint32(text.length),
    text,
    // No language tag.
    uint32(0),
  ]);
  const unpadded = 4 + 1 + payload.length;
  const padding = minPadding + ((2 * blockBytes - minPadding - (unpadded % blockBytes)) % blockBytes);
  return Buffer.concat([
    Buffer.from('SSH-2.0-eic\r\n'),
    uint32(1 + payload.length + padding),
    Buffer.of(padding),
    payload,
    Buffer.alloc(padding),
  ]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/**
 * Whether nobody sees what is written to standard error. `ssh` starts its ProxyCommand so if the connection may stay
 * open in the background (`ControlPersist`), as Ansible does by default.
 */
export function isStandardErrorDiscarded(): boolean {
  try {
    const [error, none] = [fstatSync(2), statSync('/dev/null')];
    return error.isCharacterDevice() && error.rdev === none.rdev;
  } catch {
    return false;
  }
}
