import type { VNode } from 'preact';

type Props = { readonly profiles: readonly { readonly id: string; readonly name: string }[] };

/** The choice of a deployment profile; nothing for an entry without any. */
export function ProfileSwitch({ profiles }: Props): VNode | null {
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
