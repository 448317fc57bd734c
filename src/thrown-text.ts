/**
 * Returns the message of a thrown value: JavaScript lets any value be thrown, and messages quote it. Never throws, even
 * for an object that cannot be converted to a string.
 */
export function thrownText(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message;
  try {
    return String(thrown);
  } catch {
    return 'a value without a text form';
  }
}
