import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { HardeningChecklist } from '#ui/hardening/HardeningChecklist.tsx';
import { toChecklist } from '#ui/hardening/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { textOfMarkup } from '../../helpers/text-of-markup.ts';
import { agentWithWall } from './fixture.ts';

const list = toChecklist(agentWithWall(), createUrls('/x/', PUBLIC));
const markup = renderToString(<HardeningChecklist {...list} />);
const text = textOfMarkup(markup);

describe('the hardening checklist', () => {
  it('has two boxes for each step, the second one only once the first is ticked', () => {
    expect(markup.match(/data-ticks="/g)).toHaveLength(3);
    expect(markup.match(/type="checkbox"/g)).toHaveLength(6);
    expect(markup.match(/type="checkbox" disabled/g)).toHaveLength(3);
    expect(text).toContain('0 of 3 in place, 0 tested by you');
  });

  it('calls the tests of the reader and those of the catalog by names of their own', () => {
    expect(text.match(/I tested it/g)).toHaveLength(3);
    expect(text).toMatch(/Test for this catalog\s+FAILED/);
    expect(text).not.toMatch(/tested by us/i);
  });

  it('says by what its order goes', () => {
    const order = 'In each group, what takes away most over all set-ups stands first.';
    expect(text).toContain(order);
    const alone = renderToString(<HardeningChecklist {...list} hasSetUps={false} />);
    expect(textOfMarkup(alone)).toContain(order.replace(' over all set-ups', ''));
  });

  it('leaves the place of the what-if empty, so that one component fills it', () => {
    expect(markup).toContain('<p data-what-if hidden></p>');
  });

  it('leads from each step to its threats, which stand on another page', () => {
    expect(markup).toContain('href="/x/agents/example/threats/#threat-injection"');
    expect(markup).toContain('href="#mitigation-wall"');
    expect(markup).toContain('data-threats="/x/agents/example/threats/"');
  });

  it('says behind a threat what must be known of it', () => {
    const [group = expect.fail(), ...groups] = list.groups;
    const against = [{ href: '/t', text: 'Old flaw', note: '(closed in 2.0)', mark: undefined }];
    const steps = group.steps.map((step) => ({ ...step, against }));
    const printed = renderToString(
      <HardeningChecklist {...list} groups={[{ ...group, steps }, ...groups]} />,
    );
    expect(textOfMarkup(printed)).toContain('Old flaw (closed in 2.0)');
  });

  it('puts no space before punctuation, and takes the words of an entry as words', () => {
    expect(text).not.toMatch(/ [,.;:]/);
    const [group, ...groups] = list.groups;
    const [step, ...steps] = group!.steps;
    const hostile = { ...step!, text: '<script>1</script>', title: '"><b>' };
    const changed = { ...list, groups: [{ ...group!, steps: [hostile, ...steps] }, ...groups] };
    const printed = renderToString(<HardeningChecklist {...changed} />);
    expect(printed).not.toContain('<script');
    expect(textOfMarkup(printed)).toContain('<script>1</script>');
  });

  it('says so where an entry knows of no mitigation', () => {
    const none = renderToString(<HardeningChecklist {...list} ids={[]} groups={[]} pairs={[]} />);
    expect(textOfMarkup(none)).toContain('This entry knows of no mitigation.');
    expect(none).not.toContain('data-checklist');
  });
});
