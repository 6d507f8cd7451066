/** Names of a font by their id: 0 copyright, 1 family, 2 style, 3 unique, 4 full, 5 version, 6 PostScript, 13 licence, 14 its address. */
export type FontNames = Readonly<Record<number, string>>;

interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

/** A TrueType font under other names: all its old ones are gone, and the table of styles that tells of them. Throws `no TrueType font` for anything else. */
export function renamed(font: Buffer, names: FontNames): Buffer {
  if (font.readUInt32BE(0) !== 0x00010000) throw new Error('no TrueType font');
  const tables = readTables(font).filter(({ tag }) => tag !== 'STAT');
  return writeTables(tables.map(({ tag, data }) => ({ tag, data: tag === 'name' ? nameTable(names) : data })));
}

function readTables(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + index * 16;
    const start = font.readUInt32BE(at + 8);
    return { tag: font.toString('latin1', at, at + 4), data: font.subarray(start, start + font.readUInt32BE(at + 12)) };
  });
}

/** OpenType `name`, version 0: Windows, Unicode, American English. */
function nameTable(names: FontNames): Buffer {
  const records = Object.entries(names).map(([id, text]) => ({ id: Number(id), text: Buffer.from(text, 'utf16le').swap16() }));
  const head = Buffer.alloc(6 + records.length * 12);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  records.forEach(({ id, text }, index) => {
    const fields = [3, 1, 0x409, id, text.length, offset];
    fields.forEach((field, place) => {
      head.writeUInt16BE(field, 6 + index * 12 + place * 2);
    });
    offset += text.length;
  });
  return Buffer.concat([head, ...records.map(({ text }) => text)]);
}

function writeTables(tables: readonly Table[]): Buffer {
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const head = Buffer.alloc(12 + tables.length * 16);
  head.writeUInt32BE(0x00010000, 0);
  [tables.length, power * 16, Math.log2(power), (tables.length - power) * 16].forEach((field, place) => {
    head.writeUInt16BE(field, 4 + place * 2);
  });
  let offset = head.length;
  const bodies = tables.map(({ tag, data }, index) => {
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    head.write(tag, 12 + index * 16, 'latin1');
    [checksum(padded), offset, data.length].forEach((field, place) => {
      head.writeUInt32BE(field, 16 + index * 16 + place * 4);
    });
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...bodies]);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
