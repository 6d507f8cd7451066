import type * as v from 'valibot';
import type { Figure } from '../model/story.ts';
import { candidates, FUNCTIONS, type Known } from './compute.ts';
import type { Faults } from './faults.ts';
import type { Checked } from './record.ts';
import type { FIGURE } from './schemas.ts';
import { didYouMean } from './suggest.ts';

type Written = v.InferOutput<typeof FIGURE>;

/** 万 and 亿 before a unit count in its value. */
const FACTORS: readonly (readonly [prefix: string, factor: number])[] = [['万', 1e4], ['亿', 1e8]];

function factor(unit: string): number {
  return FACTORS.find(([prefix]) => unit.startsWith(prefix))?.[1] ?? 1;
}

/** Joins the figures as written with what is computed for them; a figure may be computed from others, in any order of the file. */
export function readFigures(written: ReadonlyMap<string, Checked<Written>>, known: Omit<Known, 'figure'>, nameOf: (where: string) => string, faults: Faults): Record<string, Figure> {
  const done = new Map<string, Figure>();
  const open = new Set<string>();

  function compute(rec: Checked<Written>): number | null {
    const { id, from } = rec.value;
    const fault = (what: string) => faults.add(rec.file, rec.lineOf('from'), 'from', what);
    const [name = '', ...args] = from.split(/\s+/);
    const rule = FUNCTIONS[name];
    if (!rule) return fault(`"${name}" is no rule${didYouMean(name, Object.keys(FUNCTIONS)) || `, must be one of ${Object.keys(FUNCTIONS).join(', ')}`}`), null;
    const [kinds, answer] = rule;
    if (args.length !== kinds.length) return fault(`"${name}" takes ${kinds.join(' ')}, has "${args.join(' ')}"`), null;
    const all: Known = { ...known, figure };
    const wrong = args.filter((arg, i) => {
      const fit = candidates(kinds[i]!, all, written.keys());
      if (fit.includes(arg)) return false;
      fault(`"${arg}" is no ${kinds[i]}${didYouMean(arg, fit)}`);
      return true;
    });
    if (wrong.length > 0) return null;
    if (open.has(id)) return fault('is computed from itself'), null;
    open.add(id);
    const value = answer(all, args);
    open.delete(id);
    if (value === null) fault('gives no number');
    return value;
  }

  function figure(id: string): Figure | null {
    const rec = written.get(id);
    if (!rec) return null;
    const before = done.get(id);
    if (before) return before;
    const { from, round, where, ...rest } = rec.value;
    const scale = factor(rest.unit);
    const computed = from === '' ? null : compute(rec);
    const exact = computed === null ? rest.value : computed / (from.startsWith('ratio') ? 1 : scale);
    const step = round ?? 1;
    const value = computed === null || exact === null ? exact : Math.round(exact / step) * step;
    const inputs = rest.inputs.length > 0 ? rest.inputs : from.split(/\s+/).slice(1).filter((arg) => candidates('point', { ...known, figure }, []).includes(arg) || written.has(arg));
    const made = { ...rest, inputs, value, exact, plain: value === null ? null : value * scale, where: nameOf(where) };
    done.set(id, made);
    return made;
  }

  return Object.fromEntries([...written.keys()].map((id) => [id, figure(id)!]));
}

/** What must hold for a figure by its basis and precision. */
export function checkFigure(rec: Checked<Written>, faults: Faults): void {
  const { value, max, from, precision, basis, paragraphs, sources, rule } = rec.value;
  const fault = (field: string, what: string) => faults.add(rec.file, rec.lineOf(field), field, what);
  const none = precision === 'several' || precision === 'unstated';
  if (none && (value !== null || from !== '')) fault('value', `must be left out, the precision is ${precision}`);
  if (!none && value === null && from === '') fault('value', 'is missing, must be a number or `from:` a rule');
  if (value !== null && from !== '') fault('value', 'is typed and computed, leave one out');
  if (max !== null && precision !== 'range') fault('max', `is for the precision range, not ${precision}`);
  if (max !== null && value !== null && max < value) fault('max', `is ${max}, must not be below value ${value}`);
  if (basis === 'stated' && paragraphs.length === 0) fault('paragraphs', 'is missing, a stated figure must name its paragraphs such as [4, 10]');
  if (basis === 'derived' && rule === '') fault('rule', 'is missing, a derived figure must say its rule');
  if (basis === 'external' && sources.length === 0) fault('sources', 'is missing, an external figure must name its sources such as [jma]');
}
