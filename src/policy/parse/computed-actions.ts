import type { OpaqueNode, PolicyNode } from '../document';
import { mentionsEic, withoutEscapes } from './mentions-eic';
import { parseFile } from './parse-file';

/** Signs of a function of a template, an alias or a variable. */
const computed = /!\w|Fn::|"Ref"|\bRef:|[*&]\w|<<|\$\{/;
/** Maximum distance of an action from the name `Action`, in UTF-16 units. */
const farthest = 4000;

/**
 * Returns whether a text has an action that is put together by functions of a template, so that its name is not written
 * anywhere as a whole.
 */
export function hasComputedAction(text: string): boolean {
  const plain = withoutEscapes(text);
  for (const { index } of plain.matchAll(/Action\\?["']?\s*:/g)) {
    const rest = plain.slice(index + 6, index + farthest);
    const end = rest.search(/\b(?:Resource|Effect|Condition|Sid|Principal|Action)\\?["']?\s*:/);
    if (computed.test(end < 0 ? rest : rest.slice(0, end))) return true;
  }
  return false;
}

/** Returns whether a policy of a file has an action of EC2 Instance Connect once its functions are evaluated. */
export async function evaluatesToEic(fileName: string, text: string): Promise<boolean> {
  const { documents } = await parseFile(fileName, text, false);
  return documents.some(({ root }) => textsIn(root).some(isOfEic));
}

/** The names of the service's actions are those of no other service. */
function isOfEic(text: string): boolean {
  return mentionsEic(text) || /:(?:SendSSHPublicKey|SendSerialConsoleSSHPublicKey|OpenTunnel)$/i.test(text);
}

/** Returns the strings in a value, with a star for each part that is unknown. */
function textsIn(node: PolicyNode | undefined): readonly string[] {
  switch (node?.kind) {
    case 'string':
      return [node.value];
    case 'array':
      return node.items.flatMap(textsIn);
    case 'object':
      return node.properties.flatMap(({ value }) => textsIn(value));
    case 'opaque':
      return [
        ...joinedTexts(node.parts ?? []),
        ...(node.options ?? []).flatMap(textsIn),
        ...textsIn(node.fallback),
      ];
    default:
      return [];
  }
}

/** Returns a text of parts: with the fallbacks of its unknown parts, and with the options of each index. */
function joinedTexts(parts: readonly (string | OpaqueNode)[]): readonly string[] {
  if (parts.length === 0) return [];
  const most = Math.max(
    0,
    ...parts.map((part) => (typeof part === 'string' ? 0 : (part.options?.length ?? 0))),
  );
  const joined = (choose: (part: OpaqueNode) => PolicyNode | undefined): string =>
    parts.map((part) => (typeof part === 'string' ? part : (textsIn(choose(part))[0] ?? '*'))).join('');
  return [
    joined(({ fallback }) => fallback),
    ...Array.from({ length: most }, (_, index) => joined(({ options }) => options?.[index])),
  ];
}
