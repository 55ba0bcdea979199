import { presets } from '../presets.ts';
import { part } from '#ui/shared/page-parts.ts';
import { start } from './panel.ts';
import { startReport } from './report.ts';

const root = document.querySelector<HTMLElement>('[data-calculator]');
if (root) void startCalculator(root);

/** Starts a panel, and what only the calculator has beside it: examples and reports. */
async function startCalculator(root: HTMLElement): Promise<void> {
  const panel = await start(root);
  const list = part<HTMLSelectElement>(root, '[data-preset]');
  const note = part(root, '[data-preset-note]');
  list.addEventListener('change', () => {
    const preset = list.value === '' ? undefined : presets[Number(list.value)];
    note.textContent = preset ? `AIVSS 0.8 prints ${preset.published.toFixed(1)} for it.` : '';
    if (preset) panel.show(preset.state);
  });
  startReport(root, panel);
}
