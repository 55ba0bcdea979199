import type { Agent } from '#domain/catalog/catalog.ts';
import { bodyOf } from './bodies.ts';
import type { Surroundings } from './bodies.ts';
import { pageKinds, slotOf } from './slot.ts';
import type { PageKind } from './slot.ts';

/** Bytes of bodies that are held at most. */
const MOST = 150_000_000;

/**
 * Makes the bodies of pages before anybody asks, while the build is still bundling, and keeps as
 * many as memory may hold.
 * @param agents in the order in which the build comes to them
 */
export function makeAhead(agents: readonly Agent[], around: Surroundings) {
  const byId = new Map(agents.map((agent) => [agent.id, agent]));
  // As bytes, outside the heap: the collector would look through a hundred megabytes of text again
  // and again.
  const ready = new Map<string, Buffer>();
  const left = pageKinds.flatMap((kind) => agents.map((agent) => ({ kind, agent }))).reverse();
  const taken = new Set<string>();
  let held = 0;
  const next = () => {
    let page = left.pop();
    while (page && taken.has(slotOf(page.kind, page.agent.id))) page = left.pop();
    return page;
  };
  return {
    /** Makes one more body; false when none is left, or no more can be held. */
    more: async (): Promise<boolean> => {
      const page = held < MOST ? next() : undefined;
      if (!page) return false;
      const body = Buffer.from(await bodyOf(page.kind, page.agent, around));
      held += body.length;
      ready.set(slotOf(page.kind, page.agent.id), body);
      return true;
    },
    /**
     * The body of a page, made now unless it is ready.
     * @throws RangeError for an agent that is not there
     */
    take: async (kind: PageKind, id: string): Promise<Buffer> => {
      const slot = slotOf(kind, id);
      taken.add(slot);
      const body = ready.get(slot);
      if (body !== undefined) {
        ready.delete(slot);
        held -= body.length;
        return body;
      }
      const agent = byId.get(id);
      if (!agent) throw new RangeError(`no agent ${id}`);
      return Buffer.from(await bodyOf(kind, agent, around));
    },
  };
}
