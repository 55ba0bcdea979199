import type { EntryPage } from '#ui/entry/view.ts';
import { html } from '../html.ts';
import type { Markup } from '../html.ts';

/** The choice of a deployment profile, for an entry that has some. */
export function profileSwitch(profiles: EntryPage['profiles']): Markup {
  const choices = profiles.map(
    ({ id, name }, index) =>
      html`<label>
        <input type="radio" name="profile" value="${id}" id="profile-${index + 1}" />
        <span>${name}</span>
      </label>`,
  );
  return html`<fieldset class="profiles" data-pagefind-ignore>
    <legend>Deployment profile</legend>
    <label>
      <input type="radio" name="profile" value="" id="profile-0" checked />
      <span>All profiles</span>
    </label>
    ${choices}
    <p class="small muted">
      The choice changes the score, the diagram, and which threats, claims, mitigations and
      questions are shown.
    </p>
  </fieldset>`;
}
