import { expect, it } from 'vitest';
import { outsideUrls, PRIVATE, PUBLIC, REPOSITORY } from '#ui/shared/publisher.ts';

const fields = { name: 'Fraud desk' };

it('the public catalog fills in its forms, and leads to commits and files', () => {
  const { commit, edit, form } = outsideUrls(PUBLIC);
  expect(form('missing', fields)).toBe(
    `${REPOSITORY}/issues/new?template=1-new-agent.yml&name=Fraud+desk`,
  );
  expect(commit('abc')).toBe(`${REPOSITORY}/commit/abc`);
  expect(edit('dify')).toBe(`${REPOSITORY}/edit/main/content/agents/dify.md`);
});

it('a private one sends no word anywhere, and knows no place that nobody named', () => {
  const { commit, edit, form } = outsideUrls(PRIVATE);
  expect([commit('abc'), edit('dify'), form('missing', fields)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('a private one leads to its own contact and commits, and tells the contact nothing', () => {
  const contact = 'mailto:agents@bank.example';
  const { commit, edit, form } = outsideUrls({
    ...PRIVATE,
    contact,
    repository: 'https://git.bank.example/agents',
  });
  expect(form('wrong', fields)).toBe(contact);
  expect(commit('abc')).toBe('https://git.bank.example/agents/commit/abc');
  expect(edit('dify')).toBe(undefined);
});
