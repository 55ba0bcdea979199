import type { VNode } from 'preact';

type Props = {
  readonly agent: string;
  readonly agentUrl: string;
  /** What the page is about, e.g. `Threats`. */
  readonly about: string;
};

/** The heading of a page below an entry: the agent, and what of it. */
export function PageTitle({ agent, agentUrl, about }: Props): VNode {
  return (
    <h1 class="page-title">
      <a href={agentUrl}>{agent}</a>: {about}
    </h1>
  );
}

type SwitchProps = { readonly profiles: readonly { readonly id: string; readonly name: string }[] };

/** The choice of a deployment profile; nothing for an entry without any. */
export function ProfileSwitch({ profiles }: SwitchProps): VNode | null {
  if (profiles.length === 0) return null;
  return (
    <fieldset class="profiles">
      <legend>How you would run it</legend>
      <label>
        <input type="radio" name="profile" value="" id="profile-0" checked />
        <span>Any set-up</span>
      </label>
      {profiles.map(({ id, name }, place) => (
        <label>
          <input type="radio" name="profile" value={id} id={`profile-${place + 1}`} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
