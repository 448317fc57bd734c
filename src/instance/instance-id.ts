/** Whether a text has the form of `SendSSHPublicKey`'s `InstanceId`: `i-` and 8 or 17 digits, for example. */
export function isInstanceId(text: string): boolean {
  return /^i-[a-f0-9]{8,30}$/.test(text);
}
