import type { JSX } from 'preact';
import { encode } from 'uqr';

interface QrCodeProps {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Of the code without its quiet zone, px at most: modules are whole px. */
  readonly size: number;
}

/** A QR code in ink; around it four modules of paper are kept free by what stands there. */
export function QrCode({ text, x, y, size }: QrCodeProps): JSX.Element {
  const { data, size: count } = encode(text, { ecc: 'M', border: 0 });
  const module = Math.floor(size / count);
  const runs = data.flatMap((row, line) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ 0: run, index }) => `M${x + index * module} ${y + line * module}h${run.length * module}v${module}h${-run.length * module}z`),
  );
  return <path class="fi" shape-rendering="crispEdges" d={runs.join('')} />;
}
