import type { VNode } from 'preact';
import { toControls } from './controls.ts';
import { InputForm } from './InputForm.tsx';
import { OutcomeFrame } from './WhatIf.tsx';
import { presets } from './presets.ts';
import { ReportForm } from './ReportForm.tsx';
import { reportCategories } from './report.ts';

function Examples(): VNode {
  return (
    <p class="pick">
      <label for="w-preset">Published example</label>
      <select id="w-preset" data-preset="">
        <option value="">none</option>
        {presets.map(({ name }, index) => (
          <option value={String(index)}>{name}</option>
        ))}
      </select>{' '}
      <span class="small" data-preset-note=""></span>
    </p>
  );
}

/** The calculator, before its code has run. @param methodology the page that tells of the vector */
export function Calculator({ methodology }: { methodology: string }): VNode {
  return (
    <div class="calculator js-only" data-calculator="">
      <p class="small muted">
        Nothing that you enter is stored or sent. The address keeps the inputs, so a link can be
        shared. AIVSS 0.8 defines no vector: the one that is shown is{' '}
        <a href={`${methodology}#a-vector-of-our-own`}>our own notation</a>.{' '}
        <a href={`${methodology}factors/`}>What each value of a factor means</a>.
      </p>
      <div class="bench">
        <Examples />
      </div>
      <div class="bench">
        <InputForm {...toControls()} />
        <OutcomeFrame />
      </div>
      <ReportForm categories={reportCategories} />
    </div>
  );
}
