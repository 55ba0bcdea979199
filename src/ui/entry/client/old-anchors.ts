/** Leads on from places that once stood on the first page of an entry. */
import { decodePart } from '#ui/shared/decode-part.ts';
import { pageOfAnchor } from '#ui/shared/entry-anchors.ts';

const id = decodePart(location.hash.slice(1));
const page = pageOfAnchor(id);
if (page !== '' && document.getElementById(id) === null)
  location.replace(`${page}${location.search}${location.hash}`);
