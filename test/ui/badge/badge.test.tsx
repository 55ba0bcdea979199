import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { allBadges, Badge } from '#ui/badge/Badge.tsx';
import { badgeColours, isStale, toBadge } from '#ui/badge/badge.ts';
import { toEmbed } from '#ui/entry/citation.ts';
import { pictureAlt } from '#ui/og-image/Frame.tsx';
import { OgImage } from '#ui/og-image/OgImage.tsx';
import { textWidth, xmlText } from '#ui/shared/svg-text.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { checkSvg } from '../../../src/site-lint/svg.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const catalog = buildCatalog([readValid('now')]);
const agent = catalog.agents[0] ?? expect.fail('no agent');
const renamed = (name: string): Agent => ({ ...agent, data: { ...agent.data, name } });
const FRESH = '2026-11-28';

const pictureSvg = (of: Agent) => renderToString(<OgImage agent={of} />);

/** The contrast of white on a colour, by WCAG 2. */
function contrast(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

describe('a badge', () => {
  it('says band, score, method and day', () => {
    const { label, value, colour, title } = toBadge(agent, FRESH);
    expect(label).toBe('threat score, AIVSS 0.8');
    expect(value).toMatch(/^(Low|Medium|High|Critical) \d+\.\d, 2026-11-21$/);
    expect(colour).toBe(badgeColours[agent.severity]);
    expect(title).toContain('Example Agent: threat score ');
  });

  it('turns grey and says so on the day on which the review is due', () => {
    const { reviewBy } = agent;
    expect(isStale(agent, FRESH)).toBe(false);
    expect(isStale(agent, reviewBy)).toBe(true);
    const stale = toBadge(agent, reviewBy);
    expect(stale.value).toMatch(/^stale: /);
    expect(stale.colour).toBe(badgeColours.stale);
    expect(stale.title).toContain(`its review was due on ${reviewBy}`);
  });

  it('of an entry that is kept but withdrawn shows no score', () => {
    const withdrawn = { ...agent, data: { ...agent.data, status: 'withdrawn' as const } };
    expect(toBadge(withdrawn, FRESH)).toMatchObject({ value: 'withdrawn' });
  });

  it('is drawn with room for its text, whatever the font', () => {
    const svg = renderToString(<Badge {...toBadge(agent, FRESH)} />);
    const [width = 0] = /width="(\d+)"/.exec(svg)?.slice(1).map(Number) ?? [];
    const texts = [...svg.matchAll(/<text x="(\d+)" y="14" textLength="(\d+)"/g)];
    expect(texts).toHaveLength(2);
    for (const [, x, length] of texts)
      expect(Number(x) + Number(length) + 7).toBeLessThanOrEqual(width);
    expect(svg).toContain('role="img"');
  });

  it.each(Object.entries(badgeColours))('has a legible colour for %s', (_name, colour) =>
    expect(contrast(colour)).toBeGreaterThanOrEqual(4.5),
  );

  it('stays at an old address: of the successor, or withdrawn', () => {
    const rest = { on: '2026-11-20', because: 'So.' };
    const moved: RetiredId[] = [
      { id: 'older', kind: 'moved', to: 'old', ...rest },
      { id: 'old', kind: 'moved', to: 'now', ...rest },
      { id: 'gone', kind: 'withdrawn', to: 'now', ...rest },
    ];
    const badges = allBadges(catalog, moved, FRESH);
    expect(badges.map(({ id }) => id)).toEqual(['now', 'older', 'old', 'gone']);
    const [now, older, old, gone] = badges.map(({ svg }) => svg());
    expect([older, old]).toEqual([now, now]);
    expect(gone).toContain('>withdrawn</text>');
  });
});

describe('a picture', () => {
  it.each(['A', 'An agent with a rather long name', 'W'.repeat(60), '<b>&"\'', 'Ünï Ελλ Кир'])(
    'of %s is plain SVG',
    (name) => {
      const svg = pictureSvg(renamed(name));
      expect(checkSvg(svg)).toEqual([]);
      expect(svg).toContain('width="1200" height="630"');
    },
  );

  it('breaks a long name between words, and cuts a longer one', () => {
    expect(pictureSvg(renamed('An agent with a rather long name'))).toMatch(
      />An agent with a rather<\/text>.*>long name<\/text>/,
    );
    expect(pictureSvg(renamed('word '.repeat(20).trim()))).toContain('…</text>');
  });

  it('shows the id for a name that the font cannot draw', () => {
    const svg = pictureSvg(renamed('智能体'));
    expect(svg).toContain('>now</text>');
    expect(svg).not.toContain('智');
    expect(pictureAlt(renamed('智能体'))).toMatch(/^智能体: threat score /);
  });
});

describe('texts to embed', () => {
  it('have whole addresses, below the base', () => {
    const embed = toEmbed('now', createUrls('/x/y/', PUBLIC), 'https://site.example');
    expect(embed.badge).toBe('/x/y/badge/now.svg');
    expect(embed.markdown).toBe(
      '[![Threat score of now](https://site.example/x/y/badge/now.svg)](https://site.example/x/y/agents/now/)',
    );
    expect(embed.html).toContain('<a href="https://site.example/x/y/agents/now/"><img src=');
  });
});

describe('text in a picture', () => {
  it('is escaped, and has nothing that XML cannot hold', () => {
    expect(xmlText(`a<b>&"'\u0000\u001b\uffff`)).toBe(`a<b>&"'`);
    const badge = { ...toBadge(agent, FRESH), title: 'a<b>&\u0000', value: '<g>&"' };
    const svg = renderToString(<Badge {...badge} />);
    expect(svg).toContain('<title id="t">a&lt;b>&amp;</title>');
    expect(svg).toContain('>&lt;g>&amp;&quot;</text>');
    expect(checkSvg(svg)).toEqual([]);
  });

  it('is given more room the more there is of it', () => {
    expect(textWidth('', 11)).toBe(0);
    expect(textWidth('WW', 11)).toBeGreaterThan(textWidth('ii', 11));
    expect(textWidth('score', 22)).toBeGreaterThan(textWidth('score', 11));
  });
});
