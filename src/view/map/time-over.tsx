import type { JSX } from 'preact';
import { textWidth } from '../../geometry/text.ts';
import type { Story } from '../../model/story.ts';

/** Size of a storm's name, px. */
const NAME = 15;
/** Outer radius of the eye, px: what the client scales on large screens is drawn at this size. */
const EYE = 7;
/** Half side of a city's square, px. */
const SQUARE = 7;

const box = (half: number) => `M${-half} ${-half}h${2 * half}v${2 * half}h${-2 * half}z`;

/** What the client draws over the map at an hour, in the screen's px: it sets attributes of what stands here, Lekima first, and adds nothing. The cities stand once more over the lines that pass them. */
export function TimeOver({ story: { storms } }: { readonly story: Story }): JSX.Element {
  return (
    <>
      <svg class="time-over" aria-hidden="true">
        {/* Lines to the cities. */}
        <path class="f0 sp" stroke-width="6" />
        <path class="f0 si" stroke-width="1.7" />
        {[0, 1].map(() => (
          <g class="time-city">
            <path class="fp" d={box(SQUARE + 2.5)} />
            <path class="fv" d={box(SQUARE)} />
          </g>
        ))}
        {[storms.lekima, storms.krosa].map(({ name }) => {
          const width = Math.ceil(textWidth(name, NAME, 'display')) + 16;
          return (
            <g class="time-storm" data-width={width}>
              {/* Circles of wind, 30 and 50 kt: shortest, longest. */}
              {[1.5, 1.9].map((stroke) => (
                <>
                  <circle class="f0 si reach" stroke-width={stroke} />
                  <circle class="f0 si reach" stroke-width={stroke * 0.8} stroke-dasharray="7 5" />
                </>
              ))}
              <circle class="fp" r={EYE + 2.5} />
              <circle class="f0 si eye" r={EYE * 0.84} stroke-width={EYE * 0.32} />
              <circle class="fi" r={EYE * 0.22} />
              <g>
                <path class="fp" d={`M-2.5-2.5h${width + 5}v29h${-width - 5}z`} />
                <path class="f0 si" stroke-width="1.2" d={`M0 0h${width}v24H0z`} />
                <text class="d" x="8" y="17.4" font-size={NAME}>
                  {name}
                </text>
              </g>
            </g>
          );
        })}
        {/* Distances to Shenzhen and to Qingdao, over all lines. */}
        <text class="d" dy=".36em" text-anchor="middle" />
        <text class="d" dy=".36em" />
      </svg>
      <div class="time-readout" aria-hidden="true" hidden>
        <p />
        <p />
        <p />
      </div>
    </>
  );
}
