/** Saves the threats of an id as JSON; without it, the link leads to the threats of all ids. */

/** A threat as the API tells it: of its fields those that are asked. */
type ThreatRecord = { readonly frameworks: readonly string[]; readonly stride: readonly string[] };
type ThreatsDocument = { readonly threats: readonly ThreatRecord[] };

/** The document of all threats with those alone that list one of the ids. @throws Error when it did not load */
async function threatsOf(address: string, ids: readonly string[]): Promise<ThreatsDocument> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const document = (await answer.json()) as ThreatsDocument;
  const lists = ({ frameworks, stride }: ThreatRecord) =>
    ids.some((id) => frameworks.includes(id) || stride.includes(id));
  return { ...document, threats: document.threats.filter(lists) };
}

/** Gives a text to the reader as a file. */
function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // By then the browser has long begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-threats-of]'))
  link.addEventListener('click', (event) => {
    const [first = '', ...others] = link.dataset.threatsOf?.split(' ') ?? [];
    event.preventDefault();
    threatsOf(link.href, [first, ...others]).then(
      (found) => save(JSON.stringify(found, null, 2), `${first.toLowerCase()}-threats.json`),
      () => location.assign(link.href),
    );
  });
