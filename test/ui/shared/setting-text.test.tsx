import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { SettingText } from '#ui/shared/SettingText.tsx';

/** The markup of a setting, with a bar where it may break. */
const print = (text: string) =>
  renderToString(<SettingText text={text} />)
    .replaceAll('<wbr/>', '|')
    .replaceAll(/<\/?code>/g, '');

describe('a setting', () => {
  it.each([
    ['N8N_RUNNERS_ENABLED=false', 'N8N_RUNNERS_ENABLED=|false'],
    [
      'type=bind,src=/a/b,dst=/projects/path,ro',
      'type=|bind,|src=|/a/|b,|dst=|/projects/|path,|ro',
    ],
    ['sandbox: workspace-write; network: off', 'sandbox: workspace-|write; network: off'],
    ['a;b', 'a;|b'],
    ['pip install x==1.0', 'pip install x==|1.0'],
    ['--no-sandbox --cap-drop=ALL', '--no-|sandbox --cap-|drop=|ALL'],
    ['/etc/app.toml', '/etc/|app.toml'],
    ['https://example.org/', 'https://|example.org/'],
    ['plain', 'plain'],
    ['', ''],
  ])('%s may break as %s', (text, broken) => {
    expect(print(text)).toBe(broken);
  });

  it('is its text alone, whatever is in it', () => {
    expect(print('a=<b>&c')).toBe('a=|&lt;b>&amp;c');
  });
});
