import { once } from 'node:events';
import { setImmediate as breath } from 'node:timers/promises';
import type { MessagePort } from 'node:worker_threads';
import { historyById } from '#domain/catalog/agent-history.ts';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { findPairs } from '#domain/catalog/pairs.ts';
import type { ContentHistory } from '#io/git/content-changes.ts';
import { createUrls } from '#ui/shared/urls.ts';
import type { Reading } from '../reading.ts';
import { makeAhead } from './ahead.ts';
import { allDataFiles } from './data-files.ts';
import type { Frame, Order, Task } from './messages.ts';
import { createOutput } from './output.ts';
import { drawPictures } from './pictures.ts';
import { fillFrame, slotOf } from './slot.ts';

/** The orders of the build, in the order in which they came. */
function listen(port: MessagePort) {
  const frames: Frame[] = [];
  const state = { folder: undefined as string | undefined, finish: false };
  let tellPast: (past: ContentHistory | undefined) => void;
  const past = new Promise<ContentHistory | undefined>((resolve) => (tellPast = resolve));
  port.on('message', (order: Order) => {
    if (order === 'finish') state.finish = true;
    else if ('frame' in order) frames.push(order.frame);
    else if ('folder' in order) state.folder = order.folder;
    else tellPast(order.past);
  });
  return { frames, state, past };
}

/**
 * Makes all that the site holds of single agents, beside the build: bodies of pages ahead of their
 * frames, the files for programs, and the pictures. Ends when the build has sent all frames.
 * @returns rejects with the first fault
 */
export async function makeAgents(port: MessagePort, task: Task, read: Reading): Promise<void> {
  const { frames, state, past } = listen(port);
  const catalog = buildCatalog(read.entries);
  const { agents } = catalog;
  const pictures = drawPictures(agents, task.pictures);
  const { changes = [], cutOn } = (await past) ?? {};
  const bodies = makeAhead(agents, {
    urls: createUrls(task.base),
    origin: task.origin,
    pairs: findPairs(catalog),
    history: { byId: historyById(changes, read.moved), cutOn },
  });
  const { folder, today } = task.reading;
  const files = allDataFiles(catalog, read.moved, folder, today);
  const output = createOutput();
  /** Does the next piece of work; false when there is nothing to do. */
  const step = async (): Promise<boolean> => {
    const frame = frames.shift();
    if (frame) {
      const { kind, id, file, text } = frame;
      await output.write(file, fillFrame(text, slotOf(kind, id), await bodies.take(kind, id)));
      return true;
    }
    if (await bodies.more()) return true;
    if (state.folder === undefined) return false;
    const batch = files.next();
    if (batch.done) return false;
    for (const { path, text } of batch.value) await output.write(state.folder + path, text);
    return true;
  };
  for (;;) {
    const busy = await step();
    if (!busy && state.finish) break;
    await (busy ? breath() : once(port, 'message'));
  }
  await output.close();
  await pictures.putInto(state.folder ?? '');
}
