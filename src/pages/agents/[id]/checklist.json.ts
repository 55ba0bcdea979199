import { dataFile, dataPaths } from '#site/agent-pages/data-routes.ts';

export const getStaticPaths = dataPaths;

/** The checklist of an agent as a file, without ticks. */
export const GET = dataFile;
