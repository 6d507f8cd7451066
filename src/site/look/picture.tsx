import { readFileSync } from 'node:fs';
import type { JSX } from 'preact';
import type { DrawInput } from '../../view/drawing.tsx';
import { Sprite } from '../../view/sprite.tsx';
import { renderSvg } from '../render-svg.ts';
import { stylesheet } from '../styles.ts';

/** A mark by itself: the part of a drawing that is shown, px. */
export interface Picture {
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly body: JSX.Element;
}

/** What several pictures take from the page's sprite. */
const SHARED = ['hatch-v', 'hatch-i', 'small-seal', 'basis-stated', 'basis-derived', 'basis-external'];
const CSS = 'src/site/css';

/** Writes pictures as files that need nothing else: each with the inks of both schemes, its styles and the shapes it uses. */
export function pictureWriter(input: DrawInput): (picture: Picture) => string {
  const sprite = renderSvg(<Sprite input={input} />);
  const rules = [...pageRules().matchAll(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\}|[^{}]+\{[^{}]*\}/g)].map(([rule]) => rule);
  return ({ box: [x, y, width, height], body }) => {
    const markup = keepDefined(renderSvg(body));
    const shapes = SHARED.filter((id) => new RegExp(`["(]#${id}[")]`).test(markup)).map((id) => shapeOf(sprite, id));
    const drawn = shapes.join('') + markup;
    const style = rules.filter((rule) => concerns(rule, drawn)).join('');
    return `<svg xmlns="http://www.w3.org/2000/svg" class="layer" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">
<style>${style}</style>
<rect class="fp" x="${x}" y="${y}" width="${width}" height="${height}"/>
${shapes.length === 0 ? '' : `<defs>${shapes.join('')}</defs>\n`}${markup}
</svg>
`;
  };
}

/** Inks, the rules of marks and labels, and the faces of the page. */
function pageRules(): string {
  const read = (file: string) => readFileSync(`${CSS}/${file}`, 'utf8');
  const faces = read('sheet.css').match(/--(?:serif|sans): [^;]+;/g) ?? [];
  const words = read('strip.css').match(/^\.strip-chart (?:text|svg|\.\w+) \{[^}]*\}/gm) ?? [];
  return stylesheet(
    `${CSS}/inks.css`,
    `:root{${faces.join('')}}.layer{color:var(--ink)}.strip-chart{font-size:12px}${read('drawing.css')}${words.join('')}`,
  );
}

/** A rule counts if the picture has every class it names; one without classes is the page's ground. */
function concerns(rule: string, markup: string): boolean {
  if (rule.startsWith('@media print')) return false;
  if (rule.includes('--sans:')) return markup.includes('<text');
  if (rule.startsWith('@') || rule.startsWith(':root')) return true;
  if (/\btext\b/.test(rule.split('{')[0] ?? '') && !markup.includes('<text')) return false;
  const selectors = (rule.split('{')[0] ?? '').split(',');
  const has = (name: string) => name === 'layer' || name === 'fp' || new RegExp(`class="(?:[^"]* )?${name}[ "]`).test(markup);
  return selectors.some((selector) => [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => has(name)));
}

/** The element of an id, written out. */
function shapeOf(markup: string, id: string): string {
  const found = new RegExp(`<(\\w+) id="${id}"[\\s\\S]*?</\\1>`).exec(markup)?.[0];
  if (found === undefined) throw new Error(`the sprite has no #${id}`);
  return found;
}

/** Leaves out what is drawn from a shape that the picture does not hold: it lies beyond its edges. */
function keepDefined(markup: string): string {
  return markup.replaceAll(/<use [^>]*href="#([\w-]+)"[^>]*><\/use>/g, (use, id: string) =>
    SHARED.includes(id) || markup.includes(`id="${id}"`) ? use : '',
  );
}
