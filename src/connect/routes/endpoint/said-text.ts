/** Characters that a message shows at most of what an endpoint said. */
const maxShown = 300;

/** Returns what an endpoint said, untrusted, as one harmless line for a message; empty if it said nothing. */
export function saidText(said: string): string {
  const line = said
    .slice(0, maxShown)
    .replace(/\s+/g, ' ')
    .replace(/[^\x20-\x7e]/g, '?')
    .trim();
  return said.length > maxShown ? `${line} …` : line;
}
