import { readFileSync } from 'node:fs';
import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { GRADES } from '../../src/geometry/map/grades.ts';
import { discStyle, type LineStyle, titleStyle } from '../../src/geometry/map/line-styles.ts';
import { discWind, type GradedLines, titleLinesOf, type WindField } from '../../src/geometry/map/wind-lines.ts';
import { WHOLE_LAYOUTS } from '../../src/geometry/timeline/layouts.ts';
import { ridge } from '../../src/geometry/timeline/ridge.ts';
import type { SetName } from '../../src/model/frames.ts';
import type { Fix } from '../../src/model/story.ts';
import { patchOf, WindPatch } from '../../src/site/look/wind-patch.tsx';
import { RidgeLines } from '../../src/view/timeline/ridge.tsx';
import { INKS_FILE } from '../inks.ts';

/** Side of a patch of streamlines, px. */
const SIDE = 180;
/** Grades of the ridges: from 30 kt, from 50 kt, from 64 kt. */
const RIDGE_GRADES = [30, 50, 64] as const;
/** One set of each hand. */
const HANDS = ['phone', 'tablet', 'wide'] as const satisfies readonly SetName[];

/** A page of patches, each one grade of wind at its lower bound in one hand, drawn by what draws the page: `data-hand`, `data-knots`. */
export function gradesPage(): string {
  const css = [INKS_FILE, 'src/site/css/drawing.css'].map((file) => readFileSync(file, 'utf8')).join('');
  const rows = [
    ...HANDS.map((set) => streams(`disc, ${set}`, discStyle(set), discWind)),
    ...HANDS.map((set) => streams(`title, ${set}`, titleStyle(set), titleLinesOf)),
    ...HANDS.map(ridges),
  ];
  return `<!doctype html><style>${css}body{margin:0;background:var(--paper)}section{display:flex;gap:10px;margin:10px}section{align-items:start}svg{display:block}</style>${rows.map((row) => renderToString(row)).join('')}`;
}

function streams(hand: string, style: LineStyle, draw: (field: WindField) => readonly GradedLines[]): JSX.Element {
  return (
    <section>
      {GRADES.map((knots) => (
        <div data-hand={hand} data-knots={knots}>
          <WindPatch side={SIDE} lines={draw(patchOf(knots, SIDE, style))} />
        </div>
      ))}
    </section>
  );
}

/** Hills of a storm whose wind stays the same for two days, cut off at their sides, between base and top. */
function ridges(set: (typeof HANDS)[number]): JSX.Element {
  const layout = WHOLE_LAYOUTS[set];
  const perKnot = layout.peak / 105;
  return (
    <section>
      {RIDGE_GRADES.map((knots) => {
        const height = Math.round(knots * perKnot);
        const fixes = Array.from({ length: 9 }, (_, index) => ({ time: new Date(index * 6 * 3600e3).toISOString(), wind: knots }) as Fix);
        const hill = ridge(fixes, {
          x: (instant) => (instant / (48 * 3600e3)) * SIDE,
          base: height,
          perKnot,
          separation: layout.separation,
        });
        return (
          <div data-hand={`ridge, ${set}`} data-knots={knots}>
            <svg width={SIDE} height={height} viewBox={`0 0 ${SIDE} ${height}`}>
              <RidgeLines ridge={hill} layout={layout} base={height} />
            </svg>
          </div>
        );
      })}
    </section>
  );
}
