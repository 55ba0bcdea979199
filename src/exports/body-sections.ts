import { layerHeadings, NOTES_HEADING } from '#domain/entry/entry.ts';
import { latest } from '#domain/remember.ts';
import type { LayerId } from '#domain/maestro/layers.ts';

/** The texts of an entry as its author wrote them: Markdown in which `[@id]` cites a source. */
export type BodySections = {
  readonly layers: Readonly<Record<LayerId, string>>;
  /** Undefined where there are none. */
  readonly notes: string | undefined;
};

/** The heading that a line is, if it is one of the second level. */
function headingOf(line: string): string | undefined {
  return /^ {0,3}##[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line)?.[1];
}

/** The texts below the headings that an entry has; a block of code holds no heading. */
function cutAtHeadings(lines: readonly string[]): Map<string, string> {
  const known = new Set([...layerHeadings.map(({ heading }) => heading), NOTES_HEADING]);
  const found = new Map<string, string[]>();
  let [current, fence]: [string[] | undefined, string | undefined] = [undefined, undefined];
  for (const line of lines) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence)))
      fence = fence === undefined ? mark : undefined;
    const heading = fence === undefined ? headingOf(line) : undefined;
    if (heading !== undefined && known.has(heading)) found.set(heading, (current = []));
    else current?.push(line);
  }
  return new Map([...found].map(([heading, text]) => [heading, text.join('\n').trim()]));
}

/**
 * Cuts the text of an entry at the headings that the reader asks for. Two files of an agent hold them.
 * @param source the whole file, which the reader has accepted
 */
export const bodySections = latest((source: string): BodySections => {
  const text = source.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const body = text.replace(/^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/, '');
  const texts = cutAtHeadings(body.split('\n'));
  return {
    layers: Object.fromEntries(
      layerHeadings.map(({ layer, heading }) => [layer, texts.get(heading) ?? '']),
    ) as Record<LayerId, string>,
    notes: texts.get(NOTES_HEADING),
  };
});
