/** The two pages of an agent. */
export const pageKinds = ['entry', 'score'] as const;

export type PageKind = (typeof pageKinds)[number];

/**
 * What stands in the frame of an agent's page where its body belongs. Nothing that an entry says
 * can look like it: the sanitiser drops comments, and templates escape.
 */
export function slotOf(kind: PageKind, id: string): string {
  return `<!--body of ${id}: ${kind}-->`;
}

/**
 * Puts a body into the frame of its page.
 * @throws RangeError when the frame has not exactly one place for it
 */
export function fillFrame(frame: string, slot: string, body: Buffer): Buffer {
  const [before, after, ...more] = frame.split(slot);
  if (before === undefined || after === undefined || more.length > 0)
    throw new RangeError(`the frame has no single ${slot}`);
  return Buffer.concat([Buffer.from(before), body, Buffer.from(after)]);
}
