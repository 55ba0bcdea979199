import { expect, it } from 'vitest';
import { fillFrame, slotOf } from '#site/agent-pages/slot.ts';

const slot = slotOf('entry', 'dify');
const fill = (frame: string) => fillFrame(frame, slot, Buffer.from('<p>ü</p>')).toString();

it('a body stands where its slot stood', () => {
  expect(fill(`<main>${slot}</main>é`)).toBe('<main><p>ü</p></main>é');
});

it.each([
  ['no slot', '<main></main>'],
  ['the slot of another page', slotOf('score', 'dify')],
  ['two slots', slot + slot],
])('a frame with %s is refused', (_what, frame) => {
  expect(() => fill(frame)).toThrow(RangeError);
});
