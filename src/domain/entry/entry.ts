import { foreignHost } from '../internal-host.ts';
import { layers } from '../maestro/layers.ts';
import type { LayerId } from '../maestro/layers.ts';
import type { EntryData } from './front-matter.ts';
import { snippetLanguages } from './mitigation.ts';

/** A place in the body that cites a source: `[@source-id]`. */
export type Citation = {
  readonly source: string;
  readonly offset: number;
  readonly length: number;
};

/** A stretch of plain words in the body, outside code, and where it begins. */
export type Prose = { readonly text: string; readonly offset: number };

/** The body of an entry: rendered, safe HTML for each layer, what it cites, and its plain words. */
export type EntryBody = {
  readonly layers: Readonly<Record<LayerId, string>>;
  /** The layers whose text cites a source. */
  readonly cited: readonly LayerId[];
  readonly notes?: string;
  readonly citations: readonly Citation[];
  readonly prose: readonly Prose[];
};

/** One entry as it was read: checked for its shape, not yet against the rules. */
export type Entry = {
  readonly id: string;
  /** The file as a contributor names it, from the project's root. */
  readonly file: string;
  readonly data: EntryData;
  /** Size of the file, in bytes of UTF-8. */
  readonly bytes: number;
  readonly body: EntryBody;
};

/** What the rules that look at all entries need of one: so that not all of all need be at hand. */
export type EntryHead = Pick<Entry, 'id' | 'file'> & {
  readonly data: Pick<
    EntryData,
    'name' | 'aliases' | 'packages' | 'homepage' | 'repository' | 'status' | 'lifecycle'
  > & {
    /** Of a head alone: those whose page stands in a private network. */
    readonly sources: Readonly<Record<string, { readonly url: string }>>;
  };
};

/** @param entry read as a whole, or as far as it could be */
export function headOf({ id, file, data }: Entry): EntryHead {
  const { name, aliases, packages, homepage, repository, status, lifecycle } = data;
  const sources = Object.fromEntries(
    Object.entries(data.sources).flatMap(([source, { url }]) =>
      foreignHost(url, []) === undefined ? [] : [[source, { url }]],
    ),
  );
  return {
    ...{ id, file },
    data: { name, aliases, packages, homepage, repository, status, lifecycle, sources },
  };
}

/** The fixed headings of the body, in order, without their `## `. */
export const layerHeadings: readonly { readonly layer: LayerId; readonly heading: string }[] =
  layers.map((layer) => ({ layer: layer.id, heading: `${layer.id} ${layer.name}` }));

/** The heading that may follow the seven layers. */
export const NOTES_HEADING = 'Notes';

/**
 * Languages that a fenced code block of a body may name. Code is shown as text and never run; the
 * list keeps out names that a script in the page would act on, such as those of diagrams.
 */
export const fenceLanguages: readonly string[] = [
  ...snippetLanguages,
  ...['c', 'console', 'cpp', 'csharp', 'css', 'csv', 'diff', 'go', 'hcl', 'html', 'http', 'java'],
  ...['javascript', 'js', 'log', 'markdown', 'md', 'php', 'powershell', 'py', 'rego', 'ruby'],
  ...['rust', 'sh', 'shell', 'sql', 'ts', 'txt', 'xml', 'yml'],
].sort();
