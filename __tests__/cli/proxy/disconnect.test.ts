import { expect, it } from 'vitest';
import { disconnectMessage } from '../../../src/cli/proxy/disconnect';

const version = 'SSH-2.0-eic\r\n';

it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 399, 400, 401, 5000])(
  'is a packet as RFC 4253 has it, with a description of %i bytes',
  (length) => {
    const message = disconnectMessage('x'.repeat(length));
    expect(message.subarray(0, version.length).toString()).toBe(version);
    const packet = message.subarray(version.length);
    expect(packet.length % 8).toBe(0);
    expect(packet.readUInt32BE(0)).toBe(packet.length - 4);
    const padding = packet.readUInt8(4);
    expect(padding).toBeGreaterThanOrEqual(4);
    expect(padding).toBeLessThan(12);
    const payload = packet.subarray(5, packet.length - padding);
    const shown = Math.min(length, 400);
    expect(payload.readUInt8(0)).toBe(1);
    expect(payload.readUInt32BE(1)).toBe(2);
    expect(payload.readUInt32BE(5)).toBe(shown);
    expect(payload.subarray(9, 9 + shown).toString()).toBe('x'.repeat(shown));
    expect(payload.subarray(9 + shown)).toEqual(Buffer.alloc(4));
  },
);
