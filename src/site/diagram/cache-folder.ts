import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sync as writeFileAtomicSync } from 'write-file-atomic';
import * as z from 'zod';
import type { Layout } from '#ui/diagram/geometry.ts';

/** No picture is wider or higher: 60 components fill a tenth of it. */
const LARGEST = 50_000;

const length = z.int().min(0).max(LARGEST);
const point = z.tuple([length, length]);
const box = z.tuple([length, length, length, length]);

/** The shape of a layout with so many parts; whatever differs is not one of ours. */
function layoutSchema(counts: Counts): z.ZodType<Layout> {
  return z.strictObject({
    width: length,
    height: length,
    boundaries: z
      .array(z.strictObject({ box, title: box, over: z.boolean() }))
      .length(counts.boundaries),
    components: z.array(box).length(counts.components),
    flows: z
      .array(z.strictObject({ points: z.array(point).min(2), badge: point }))
      .length(counts.flows),
  });
}

/** How many parts of each kind a layout must have. */
export type Counts = {
  readonly boundaries: number;
  readonly components: number;
  readonly flows: number;
};

/** A digest of any text, as hexadecimal digits. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Layouts in a folder, one file each, named by what they were made from. Each file holds a digest
 * of its layout, so that one that was cut off or altered is laid out again.
 * @param folder absolute; it is made when something is first kept
 */
export function layoutCache(folder: string) {
  const fileOf = (key: string) => join(folder, `${key}.json`);
  return {
    /** The layout of a key; undefined where there is none, or none that can be trusted. */
    read: (key: string, counts: Counts): Layout | undefined => {
      try {
        const [digest, text = ''] = readFileSync(fileOf(key), 'utf8').split('\n');
        if (digest !== digestOf(key + text)) return undefined;
        return layoutSchema(counts).safeParse(JSON.parse(text)).data;
      } catch {
        return undefined;
      }
    },
    /** Keeps a layout. Where nothing can be written, it does nothing: the next build is slower. */
    write: (key: string, layout: Layout): void => {
      const text = JSON.stringify(layout);
      try {
        mkdirSync(folder, { recursive: true });
        // What is lost with the power is laid out again, so nothing waits for the disk.
        writeFileAtomicSync(fileOf(key), `${digestOf(key + text)}\n${text}`, { fsync: false });
      } catch {
        return;
      }
    },
  };
}
