import type { JSX } from 'preact';
import type { DrawInput } from '../../view/drawing.tsx';
import { Sprite } from '../../view/sprite.tsx';
import { renderSvg } from '../render-svg.ts';
import { literalMarkup, literalRules } from './literal.ts';

/** A picture for sharing, as it is drawn and described. */
export interface Picture {
  /** Of its file, without its ending. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly body: JSX.Element;
  /** Scale of the drawing in it, as a part of the scale of the drawing's letters. */
  readonly k: number;
  /** It is also given as SVG. */
  readonly vector: boolean;
  /** For those who cannot see it. */
  readonly alt: string;
  /** Printed under it, and whom it is owed to. */
  readonly caption: string;
  readonly credit: string;
}

/** Writes pictures of a language as SVG for resvg. */
export function pictureWriter(root: string, input: DrawInput): (picture: Picture) => string {
  const shapes = shapesOf(renderSvg(Sprite({ input })));
  return ({ width, height, k, body }) => {
    const drawn = renderSvg(body);
    const markup = literalMarkup(`<defs>${usedBy(drawn, shapes).join('')}</defs>${drawn}`, k);
    return `<svg xmlns="http://www.w3.org/2000/svg" class="layer" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${literalRules(root, input.story.lang, k)}</style><path class="fp" d="M0 0H${width}V${height}H0z"/>${markup}</svg>`;
  };
}

/** The sprite's elements by id, in order. */
function shapesOf(sprite: string): ReadonlyMap<string, string> {
  const inside = /<defs>([\s\S]*)<\/defs>/.exec(sprite)?.[1] ?? '';
  const shapes = new Map<string, string>();
  let [depth, start] = [0, 0];
  for (const { 0: tag, index } of inside.matchAll(/<[^>]*>/g)) {
    if (depth === 0) start = index;
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>')) depth++;
    if (depth > 0) continue;
    const shape = inside.slice(start, index + tag.length);
    shapes.set(/ id="([^"]+)"/.exec(shape)?.[1] ?? '', shape);
  }
  return shapes;
}

/** Shapes that markup takes by id, with those that they take or that lie within them. */
function usedBy(markup: string, shapes: ReadonlyMap<string, string>): string[] {
  const used = new Set<string>();
  const look = (text: string) => {
    for (const [, id = ''] of text.matchAll(/(?:href="|url\()#([\w-]+)/g)) {
      for (const shape of shapes.values()) {
        if (used.has(shape) || !shape.includes(` id="${id}"`)) continue;
        used.add(shape);
        look(shape);
      }
    }
  };
  look(markup);
  return [...shapes.values()].filter((shape) => used.has(shape));
}
