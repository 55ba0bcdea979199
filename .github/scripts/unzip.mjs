import { crc32, inflateRawSync } from 'node:zlib';

/** What stands at the start of each part of an archive. */
const SIGNATURES = { end: 0x06054b50, directory: 0x02014b50, file: 0x04034b50 };
const END_BYTES = 22;
const STORED = 0;
const DEFLATED = 8;

/**
 * The start of the record that ends an archive. A comment may follow it, so it is looked for.
 * @param {Buffer} archive
 */
function findEnd(archive) {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(SIGNATURES.end);
  const at = archive.lastIndexOf(mark);
  return at + END_BYTES > archive.length ? -1 : at;
}

/**
 * What the directory of an archive says of its only file.
 * @param {Buffer} archive
 * @param {string} name
 */
function describe(archive, name) {
  const end = findEnd(archive);
  if (end < 0) throw new Error('the artifact is no zip archive');
  const files = archive.readUInt16LE(end + 10);
  if (files !== 1) throw new Error(`the artifact holds ${files} files, not one`);
  const at = archive.readUInt32LE(end + 16);
  if (archive.readUInt32LE(at) !== SIGNATURES.directory)
    throw new Error('the artifact has a broken directory');
  const nameEnd = at + 46 + archive.readUInt16LE(at + 28);
  if (archive.toString('utf8', at + 46, nameEnd) !== name)
    throw new Error(`the artifact does not hold ${name}`);
  return {
    method: archive.readUInt16LE(at + 10),
    checksum: archive.readUInt32LE(at + 16),
    packed: archive.readUInt32LE(at + 20),
    size: archive.readUInt32LE(at + 24),
    at: archive.readUInt32LE(at + 42),
  };
}

/**
 * The only file of a small zip archive. Nothing is written to the disk, and no more is unpacked than
 * the limit allows, whatever the archive says of itself.
 * @param {Buffer} archive the bytes of the archive
 * @param {string} name the name that the file must have
 * @param {number} limit the most bytes that the file may have
 * @returns {Buffer} its bytes
 * @throws {Error} when the archive is broken, holds anything else, or holds too much
 */
export function onlyFile(archive, name, limit) {
  try {
    const { method, checksum, packed, size, at } = describe(archive, name);
    if (size > limit) throw new Error(`${name} has ${size} bytes; the limit is ${limit}`);
    if (archive.readUInt32LE(at) !== SIGNATURES.file)
      throw new Error('the artifact has a broken directory');
    const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
    const body = archive.subarray(start, start + packed);
    if (method !== STORED && method !== DEFLATED)
      throw new Error(`${name} is packed by an unknown method`);
    const bytes = method === STORED ? body : inflateRawSync(body, { maxOutputLength: limit });
    if (bytes.length !== size || crc32(bytes) !== checksum) throw new Error(`${name} is damaged`);
    return bytes;
  } catch (error) {
    // Node's own errors have a code: a read beyond the end, or a stream that does not unpack.
    if ('code' in error) throw new Error('the artifact is damaged', { cause: error });
    throw error;
  }
}
