import { partAt } from '../pointer.ts';

/** Characters of an answer that are shown at most: a browser is slow to lay out more. */
const MAX_SHOWN = 100_000;

const form = document.querySelector<HTMLFormElement>('form[data-try-it]');
const status = form?.querySelector<HTMLOutputElement>('[data-try-status]');
const result = form?.querySelector<HTMLPreElement>('[data-try-result]');

/** Fetches the document that the form names, and shows the part that it asks for. */
async function show(root: string): Promise<void> {
  if (!form || !status || !result) return;
  const fields = new FormData(form);
  const read = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const path = read('document').replace('{id}', read('agent'));
  status.value = 'Fetching …';
  const answer = await fetch(`${root}${path}`);
  if (!answer.ok) {
    status.value = `The site answered ${answer.status}.`;
    return;
  }
  const found = partAt(await answer.json(), read('pointer'));
  if ('missing' in found) {
    status.value = `GET ${root}${path}: ${found.missing}.`;
    result.hidden = true;
    return;
  }
  const text = JSON.stringify(found.part, null, 2);
  const cut = text.length > MAX_SHOWN;
  status.value = `GET ${root}${path}: ${text.length} characters${cut ? ', of which the first are shown' : ''}.`;
  result.textContent = cut ? `${text.slice(0, MAX_SHOWN)}\n…` : text;
  result.hidden = false;
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  show(form.dataset['tryIt'] ?? '').catch(() => {
    if (status) status.value = 'Nothing came back. Are you offline?';
  });
});
