import { partSpan, type Span } from '../../model/edtf-span.ts';
import { GRAPHIC, type StepId } from '../../model/steps.ts';
import type { Step, Story } from '../../model/story.ts';
import { textWidth } from '../text.ts';
import { DAY, SUMMER, summerAxis, WEEK, weekAxis } from './axis.ts';
import { type Ridge, ridge } from './ridge.ts';

/**
 * How a moment is drawn. `fix`: a stroke; `hours`: a solid bar; `day`: a bar low on the axis; `about`: a dashed box;
 * `days`: dots along the axis; `year`: its words alone, open at both ends; `before`: an arrow out of the week; `month`: dots on the summer's axis.
 */
type MomentKind = 'fix' | 'hours' | 'day' | 'about' | 'days' | 'year' | 'before' | 'month';

/** The moment of one or more steps on the strip; places in percent of the axis. */
export interface Moment {
  readonly steps: readonly StepId[];
  readonly kind: MomentKind;
  readonly x0: number;
  readonly x1: number;
  readonly label: string;
  /** Id of what happened then; empty where it is no place on the week. */
  readonly of: string;
}

/** What the strip shows under its stops: the week, the summer, or nothing where the stage itself is the timeline. */
export type StripView = 'week' | 'summer' | 'none';

/** Box in which the strip's hill is drawn before it is stretched: a day is 40 wide, 105 kt are 32 high. */
export const HILL = { width: 680, height: 32 } as const;
/** Lines of the small hill stand further apart than the large one's, for it is 24 to 36 px high. */
const HILL_SEPARATION = [5, 4.2, 3.6] as const;

/** Lekima's wind in the hill's own units. */
export function stripHill(story: Pick<Story, 'storms'>): Ridge {
  return ridge(story.storms.lekima.fixes, {
    x: weekAxis(0, HILL.width).x,
    base: HILL.height,
    perKnot: HILL.height / 105,
    separation: HILL_SEPARATION,
  });
}

/** Which axis a step's moment is shown on. */
export function stripView(step: Pick<Step, 'id' | 'moment' | 'part'>): StripView {
  if (GRAPHIC[step.id] === 'timeline') return 'none';
  const span = partSpan(step.moment, step.part);
  const inSummer = span !== null && span.known === 'month' && span.start >= SUMMER.start && span.end <= SUMMER.end;
  return inSummer ? 'summer' : 'week';
}

/** The moments of all steps; steps of one moment and one label share it. */
export function stripMoments(story: Pick<Story, 'steps'>): Moment[] {
  const moments: Moment[] = [];
  for (const step of story.steps) {
    const span = partSpan(step.moment, step.part);
    if (span === null || stripView(step) === 'none') continue;
    const placed = { ...place(morning(span, story), step.momentLabel), of: step.momentOf };
    const same = moments.findIndex(
      (other) => other.kind === placed.kind && other.x0 === placed.x0 && other.x1 === placed.x1 && other.label === placed.label,
    );
    const before = moments[same];
    // Of a fix and an event of one moment the event is what the words say.
    if (before) moments[same] = { ...before, steps: [...before.steps, step.id], of: step.momentOf || before.of };
    else moments.push({ ...placed, steps: [step.id] });
  }
  return moments;
}

/** A fix on the signing's morning is shown as that morning: the day is what both share, and four hours are hardly wider than a stroke. */
function morning(span: Span, { steps }: Pick<Story, 'steps'>): Span {
  if (span.known !== 'instant') return span;
  const hours = steps.flatMap(({ moment, part }) => (part === '' ? [] : (partSpan(moment, part) ?? [])));
  return hours.find(({ start, end }) => span.start >= start && span.start < end) ?? span;
}

function place(span: Span, label: string): Omit<Moment, 'steps' | 'of'> {
  const axis = span.known === 'month' && span.start >= SUMMER.start ? summerAxis(0, 100) : weekAxis(0, 100);
  const clamp = (instant: number) => percent(axis.x(Math.min(Math.max(instant, axis.start), axis.end)));
  return { kind: kindOf(span), x0: clamp(span.start), x1: clamp(span.end), label };
}

function kindOf({ start, end, known, approximate }: Span): MomentKind {
  if (known === 'year') return 'year';
  if (end <= WEEK.start) return start < SUMMER.start ? 'before' : 'month';
  if (known === 'month') return 'month';
  if (known === 'instant') return 'fix';
  if (approximate) return 'about';
  if (known === 'days') return 'days';
  return end - start < DAY ? 'hours' : 'day';
}

/** Days that are numbered on every screen, every fourth from the first; counted from 0. */
export const FEW_DAYS = [0, 4, 8, 12, 16] as const;
export const ALL_DAYS = Array.from({ length: 17 }, (_, day) => day);
/** Width of 8月1日 in the strip's size, px. */
const FIRST = 40;

/** Which of the numbered days the words of a moment would touch on a week of one of these widths, px: they give way. */
export function cutDays({ kind, x0, x1, label }: Moment, days: readonly number[], widths: readonly number[]): number[] {
  if (kind === 'month') return [];
  const half = textWidth(label, 12) / 2 + (kind === 'before' ? 11 : kind === 'year' ? 18 : 4);
  return days.filter((day) =>
    widths.some((width) => {
      const middle = Math.min(Math.max((width * (x0 + x1)) / 200, half), width - half);
      return day === 0 ? middle - half < FIRST : Math.abs(((day + 0.5) * width) / 17 - middle) < half + 8;
    }),
  );
}

function percent(value: number): number {
  return Math.round(value * 100) / 100;
}
