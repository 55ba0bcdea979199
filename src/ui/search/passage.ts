/** A part of a page that the search leads to. */
export type Passage = {
  /** Its address below the root of the site: `agents/dify/threats/#threat-prompt-injection`. */
  readonly path: string;
  /** The page that it stands on, as results name it: `Dify · Threats`. */
  readonly page: string;
  readonly heading: string;
  /** What it says, without markup. */
  readonly text: string;
  /** Words that find it like those of its heading, and that are not shown. */
  readonly keywords?: string;
};
