import { expect, it } from 'vitest';
import { stemOf } from '#ui/search/stem.ts';

// From the examples of Porter’s paper, step by step.
const published = `caresses caress|ponies poni|ties ti|caress caress|cats cat|feed feed|agreed agre
plastered plaster|bled bled|motoring motor|sing sing|conflated conflat|troubled troubl|sized size
hopping hop|tanned tan|falling fall|hissing hiss|fizzed fizz|failing fail|filing file|happy happi
sky sky|relational relat|conditional condit|rational ration|valenci valenc|digitizer digit
vietnamization vietnam|operator oper|feudalism feudal|decisiveness decis|hopefulness hope
formaliti formal|sensitiviti sensit|sensibiliti sensibl|triplicate triplic|formative form
formalize formal|electrical electr|hopeful hope|goodness good|revival reviv|allowance allow
inference infer|airliner airlin|adjustable adjust|defensible defens|irritant irrit|replacement replac
adjustment adjust|dependent depend|adoption adopt|communism commun|activate activ|effective effect
bowdlerize bowdler|probate probat|rate rate|cease ceas|controll control|roll roll`
  .split(/[|\n]/)
  .map((pair) => pair.split(' ') as [string, string]);

it.each(published)('%s → %s, as published', (word, stem) => {
  expect(stemOf(word)).toBe(stem);
});

it.each([
  ['injection', 'injected'],
  ['poisoning', 'poisoned'],
  ['executes', 'execution'],
  ['credentials', 'credential'],
  ['vulnerability', 'vulnerabilities'],
])('%s and %s are one', (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b));
});

it.each(['t0051', 'n8n', 'ai', 'mcp01'])('%s stays as it is', (word) => {
  expect(stemOf(word)).toBe(word);
});
