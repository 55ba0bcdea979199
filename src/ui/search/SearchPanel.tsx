import { counted } from '#domain/wording.ts';
import type { VNode } from 'preact';
import type { Urls } from '#ui/shared/urls.ts';
import { ResultList } from './ResultList.tsx';
import type { SearchResult } from './search.ts';

/**
 * Number of hits of all kinds.
 * @param result of a search
 */
function hitCount({ agents, ids, passages }: SearchResult): number {
  return agents.all + ids.all + passages.all;
}

const count = (number: number, one: string, many: string): string[] =>
  number === 0 ? [] : [counted(number, one, many)];

/**
 * What a search found, in a line: `1 agent, 12 passages`.
 * @param typed what the reader typed
 * @param result what it found
 */
function resultWords(typed: string, result: SearchResult): string {
  const { agents, ids, passages, corrections } = result;
  if (hitCount(result) === 0) return `Nothing matches “${typed}”.`;
  const found = [
    ...count(agents.all, 'agent', 'agents'),
    ...count(ids.all, 'id', 'ids'),
    ...count(passages.all, 'passage', 'passages'),
  ].join(', ');
  const slips = corrections.map(({ typed: slip, word }) => `“${slip}” as “${word}”`);
  return slips.length === 0 ? `${found}.` : `${found}, reading ${slips.join(' and ')}.`;
}

/** How far a search has come. */
export type SearchState =
  | { readonly at: 'start' }
  | { readonly at: 'failed' }
  | { readonly at: 'found'; readonly typed: string; readonly result: SearchResult };

type Props = {
  readonly state: SearchState;
  readonly urls: Urls;
  readonly type: (typed: string) => void;
  readonly submit: () => void;
  readonly close: () => void;
};

/** What the line above the results says; screen readers read it out when it changes. */
function words(state: SearchState): string {
  if (state.at === 'start') return 'Names, ids such as ASI06 or CVE-2025-3466, or what may happen.';
  if (state.at === 'failed') return 'The search did not load. Type on to try again.';
  return resultWords(state.typed, state.result);
}

type FormProps = { readonly typed: string; readonly urls: Urls };

/** Where to ask for an agent of the name that was typed; undefined where nobody is named. */
function formFor({ typed, urls }: FormProps): string | undefined {
  return urls.form('missing', { title: `New agent: ${typed}`, name: typed });
}

/** That no agent is called as was typed, and where to ask for it. */
function MissingName({ state, urls }: Pick<Props, 'state' | 'urls'>): VNode | null {
  if (state.at !== 'found' || !state.result.missingName) return null;
  const form = formFor({ typed: state.typed, urls });
  return (
    <>
      <b>{state.result.missingName}</b>{' '}
      {form !== undefined && (
        <>
          <a href={form}>Ask for it</a>.{' '}
        </>
      )}
    </>
  );
}

/** Where a reader goes on who found nothing, or wants the table. */
function WaysOn({ state, urls }: Pick<Props, 'state' | 'urls'>): VNode {
  if (state.at !== 'found') return <a href={urls.home}>All agents are in the directory.</a>;
  const { typed, result } = state;
  if (hitCount(result) > 0)
    return <a href={`${urls.home}?q=${encodeURIComponent(typed)}`}>Agents that this concerns</a>;
  const form = formFor({ typed, urls });
  if (form === undefined) return <a href={urls.home}>All agents are in the directory.</a>;
  return (
    <>
      Not in the catalog? <a href={form}>Ask for it</a>
    </>
  );
}

/** The inside of the search dialog: a field, a line that says what was found, and the results. */
export function SearchPanel({ state, urls, type, submit, close }: Props): VNode {
  return (
    <>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label class="hidden" for="search-typed">
          Search the catalog
        </label>
        <input
          id="search-typed"
          type="search"
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="search"
          placeholder="Dify, injection, ASI06"
          aria-describedby="search-said"
          onInput={(event) => type(event.currentTarget.value)}
        />
        <button type="button" onClick={close}>
          Close
        </button>
      </form>
      <output id="search-said" class="small muted" for="search-typed">
        <MissingName state={state} urls={urls} />
        {words(state)}
      </output>
      <div class="search-results">
        {state.at === 'found' && <ResultList result={state.result} urls={urls} />}
        <p class="small">
          <WaysOn state={state} urls={urls} />
        </p>
      </div>
    </>
  );
}
