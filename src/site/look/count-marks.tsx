import type { JSX } from 'preact';
import { type DotFieldSpec, dotField, ghostDots } from '../../geometry/charts/dot-field.ts';
import { amountCells } from '../../geometry/signings/amount.ts';
import { boundsPaths, type PlacedFace } from '../../geometry/signings/bounds.ts';
import { grid } from '../../geometry/signings/grid.ts';
import { countAxis } from '../../geometry/signings/sectors.ts';
import type { DrawInput } from '../../view/drawing.tsx';
import { Ten } from '../../view/map/open-frame.tsx';
import { AmountField } from '../../view/signings/amount-field.tsx';
import { Bracket } from '../../view/signings/bracket.tsx';
import { Discs } from '../../view/signings/discs.tsx';
import { Dots } from '../../view/signings/dots.tsx';
import { BlankSeal, NamedSeal, SealSlip } from '../../view/signings/seal.tsx';
import { SmallSeals } from '../../view/signings/small-seals.tsx';
import type { Picture } from './picture.tsx';

/** The marks that count: signings, firms, people, sums, bounds, and how sure a number is. */
export function countMarks({ story, say }: DrawInput): Readonly<Record<string, Picture>> {
  const named = story.signings.find(({ seal }) => seal !== null);
  return {
    inks: {
      box: [0, 0, 228, 60],
      body: (
        <>
          <path class="f0 si" d="M4.5 4.5h63v51h-63z" />
          <path class="fi" d="M82 4h64v52h-64z" />
          <path class="fv" d="M160 4h64v52h-64z" />
        </>
      ),
    },
    seals: {
      box: [0, 0, 184, 92],
      body: (
        <>
          <defs>
            <SealSlip id="slip" size={13} text={say('sixteen.blank')} />
          </defs>
          <NamedSeal id="named" cx={46} cy={46} side={76} seed={1} face={named?.seal ?? ''} />
          <BlankSeal id="blank" cx={138} cy={46} side={76} seed={2} slip="slip" width={1.4} />
        </>
      ),
    },
    'small-seals': {
      box: [0, 0, 150, 30],
      body: (
        <>
          <SmallSeals side={11} at={[15, 33, 51, 69].map((x) => [x, 15] as const)} />
          <SmallSeals side={11} line={1.3} at={[96, 114, 132].map((x) => [x, 15] as const)} />
        </>
      ),
    },
    ten: {
      box: [0, 0, 170, 50],
      body: <Ten spots={[28, 66, 104, 142].map((x) => [x, 25] as const)} half={12} named={2} />,
    },
    nearly: {
      box: [0, 0, 236, 34],
      body: <Discs centres={Array.from({ length: 9 }, (_, i) => ({ x: 18 + i * 25, y: 17 }))} r={9} precision="below" />,
    },
    about: { box: [0, 0, 212, 72], body: <About /> },
    more: { box: [0, 0, 150, 66], body: <More /> },
    bounds: { box: [0, 0, 220, 50], body: <Bounds /> },
    bracket: { box: [0, 0, 60, 60], body: <Bracket x={28} y0={8} y1={52} lead={16} /> },
    bases: {
      box: [0, 0, 120, 30],
      body: (
        <>
          <use href="#basis-stated" x="15" y="10" />
          <use href="#basis-derived" x="55" y="10" />
          <use href="#basis-external" x="95" y="10" />
        </>
      ),
    },
  };
}

/** A sum of about ten, two of them itemised exactly. */
function About(): JSX.Element {
  const cells = amountCells({ value: 10, precision: 'about' }, [{ value: 2, precision: 'exact' }]);
  return <AmountField set="phone" cells={cells} at={grid({ x: 10, y: 10, side: 23.5, gap: 4.5, columns: 7, count: cells.length })} />;
}

/** More than a hundred people, and a row of firms. */
function More(): JSX.Element {
  const people: DotFieldSpec = { count: 80, columns: 20, block: 10, pitch: 6, air: 3, x: 15, y: 56 };
  const field = dotField(people);
  return (
    <>
      <Dots d={field.d} dash={field.dash} size={3.6} />
      <Dots d={ghostDots(people, [[0, 3, 4, 8], [2, 7], [5]])} size={3.6} hole={2} />
    </>
  );
}

/** Bounds from the article alone, and with the other report. */
function Bounds(): JSX.Element {
  const axis = countAxis([], 16, { x: 15, pitch: 12.5 });
  const rows: readonly PlacedFace[] = [
    { face: { kind: 'bounds', article: [1, 11], second: null }, y: 14 },
    { face: { kind: 'bounds', article: null, second: [1, 7] }, y: 36 },
  ];
  const { bare, hollow } = boundsPaths(rows, axis, 5);
  return (
    <>
      <path class="f0 sv" stroke-width="1.6" d={bare} />
      <path class="fp sv" stroke-width="1.4" d={hollow} />
    </>
  );
}
