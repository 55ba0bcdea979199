import { describe, expect, it } from 'vitest';
import { printFooter, printHeader } from '#ui/shared/print-shell.ts';
import { PRIVATE } from '#ui/shared/publisher.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';

const urls = createUrls('/base/', PUBLIC);

/** The links of the navigation that say where one is, each with what it says. */
const currentIn = (markup: string) =>
  [...markup.matchAll(/href="([^"]*)" aria-current="(\w+)"/g)].map(([, href, says]) => [
    href,
    says,
  ]);

describe('what stands round every page', () => {
  it('says of a section whether the page is it, or stands under it', () => {
    expect(currentIn(printHeader(urls, 'map', '/base/map/'))).toEqual([['/base/map/', 'page']]);
    expect(currentIn(printHeader(urls, 'map', '/base/map/x/'))).toEqual([['/base/map/', 'true']]);
    expect(currentIn(printHeader(urls, 'directory', '/base/'))).toEqual([['/base/', 'page']]);
    expect(currentIn(printHeader(urls, 'directory', '/base/agents/a/'))).toEqual([
      ['/base/', 'true'],
    ]);
    expect(currentIn(printHeader(urls, undefined, '/base/x/'))).toEqual([]);
    expect(currentIn(printHeader(urls, 'map', '/base/map/'))).toEqual([['/base/map/', 'page']]);
  });

  it('leads to the paths of the site that it is asked for', () => {
    const other = createUrls('/other/', PUBLIC);
    expect(printHeader(other, 'map', '/other/map/')).toContain('href="/other/map/"');
    expect(printHeader(urls, 'map', '/base/map/')).not.toContain('/other/');
    expect(printFooter(other)).toContain('href="/other/rules/"');
    expect(printFooter(urls)).toContain('href="/base/rules/"');
  });
});

describe('the foot of a private catalog', () => {
  const bank = { ...PRIVATE, name: 'Agents of Example Bank' };

  it('states its own terms, and those of what it took over, and leads to no commit or form', () => {
    const foot = printFooter(createUrls('/x/', bank));
    expect(foot).toContain('Terms of the entries: <a href="/x/about/">not stated</a>');
    expect(foot).toContain('is CC BY 4.0, its code MIT');
    expect(foot).not.toContain('Source and entries');
    expect(printFooter(urls)).toContain('Source and entries');
  });

  it('has its name above every page, and a search that sends no word away', () => {
    const head = printHeader(createUrls('/x/', bank), 'map', '/x/map/');
    expect(head).toContain('Agents of Example Bank');
    expect(head).toContain('data-search-open');
    expect(head).not.toContain('data-search-open="public"');
    expect(printHeader(urls, 'map', '/base/map/')).toContain('data-search-open="public"');
  });
});
