/** Line that sshd sends instead of its identification if it has `MaxStartups` connections (OpenSSH 8.5 and later). */
export const maxStartups = 'Exceeded MaxStartups';

/** The same for an address that it penalizes (`PerSourcePenalties`, OpenSSH 9.8 and later). */
export const penalized = 'Not allowed at this time';

/** Returns whether sshd says with this first line that it takes no connection now. Both reasons are temporary. */
export function isBusy(firstLine: string): boolean {
  return firstLine === maxStartups || firstLine === penalized;
}
