/** Whether a text has the form of a Region's name, such as `eu-central-1` or `us-gov-west-1`. */
export function isRegionName(text: string): boolean {
  return /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(text);
}
