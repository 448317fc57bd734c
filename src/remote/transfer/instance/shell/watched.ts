/**
 * Returns the text that runs a command with the first `bytes` of standard input, and ends it if standard input ends
 * before the command does: what waits for a disk writes nothing, and so would not notice that nobody reads.
 */
export function watched(bytes: number, command: string): string {
  return `{ head -c ${bytes} 2>/dev/null; exec >&-; read -r eic_line; kill -TERM $PPID; } |
{ ${command}; printf '%s%s %d\\n' eic-end- "$eic_nonce" $? >&2; }`;
}
