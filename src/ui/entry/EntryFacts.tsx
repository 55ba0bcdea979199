import type { ComponentChildren, VNode } from 'preact';
import type { AnswerView } from './view.ts';

function Fact({ name, children }: { name: string; children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What the product is called elsewhere, under which licence it comes, and in which packages. */
export function EntryFacts({ license, aliases, packages, reviewBy }: AnswerView['facts']): VNode {
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">Facts</h2>
      <dl class="facts small">
        {license !== undefined && <Fact name="Licence">{license}</Fact>}
        {aliases.length > 0 && <Fact name="Also known as">{aliases.join(', ')}</Fact>}
        {packages.length > 0 && (
          <Fact name="Packages">
            {packages.map((name) => (
              <code class="under">{name}</code>
            ))}
          </Fact>
        )}
        <Fact name="Review due">
          <time dateTime={reviewBy}>{reviewBy}</time>
        </Fact>
      </dl>
    </section>
  );
}
