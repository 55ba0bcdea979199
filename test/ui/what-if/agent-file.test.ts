import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scorePlaces } from '#reader/score-places.ts';
import { toWhatIfFile } from '#ui/what-if/agent-file.ts';
import { root } from '../../helpers/build-site.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';

const { agents } = catalogOf();

describe('toWhatIfFile', () => {
  it.each(agents.map((agent) => [agent.id, agent] as const))(
    'gives each scored threat of %s the places of its own lines',
    (_id, agent) => {
      const text = readFileSync(join(root, agent.file), 'utf8');
      const file = toWhatIfFile(agent, scorePlaces(text, agent.data));
      expect(file.places.threats).toHaveLength(file.threats.length);
      const read = file.threats.map((_, index) => {
        const edit = file.places.threats[index]?.cvss;
        return edit && file.places.lines[edit.line];
      });
      expect(read.map((line, index) => line?.includes(file.threats[index]?.cvss ?? '?'))).toEqual(
        file.threats.map(() => true),
      );
    },
  );

  it.each([
    ['content/agents/a.md', 'content/agents/a.md'],
    ['.cache/own/content/agents/a.md', '.cache/own/content/agents/a.md'],
    ['../../home/ann/desk/content/agents/a.md', 'content/agents/a.md'],
    ['/srv/desk/content/agents/a.md', 'content/agents/a.md'],
    ['D:\\ann\\desk\\agents\\a.md', 'desk/agents/a.md'],
  ])('names the file %s as %s, without folders of the machine', (path, told) => {
    const [agent = expect.fail('no agent')] = agents;
    const text = readFileSync(join(root, agent.file), 'utf8');
    const places = scorePlaces(text, agent.data);
    expect(toWhatIfFile({ ...agent, file: path }, places).file).toBe(told);
  });

  it('is tried on an entry with a threat that is closed', () => {
    const closed = agents.filter(({ data, score }) => data.threats.length > score.threats.length);
    expect(closed.map(({ id }) => id)).not.toEqual([]);
  });
});
