import type { JSX } from 'preact';
import type { DrawInput } from './drawing.tsx';
import { MapShapes } from './map/shapes.tsx';
import { SigningShapes } from './signings/shapes.tsx';

interface SpriteProps {
  readonly input: DrawInput;
  /** With the shapes of maps. */
  readonly coast?: boolean;
}

/** Shapes written once and used by id in every drawing; it must be rendered (0 × 0), for patterns in a hidden SVG do not draw. */
export function Sprite({ input, coast = true }: SpriteProps): JSX.Element {
  return (
    <svg class="sprite" width="0" height="0" aria-hidden="true">
      <defs>
        <path id="basis-stated" d="M5 0a5 5 0 1 0 .01 0z" fill="currentColor" />
        <g id="basis-derived">
          <path d="M5 .6a4.4 4.4 0 1 0 .01 0z" fill="none" stroke="currentColor" stroke-width="1.2" />
          <path d="M5 .6a4.4 4.4 0 0 0 0 8.8z" fill="currentColor" />
        </g>
        <path id="basis-external" d="M5 .7a4.3 4.3 0 1 0 .01 0z" fill="none" stroke="currentColor" stroke-width="1.4" />
        <pattern id="hatch-v" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <path d="M0 2.5H5" class="f0 sv" stroke-width="1" />
        </pattern>
        <pattern id="hatch-i" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <path d="M0 2.5H5" class="f0 si" stroke-width="1" />
        </pattern>
        <pattern id="sea" width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M0 3H6" class="f0 si" stroke-width=".4" />
        </pattern>
        <pattern id="sea-wide" width="9" height="9" patternUnits="userSpaceOnUse">
          <path d="M0 4.5H9" class="f0 si" stroke-width=".45" />
        </pattern>
        {coast && <MapShapes input={input} />}
        <SigningShapes />
      </defs>
    </svg>
  );
}
