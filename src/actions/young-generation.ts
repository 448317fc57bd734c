import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8's young generation at the size that it has. A `Buffer`'s bytes are freed when the small object that owns
 * them is collected. As the young generation grows, to 16 MiB and more, that comes about so seldom that streaming
 * holds 200 MiB of bytes that nobody needs any more, and V8 then looks through the whole heap to be rid of them.
 *
 * Called before anything is streamed, and after the modules are loaded, which it would slow down.
 */
export function keepYoungGenerationSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
