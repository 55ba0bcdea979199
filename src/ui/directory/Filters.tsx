import { counted } from '#domain/wording.ts';
import type { VNode } from 'preact';
import type { FilterGroup } from './view.ts';

function Boxes({ group }: { group: FilterGroup }): VNode {
  const { key, name, options } = group;
  return (
    <fieldset>
      <legend>{name}</legend>
      {options.map(({ value, name: option, count }) => (
        <label>
          <input type="checkbox" name={key} value={value} /> {option}{' '}
          <span class="small muted" data-count="">
            {count}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

type Props = {
  readonly groups: readonly FilterGroup[];
  readonly total: number;
  /** Where to ask for an agent that is not here; undefined where nobody is named. */
  readonly missingUrl: string | undefined;
};

/** What is said of a name that no agent has; the browser writes it in. */
function MissingName({ missingUrl }: Pick<Props, 'missingUrl'>): VNode {
  return (
    <p class="missing-name" role="status" hidden>
      <b data-missing-name=""></b>
      {missingUrl !== undefined && (
        <>
          {' '}
          <a href={missingUrl}>Ask for it</a>.
        </>
      )}
    </p>
  );
}

/** What is said where no agent fits; the browser shows the parts that help. */
function NoneFits({ missingUrl }: Pick<Props, 'missingUrl'>): VNode {
  return (
    <p class="none" data-none="" hidden>
      No agent fits.
      <span data-none-filter="" hidden>
        {' '}
        Remove a filter to see more.
      </span>
      <span data-none-see="" hidden></span>
      <span data-none-ask="">
        {missingUrl !== undefined && (
          <>
            {' '}
            Not in the catalog? <a href={missingUrl}>Ask for it</a>.
          </>
        )}
      </span>
    </p>
  );
}

/** The search box and the filters of the directory; they need JavaScript, the table does not. */
export function Filters({ groups, total, missingUrl }: Props): VNode {
  return (
    <form class="filters js-only" role="search" aria-label="Search and filter the directory">
      <p class="search">
        <label for="q">Search by name, alias, text or id</label>
        <input
          id="q"
          name="q"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder="injection, CVE-2025-3466"
        />
      </p>
      <details class="filter-box">
        <summary>Filter</summary>
        <div class="groups">
          {groups
            .filter(({ options }) => options.length > 1)
            .map((group) => (
              <Boxes group={group} />
            ))}
        </div>
      </details>
      <MissingName missingUrl={missingUrl} />
      <p class="state">
        <output data-status="">{counted(total, 'agent')}</output>{' '}
        <button type="reset" hidden>
          Clear all
        </button>
      </p>
      <NoneFits missingUrl={missingUrl} />
    </form>
  );
}
