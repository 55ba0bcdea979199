import { causes } from '#domain/inventory/policy.ts';
import type { Option } from '../arguments.ts';
import { columns } from '../arguments.ts';
import { checkJson } from '../check/json.ts';
import { checkMarkdown } from '../check/markdown.ts';
import { judgeInventory } from '../check/outcome.ts';
import { catalogsFrom } from '../check/catalogs.ts';
import { inventoryFrom, policyFrom } from '../check/read.ts';
import { checkSarif } from '../check/sarif.ts';
import { checkText } from '../check/text.ts';
import { chosenFormat, UsageError } from '../command.ts';
import type { Command } from '../command.ts';
import type { CheckEffects } from '../effects.ts';

const OPTIONS: readonly Option[] = [
  { name: 'policy', value: '<file>', does: 'what makes it fail, and what somebody accepted' },
  {
    name: 'content',
    value: '<folder>',
    isList: true,
    does: 'a content folder, not the one here; may be given several times',
  },
  {
    name: 'catalog',
    value: '<file>',
    isList: true,
    does: 'a downloaded /api/v1/catalog.json, not the entries here; several times as well',
  },
  { name: 'format', value: '<form>', does: 'text (the default), json, sarif or md' },
];

const ABOUT = [
  'Judges the agents that somebody runs, each in its version: band, open and exploited advisories,',
  'minimum version, whether the review is due, and whether the catalog knows it at all.',
  '',
  'The inventory is a list in YAML, CSV or JSON with agent (an id or a name, also an old one) or',
  'package (a package URL), version and profile; or a bill of materials (CycloneDX or SPDX) in JSON,',
  'whose components are found by their package URL. A row that is wrong is named, and the others',
  'are still judged.',
  '',
  'Several catalogs judge one inventory, such as a private one beside the public one:',
  '  check agents.yml --content /srv/agents/content --content content',
  'Each row then tells which one knows it. An id stands in one of them, or says the same in all; a',
  'name or a package that two of them know is judged by both, and so is an id that one has renamed.',
  '',
  'What a policy may name under failOn:',
  ...columns(causes.map(({ id, means }) => [id, means])),
  'Without a policy: exploited, below-minimum and no-version. A name like that of an agent that the',
  'catalog has fails, too, whatever the policy: it may be a slip. Exceptions name an agent (and',
  'version), for which causes, acceptedBy, until and because. A sample:',
  'test/fixtures/inventory/policy.yml.',
  '',
  'Ends with 0 when nothing fails, 1 when a row fails or is wrong, 2 when it was not understood.',
];

const PRINT = { text: checkText, json: checkJson, sarif: checkSarif, md: checkMarkdown };

/** Judges an inventory of agents by a policy. */
export const check: Command<CheckEffects> = {
  name: 'check',
  usages: [
    'check <inventory> [--policy <file>] [--format text|json|sarif|md]',
    'check <inventory> --content <folder>… --catalog <file>…',
  ],
  does: 'judge the agents that you run, each in its version',
  about: ABOUT,
  options: OPTIONS,
  run: async ({ options, lists, words }, effects) => {
    const [file, ...others] = words;
    if (file === undefined || others.length > 0)
      throw new UsageError(`check takes one inventory, but was given ${words.length}`);
    const format = chosenFormat(options, ['text', 'json', 'sarif', 'md']);
    const policy = policyFrom(options.get('policy'), effects);
    const inventory = inventoryFrom(file, effects);
    const named = { content: lists.get('content') ?? [], catalog: lists.get('catalog') ?? [] };
    const catalogs = await catalogsFrom(named, effects);
    if (!catalogs) return 1;
    const outcome = judgeInventory(file, inventory, catalogs, policy, effects.today());
    effects.print(PRINT[format](outcome));
    return outcome.rows.some(({ result }) => result === 'fail' || result === 'wrong') ? 1 : 0;
  },
};
