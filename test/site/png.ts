import { crc32, inflateSync } from 'node:zlib';

/** A PNG with a palette and unfiltered rows, as ours are. */
export interface Png {
  readonly width: number;
  readonly height: number;
  readonly palette: readonly (readonly [number, number, number])[];
  /** Index in the palette of each pixel, by rows. */
  readonly pixels: Uint8Array;
}

/** Reads one of our PNGs. Throws where it is anything else, or a chunk's sum is wrong. */
export function readPng(png: Buffer): Png {
  if (png.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('no PNG');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    if (crc32(body) !== png.readUInt32BE(at + 8 + length)) throw new Error('a chunk is damaged');
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
    at += 12 + length;
  }
  const [head, colours, data] = ['IHDR', 'PLTE', 'IDAT'].map((type) => chunks.get(type)) as [Buffer, Buffer, Buffer];
  if (!chunks.has('IEND') || head.readUInt16BE(8) !== 0x0803) throw new Error('no PNG with a palette of bytes');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const rows = inflateSync(data);
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    if (rows[y * (width + 1)] !== 0) throw new Error('a row is filtered');
    pixels.set(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width);
  }
  return {
    width,
    height,
    palette: Array.from({ length: colours.length / 3 }, (_, at) => [...colours.subarray(at * 3, at * 3 + 3)] as [number, number, number]),
    pixels,
  };
}
