import { describe, expect, it } from 'vitest';
import { printFooter, printHeader } from '#ui/shared/print-shell.ts';
import { createUrls } from '#ui/shared/urls.ts';

const urls = createUrls('/base/');

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
    const other = createUrls('/other/');
    expect(printHeader(other, 'map', '/other/map/')).toContain('href="/other/map/"');
    expect(printHeader(urls, 'map', '/base/map/')).not.toContain('/other/');
    expect(printFooter(other)).toContain('href="/other/rules/"');
    expect(printFooter(urls)).toContain('href="/base/rules/"');
  });
});
