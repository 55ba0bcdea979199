import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { layers } from '#domain/maestro/layers.ts';
import { VARIANT_MEANS } from '#domain/maestro/threats.ts';
import { CarrierShare } from '#ui/layers/CarrierShare.tsx';
import { LayerBoard } from '#ui/layers/LayerBoard.tsx';
import { LayerHeat } from '#ui/layers/LayerHeat.tsx';
import { boardLegend, MAX_COLUMNS } from '#ui/layers/threat-coverage-matrix.ts';
import { MAX_NAMED } from '#ui/shared/first-of.ts';
import { LayerTexts } from '#ui/layers/LayerTexts.tsx';
import { toLayerIndex, toLayerPage } from '#ui/layers/layer-page.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';
import { textOfMarkup } from '../../helpers/text-of-markup.ts';

const urls = createUrls('/x/', PUBLIC);
const { agents, ...rest } = catalogOf();
const few = { ...rest, agents: agents.slice(0, 3) };
const [first] = few.agents;
const many = { ...rest, agents: Array.from({ length: MAX_COLUMNS + 1 }, () => first!) };
const [, , layer] = layers;
const boardOf = (catalog: typeof few) => {
  const page = toLayerPage(layer, catalog, urls);
  return { page, markup: renderToString(<LayerBoard board={page.board} count={page.count} />) };
};

describe('the board of a layer', () => {
  it('has a row for each named threat and a column for each agent, with words for each sign', () => {
    const { page, markup } = boardOf(few);
    const { rows } = page.board;
    expect(markup.match(/<tr id="/g)).toHaveLength(rows.length);
    expect(markup.match(/<span class="hidden">/g)).toHaveLength(rows.length * few.agents.length);
    for (const { anchor } of page.board.agents) expect(markup).toContain(`<a href="#${anchor}">`);
    expect(markup).not.toContain('board-share');
  });

  it('shows shares where there are too many agents for columns, which add up to all of them', () => {
    const { page, markup } = boardOf(many);
    expect(page.board.crowded).toBe(true);
    const [bar = ''] = /<svg class="board-share".*?<\/svg>/.exec(markup) ?? [];
    const parts = [...bar.matchAll(/x="(\d+)" width="(\d+)"/g)].map(([, x, width]) => [
      Number(x),
      Number(width),
    ]);
    let end = 0;
    for (const [x = 0, width = 0] of parts) {
      expect(x).toBe(end);
      end = x + width;
    }
    expect(end).toBe(many.agents.length);
  });

  it('leaves out the states that no threat is in, and the order where nothing is present', () => {
    const six = toLayerPage(layers[5], { ...rest, agents }, urls);
    const [row] = six.board.rows;
    const [present, , , silent] = row!.counts;
    const idle = { ...six.board, states: six.board.states.filter(({ id }) => id === silent!.id) };
    const text = (board: typeof idle) =>
      textOfMarkup(renderToString(<LayerBoard board={board} count={six.count} />));
    expect(text(idle)).not.toContain('Present');
    expect(text(idle)).not.toContain('stands first');
    expect(text(idle)).toContain('Not listed');
    const all = { ...idle, states: boardLegend };
    expect(present!.name).toBe('Present');
    expect(text(all)).toContain('Present');
    expect(text(all)).toContain('in the most agents stands first');
  });

  it('names what each number counts, also where the heads of the columns are not seen', () => {
    const { markup } = boardOf(many);
    expect(markup).toContain('data-label="Not listed"');
    const own = boardOf(few);
    expect(own.markup).toContain(`data-label="${own.page.board.agents[0]?.name}"`);
  });

  it('leads to the page of a threat that too many agents have to be named', () => {
    const lots = { ...rest, agents: Array.from({ length: MAX_NAMED + 1 }, () => first!) };
    const { page, markup } = boardOf(lots);
    const row = page.board.rows.find(({ counts }) => counts[0]?.count === lots.agents.length);
    expect(markup).toContain(`<a href="${row?.url}">The ${MAX_NAMED + 1} agents that have it</a>`);
    expect(markup).not.toContain('<details');
  });

  it('says of one agent that it has the threat, and of a variant that it is one', () => {
    const lone = { ...rest, agents: [] };
    const { page } = boardOf(lone);
    const [row] = page.board.rows;
    const carriers = [
      { name: 'Present' as const, links: [{ href: '/x/agents/a/#L3', text: 'A' }] },
    ];
    const counts = row!.counts.map((state, place) => ({ ...state, count: place === 0 ? 1 : 0 }));
    const one = { ...row!, counts, carriers };
    const text = textOfMarkup(renderToString(<CarrierShare row={one} count={13} />));
    expect(text).toContain('The agent that has it');
    const data = toLayerPage(layers[1], lone, urls);
    const board = renderToString(<LayerBoard board={data.board} count={1} />);
    expect(board.split(VARIANT_MEANS)).toHaveLength(2);
    expect(board).toContain('in 1 agent<');
  });

  it('is counted for each layer on the page of the stack', () => {
    const rows = toLayerIndex(layers, few, urls);
    const heat = renderToString(<LayerHeat rows={rows} />);
    expect(heat.match(/scope="row"/g)).toHaveLength(layers.length);
    expect(heat).toContain(`href="${rows[0]?.url}#named"`);
  });
});

describe('the texts on a layer', () => {
  it('stand one below the other, each led to its entry, without a space before punctuation', () => {
    const { page } = boardOf(few);
    const [agent] = page.agents;
    const unsure = {
      ...agent!,
      state: 'uncertain' as const,
      silent: 'A <b> source',
      html: '<p>x</p>',
    };
    const markup = renderToString(<LayerTexts page={{ ...page, agents: [unsure] }} />);
    const text = textOfMarkup(markup);
    expect(markup).toContain(`<article class="layer" id="${agent?.anchor}">`);
    expect(text).toContain(
      'Not certain. The source that was read, “A <b> source”, does not settle',
    );
    const nameless = { ...unsure, silent: undefined };
    const other = renderToString(<LayerTexts page={{ ...page, agents: [nameless] }} />);
    expect(textOfMarkup(other)).toContain('Not certain from what was read');
    expect(markup).toContain('<div class="prose"><p>x</p></div>');
    expect(text).not.toMatch(/ [,.;:]/);
  });

  it('are led to where there are too many agents for one page', () => {
    const { page } = boardOf(few);
    const links = [{ href: '/x/agents/a/#L3', text: 'A' }];
    const addresses = [
      { name: 'Sourced', count: 3, more: 2, links },
      { name: 'Unchecked', count: 0, more: 0, links: [] },
    ];
    const markup = renderToString(<LayerTexts page={{ ...page, agents: [], addresses }} />);
    expect(textOfMarkup(markup)).toContain('Sourced (3)');
    expect(textOfMarkup(markup)).toContain('And 2 more, which stand further down');
    expect(markup).not.toContain('Unchecked');
  });
});
