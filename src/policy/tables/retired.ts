/**
 * Services that AWS has retired: the prefix of their actions → their name. Each prefix had a page in earlier versions of the
 * Service Authorization Reference, and has none in the current one (2025), from which the other tables come:
 * `list_awsdeepcomposer`, `list_awsdeeplens`, `list_awsdeepracer`, `list_amazonelasticinference`, `list_amazongamesparks`,
 * `list_awsiot1-click`, `list_awsiotroborunner`, `list_awsiotthingsgraph`, `list_amazonmacieclassic`, `list_awsmobilehub`,
 * `list_amazonsumerian`. AWS's managed policies still name `zocalo` ("AWS managed policy reference"), which has no page.
 */
const retiredServices: ReadonlyMap<string, string> = new Map([
  ['deepcomposer', 'AWS DeepComposer'],
  ['deeplens', 'AWS DeepLens'],
  ['deepracer', 'AWS DeepRacer'],
  ['elastic-inference', 'Amazon Elastic Inference'],
  ['gamesparks', 'Amazon GameSparks'],
  ['iot1click', 'AWS IoT 1-Click'],
  ['iotroborunner', 'AWS IoT RoboRunner'],
  ['iotthingsgraph', 'AWS IoT Things Graph'],
  ['macie', 'Amazon Macie Classic'],
  ['mobilehub', 'AWS Mobile Hub'],
  ['sumerian', 'Amazon Sumerian'],
  ['zocalo', 'Amazon WorkDocs under its first name, Zocalo'],
]);

/** Lowercase actions of AWS CloudHSM Classic, which is retired. CloudHSM has the same prefix. */
const cloudHsmClassic: ReadonlySet<string> = new Set([
  'cloudhsm:createhapg',
  'cloudhsm:createlunaclient',
  'cloudhsm:deletehapg',
  'cloudhsm:deletelunaclient',
  'cloudhsm:describehapg',
  'cloudhsm:describelunaclient',
  'cloudhsm:getconfig',
  'cloudhsm:listhapgs',
  'cloudhsm:listlunaclients',
  'cloudhsm:modifyhapg',
  'cloudhsm:modifylunaclient',
]);

/**
 * Returns the name of the retired service that an action belonged to, or undefined. Meant for actions that no longer
 * exist, also patterns such as `deepracer:*`; case does not count.
 */
export function retiredServiceOf(action: string): string | undefined {
  const lower = action.toLowerCase();
  if (cloudHsmClassic.has(lower)) return 'AWS CloudHSM Classic';
  const colon = lower.indexOf(':');
  return colon < 0 ? undefined : retiredServices.get(lower.slice(0, colon));
}
