import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { isPlainHttps } from '#domain/addresses.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Everything that a body may become, and the attributes of each. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = Object.fromEntries<readonly string[]>([
  ...['p', 'strong', 'em', 'del', 'code', 'pre', 'blockquote', 'br', 'hr', 'ul', 'li'].map(
    (name) => [name, []] as const,
  ),
  ...['h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr'].map((name) => [name, []] as const),
  ['ol', ['start']] as const,
  ['th', ['align']] as const,
  ['td', ['align']] as const,
  ['a', ['href', 'rel', 'class']] as const,
]);

function faultsOf(node: Node): string[] {
  if (node.nodeName === '#text') return [];
  if (!('attrs' in node)) return [`a ${node.nodeName}`];
  const allowed = Object.hasOwn(ALLOWED, node.tagName) ? ALLOWED[node.tagName] : undefined;
  if (!allowed) return [`<${node.tagName}>`];
  const attributes = node.attrs.flatMap(({ name, value }) => {
    if (!allowed.includes(name)) return [`${name} of <${node.tagName}>`];
    const isOwn = /^#source-[a-z0-9-]+$/.test(value);
    return name === 'href' && !isOwn && !isPlainHttps(value) ? [`a link to ${value}`] : [];
  });
  return [...attributes, ...node.childNodes.flatMap(faultsOf)];
}

/**
 * What HTML of an entry could do that is not to show text: run, load, restyle, or lead away.
 * @param html as it is put into the page
 * @returns nothing for HTML that is inert
 */
export function activeParts(html: string): string[] {
  return parseFragment(html).childNodes.flatMap(faultsOf);
}
