import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { LinkList } from '#ui/shared/LinkList.tsx';
import { attribute, textOf } from '../../helpers/read-pages.ts';
import { elementsOfMarkup } from '../../helpers/text-of-markup.ts';

/** Any text that a browser reads back as it is: it turns carriage returns and NUL into others. */
const words = fc.string({ unit: 'binary' }).filter((text) => !/[\r\0]/.test(text));

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('what components print', () => {
  it('are words as words, in an attribute and in an element', () => {
    fc.assert(
      fc.property(words, words, (title, text) => {
        const markup = renderToString(<LinkList links={[{ href: '/x/', title, text }]} />);
        const elements = elementsOfMarkup(markup);
        expect(elements.map(({ tagName }) => tagName)).toEqual(['ul', 'li', 'a']);
        const [, , link] = elements;
        expect(attribute(link!, 'title')).toBe(title);
        expect(textOf(link!)).toBe(squeezed(text));
      }),
    );
  });

  it('has no attribute for what is undefined, and no list for nothing', () => {
    expect(renderToString(<LinkList links={[{ href: '/x/', text: 'x' }]} />)).toBe(
      '<ul class="links"><li><a href="/x/">x</a></li></ul>',
    );
    expect(renderToString(<LinkList links={[]} />)).toBe('');
  });

  it('marks a chip by its band, and keeps one that is exact on one line', () => {
    const band = { severity: 'high', name: 'High', score: '8.0', exact: true } as const;
    expect(renderToString(<BandChip band={band} />)).toBe(
      '<span class="band band-high band-exact">High 8.0</span>',
    );
    const range = { ...band, name: 'High or Critical', score: '8.0–9.1', exact: false };
    expect(renderToString(<BandChip band={range} large />)).toBe(
      '<span class="band band-open band-large">High or Critical 8.0–9.1</span>',
    );
  });
});
