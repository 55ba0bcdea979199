import { describe, expect, it } from 'vitest';
import { isNamedHttps, isPlainHttps, misleads, namedHosts } from '#domain/addresses.ts';
import { foreignHost } from '#domain/internal-host.ts';
import { weigh } from '../helpers/work.ts';

describe('a plain address', () => {
  it.each([
    'https://example.com',
    'https://example.com/',
    'https://docs.example.co.uk/a/b.html?c=d&e=%20#f',
    'https://EXAMPLE.com/@name',
    "https://en.wikipedia.org/wiki/Rice's_theorem_(logic)",
    'https://example.com/größe',
  ])('is %s', (address) => expect(isPlainHttps(address)).toBe(true));

  it.each([
    '',
    'example.com',
    '//example.com',
    'http://example.com',
    'https:example.com',
    'https:/example.com',
    'https:///example.com',
    'https:\\\\example.com',
    'https://example.com\\@evil.example',
    'https://a@example.com',
    'https://a:b@example.com',
    'https://example.com:443/',
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://[::1]/',
    'https://localhost/',
    'https://app.localhost/',
    'https://localhost.localdomain/',
    'https://printer.local',
    'https://xn--pple-43d.example/',
    'https://www.xn--pple-43d.example/',
    'https://bücher.example/',
    'https://ex%61mple.com/',
    'https://example.com./',
    'https://example..com/',
    ' https://example.com',
    'https://example.com/a b',
    'https://example.com/"onclick=x',
    'https://example.com/<b>',
    'https://exam\tple.com/',
    'javascript:alert(1)//https://example.com',
  ])('is not %j', (address) => expect(isPlainHttps(address)).toBe(false));
});

describe('an address in a private network', () => {
  it.each([
    'https://wiki.corp.internal/agent',
    'https://git.lan',
    'https://nas.home.arpa/x',
    'https://wiki.corp/agent',
    'https://intranet.private',
  ])('is %j: no link of a text', (address) => {
    expect(isNamedHttps(address)).toBe(true);
    expect(isPlainHttps(address)).toBe(false);
  });

  it.each([
    'http://wiki.corp.internal',
    'https://wiki.corp.internal:8443/',
    'https://user@wiki.corp.internal/',
    'https://wiki/',
    'https://internal',
    'https://10.0.0.1/',
    'https://localhost/',
    'https://app.localhost/',
    'https://xn--pple-43d.internal/',
    'https://x.onion/',
  ])('is not %j', (address) => expect(isNamedHttps(address)).toBe(false));

  it.each([
    ['https://wiki.corp.internal/a', [], 'wiki.corp.internal'],
    ['https://wiki.corp.internal/a', ['corp.internal'], undefined],
    ['https://WIKI.corp.internal/a', ['corp.internal'], undefined],
    ['https://corp.internal/a', ['corp.internal'], undefined],
    ['https://evilcorp.internal/a', ['corp.internal'], 'evilcorp.internal'],
    ['https://wiki.other.internal/a', ['corp.internal', 'lan'], 'wiki.other.internal'],
    ['https://internal.example.com/', [], undefined],
    ['https://corp.example/', [], undefined],
  ])('%s is foreign to readers of %j: %s', (address, domains, host) =>
    expect(foreignHost(address, domains)).toBe(host),
  );
});

describe('a text that names a host', () => {
  it.each([
    ['https://owasp.org/login', ['owasp.org']],
    ['see www.Example.com.', ['example.com']],
    ['owasp.org, or docs.example.com', ['owasp.org', 'docs.example.com']],
    ['https://owasp.org@evil.example/', ['evil.example', 'owasp.org']],
    ['//evil.example/x', ['evil.example']],
    ['README.md and guard.py in Node.js 22.18', []],
    ['version 1.2.3 of name@example', []],
    ['ｅvil．com', ['evil.com']],
    ['gov.uk/login, europa.eu and sparkasse.de', ['gov.uk', 'europa.eu', 'sparkasse.de']],
    ['owasp.foundation, .owasp.org or _owasp.org', ['owasp.foundation', 'owasp.org']],
    ['write to login@owasp.org', ['owasp.org']],
    [
      'paypal.support, login.berlin, x.capital and пример.рф',
      ['paypal.support', 'login.berlin', 'x.capital', 'пример.рф'],
    ],
    ['owasp。org', ['owasp.org']],
    ['df.map, os.path, asyncio.run, model.zip and np.array', []],
    ['run main.py, self.id, os.environ, agent.run() or lib.rs', []],
  ])('%j', (text, hosts) => expect(namedHosts(text)).toEqual(hosts));

  it.each([
    ['https://owasp.org/a', 'https://owasp.org/b', false],
    ['owasp.org', 'https://genai.owasp.org/', false],
    ['www.owasp.org', 'https://owasp.org/', false],
    ['the report', 'https://owasp.org/', false],
    ['genai.owasp.org', 'https://owasp.org/', true],
    ['owasp.org', 'https://owasp.org.evil.example/', true],
    ['owasp.org', 'https://notowasp.org/', true],
  ])('%j for %s misleads: %s', (text, address, expected) =>
    expect(misleads(text, address)).toBe(expected),
  );

  it('takes no longer for a long one', () => {
    for (const piece of ['a.', '//', 'a@', 'a', 'www.', 'a-'])
      expect(weigh(() => namedHosts(piece.repeat(2000))).work).toBeLessThan(100);
  });
});
