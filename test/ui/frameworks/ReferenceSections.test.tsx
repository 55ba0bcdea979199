import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { buildFrameworkIndex } from '#domain/catalog/framework-index.ts';
import { Carriers, ReferenceFacts } from '#ui/frameworks/ReferenceSections.tsx';
import { IdTable } from '#ui/frameworks/IdTable.tsx';
import { ListTable } from '#ui/frameworks/ListTable.tsx';
import { toReferencePage } from '#ui/frameworks/reference-page.ts';
import { toFrameworkPage, toFrameworks } from '#ui/frameworks/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';
import { textOfMarkup } from '../../helpers/text-of-markup.ts';

const urls = createUrls('/x/', PUBLIC);
const index = buildFrameworkIndex(catalogOf());
const carried = [...index.ids.values()].find(({ threats }) => threats > 1);
const page = toReferencePage(carried!, index, urls);

describe('the page of a public id', () => {
  it('has a row for each threat that carries it, and says how many agents are left', () => {
    const markup = renderToString(<Carriers rows={page.rows} left={3} allUrl="/x/?q=ASI01" />);
    expect(markup.match(/scope="row"/g)).toHaveLength(page.rows.length);
    expect(markup).toContain('<p>3 more agents. <a href="/x/?q=ASI01">Find them in the directory');
    const worded = renderToString(<Carriers rows={page.rows} left={1} allUrl={undefined} />);
    expect(worded).toContain('<p>1 more agent. The file below has them all.</p>');
    expect(renderToString(<Carriers rows={[]} left={0} allUrl="/" />)).toBe('');
  });

  it('takes the words of entries as words, and says in which profiles only', () => {
    const row = { ...page.rows[0]!, title: '<i>x', profiles: ['Cloud', 'Own server'] };
    const markup = renderToString(<Carriers rows={[row]} left={0} allUrl="/" />);
    expect(markup).toContain('&lt;i>x');
    expect(textOfMarkup(markup)).toContain('Only in: Cloud; Own server');
  });

  it('marks a closed threat, and says what its score is only where there is one', () => {
    const of = (closedIn: string | undefined) => {
      const rows = [{ ...page.rows[0]!, closedIn }];
      return textOfMarkup(renderToString(<Carriers rows={rows} left={0} allUrl="/" />));
    };
    expect(of('closed in version 3.1')).toContain('closed in version 3.1');
    expect(of('closed in version 3.1')).toContain('A closed threat has the score of');
    expect(of(undefined)).not.toContain('closed');
  });

  it('tells what the lists say of it', () => {
    const facts = [{ term: 'Part of', text: 'words', links: [{ href: '/l/', text: 'link' }] }];
    const markup = renderToString(<ReferenceFacts page={{ ...page, facts, touched: [] }} />);
    expect(markup).toContain('<dt>Part of</dt><dd>words<ul class="links">');
    expect(markup).not.toContain('Layers of the threats');
  });
});

describe('the tables of lists and ids', () => {
  it('have a bar only where a table tells of how many ids there are', () => {
    const lists = toFrameworks(index, urls);
    const markup = renderToString(<ListTable lists={lists} />);
    expect(markup.match(/scope="row"/g)).toHaveLength(lists.length);
    expect(markup.match(/class="bar beside"/g)).toHaveLength(
      lists.filter(({ width }) => width !== undefined).length,
    );
  });

  it('say of an id that nobody carries that nobody does, in place of a count', () => {
    const [group] = toFrameworkPage(index.lists[0]!, 3, urls).groups;
    const idle = { ...group!.rows[0]!, agents: 0, idle: 'nobody yet', isOld: true };
    const markup = renderToString(<IdTable {...group!} rows={[idle]} />);
    expect(markup).toContain('<td colspan="3"><span class="tag tag-unchecked">nobody yet</span>');
    expect(markup).toContain('</a> <span class="tag">superseded</span>');
    const some = renderToString(
      <IdTable {...group!} rows={[{ ...idle, agents: 2, threats: 5, open: 3 }]} />,
    );
    expect(some).toContain(
      '</svg> 2</td><td class="number" data-label="Threats">5</td><td class="number" data-label="Open">3</td>',
    );
  });
});
