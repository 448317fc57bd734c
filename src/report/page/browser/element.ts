/**
 * Creates an element. Strings become text, never markup, so they may be untrusted. The names of attributes are the code's
 * own: none is `href`, `style` or a handler.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) created.setAttribute(attribute, value);
  created.append(...children);
  return created;
}

/** Creates an SVG element. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
): SVGElementTagNameMap[Name] {
  const created = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) created.setAttribute(attribute, value);
  return created;
}

/** Returns a sentence with what is between backticks as code. It may be untrusted: all of it becomes text. */
export function withCode(sentence: string): readonly (Node | string)[] {
  return sentence
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 0 ? part : element('code', {}, part)));
}

/** Creates a link to a page of the documentation, or only its text if the URL is none of the web. */
export function link(text: string, url: string | undefined): HTMLElement {
  if (url === undefined || !/^https?:\/\//.test(url)) return element('span', {}, text);
  const created = element('a', { rel: 'noreferrer noopener' }, text);
  created.href = url;
  return created;
}

/** Creates a button that calls `press`. */
export function button(
  text: string,
  attributes: Readonly<Record<string, string>>,
  press: () => void,
): HTMLButtonElement {
  const created = element('button', { type: 'button', ...attributes }, text);
  created.addEventListener('click', press);
  return created;
}
