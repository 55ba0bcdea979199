import { directoryPaths, toDirectoryIndex, toRowsFile } from '#ui/directory/data.ts';
import { pageCount } from '#ui/directory/pages.ts';
import { toDirectory } from '#ui/directory/view.ts';
import type { CatalogExport } from './export.ts';

/** Rows in one file: what a browser loads to show some of them. */
const PER_FILE = 250;

/** What the directory loads to filter and sort agents of its other pages; none where it has one page. */
export const directoryExport: CatalogExport = {
  id: 'directory',
  type: 'application/json',
  files: ({ catalog, addresses, directoryRows }) => {
    const all = catalog.agents.length;
    if (pageCount(all, directoryRows) === 1) return [];
    const rows = () => toDirectory(catalog, addresses.urls).rows;
    const files = Array.from({ length: pageCount(all, PER_FILE) }, (_, file) => ({
      path: directoryPaths.rows(file),
      write: () => JSON.stringify(toRowsFile(rows(), file, PER_FILE)),
    }));
    return [
      {
        path: directoryPaths.index,
        write: () => JSON.stringify(toDirectoryIndex(rows(), PER_FILE, directoryRows)),
      },
      ...files,
    ];
  },
};
