import type { VNode } from 'preact';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  /** The choice that is made at first; the first one unless named. */
  readonly chosen?: string;
};

/** A list to choose from, under its label. */
export function Pick({ name, label, choices, chosen }: Props): VNode {
  return (
    <p class="pick">
      <label for={`w-${name}`}>{label}</label>
      <select id={`w-${name}`} name={name}>
        {choices.map((choice) => (
          <option value={choice.id} selected={choice.id === chosen}>
            {choice.name}
          </option>
        ))}
      </select>
    </p>
  );
}
