import { snippetLanguages } from './mitigation.ts';

/**
 * Languages that a fenced code block of a body may name. Code is shown as text and never run; the
 * list keeps out names that a script in the page would act on, such as those of diagrams.
 */
export const fenceLanguages: readonly string[] = [
  ...snippetLanguages,
  ...['c', 'console', 'cpp', 'csharp', 'css', 'csv', 'diff', 'go', 'hcl', 'html', 'http', 'java'],
  ...['javascript', 'js', 'log', 'markdown', 'md', 'php', 'powershell', 'py', 'rego', 'ruby'],
  ...['rust', 'sh', 'shell', 'sql', 'ts', 'txt', 'xml', 'yml'],
].sort();
