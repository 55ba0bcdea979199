// Not from `astro:content`, which brings all of Astro's renderer along, a third of a second.
import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import * as z from 'zod';
import { layers } from './domain/maestro/layers.ts';
import { agentsLoader } from './site/agents-loader.ts';

/** The entries: strangers' Markdown, read and checked by the catalog's own reader. */
const agents = defineCollection({ loader: agentsLoader() });

/** The maintainers' prose of the layer pages. */
const layerProse = defineCollection({
  loader: glob({ base: './content/layers', pattern: 'L?.mdx' }),
  schema: z.strictObject({
    layer: z.enum(layers.map(({ id }) => id)),
    summary: z.string().min(40).max(200),
  }),
});

/** The maintainers' other pages: methodology, about, contribute. */
const pages = defineCollection({
  loader: glob({ base: './content/pages', pattern: '*.mdx' }),
  schema: z.strictObject({ title: z.string(), description: z.string().min(40).max(200) }),
});

export const collections = { agents, layers: layerProse, pages };
