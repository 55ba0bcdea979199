import type { VNode } from 'preact';
import type { ApiPageView as View } from './view.ts';

function PointerField(): VNode {
  return (
    <p>
      <label for="try-pointer">Part, as a JSON Pointer</label>{' '}
      <input
        id="try-pointer"
        name="pointer"
        type="text"
        autocomplete="off"
        placeholder="/agent/score"
      />
    </p>
  );
}

/** A form that fetches a document of this very site and shows it. Only scripts make it work. */
export function TryIt({ documents, agents, isPart, root }: View): VNode {
  return (
    <section class="js-only" aria-labelledby="try-it">
      <h2 id="try-it">Try it</h2>
      <form data-try-it={root}>
        <p>
          <label for="try-document">Document</label>{' '}
          <select id="try-document" name="document">
            {documents.map(({ path }) => (
              <option value={path} selected={path.includes('{')}>
                {path}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label for="try-agent">
            Agent{isPart && ` (the first ${agents.length} by id; all others work alike)`}
          </label>{' '}
          <select id="try-agent" name="agent">
            {agents.map(({ id, name }) => (
              <option value={id}>{name}</option>
            ))}
          </select>
        </p>
        <PointerField />
        <p>
          <button type="submit" class="button">
            Fetch
          </button>{' '}
          <output for="try-document try-agent try-pointer" aria-live="polite" data-try-status="" />
        </p>
        <pre data-try-result="" tabindex={0} aria-label="What came back" hidden />
      </form>
    </section>
  );
}
