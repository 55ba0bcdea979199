import type { ComponentChildren, VNode } from 'preact';
import { LinkList } from '#ui/shared/LinkList.tsx';
import { Variants } from '#ui/shared/Variants.tsx';
import type { ThreatView } from './view.ts';

function Fact({ name, children }: { name: string; children: ComponentChildren }): VNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function MitigationItem(view: ThreatView['mitigations'][number]): VNode {
  const { href, title, kind, test, status, mark } = view;
  return (
    <li class={mark}>
      <a href={href}>{title}</a>{' '}
      <span class="muted">{status === 'none' ? `${kind}, ${test}` : kind}</span>{' '}
      {status !== 'none' && <span class={`tag tag-${status}`}>{test}</span>}
    </li>
  );
}

function Answers({ mitigations, mitigationCounts }: ThreatView): VNode {
  const none = mitigationCounts.filter(({ value }) => value === 0);
  return (
    <>
      <Variants readings={none} print={() => 'The entry knows none.'} />
      {mitigations.length > 0 && (
        <ul class="answers">
          {mitigations.map((mitigation) => (
            <MitigationItem {...mitigation} />
          ))}
        </ul>
      )}
    </>
  );
}

/** What is known of a threat, in pairs of a name and a value. */
export function ThreatFacts(threat: ThreatView): VNode {
  const { components, maturity, frameworks, advisories, stride, impact } = threat;
  const letters = stride.filter(({ hit }) => hit);
  return (
    <dl class="pairs small">
      <Fact name="What is lost">{impact.join(', ')}</Fact>
      <Fact name="STRIDE">{letters.map(({ name }) => name).join(', ')}</Fact>
      {components.length > 0 && (
        <Fact name="Components">
          <ul class="links">
            {components.map(({ name, mark }) => (
              <li class={mark}>{name}</li>
            ))}
          </ul>
        </Fact>
      )}
      {frameworks.length > 0 && (
        <Fact name="Framework ids">
          <LinkList
            links={frameworks.map(({ id, name, url }) => ({ href: url, text: id, title: name }))}
          />
        </Fact>
      )}
      {advisories.length > 0 && (
        <Fact name="Advisories">
          <LinkList links={advisories.map(({ id, href }) => ({ href, text: id }))} />
        </Fact>
      )}
      <Fact name="Exploit maturity">
        <span title={maturity.means}>{maturity.name}</span>
      </Fact>
      <Fact name="Mitigation counted">
        <Variants readings={threat.mitigationLevels} print={(level) => level} />
      </Fact>
      <Fact name="Mitigations">
        <Answers {...threat} />
      </Fact>
    </dl>
  );
}
