import { setFlagsFromString } from 'node:v8';

/**
 * Sets V8's garbage collection for streaming. What passes through is in `Buffer`s of 32 KiB, one a packet, since
 * `node:crypto` decrypts into nothing else. Their bytes are outside V8's heap and freed when the small objects that own
 * them are collected: V8 counts them, and looks through all of its heap, many times a second, where they become many
 * against a heap that is small.
 *
 * - The young generation stays at the size that it has, so that buffers are freed soon. As it grows, to 16 MiB and
 *   more, streaming holds 200 MiB of bytes that nobody needs any more.
 * - The bytes are freed at once and not by another thread, which has to wait for a processor: until it is done they
 *   count as held.
 * - The heap may grow to four times what is in use, some 50 MiB, before all of it is looked through.
 *
 * Called before anything is streamed, and after the modules are loaded, which it would slow down.
 */
export function collectForStreaming(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--no-concurrent-array-buffer-sweeping');
  setFlagsFromString('--heap-growing-percent=300');
}
