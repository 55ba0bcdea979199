import { dataFile, dataPaths } from '#site/agent-pages/data-routes.ts';

export const getStaticPaths = dataPaths;

/** The entry's inputs and where its file has them, fetched only when the panel is opened. */
export const GET = dataFile;
