import type { ContentHistory } from '#io/git/content-changes.ts';
import type { ReadingWord } from '../reading-word.ts';
import type { ReadingTask } from '../reading.ts';
import type { PageKind } from './slot.ts';

/** What the thread of the agents is to do. */
export type Task = {
  readonly reading: ReadingTask;
  /** The path that the site is served under, and where: `/`, `https://catalog.example`. */
  readonly base: string;
  readonly origin: string;
  /** The folder in which pictures are kept from build to build; undefined when none are wanted. */
  readonly pictures: string | undefined;
};

/** A page of an agent without its body. */
export type Frame = {
  readonly kind: PageKind;
  readonly id: string;
  /** The whole path of the file. */
  readonly file: string;
  readonly text: string;
};

/** What the build says to the thread. */
export type Order =
  /** What git knows of the entries. */
  | { readonly past: ContentHistory | undefined }
  /** The folder of the site is there, and empty. */
  | { readonly folder: string }
  | { readonly frame: Frame }
  /** All frames have been sent. */
  | 'finish';

/** What the thread says to the build. */
export type Answer =
  | ReadingWord
  /** Everything is written, or what went wrong first. */
  | { readonly fault: string | undefined };
