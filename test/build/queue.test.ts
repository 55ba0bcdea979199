import { expect, it } from 'vitest';
import { openQueue } from '../../src/site/build/queue.ts';

/** A queue whose jobs end when they are told to. */
function slowQueue() {
  const begun: string[] = [];
  const ends = new Map<string, (fault?: Error) => void>();
  const queue = openQueue((name: string, job: string) => {
    begun.push(`${name} ${job}`);
    return new Promise((resolve, reject) => {
      ends.set(job, (fault) => (fault ? reject(fault) : resolve(job.toUpperCase())));
    });
  });
  return { queue, begun, end: (job: string, fault?: Error) => ends.get(job)?.(fault) };
}

it('jobs are begun in their order, also those that are asked for while others are done', async () => {
  const { queue, begun, end } = slowQueue();
  queue.enter('x');
  const [a, b] = [queue.add('a'), queue.add('b')];
  queue.enter('y');
  const c = queue.add('c');
  await expect.poll(() => begun).toEqual(['x a', 'y b']);
  end('b');
  expect(await b).toBe('B');
  await expect.poll(() => begun.at(-1)).toBe('y c');
  end('c');
  end('a');
  expect(await Promise.all([a, c])).toEqual(['A', 'C']);
  const d = queue.add('d');
  await expect.poll(() => begun.length).toBe(4);
  end('d');
  expect(await d).toBe('D');
});

it('whoever fails is given nothing else, and the fault is told to whoever asked', async () => {
  const { queue, begun, end } = slowQueue();
  queue.enter('x');
  const a = queue.add('a');
  void queue.add('b');
  await expect.poll(() => begun).toEqual(['x a']);
  end('a', new Error('broken'));
  await expect(a).rejects.toThrow('broken');
  queue.enter('y');
  await expect.poll(() => begun).toEqual(['x a', 'y b']);
});
