import type { VNode } from 'preact';
import type { Dial as DialView } from './controls.ts';

type ScaleProps = {
  /** The name of its fields, and of what they set. */
  readonly id: string;
  readonly name: string;
  readonly max: number;
  readonly step: number;
};

/** A slider, the same as a number, and a box for what nobody knows. */
function Scale({ id, name, max, step }: ScaleProps): VNode {
  return (
    <>
      <input type="range" id={`w-${id}`} name={`${id}-slider`} min={0} max={max} step={step} />{' '}
      <input
        type="number"
        name={id}
        min={0}
        max={max}
        step={step}
        inputmode="decimal"
        aria-label={`${name}, as a number`}
      />{' '}
      <label>
        <input type="checkbox" name={`${id}-unknown`} /> <span class="hidden">{name}</span> unknown
      </label>
    </>
  );
}

/** The dial of one factor, from 0 to 1. */
export function FactorDial({ dial }: { dial: DialView }): VNode {
  const { key, name, asks, set } = dial;
  return (
    <div class="dial" data-dial={key} data-set={set} hidden={set === '0.8'}>
      <label for={`w-${key}`} title={asks}>
        {name}
      </label>
      <Scale id={key} name={name} max={1} step={0.01} />
    </div>
  );
}

/** The dial of the CVSS base score, from 0 to 10. */
export function CvssDial(): VNode {
  return (
    <div class="dial" data-dial="cvss">
      <label for="w-cvss">CVSS v4.0 base score</label>
      <Scale id="cvss" name="CVSS v4.0 base score" max={10} step={0.1} />
    </div>
  );
}
