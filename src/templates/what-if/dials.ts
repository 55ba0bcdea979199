import type { Controls, PanelInputs } from '#ui/what-if/controls.ts';
import { attributes, html } from '../html.ts';
import type { Markup } from '../html.ts';

type Choice = { readonly id: string; readonly name: string };

/** A list to choose from, under its label; the first is chosen unless another is named. */
function pick(name: string, label: string, choices: readonly Choice[], chosen?: string): Markup {
  const options = choices.map(
    (choice) =>
      html`<option${attributes({ value: choice.id, selected: choice.id === chosen })}>
        ${choice.name}
      </option>`,
  );
  return html`<p class="pick">
    <label for="w-${name}">${label}</label>
    <select id="w-${name}" name="${name}">
      ${options}
    </select>
  </p>`;
}

/** What a slider and its field of a number accept. */
type Scale = { readonly max: number; readonly step: number };

/** A slider, the same as a number, and a box for what nobody knows. */
function inputsOf(key: string, name: string, { max, step }: Scale): Markup {
  const scale = attributes({ min: 0, max, step });
  return html`<input type="range" id="w-${key}" name="${key}-slider" ${scale} />
    <input
      type="number"
      name="${key}"
      ${scale}
      inputmode="decimal"
      aria-label="${name}, as a number"
    />
    <label>
      <input type="checkbox" name="${key}-unknown" /> <span class="hidden">${name}</span> unknown
    </label>`;
}

function factorDial({ key, name, asks, set }: PanelInputs['dials'][number]): Markup {
  const marks = attributes({ 'data-dial': key, 'data-set': set, hidden: set === '0.8' });
  return html`<div class="dial" ${marks}>
    <label for="w-${key}" title="${asks}">${name}</label>
    ${inputsOf(key, name, { max: 1, step: 0.01 })}
  </div>`;
}

function vectorBuilder(): Markup {
  return html`<details data-builder>
    <summary>Build or paste a CVSS v4.0 vector</summary>
    <p class="small muted">Opening this loads the CVSS calculator, about 35 kB.</p>
    <p class="pick">
      <label for="w-vector">CVSS v4.0 base vector</label>
      <input
        type="text"
        id="w-vector"
        name="vector"
        spellcheck="false"
        autocomplete="off"
        aria-describedby="w-vector-note"
      />
    </p>
    <p class="small" id="w-vector-note" data-vector-note></p>
    <div class="metrics" data-metrics></div>
  </details>`;
}

function otherInputs({ maturities, levels }: PanelInputs): Markup {
  return html`<fieldset>
    <legend>The other three inputs</legend>
    <div class="dial" data-dial="cvss">
      <label for="w-cvss">CVSS v4.0 base score</label>
      ${inputsOf('cvss', 'CVSS v4.0 base score', { max: 10, step: 0.1 })}
    </div>
    ${vectorBuilder()} ${pick('maturity', 'Exploit maturity (ThM)', maturities, 'proof-of-concept')}
    ${pick('level', 'Mitigation (MF)', levels)}
  </fieldset>`;
}

const printed = new WeakMap<PanelInputs, Markup>();

/** The sliders and lists that do not depend on an agent: printed once for all panels. */
function sharedInputs(inputs: PanelInputs): Markup {
  let markup = printed.get(inputs);
  if (!markup) {
    markup = html`<fieldset>
        <legend>Factors, from 0 to 1</legend>
        ${inputs.dials.map(factorDial)}
      </fieldset>
      ${otherInputs(inputs)}
      <p><button type="button" data-reset>Reset</button></p>`;
    printed.set(inputs, markup);
  }
  return markup;
}

/** The form of a what-if panel: what one may choose, and a slider for each input. */
export function dials({ threats, inputs }: Controls): Markup {
  const choices = threats.map(({ id, title }) => ({ id, name: title }));
  return html`<form class="dials" data-form aria-label="Inputs of the score">
    ${choices.length > 0 && pick('threat', 'Threat', choices)}
    ${inputs.sets.length > 0 && pick('set', 'Set of factors', inputs.sets)} ${sharedInputs(inputs)}
  </form>`;
}
