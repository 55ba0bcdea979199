/** A job that waits, and whoever asked for it. */
type Waiting<Job> = {
  readonly job: Job;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (fault: unknown) => void;
};

/**
 * Jobs that wait for whoever is free, begun in the order in which they were asked for.
 * @param ask has one who is free do a job; whoever fails is given no other
 */
export function openQueue<Free, Job>(ask: (free: Free, job: Job) => Promise<unknown>) {
  const idle: Free[] = [];
  const waiting: Waiting<Job>[] = [];
  /** Has one do what waits, one after the other. */
  const serve = async (free: Free): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { job, resolve, reject } = next;
      try {
        resolve(await ask(free, job));
      } catch (error) {
        reject(error);
        return;
      }
    }
    idle.push(free);
  };
  return {
    /** Takes in one who is free. */
    enter: (free: Free): void => void serve(free),
    /** Asks for a job. @returns its answer; rejects with what went wrong */
    add: (job: Job): Promise<unknown> =>
      new Promise((resolve, reject) => {
        waiting.push({ job, resolve, reject });
        const free = idle.shift();
        if (free !== undefined) void serve(free);
      }),
  };
}
