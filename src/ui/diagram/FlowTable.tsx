import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import { Variants } from '#ui/shared/Variants.tsx';
import { ThreatNumbers } from '#ui/threats/ThreatNumbers.tsx';
import { encryptions } from './parts.ts';
import type { NumberedFlow } from './parts.ts';
import type { DataFlowSection } from './section.ts';

type Stages = Pick<DataFlowSection, 'stages'>;

const tags = { yes: undefined, unknown: 'tag tag-uncertain', no: 'tag tag-failed' };

function ThreatCell({ counts, links }: NumberedFlow['threats']): VNode {
  return (
    <>
      <Variants readings={counts.filter(({ value }) => value === 0)} print={() => 'none'} />
      <ThreatNumbers links={links} />
    </>
  );
}

function FlowRow(flow: NumberedFlow): VNode {
  return (
    <tr id={flow.anchor} class={flow.mark}>
      <td data-label="No.">{flow.number}</td>
      <th scope="row">
        {flow.rest}{' '}
        <span class="question">
          {flow.from} → {flow.to}
        </span>
      </th>
      <td data-label="Data in it">{flow.data.length > 0 ? flow.data.join(', ') : 'not listed'}</td>
      <td data-label="Boundary">
        {flow.crossing === undefined ? 'inside' : <b class="tag crosses">crosses</b>}
      </td>
      <td data-label="Encrypted">
        <span class={tags[flow.encryption]}>{encryptions[flow.encryption].name}</span>
      </td>
      <td class="numbered" data-label="Open threats at its ends">
        <ThreatCell {...flow.threats} />
      </td>
    </tr>
  );
}

function StageRows({ stage, flows }: Stages['stages'][number]): VNode {
  return (
    <tbody>
      {stage !== undefined && (
        <tr class="group">
          <th scope="rowgroup" colSpan={6}>
            {stage}
          </th>
        </tr>
      )}
      {flows.map((flow) => (
        <FlowRow {...flow} />
      ))}
    </tbody>
  );
}

/** The flows by stage, in the order of their numbers, with the threats at their ends. */
export function FlowTable({ stages }: Stages): VNode {
  return (
    <details class="fold">
      <summary>
        <h3 id="flows">Flows, with the data in them</h3>
      </summary>
      <ScrollBox label="Flows" mark="cards">
        <table class="small grouped">
          <thead>
            <tr>
              <th scope="col">No.</th>
              <th scope="col">What moves, from where to where</th>
              <th scope="col">Data in it</th>
              <th scope="col">Boundary</th>
              <th scope="col">Encrypted</th>
              <th scope="col">Open threats at its ends</th>
            </tr>
          </thead>
          {stages.map((stage) => (
            <StageRows {...stage} />
          ))}
        </table>
      </ScrollBox>
    </details>
  );
}
