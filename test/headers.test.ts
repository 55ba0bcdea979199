import { describe, expect, it } from 'vitest';
import { securityPolicy } from '../src/site/security-policy.ts';
import { buildOptions } from '../src/site/build-options.ts';
import { siteHeaders } from '../src/site/site-headers.ts';

const TEXT = siteHeaders(buildOptions({ SITE_URL: 'https://catalog.example' }));

/** The headers for a path pattern, as `[name, value]`. */
function headersFor(pattern: string): [string, string][] {
  const [, block = ''] = TEXT.split(`\n${pattern}\n`);
  return block
    .split('\n\n')[0]!
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      return [name, value];
    });
}

describe('the headers for hosts that send them', () => {
  const headers = new Map(headersFor('/*'));

  it('hold the policy of every page, and what only a header can say', () => {
    const own = "; frame-ancestors 'none'; upgrade-insecure-requests";
    expect(headers.get('Content-Security-Policy')).toBe(securityPolicy + own);
  });

  it('let no browser guess, frame or tell', () => {
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect([...headers.keys()]).not.toContain('');
  });

  it('let files be kept only where a new build gives them a new name', () => {
    expect(headersFor('/_astro/*')).toEqual([
      ['Cross-Origin-Resource-Policy', 'same-origin'],
      ['Cache-Control', 'public, max-age=31536000, immutable'],
    ]);
  });

  it.each(['/badge/*', '/og/*', '/api/*', '/schema/*', '/exports/*', '/feeds/*'])(
    'let every page embed %s',
    (pattern) => {
      expect(headersFor(pattern)).toContainEqual(['Cross-Origin-Resource-Policy', 'cross-origin']);
    },
  );

  it('set nothing twice for one path: hosts would join the two', () => {
    const patterns = [...TEXT.matchAll(/^\/\S*/gm)].map(([pattern]) => pattern);
    const rows = patterns.map(
      (pattern) => [pattern, new Set(headersFor(pattern).map(([name]) => name))] as const,
    );
    const covers = (pattern: string, other: string) =>
      pattern.endsWith('*') && other.startsWith(pattern.slice(0, -1));
    for (const [pattern, names] of rows)
      for (const [other, others] of rows)
        if (pattern !== other && covers(pattern, other))
          expect([...names].filter((name) => others.has(name))).toEqual([]);
  });

  it.each([
    '/api/*',
    '/schema/*',
    '/exports/*',
    '/agents/*',
    '/feeds/*',
    '/feed.xml',
    '/feed.json',
    '/reviews.ics',
    '/llms.txt',
  ])('let programs of every origin read %s', (pattern) => {
    const headers = new Map(headersFor(pattern));
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    // What has no name of its own for each build must not be kept for long.
    const age = Number(/max-age=(\d+)/.exec(headers.get('Cache-Control') ?? '')?.[1] ?? 0);
    expect(age).toBeLessThanOrEqual(3600);
    // Pages and files of an agent lie in one folder, and a page is always asked for anew.
    if (pattern !== '/agents/*') expect(age).toBeGreaterThan(0);
  });
});

describe('the headers of another place', () => {
  const headersOf = (variables: Readonly<Record<string, string>>) =>
    siteHeaders(buildOptions(variables));

  it('lie below the base', () => {
    const below = headersOf({ SITE_BASE: '/x/y/' });
    const patterns = [...below.matchAll(/^\/\S*/gm)].map(([pattern]) => pattern);
    expect(patterns.filter((pattern) => !pattern.startsWith('/x/y/'))).toEqual([]);
    expect(patterns).toContain('/x/y/api/*');
    expect(below.split('\n')[0]).toBe(TEXT.split('\n')[0]);
  });

  it('ask nothing by HTTPS of a host that is read by HTTP', () => {
    const plain = headersOf({ SITE_URL: 'http://wiki.example' });
    expect(plain).not.toMatch(/upgrade-insecure-requests|Strict-Transport-Security/);
    expect(plain).toContain(`${securityPolicy}; frame-ancestors 'none'\n`);
  });

  it('let no page of another origin read a private catalog, and no shared cache keep it', () => {
    const own = headersOf({ CATALOG_CONTENT: '/srv/agents/content' });
    expect(own).not.toMatch(/Access-Control-Allow-Origin|cross-origin|: public/);
    expect(TEXT).toMatch(/Access-Control-Allow-Origin/);
    expect(own).toContain('Cache-Control: private, max-age=31536000, immutable');
    expect(own).not.toMatch(/^\/\S+\n(?! )/m);
  });

  it('ask search engines to leave a private catalog alone', () => {
    const own = headersOf({ CATALOG_CONTENT: '/srv/agents/content', SITE_BASE: '/x/' });
    const [, everywhere = ''] = /^\/x\/\*\n((?: .*\n)+)/m.exec(own) ?? [];
    expect(everywhere).toContain('  X-Robots-Tag: noindex\n');
    expect(TEXT).not.toContain('X-Robots-Tag');
  });
});
