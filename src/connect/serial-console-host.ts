/** The SSH server in front of the serial consoles of a Region. */
export interface SerialConsoleHost {
  readonly hostname: string;
  /** `SHA256:…` of its host key; undefined if AWS's guide does not list the Region. */
  readonly sha256: string | undefined;
}

/**
 * SHA-256 fingerprints of the host keys by Region, without `SHA256:`, one table for each form of the hostname.
 *
 * Source: AWS's user guide, "EC2 Serial Console endpoints and fingerprints", in a copy read on 2026-11-25. Older copies
 * have other values for sa-east-1; these are the guide's.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/connect-to-serial-console.html#sc-endpoints-and-fingerprints
 */
const firstRegions: Readonly<Record<string, string>> = {
  'ap-northeast-1': 'RQfsDCZTOfQawewTRDV1t9Em/HMrFQe+CRlIOT5um4k',
  'ap-northeast-2': 'FoqWXNX+DZ++GuNTztg9PK49WYMqBX+FrcZM2dSrqrI',
  'ap-south-1': 'oBLXcYmklqHHEbliARxEgH8IsO51rezTPiSM35BsU40',
  'ap-southeast-1': 'PLFNn7WnCQDHx3qmwLu1Gy/O8TUX7LQgZuaC6L45CoY',
  'ap-southeast-2': 'yFvMwUK9lEUQjQTRoXXzuN+cW9/VSe9W984Cf5Tgzo4',
  'ca-central-1': 'P2O2jOZwmpMwkpO6YW738FIOTHdUTyEv2gczYMMO7s4',
  'eu-central-1': 'aCMFS/yIcOdOlkXvOl8AmZ1Toe+bBnrJJ3Fy0k0De2c',
  'eu-north-1': 'tkGFFUVUDvocDiGSS3Cu8Gdl6w2uI32EPNpKFKLwX84',
  'eu-west-1': 'h2AaGAWO4Hathhtm6ezs3Bj7udgUxi2qTrHjZAwCW6E',
  'eu-west-2': 'a69rd5CE/AEG4Amm53I6lkD1ZPvS/BCV3tTPW2RnJg8',
  'eu-west-3': 'q8ldnAf9pymeNe8BnFVngY3RPAr/kxswJUzfrlxeEWs',
  'sa-east-1': 'rd2+/32Ognjew1yVIemENaQzC+Botbih62OqAPDq1dI',
  'us-east-1': 'dXwn5ma/xadVMeBZGEru5l2gx+yI5LDiJaLUcz0FMmw',
  'us-east-2': 'EhwPkTzRtTY7TRSzz26XbB0/HvV9jRM7mCZN0xw/d/0',
  'us-west-1': 'OHldlcMET8u7QLSX3jmRTRAPFHVtqbyoLZBMUCqiH3Y',
  'us-west-2': 'EMCIe23TqKaBI6yGHainqZcMwqNkDhhAVHa1O2JxVUc',
};
const laterRegions: Readonly<Record<string, string>> = {
  'af-south-1': 'RMWWZ2fVePeJUqzjO5jL2KIgXsczoHlz21Ed00biiWI',
  'ap-east-1': 'T0Q1lpiXxChoZHplnAkjbP7tkm2xXViC9bJFsjYnifk',
  'ap-northeast-3': 'Am0/jiBKBnBuFnHr9aXsgEV3G8Tu/vVHFXE/3UcyjsQ',
  'ap-south-2': 'WJgPBSwV4/shN+OPITValoewAuYj15DVW845JEhDKRs',
  'ap-southeast-3': '5ZwgrCh+lfns32XITqL/4O0zIfbx4bZgsYFqy3o8mIk',
  'ap-southeast-4': 'Avaq27hFgLvjn5gTSShZ0oV7h90p0GG46wfOeT6ZJvM',
  'ap-southeast-5': 'cQXTHQMRcqRdIjmAGoAMBSExeoRobYyRwT67yTjnEiA',
  'ap-southeast-7': 'KCAZiRYrR1Q2lqsg7vTwixWmvc2wmjVT31XRgSdEfDY',
  'ca-west-1': 's3rc8lI2xhbhr3iedjJNxGAFLPGOLjx7IxxXrGckk6Q',
  'eu-central-2': '8Ppx2mBMf6WdCw0NUlzKfwM4/IfRz4OaXFutQXWp6mk',
  'eu-south-1': 'lC0kOVJnpgFyBVrxn0A7n99ecLbXSX95cuuS7X7QK30',
  'eu-south-2': 'GoCW2DFRlu669QNxqFxEcsR6fZUz/4F4n7T45ZcwoEc',
  'il-central-1': 'JR6q8v6kNNPi8+QSFQ4dj5dimNmZPTgwgsM1SNvtYyU',
  'me-central-1': 'zpb5duKiBZ+l0dFwPeyykB4MPBYhI/XzXNeFSDKBvLE',
  'me-south-1': 'nPjLLKHu2QnLdUq2kVArsoK5xvPJOMRJKCBzCDqC3k8',
  'mx-central-1': 'BCuVl13iQNk+CcVnt18Ef4p2ZHUrBBAOxlFetB32GS0',
};
const chinaRegions: Readonly<Record<string, string>> = {
  'cn-north-1': '2gHVFy4H7uU3+WaFUxD28v/ggMeqjvSlgngpgLgGT+Y',
  'cn-northwest-1': 'TdgrNZkiQOdVfYEBUhO4SzUA09VWI5rYOZGTogpwmiM',
};
const govCloudRegions: Readonly<Record<string, string>> = {
  'us-gov-east-1': 'tIwe19GWsoyLClrtvu38YEEh+DHIkqnDcZnmtebvF28',
  'us-gov-west-1': 'kfOFRWLaOZfB+utbd3bRf8OlPf8nGO2YZLqXZiIw5DQ',
};

/** Returns the server for a Region. One that is not listed is expected to have a hostname of the newest form. */
export function serialConsoleHost(region: string): SerialConsoleHost {
  if (region.startsWith('us-gov-')) {
    return host(`serial-console.ec2-instance-connect.${region}.amazonaws.com`, govCloudRegions[region]);
  }
  if (region.startsWith('cn-')) {
    return host(`ec2-serial-console.${region}.api.amazonwebservices.com.cn`, chinaRegions[region]);
  }
  const first = firstRegions[region];
  return first === undefined
    ? host(`ec2-serial-console.${region}.api.aws`, laterRegions[region])
    : host(`serial-console.ec2-instance-connect.${region}.aws`, first);
}

function host(hostname: string, digest: string | undefined): SerialConsoleHost {
  return { hostname, sha256: digest === undefined ? undefined : `SHA256:${digest}` };
}
