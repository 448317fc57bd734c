import { EicError } from '../eic-error';

/**
 * Looks instances up before any of them is connected to. If that is cancelled, the error says that nothing was run, and
 * does not speak of scripts.
 * @throws what `action` throws
 */
export async function beforeTheRun<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (thrown) {
    if (!(thrown instanceof EicError) || thrown.code !== 'EIC_CANCELLED') throw thrown;
    throw thrown.with({ remedy: 'Nothing was run: the instances were still being looked up.' });
  }
}
