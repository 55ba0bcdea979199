import type { VNode } from 'preact';
import type { Controls, PanelInputs } from './controls.ts';
import { CvssDial, FactorDial } from './Dial.tsx';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  /** The choice that is made at first; the first one unless named. */
  readonly chosen?: string;
};

/** A list to choose from, under its label. */
function Pick({ name, label, choices, chosen }: Props): VNode {
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

function VectorBuilder(): VNode {
  return (
    <details data-builder="">
      <summary>Build or paste a CVSS v4.0 vector</summary>
      <p class="small muted">Opening this loads the CVSS calculator, about 37 kB.</p>
      <p class="pick">
        <label for="w-vector">CVSS v4.0 base vector</label>
        <input
          type="text"
          id="w-vector"
          name="vector"
          spellcheck={false}
          autocomplete="off"
          aria-describedby="w-vector-note"
        />
      </p>
      <p class="small" id="w-vector-note" data-vector-note=""></p>
      <div class="metrics" data-metrics=""></div>
    </details>
  );
}

function OtherInputs({ maturities, levels }: PanelInputs): VNode {
  return (
    <fieldset>
      <legend>The other three inputs</legend>
      <CvssDial />
      <VectorBuilder />
      <Pick
        name="maturity"
        label="Exploit maturity (ThM)"
        choices={maturities}
        chosen="proof-of-concept"
      />
      <Pick name="level" label="Mitigation (MF)" choices={levels} />
    </fieldset>
  );
}

/** The form of a what-if panel: what one may choose, and a dial for each input. */
export function InputForm({ threats, inputs }: Controls): VNode {
  const choices = threats.map(({ id, title }) => ({ id, name: title }));
  return (
    <form class="dials" data-form="" aria-label="Inputs of the score">
      {choices.length > 0 && <Pick name="threat" label="Threat" choices={choices} />}
      {inputs.sets.length > 0 && <Pick name="set" label="Set of factors" choices={inputs.sets} />}
      <fieldset>
        <legend>Factors, from 0 to 1</legend>
        {inputs.dials.map((dial) => (
          <FactorDial dial={dial} />
        ))}
      </fieldset>
      <OtherInputs {...inputs} />
      <p>
        <button type="button" data-reset="">
          Reset
        </button>
      </p>
    </form>
  );
}
