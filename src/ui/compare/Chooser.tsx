import type { VNode } from 'preact';
import { LETTERS } from './choice.ts';

type Props = { readonly agents: readonly { readonly id: string; readonly name: string }[] };

/** What a side is chosen by: an agent, and one of its profiles where it has some. */
function Slot({ letter, agents, hidden }: Props & { letter: string; hidden: boolean }): VNode {
  const name = letter.toUpperCase();
  return (
    <div data-slot={letter} hidden={hidden}>
      <span>
        <label for={`agent-${letter}`}>Agent {name}</label>{' '}
        <select id={`agent-${letter}`} autocomplete="off">
          <option value="">none</option>
          {agents.map(({ id, name: title }) => (
            <option value={id}>{title}</option>
          ))}
        </select>
      </span>{' '}
      <span hidden>
        <label for={`profile-${letter}`}>
          in set-up<span class="hidden"> of agent {name}</span>
        </label>{' '}
        <select id={`profile-${letter}`} autocomplete="off"></select>
      </span>
    </div>
  );
}

/** The agents to compare. The script copies the list of the first side to the others. */
export function Chooser({ agents }: Props): VNode {
  return (
    <fieldset class="js-only actions slots">
      <legend>Agents to compare</legend>
      {LETTERS.map((letter, place) => (
        <Slot letter={letter} agents={place === 0 ? agents : []} hidden={place > 1} />
      ))}
      <p class="small" role="status" data-status=""></p>
    </fieldset>
  );
}
