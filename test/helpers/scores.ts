import type { Breakdown, Inputs } from '#domain/aivss/breakdown.ts';
import { floor, v05, v08, v08Strict } from '#domain/aivss/methods/index.ts';
import { scoreInputs } from '#domain/aivss/score.ts';

/** Inputs under each method of the list, by name. */
export const score08 = (inputs: Inputs): Breakdown => scoreInputs(inputs, v08);
export const score08Strict = (inputs: Inputs): Breakdown => scoreInputs(inputs, v08Strict);
export const scoreFloor = (inputs: Inputs): Breakdown => scoreInputs(inputs, floor);

/** 0.5 has no mitigation factor, so none is asked for. */
export const score05 = (inputs: Omit<Inputs, 'mitigationFactor'>): Breakdown =>
  scoreInputs({ ...inputs, mitigationFactor: 1 }, v05);
