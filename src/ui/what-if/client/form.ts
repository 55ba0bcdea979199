import { factorsOf } from '#domain/aivss/factor-sets.ts';
import type { WhatIfState } from '../address.ts';
import { part } from '#ui/shared/page-parts.ts';

type Input = WhatIfState['input'];

/** The fields of one number: slider, number and the box for what nobody knows. */
function dialOf(form: HTMLFormElement, key: string) {
  const row = part(form, `[data-dial="${key}"]`);
  return {
    row,
    slider: part<HTMLInputElement>(row, '[type=range]'),
    number: part<HTMLInputElement>(row, '[type=number]'),
    unknown: part<HTMLInputElement>(row, '[type=checkbox]'),
  };
}

function select(form: HTMLFormElement, name: string): HTMLSelectElement {
  return part<HTMLSelectElement>(form, `select[name="${name}"]`);
}

/** The three fields of a number, brought to one value after one of them was changed. */
export function settle(form: HTMLFormElement, changed: EventTarget | null): void {
  if (changed instanceof HTMLSelectElement) showSet(form);
  if (!(changed instanceof HTMLInputElement)) return;
  const key = changed.closest<HTMLElement>('[data-dial]')?.dataset.dial;
  if (key === undefined) return;
  const { row, slider, number, unknown } = dialOf(form, key);
  if (changed === slider) number.value = slider.value;
  // A number that cannot be read is no empty field, though its value is the same.
  if (changed === number && number.value !== '') slider.value = number.value;
  if (changed === unknown) number.value = unknown.checked ? '' : slider.value;
  else unknown.checked = number.value === '' && !number.validity.badInput;
  row.classList.toggle('muted', unknown.checked);
}

/** Sets one number of the form. */
function set(form: HTMLFormElement, key: string, value: number | 'unknown'): void {
  const { row, slider, number, unknown } = dialOf(form, key);
  number.value = value === 'unknown' ? '' : String(value);
  slider.value = value === 'unknown' ? String(Number(slider.max) / 2) : String(value);
  unknown.checked = value === 'unknown';
  row.classList.toggle('muted', unknown.checked);
}

/** Sets what a CVSS vector says. */
export function setCvss(
  form: HTMLFormElement,
  score: number,
  maturity: Input['exploitMaturity'] | undefined,
): void {
  set(form, 'cvss', score);
  if (maturity !== undefined) select(form, 'maturity').value = maturity;
}

function setOf(form: HTMLFormElement): Input['factorSet'] {
  const chosen = form.querySelector<HTMLSelectElement>('[name=set]');
  return chosen?.value === '0.8' ? '0.8' : 'catalog';
}

/** Shows the factors of the chosen set. */
function showSet(form: HTMLFormElement): void {
  for (const row of form.querySelectorAll<HTMLElement>('[data-set]'))
    row.hidden = row.dataset.set !== setOf(form);
}

/** The name of the first number in use that is not one, or not in its range. */
export function badNumber(form: HTMLFormElement): string | undefined {
  const rows = [...form.querySelectorAll<HTMLElement>('[data-dial]')];
  const bad = rows.filter((row) => {
    const number = part<HTMLInputElement>(row, '[type=number]');
    number.setAttribute('aria-invalid', String(!number.validity.valid));
    return !row.hidden && !number.validity.valid;
  });
  return bad[0] && part(bad[0], 'label').textContent.trim();
}

/** What the form is set to, save the vector; every number must be a good one. */
export function read(form: HTMLFormElement): WhatIfState {
  const valueOf = (key: string) => {
    const { number, unknown } = dialOf(form, key);
    return unknown.checked ? 'unknown' : number.valueAsNumber;
  };
  const factorSet = setOf(form);
  const threat = form.querySelector<HTMLSelectElement>('[name=threat]')?.value;
  return {
    ...(threat === undefined ? {} : { threat }),
    input: {
      factorSet,
      factorValues: factorsOf(factorSet).map(({ key }) => valueOf(key)),
      cvssBase: valueOf('cvss'),
      exploitMaturity: select(form, 'maturity').value as Input['exploitMaturity'],
      mitigation: select(form, 'level').value as Input['mitigation'],
    },
  };
}

/** Sets the form. */
export function write(form: HTMLFormElement, { input, threat }: WhatIfState): void {
  for (const list of form.querySelectorAll<HTMLSelectElement>('[name=set]'))
    list.value = input.factorSet;
  factorsOf(input.factorSet).forEach(({ key }, i) =>
    set(form, key, input.factorValues[i] ?? 'unknown'),
  );
  set(form, 'cvss', input.cvssBase);
  select(form, 'maturity').value = input.exploitMaturity;
  select(form, 'level').value = input.mitigation;
  if (threat !== undefined) select(form, 'threat').value = threat;
  showSet(form);
}
