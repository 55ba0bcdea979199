import { dataFile, dataPaths } from '#site/agent-pages/data-routes.ts';

export const getStaticPaths = dataPaths;

/** What the comparison loads of one agent, when somebody chooses it. */
export const GET = dataFile;
