import { describe, expect, inject, test } from 'vitest';
import { chainThreats, outcomeOf, pathOf } from '#domain/catalog/chains.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { attribute, byId, elementsOf, readPage, textOf } from '../helpers/read-pages.ts';
import type { Element } from '../helpers/read-pages.ts';

const site = inject('sites').plain;
const { agents } = catalogOf();
const all = readPage(site, 'chains/');
const chains = agents.flatMap((agent) =>
  chainThreats(agent.data).map((threat) => ({ agent, threat, name: `${agent.id} ${threat.id}` })),
);

/** Visible texts of the elements of a kind inside another. */
const textsIn = (element: Element, tag: string) =>
  elementsOf(element)
    .filter(({ tagName }) => tagName === tag)
    .map(textOf);

const chainOf = (id: string, threat: string) =>
  byId(readPage(site, `agents/${id}/threats/`), `chain-${threat}`);

describe.for(chains)('the chain $name', ({ agent, threat }) => {
  const article = chainOf(agent.id, threat.id);
  const { breaker } = outcomeOf(agent.data, threat);
  const verdict = breaker
    ? `First broken at step ${breaker.step + 1} by ${breaker.mitigation.title}`
    : 'No mitigation that was tested breaks it';

  test('has its steps in order, in words and as numbers of the drawing', () => {
    const steps = textsIn(article, 'li');
    expect(steps).toHaveLength(threat.chain.length);
    for (const [index, { layer, step }] of threat.chain.entries()) {
      expect(steps[index]).toMatch(new RegExp(`^${layer} `));
      expect(steps[index]).toContain(step);
    }
    const numbers = elementsOf(article)
      .filter((element) => attribute(element, 'class') === 'step')
      .map(textOf);
    expect(numbers).toEqual(threat.chain.map((_, index) => String(index + 1)));
    const drawing = elementsOf(article).find(({ tagName }) => tagName === 'svg');
    expect(attribute(drawing ?? article, 'aria-label')).toBe(
      `On the stack: ${pathOf(threat).join(' → ')}`,
    );
  });

  test('says what breaks it first, here and on the page of all chains', () => {
    expect(textOf(article)).toContain(verdict);
    const link = all.elements.filter(
      (e) => attribute(e, 'href') === `/agents/${agent.id}/threats/#chain-${threat.id}`,
    );
    expect(link).toHaveLength(1);
    const listed = all.elements.find(
      (e) => e.tagName === 'article' && elementsOf(e).includes(link[0] as Element),
    );
    expect(textOf(listed ?? article)).toContain(verdict);
    expect(all.elements.filter((e) => textOf(e) === pathOf(threat).join(' → '))).not.toEqual([]);
  });

  test('is linked from its threat', () => {
    const body = byId(readPage(site, `agents/${agent.id}/threats/`), `threat-${threat.id}`);
    const hrefs = elementsOf(body).map((element) => attribute(element, 'href'));
    expect(hrefs).toContain(`#chain-${threat.id}`);
  });
});

test('the page of all chains counts them and leads to paths that it has', () => {
  const text = textOf(all.elements.find(({ tagName }) => tagName === 'main') ?? never());
  const having = agents.filter(({ data }) => chainThreats(data).length > 0).length;
  expect(text).toContain(
    `The catalog has ${chains.length} chains of open threats, in ${having} of ${agents.length} entries, grouped`,
  );
  const ids = new Set(all.elements.flatMap((element) => attribute(element, 'id') ?? []));
  const inner = all.elements.flatMap((e) => attribute(e, 'href')?.match(/^#(path-.+)/)?.[1] ?? []);
  expect(inner.length).toBeGreaterThan(3);
  expect(inner.filter((id) => !ids.has(id))).toEqual([]);
});

test('the layers lead to the chains', () => {
  const hrefs = readPage(site, 'layers/').elements.map((element) => attribute(element, 'href'));
  expect(hrefs).toContain('/chains/');
});

function never(): never {
  throw new Error('the page has no main part');
}
