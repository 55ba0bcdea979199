/** Where progress is shown: the error stream of a process. */
export type ProgressStream = {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
};

/** Milliseconds of work before anything is shown, and between two lines. */
const [PATIENCE, PACE] = [1000, 100];

/** Moves to the start of the line and empties it. */
const CLEAR = '\r\u001b[K';

/** What work tells of itself. */
export type Progress = {
  /** So much is done. */
  readonly at: (done: number, total: number) => void;
  /** Nothing more comes: takes away what was shown. */
  readonly end: () => void;
};

/**
 * Shows how far long work has come, on a terminal only, and leaves no trace of it.
 * @param what what is counted, e.g. `entries`
 * @param stream where to show it
 * @param now gives milliseconds
 */
export function showProgress(
  what: string,
  stream: ProgressStream,
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  let shown = -Infinity;
  return {
    at: (done, total) => {
      const time = now();
      if (stream.isTTY !== true || time - start < PATIENCE || time - shown < PACE) return;
      shown = time;
      stream.write(`${CLEAR}${done} of ${total} ${what}`);
    },
    end: () => {
      if (shown > -Infinity) stream.write(CLEAR);
    },
  };
}
