/** Fills in the search of the page for addresses that lead nowhere, and names the page that was meant. */
import { part } from '#ui/shared/page-parts.ts';
import { nearAddress } from '../near-address.ts';

const { path, words } = nearAddress(location.pathname);
part<HTMLInputElement>(document, '#missing-q').value = words;

/** Names the page at an address, if there is one. */
async function suggest(address: string): Promise<void> {
  const answer = await fetch(address, { method: 'HEAD' });
  if (!answer.ok) return;
  const line = part<HTMLElement>(document, '[data-near]');
  const link = part<HTMLAnchorElement>(line, 'a');
  link.href = address;
  link.textContent = address;
  line.hidden = false;
}

if (path !== undefined) suggest(path).catch(() => undefined);
