import { isNamedHttps, isPlainHttps } from '../addresses.ts';
import { isInternalHost } from '../internal-host.ts';
import type { NearValue } from '../finding.ts';

/** What people put round an address, and what is left behind one that was cut from a sentence. */
function bareAddress(typed: string): string {
  const plain = typed.normalize('NFKC').trim();
  const inner = /^[<(["'“‘](.*)[>)\]"'”’][.,;]?$/.exec(plain)?.[1] ?? plain;
  return inner
    .replace(/^hxxp/i, 'http')
    .replaceAll('[.]', '.')
    .replaceAll('。', '.')
    .replaceAll('\\', '/')
    .trim();
}

/** The host of an address without what an address here does not have: a user, the usual port. */
function plainHost(authority: string): string {
  return authority
    .replace(/^.*@/, '')
    .replace(/:443$/, '')
    .replace(/\.+(?=:|$)/, '');
}

/** Why an address is not taken that cannot be written in another way. */
function whyNot(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url) return undefined;
  if (!/^https?:$/.test(url.protocol))
    return 'Give a page that anybody opens in a browser, by https.';
  const host = url.hostname.replace(/\.$/, '');
  if (/(?:^|\.)xn--/.test(host))
    return 'A host of letters beyond a to z can pass for another one: give a page on a host of plain letters.';
  if (isInternalHost(host))
    return 'A page in a private network is taken, by https and at its usual port, as the homepage, the repository or a source of a private catalog.';
  if (url.port !== '') return 'Give a page at the usual port, 443, which is not written.';
  if (!isNamedHttps(`https://${host}/`))
    return 'Give a page on a host that everybody finds by its name.';
  return undefined;
}

/**
 * The address that was meant by one without its https, in brackets, with a user or a full stop.
 * @param value as it was typed
 */
export function nearAddress(value: string): NearValue | undefined {
  const bare = bareAddress(value);
  const rest = bare.replace(/^(?:https?:?\/+)?\/*/i, '').replaceAll(' ', '%20');
  const [, authority = '', path = ''] = /^([^/?#]*)(.*)$/s.exec(rest) ?? [];
  const advice = `https://${plainHost(authority)}${path.replaceAll('|', '%7C')}`;
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(bare)?.[1]?.toLowerCase() ?? 'https';
  if (/^https?$/.test(scheme) && isPlainHttps(advice)) {
    const page = /^http:/i.test(bare) ? ', if the page is there' : '';
    return { hint: `Write ${advice}${page}.`, advice, means: advice };
  }
  const why = whyNot(bare) ?? whyNot(advice);
  return why === undefined ? undefined : { hint: why };
}
