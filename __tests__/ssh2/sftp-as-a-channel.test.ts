import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renamedSftp, sftpAsAChannel } from '../../src/ssh2/sftp-as-a-channel';

/** RFC 4254 §6.5 */
function subsystemRequest(name: string, type = 'subsystem'): Buffer {
  const text = (content: string): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(Buffer.byteLength(content));
    return Buffer.concat([length, Buffer.from(content)]);
  };
  return Buffer.concat([Buffer.from([98, 0, 0, 0, 7]), text(type), Buffer.from([1]), text(name)]);
}

describe('the request for a subsystem', () => {
  it('has another name if it is SFTP', () => {
    expect(renamedSftp(subsystemRequest('sftp'))).toEqual(subsystemRequest(sftpAsAChannel));
  });

  it.each([
    subsystemRequest('netconf'),
    subsystemRequest('SFTP'),
    subsystemRequest('sftp\0'),
    subsystemRequest('sftp', 'exec'),
  ])('stays as it is for any other (%#)', (packet) => {
    expect(renamedSftp(packet)).toBe(packet);
  });

  it('stays as it is if it is cut off', () => {
    const whole = subsystemRequest('sftp');
    for (let length = 0; length < whole.length; length++) {
      const packet = whole.subarray(0, length);
      expect(renamedSftp(packet)).toBe(packet);
    }
  });

  it('is the only packet that changes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const packet = Buffer.from(bytes);
        expect(renamedSftp(packet)).toBe(packet);
      }),
    );
  });
});
