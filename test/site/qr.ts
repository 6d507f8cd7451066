/** Reads a QR code of one block or several from its modules, without the help of its correction: what a clean print must give. Throws where it is none. */
export function readQr(dark: readonly (readonly boolean[])[]): string {
  const size = dark.length;
  const version = (size - 17) / 4;
  if (!Number.isInteger(version) || version < 2 || version > 6) throw new Error(`no QR code of ${size} modules`);
  const format = formatOf(dark);
  const mask = MASKS[(format >> 10) & 7] as (row: number, column: number) => boolean;
  const bits: number[] = [];
  let up = true;
  for (let right = size - 1; right > 0; right -= 2, up = !up) {
    if (right === 6) right--;
    for (let step = 0; step < size; step++) {
      const row = up ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (!isFunction(row, column, size)) bits.push(Number((dark[row]?.[column] === true) !== mask(row, column)));
      }
    }
  }
  const level = 'MLHQ'[(format >> 13) & 3] as string;
  const blocks = BLOCKS[`${version}${level}`];
  if (blocks === undefined) throw new Error(`version ${version}, level ${level} is not known here`);
  const words = Array.from({ length: Math.floor(bits.length / 8) }, (_, at) => toNumber(bits.slice(at * 8, at * 8 + 8)));
  const [count, each] = blocks;
  const data = Array.from({ length: count }, (_, block) =>
    Array.from({ length: each }, (_, at) => words[at * count + block] as number),
  ).flat();
  const stream = data.flatMap((word) => [...word.toString(2).padStart(8, '0')].map(Number));
  if (toNumber(stream.slice(0, 4)) !== 4) throw new Error('no bytes');
  const length = toNumber(stream.slice(4, 12));
  return Buffer.from(Array.from({ length }, (_, at) => toNumber(stream.slice(12 + at * 8, 20 + at * 8)))).toString('utf8');
}

/** Blocks and data words of each, where all are alike (ISO/IEC 18004, table 9). */
const BLOCKS: Readonly<Record<string, readonly [count: number, data: number]>> = {
  '2M': [1, 28],
  '3M': [1, 44],
  '4M': [2, 32],
  '5M': [2, 43],
  '6M': [4, 27],
  '3L': [1, 55],
  '4L': [1, 80],
  '3Q': [2, 17],
  '4Q': [2, 24],
};

const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];

/** The fifteen bits beside the upper left corner. */
function formatOf(dark: readonly (readonly boolean[])[]): number {
  const places = [0, 1, 2, 3, 4, 5, 7, 8].map((column) => [8, column]).concat([7, 5, 4, 3, 2, 1, 0].map((row) => [row, 8]));
  return toNumber(places.map(([row = 0, column = 0]) => Number(dark[row]?.[column] === true))) ^ 0b101010000010010;
}

function isFunction(row: number, column: number, size: number): boolean {
  const corner = (row < 9 && column < 9) || (row < 9 && column >= size - 8) || (row >= size - 8 && column < 9);
  const align = Math.abs(row - (size - 7)) <= 2 && Math.abs(column - (size - 7)) <= 2;
  return corner || align || row === 6 || column === 6;
}

function toNumber(bits: readonly number[]): number {
  return bits.reduce((sum, bit) => sum * 2 + bit, 0);
}
