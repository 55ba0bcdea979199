import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { layOut } from '#site/diagram/elk-layout.ts';
import { ComponentTable } from '#ui/diagram/ComponentTable.tsx';
import { Crossings } from '#ui/diagram/Crossings.tsx';
import { FlowDrawing } from '#ui/diagram/FlowDrawing.tsx';
import { FlowTable } from '#ui/diagram/FlowTable.tsx';
import { toDataFlows } from '#ui/diagram/section.ts';
import { architectureOf } from '../../helpers/architectures.ts';
import { textOfMarkup } from '../../helpers/text-of-markup.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const architecture = architectureOf(
  ['A <b>User</b>', 'P Engine @inside', 'E Model', 'S Store @inside'],
  '0-1 1-2+ 2-1! 1-3',
  { inside: 'Inside' },
);
const entry = readValid('example');
const [first, ...others] = entry.data.threats;
const threats = [{ ...first!, components: ['c0', 'c1'] }, ...others];
const data = { ...entry.data, architecture, threats };
const [agent] = buildCatalog([{ ...entry, data }]).agents;
const view = toDataFlows(agent!, await layOut(architecture))!;
const { drawing, summary } = view;
const drawn = renderToString(
  <FlowDrawing drawing={drawing!} name="Example" summary={summary} page="/threats/" />,
);

describe('the drawing of the data flows', () => {
  it('draws each component by its kind, and each flow with its number', () => {
    expect(drawn.match(/class="part actor/g)?.length).toBe(2);
    for (const kind of ['process', 'store', 'external'])
      expect(drawn.match(new RegExp(`class="part ${kind}`, 'g'))?.length).toBe(2);
    expect(drawn.match(/<path class="head"/g)).toHaveLength(4);
    expect(drawn.match(/href="\/threats\/#flow-\d"/g)).toHaveLength(4);
  });

  it('leads to the page that holds the tables, and lets one skip it', () => {
    expect(drawn).toMatch(/href="\/threats\/#(threat|component)-/);
    expect(drawn).toContain('<a class="skip" href="#dfd-key">Skip the drawing</a>');
    expect(drawn).toContain('id="dfd-key"');
  });

  it('explains the signs that it uses, and takes names as words', () => {
    const text = textOfMarkup(drawn);
    for (const sign of ['Actor', 'Trust boundary', 'Flow inside', 'Not encrypted (!)'])
      expect(text).toContain(sign);
    expect(drawn).not.toContain('<b>User');
  });
});

describe('the data flows in words', () => {
  const flows = renderToString(<FlowTable {...view} />);

  it('have a row for each component under its boundary, with its threats', () => {
    const table = renderToString(<ComponentTable {...view} />);
    expect(table.match(/id="component-/g)).toHaveLength(4);
    expect(table.match(/scope="rowgroup"/g)).toHaveLength(2);
    expect(table).toContain(`<a href="#threat-${first!.id}">`);
  });

  it('have a row for each flow: what is not encrypted stands out, what is unknown says so', () => {
    expect(flows.match(/id="flow-\d"/g)).toHaveLength(4);
    expect(flows.match(/<span class="tag tag-failed">no<\/span>/g)).toHaveLength(1);
    expect(flows.match(/<span class="tag tag-uncertain">unknown<\/span>/g)).toHaveLength(2);
    expect(flows.match(/<span>yes<\/span>/g)).toHaveLength(1);
  });

  it('list the flows across a boundary, without a space before punctuation', () => {
    const text = textOfMarkup(renderToString(<Crossings {...view} />));
    expect(text).toContain('1. <b>User</b> → Engine (outside every boundary → Inside). Threats:');
    expect(text).toContain('2. Engine → Model (Inside → outside every boundary): records of');
    expect(text).not.toMatch(/ [,.;:]/);
    const none = { crossing: [], unnamed: [], allNamed: [] };
    expect(renderToString(<Crossings {...none} />)).toContain('no flow crosses a boundary.');
  });
});
