import type { Problem } from '#domain/finding.ts';

/** An entry's two halves, with where each begins in the file. */
export type Halves = {
  readonly yaml: string;
  readonly yamlOffset: number;
  readonly body: string;
  readonly bodyOffset: number;
};

/** An entry's halves, what is wrong with its fences, or both where the halves are plain to see. */
export type Split = { readonly problems: readonly Problem[]; readonly halves?: Halves };

function problem(message: string, hint: string, offset = 0, length = 3): Problem {
  return { target: { in: 'file', offset, length }, message, hint };
}

const CLOSE = 'Put `---` alone on a line after the last field, then the seven layer texts.';

/** White space round the fences, and nothing else: a program takes it away. */
function looseProblem(open: string, close: RegExpExecArray): Problem | undefined {
  const fix = 'white space' as const;
  const before = /^\n+/.exec(open)?.[0].length ?? 0;
  if (before > 0)
    return {
      ...problem('blank lines stand before the first line `---`', 'Remove them.', 0, 1),
      fix,
    };
  const message = 'white space stands behind `---`';
  if (/[ \t]\n$/.test(open)) return { ...problem(message, 'Remove it.'), fix };
  if (/[ \t]/.test(close[0])) return { ...problem(message, 'Remove it.', close.index + 1), fix };
  return undefined;
}

/** A first line that was meant for the fence, and no line where fields begin at once. */
const ODD_OPEN =
  /^\n*(-{2,10}|[–—―]{1,3}|---[ \t]*#[^\n]*|```[a-z]*\n+---|(?:%[A-Z][^\n]*\n)+---)[ \t]*\n/;

/** A line before the first heading that was meant for the second fence. */
const ODD_CLOSE = /\n(-{2,10}|[–—―]{1,3}|\.{3}|---[ \t]*#[^\n]*)[ \t]*\n(?=\n*#)/;

/** A line that stands where a fence belongs. */
function oddFence(line: string, offset: number): Problem {
  const [shown = ''] = line.split('\n');
  const put = '---';
  return {
    ...problem(
      `"${shown}" stands where a line \`---\` belongs`,
      'Put `---` alone on that line.',
      offset,
      line.length,
    ),
    advice: put,
    fix: { put },
  };
}

/** How a text begins, up to its first field, and what is wrong with that. */
type Opening = { readonly open: string; readonly problem?: Problem };

/** Where the front matter begins; undefined where no fields can be read. */
function opening(text: string): Opening | undefined {
  const open = /^\n*---[ \t]*\n/.exec(text)?.[0];
  if (open !== undefined) return { open };
  const odd = ODD_OPEN.exec(text);
  if (odd) return { open: odd[0], problem: oddFence(odd[1] ?? '', odd[0].indexOf(odd[1] ?? '')) };
  const message = 'the file does not begin with a line `---`';
  const absent = problem(message, 'Put `---` alone on the first line.');
  return /^\s*[A-Za-z]+:/.test(text) && /\n---[ \t]*\n/.test(text)
    ? { open: '', problem: absent }
    : undefined;
}

/** The halves of a text without a second fence, as far as its first heading tells them apart. */
function unclosed(text: string, { open, problem: first }: Opening): Split {
  const message = 'the front matter is not closed: no second line `---` follows';
  const missing = first ?? problem(message, CLOSE);
  const heading = /^## L1 /m.exec(text)?.index;
  if (heading === undefined) return { problems: [missing] };
  const yaml = text.slice(open.length, heading);
  const body = text.slice(heading);
  const halves = { yaml, yamlOffset: open.length, body, bodyOffset: heading };
  return { halves, problems: [missing] };
}

/** A second fence with fields behind it, which a third one ends: it stands among the fields. */
function earlyFence(text: string, close: RegExp, { index, 0: line }: RegExpExecArray) {
  const rest = text.slice(index + line.length);
  const heading = rest.search(/^## /m);
  if (!/^\s*[A-Za-z]\w*:(?:\s|$)/.test(rest)) return undefined;
  const end = close.exec(text);
  if (!end || (heading >= 0 && end.index > index + line.length + heading)) return undefined;
  const message = 'a line `---` stands among the fields, and ends them for every reader';
  const early = problem(message, 'Remove it.', index + 1, line.length - 1);
  return { end, early: { ...early, advice: '', fix: { put: '' } } };
}

/**
 * Splits an entry at its fences. The fences are exact, because every tolerance here is a place
 * where two tools read two different entries out of one file; white space beside them is told
 * elsewhere, and does not hide the rest of the file.
 * @param text the whole file
 */
export function splitEntry(text: string): Split {
  const opened = opening(text);
  if (opened === undefined) {
    const message = 'the file does not begin with a line `---`';
    return { problems: [problem(message, 'Put `---` alone on the first line.')] };
  }
  const { open } = opened;
  const close = /\n---[ \t]*(?:\n|$)/g;
  close.lastIndex = Math.max(0, open.length - 1);
  const first = close.exec(text);
  const early = first && earlyFence(text, close, first);
  const end = early?.end ?? first;
  const odd = end === null ? ODD_CLOSE.exec(text) : null;
  const found = end ?? odd;
  if (found === null) return unclosed(text, opened);
  const yamlOffset = open.length;
  const bodyOffset = found.index + found[0].length;
  const fields = text.slice(yamlOffset, found.index + 1);
  // As long as it was, so that every place stays.
  const yaml = early ? fields.replace(/\n---(?=[ \t]*\n)/, '\n#--') : fields;
  const halves = { yaml, yamlOffset, body: text.slice(bodyOffset), bodyOffset };
  const loose = odd ? oddFence(odd[1] ?? '', odd.index + 1) : looseProblem(open, found);
  const problems = [opened.problem, early?.early, loose].filter((one) => one !== undefined);
  return { halves, problems };
}
