/** What a bill of materials says of one component, of any type. */
export type Component = {
  readonly place: string;
  readonly purl: unknown;
  readonly version: unknown;
};
