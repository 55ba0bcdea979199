import { createUrls } from '#ui/shared/urls.ts';
import { buildOptions } from './build-options.ts';

/** The paths of this site, under the base that it is built for. */
export const urls = createUrls(import.meta.env.BASE_URL, buildOptions().publisher);
