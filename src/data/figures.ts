import type * as v from 'valibot';
import { sayFigure } from '../model/format.ts';
import type { Figure, Source } from '../model/story.ts';
import { compute, type Known, pointsIn } from './compute.ts';
import type { Faults } from './faults.ts';
import { basisOf, linksTo, paragraphsOf } from './links.ts';
import { nameOf } from './places.ts';
import type { Rows } from './reader.ts';
import type { Checked } from './record.ts';
import type { FIGURE } from './schemas.ts';

type Written = v.InferOutput<typeof FIGURE>;

/** What figures are computed from and held against. */
type Around = Omit<Known, 'figure' | 'figures'> & { readonly sources: ReadonlyMap<string, Source>; readonly paragraphs: number };

/** Joins the figures as written with what is computed for them; one may be computed from others, in any order of the file. */
export function readFigures(rows: Rows<typeof FIGURE>, around: Around, faults: Faults): Record<string, Figure> {
  const done = new Map<string, Figure | null>();
  const known: Known = { ...around, figures: [...rows.keys()], figure };

  function figure(id: string): Figure | null {
    const before = done.get(id);
    const rec = rows.get(id);
    if (before !== undefined || !rec) return before ?? null;
    done.set(id, null); // while it is open: a figure that needs itself finds no number
    const { from, 'max-from': maxFrom, round, ...rest } = rec.value;
    const plain = computed(rec, 'from');
    const max = computed(rec, 'max-from');
    if ((from !== '' && plain === null) || (maxFrom !== '' && max === null)) return null;
    const scale = factor(rest.unit);
    const exact = plain === null ? rest.value : plain / scale;
    const value = plain === null || exact === null ? exact : toStep(exact, round ?? 1);
    const inputs = rest.inputs.length > 0 ? rest.inputs : pointsIn(from, known);
    const numbers = { value, max: max ?? rest.max, exact, plain: value === null ? null : value * scale };
    const made = {
      ...rest,
      ...numbers,
      inputs,
      said: sayFigure({ ...rest, ...numbers }, 'zh'),
      where: nameOf(rec, around.places, faults),
    };
    done.set(id, made);
    return made;
  }

  function computed(rec: Checked<Written & { id: string }>, field: 'from' | 'max-from'): number | null {
    if (rec.value[field] === '') return null;
    const value = compute(rec.value[field], known, (what, echo) => {
      const where = [rec.file, rec.lineOf(field), field, what] as const;
      if (echo === undefined) faults.add(...where);
      else faults.addJoint(...where, echo || undefined);
    });
    if (value === null) faults.spoil(rec.value.id);
    return value;
  }

  for (const rec of rows.values()) {
    checkFigure(rec, faults);
    linksTo(rec, 'sources', rec.value.sources, around.sources, 'source', faults);
    linksTo(rec, 'inputs', rec.value.inputs, rows, 'figure', faults);
    paragraphsOf(rec, around.paragraphs, faults);
    figure(rec.value.id);
  }
  return Object.fromEntries([...done].flatMap(([id, made]) => (made ? [[id, made]] : [])));
}

/** 万 and 亿 before a unit count in its value. */
function factor(unit: string): number {
  if (unit.startsWith('万')) return 1e4;
  return unit.startsWith('亿') ? 1e8 : 1;
}

/** Rounded to a multiple of `step`, with no digits of binary fractions behind it. */
function toStep(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(12));
}

/** What must hold for a figure by its precision and basis. */
function checkFigure(rec: Checked<Written & { id: string }>, faults: Faults): void {
  const { value, max, from, precision, basis, rule } = rec.value;
  const fault = (field: string, what: string) => {
    faults.add(rec.file, rec.lineOf(field), field, what);
    faults.spoil(rec.value.id);
  };
  const none = precision === 'several' || precision === 'unstated';
  if (none && (value !== null || from !== '')) fault('value', `must be left out, the precision is ${precision}`);
  if (!none && value === null && from === '') fault('value', 'is missing, must be a number, or from: with a rule');
  if (value !== null && from !== '') fault('value', 'is typed and computed, one of value and from must go');
  if (max !== null && precision !== 'range') fault('max', `is for the precision range, not for ${precision}`);
  if (max !== null && value !== null && max < value) fault('max', `is ${max}, must not be below the value ${value}`);
  if (basis === 'derived' && rule === '') fault('rule', 'is missing, a derived figure must say its rule in words');
  basisOf(rec, faults);
}
