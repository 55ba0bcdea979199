import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive; `size` and `checksum` may be lies about its text. */
export type Packed = {
  readonly name: string;
  readonly text: string;
  readonly stored?: boolean;
  readonly size?: number;
  readonly checksum?: number;
};

/** The fields that a file has both before its data and in the directory. */
function fields({ name, text, stored = false, size, checksum }: Packed, data: Buffer): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(stored ? 0 : 8, 4);
  bytes.writeUInt32LE((checksum ?? crc32(text)) >>> 0, 10);
  bytes.writeUInt32LE(data.length, 14);
  bytes.writeUInt32LE(size ?? Buffer.byteLength(text), 18);
  bytes.writeUInt16LE(Buffer.byteLength(name), 22);
  return bytes;
}

/** Packs files into a zip archive, as little of the format as a reader can ask for. */
export function zip(files: readonly Packed[]): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const data = file.stored ? Buffer.from(file.text) : deflateRawSync(file.text);
    const name = Buffer.from(file.name);
    const common = fields(file, data);
    const local = [Buffer.from('PK\u0003\u0004'), common, name, data];
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), common, tail, name);
    body.push(...local);
    at += Buffer.concat(local).length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...body, ...directory, end]);
}
