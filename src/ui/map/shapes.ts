import type { Kind } from '#domain/entry/product.ts';

/** The shape of each kind of agent, as a path around its middle, so that kind needs no colour. */
export const shapes: Readonly<Record<Kind, string>> = {
  framework: 'M-6-6H6V6H-6Z',
  platform: 'M0-7A7 7 0 1 1 0 7A7 7 0 1 1 0-7Z',
  'coding-agent': 'M0-8L8 6H-8Z',
  'browser-agent': 'M0 8L8-6H-8Z',
  assistant: 'M0-8L8 0L0 8L-8 0Z',
  sdk: 'M-3-8H3V-3H8V3H3V8H-3V3H-8V-3H-3Z',
  workflow: 'M-7 0L-3.5-6H3.5L7 0L3.5 6H-3.5Z',
  'mcp-server': 'M0-8L7.6-2.5L4.7 6.5H-4.7L-7.6-2.5Z',
  skill: 'M-7-5H7L3 5H-3Z',
};
