import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import type { Inks } from './literal.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Steps from paper to an ink: finer than is seen at the edge of a line. */
const STEPS = 31;
/** How far a colour may be from the plane of all mixtures of paper and both inks, of 255: in some pixel both inks meet. */
const FAR = 12;

/** Pixels that mix paper with one of two inks. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each, by rows; alpha is 255. */
  readonly rgba: Uint8Array;
}

/** A PNG of a print in two inks: its palette goes from paper to each of them, so that it has no other colour and weighs a third.
 * Throws where a pixel is of a third colour. */
export async function twoInkPng({ width, height, rgba }: Pixels, inks: Inks): Promise<Buffer> {
  const [paper, ink, vermilion] = [inks.paper, inks.ink, inks.vermilion].map(channels) as [Rgb, Rgb, Rgb];
  const palette = [paper, ...ramp(paper, ink), ...ramp(paper, vermilion)];
  const [toInk, toVermilion] = [share(paper, ink), share(paper, vermilion)];
  const offPlane = planeOf(paper, ink, vermilion);
  const known = new Map<number, number>();
  const indexOf = (colour: number): number => {
    const rgb: Rgb = [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
    if (offPlane(rgb) > FAR) throw new Error(`a picture has a colour that is in neither ink: ${rgb.join(' ')}`);
    const index = nearest(rgb, [toInk(rgb), toVermilion(rgb)], palette);
    known.set(colour, index);
    return index;
  };
  const colours = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  const rows = Buffer.alloc(height * (width + 1)); // each row after its filter, none
  let [last, index] = [-1, 0]; // most pixels are like the one before
  for (let y = 0, at = 0; y < height; y++) {
    for (let to = y * (width + 1) + 1, end = to + width; to < end; to++, at += 4) {
      const colour = colours.getUint32(at, true) & 0xffffff;
      if (colour !== last) {
        last = colour;
        index = known.get(colour) ?? indexOf(colour);
      }
      rows[to] = index;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8); // eight bits, a palette
  const data = await promisify<Buffer, object, Buffer>(deflate)(rows, { level: 7 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

type Rgb = readonly [number, number, number];

function channels(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}

function ramp(paper: Rgb, ink: Rgb): Rgb[] {
  return Array.from(
    { length: STEPS },
    (_, step) => paper.map((value, at) => Math.round(value + (((ink[at] as number) - value) * (step + 1)) / STEPS)) as unknown as Rgb,
  );
}

/** How much of an ink is in a mixture with paper, in steps. */
function share(paper: Rgb, ink: Rgb): (rgb: Rgb) => number {
  const way = ink.map((value, at) => value - (paper[at] as number));
  const length = way.reduce((sum, value) => sum + value * value, 0);
  return (rgb) => {
    const along = rgb.reduce((sum, value, at) => sum + (value - (paper[at] as number)) * (way[at] as number), 0);
    return Math.max(0, Math.min(STEPS, Math.round((along / length) * STEPS)));
  };
}

/** How far a colour is from all mixtures of three. */
function planeOf(a: Rgb, b: Rgb, c: Rgb): (rgb: Rgb) => number {
  const less = (from: Rgb, to: Rgb) => to.map((value, at) => value - (from[at] as number)) as unknown as Rgb;
  const [[ux, uy, uz], [vx, vy, vz]] = [less(a, b), less(a, c)];
  const normal = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  const length = Math.hypot(...normal);
  return (rgb) => Math.abs(less(a, rgb).reduce((sum, value, at) => sum + value * (normal[at] as number), 0)) / length;
}

function nearest(rgb: Rgb, [ink, vermilion]: readonly [number, number], palette: readonly Rgb[]): number {
  const off = (index: number) => (palette[index] as Rgb).reduce((sum, value, at) => sum + (value - (rgb[at] as number)) ** 2, 0);
  const other = vermilion === 0 ? 0 : STEPS + vermilion;
  return off(ink) <= off(other) ? ink : other;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
