import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { factors } from '#domain/aivss/factors.ts';
import { toControls } from '#ui/what-if/controls.ts';
import { InputForm } from '#ui/what-if/InputForm.tsx';

const ofCalculator = renderToString(<InputForm {...toControls()} />);
const ofAgent = renderToString(<InputForm {...toControls([{ id: 'x', title: 'A & <b>' }])} />);

describe('the form of a what-if panel', () => {
  it('has a dial for each factor and for CVSS; the calculator one more, hidden at first', () => {
    expect(ofAgent.match(/data-dial=/g)).toHaveLength(factors.length + 1);
    expect(ofCalculator.match(/data-dial=/g)).toHaveLength(factors.length + 2);
    expect(ofCalculator.match(/data-set="0\.8" hidden/g)).toHaveLength(1);
    expect(ofAgent).not.toContain('" hidden');
  });

  it('lets one choose a threat of an agent, or else a set of factors', () => {
    expect(ofAgent).toContain('<option value="x">A &amp; &lt;b></option>');
    expect(ofAgent).not.toContain('w-set');
    expect(ofCalculator).not.toContain('w-threat');
    expect(ofCalculator).toContain('name="set"');
  });

  it('begins with the level that AIVSS 0.8 assumes, and marks parts without a value', () => {
    expect(ofAgent.match(/<option value="proof-of-concept" selected>/g)).toHaveLength(1);
    expect(ofAgent.match(/ selected/g)).toHaveLength(1);
    expect(ofAgent).toContain('<form class="dials" data-form ');
    expect(ofAgent).not.toMatch(/data-[a-z-]+="true"/);
  });
});
