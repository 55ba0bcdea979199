import { describe, expect, it } from 'vitest';
import { securityPolicy } from '../../src/site/security-policy.ts';
import { checks } from '../../src/site-lint/checks.ts';
import { secretsOf } from '../../src/site-lint/secrets.ts';
import { readPage } from '../../src/site-lint/page.ts';
import type { Site } from '../../src/site-lint/page.ts';

const SITE: Site = {
  base: '/x/y/',
  origin: 'https://site.example',
  named: ['mailto:agents@bank.example', 'http://git.bank.example/agents'],
  files: new Set(['theme.js', '_astro/a.1.js', 'agents/a/index.html']),
  scripts: new Map(),
  secrets: [],
};

const POLICY = `<meta http-equiv="Content-Security-Policy" content="${securityPolicy}">`;
const HEAD = `<meta charset="utf-8">${POLICY}<title>A</title>`;

/** What the checks say of a page with this body and head, as `check: message`. */
function faultsOf(body: string, head = HEAD, path = 'agents/a/index.html'): string[] {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const page = readPage(path, html);
  return checks.flatMap(({ id, check }) => check(page, SITE).map((said) => `${id}: ${said}`));
}

/** The checks that a body fails. */
const failed = (body: string, head?: string) =>
  faultsOf(body, head).map((fault) => fault.split(':')[0]);

describe('a page of the site passes', () => {
  it.each([
    ['text', '<p>Write <code>&lt;script&gt;alert(1)&lt;/script&gt;</code> and see.</p>'],
    [
      'its scripts',
      '<script src="/x/y/theme.js"></script><script src="/x/y/_astro/a.1.js" type="module"></script>',
    ],
    ['data that is no code', '<script type="application/ld+json">{"a": 1}</script>'],
    [
      'links',
      '<a href="/x/y/">a</a><a href="../b/#c">b</a><a href="https://example.com/a?b#c">c</a><a href="#main">d</a>',
    ],
    ['ids', '<p id="main"></p><p id="threat-a"></p><p id="L3"></p><p id="CVE-2026-12345"></p>'],
    [
      'what its builder named',
      '<a href="mailto:agents@bank.example">a</a><a href="http://git.bank.example/agents/commit/a1">b</a>',
    ],
    ['a picture of its own', '<img src="/x/y/a.svg" alt="">'],
  ])('with %s', (_what, body) => expect(faultsOf(body)).toEqual([]));

  it('that leads on within the site', () => {
    const refresh = '<meta http-equiv="refresh" content="0; url=/x/y/agents/b/">';
    expect(faultsOf('', HEAD + refresh)).toEqual([]);
  });
});

describe('code does not pass', () => {
  it.each([
    '<script>a()</script>',
    '<script type="module">a()</script>',
    '<script src="/x/y/other.js"></script>',
    '<script src="/x/y/_astro/missing.js"></script>',
    '<script src="/x/y/theme.js">a()</script>',
    '<script src="/x/y/_astro/../search/start.js"></script>',
    '<script type="application/ld+json">{"a": "<!--"}</script>',
    '<script type="application/ld+json">a()</script>',
    '<script type="application/LD+JSON">a()</script>',
    '<img src="/x/y/a.svg" onerror="a()">',
    '<svg><a onclick="a()"></a></svg>',
    '<p style="color:red">a</p>',
    '<style>p{}</style>',
    '<iframe src="/x/y/"></iframe>',
    '<iframe srcdoc="a"></iframe>',
    '<object data="/x/y/a.svg"></object>',
    '<embed src="/x/y/a.svg">',
    '<base href="/x/y/">',
    '<math><mi>a</mi></math>',
    '<button formaction="/x/y/">a</button>',
    '<template><p>a</p></template>',
  ])('%s', (body) => expect(new Set(failed(body))).toContain('active-code'));

  it('is found where HTML finds it, not where it seems to stand', () => {
    expect(failed('<noscript><p title="</noscript><img src=/x/y/a onerror=a()>"></p>')).toContain(
      'active-code',
    );
    expect(failed('<p title="<script>a()</script>">a</p>')).toEqual([]);
    expect(failed('<!-- <script>a()</script> -->')).toEqual([]);
  });
});

describe('addresses elsewhere do not pass', () => {
  it.each([
    '<a href="javascript:a()">a</a>',
    '<a href=" java\nscript:a()">a</a>',
    '<a href="data:text/html,a">a</a>',
    '<a href="http://example.com/">a</a>',
    '<a href="mailto:others@bank.example">a</a>',
    '<a href="http://git.bank.example/agents-of-others">a</a>',
    '<img src="http://git.bank.example/agents/a.png" alt="">',
    '<a href="/z/">a</a>',
    '<a href="//example.com/">a</a>',
    '<img src="https://example.com/a.png" alt="">',
    '<img src="//example.com/a.png" alt="">',
    '<img src="\\\\example.com/a.png" alt="">',
    '<img srcset="https://example.com/a.png 2x" alt="">',
    '<link rel="stylesheet" href="https://example.com/a.css">',
    '<link rel="prefetch" href="https://example.com/">',
    '<form action="https://example.com/"></form>',
    '<video poster="https://example.com/a.png"></video>',
    '<meta http-equiv="refresh" content="0; url=https://example.com/">',
    '<meta http-equiv="Refresh" content="0;URL=javascript:a()">',
    '<meta http-equiv="refresh" content="0">',
  ])('%s', (body) => expect(failed(body)).toEqual(['addresses']));
});

describe('the policy', () => {
  it.each([
    ['missing', '<meta charset="utf-8"><title>A</title>'],
    ['late', `<meta charset="utf-8"><title>A</title>${POLICY}`],
    ['changed', HEAD.replace("default-src 'none'", 'default-src *')],
    ['before the encoding', `${POLICY}<meta charset="utf-8"><title>A</title>`],
    ['twice', HEAD + POLICY],
    ['pushed out of the head', `<meta charset="utf-8"><p>a</p>${POLICY}`],
  ])('that is %s does not pass', (_how, head) => {
    expect(new Set(failed('', head))).toEqual(new Set(['policy']));
  });
});

describe('ids', () => {
  it.each([
    ['twice', '<p id="why"></p><p id="why"></p>', 'the id `why` stands twice'],
    ['of the browser', '<p id="location"></p>', 'the id `location` hides a name of the browser'],
    ['without a prefix', '<p id="Überblick"></p>', 'the id `Überblick` has no prefix of its own'],
  ])('%s do not pass', (_how, body, message) => {
    expect(faultsOf(body)).toEqual([`ids: ${message}`]);
  });
});

describe('texts of the machine', () => {
  it('are the folders, and what variables hold that looks like a key, whatever they are called', () => {
    const environment = {
      GITHUB_TOKEN: 'ghp4bcdefgh1jklmnop',
      HOME: '/root',
      API_KEY: 'short',
      GIT_AUTHOR_NAME: 'release-bot-of-2026-a',
      VSCODE_AUTH_PROVIDER: 'microsoft',
      PATH: '/usr/bin',
    };
    const found = secretsOf(environment, ['/home/somebody', '/', '/home/somebody']);
    expect(found.map(({ value, isKey }) => [value, isKey])).toEqual([
      ['ghp4bcdefgh1jklmnop', true],
      ['/home/somebody', false],
    ]);
  });
});
