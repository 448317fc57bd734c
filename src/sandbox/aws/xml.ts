/** A value that an XML element can hold: text, child elements by name, or a list of `<item>` elements. */
export type XmlContent = string | number | boolean | XmlElements | readonly XmlContent[];

/** Child elements by name. Those that are `undefined` are omitted. */
export interface XmlElements {
  readonly [name: string]: XmlContent | undefined;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

/** Escapes text for an XML element or attribute. Characters that XML 1.0 does not allow become U+FFFD. */
function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? character);
}

function render(content: XmlContent): string {
  if (typeof content === 'string') return escapeXml(content);
  if (typeof content === 'number' || typeof content === 'boolean') return String(content);
  if (isList(content)) return content.map((item) => `<item>${render(item)}</item>`).join('');
  return Object.entries(content)
    .map(([name, value]) => (value === undefined ? '' : `<${name}>${render(value)}</${name}>`))
    .join('');
}

function isList(content: XmlContent): content is readonly XmlContent[] {
  return Array.isArray(content);
}

/** Returns a whole document with one root element. */
export function xmlDocument(
  root: string,
  content: XmlElements,
  attributes: Record<string, string> = {},
): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${written.join('')}>${render(content)}</${root}>\n`;
}
