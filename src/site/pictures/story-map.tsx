import type { JSX } from 'preact';
import type { View } from '../../geometry/map/camera.ts';
import type { Point } from '../../geometry/map/conic.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import type { DrawInput } from '../../view/drawing.tsx';
import type { LabelSize } from '../../view/ink.tsx';
import { fixOf, groundIn } from '../../view/map/ground.ts';
import { Plate } from '../../view/map/plate.tsx';
import { Eye } from '../../view/map/storm-disc.tsx';
import { Travel } from '../../view/map/travel.tsx';
import { KROSA, LEKIMA, WindMap } from '../../view/map/wind-map.tsx';

/** The title's map in a picture: in the hand of a set, in px of its own. */
export interface StoryMapFrame {
  readonly set: SetName;
  readonly width: number;
  readonly height: number;
  readonly view: View;
  /** Size of the cities' names. */
  readonly city: LabelSize;
  /** Left top corner of Lekima's plate, and its sizes; `line` for its wind and pressure. */
  readonly plate: { readonly at: Point; readonly name: LabelSize; readonly line: LabelSize };
  /** Bottom right corner of the plate that says where Krosa is, if its eye is off the picture. */
  readonly krosa: Point | null;
}

/** Coast, wind and journey, as on the title page. */
export function StoryMap({ input, frame }: { readonly input: DrawInput; readonly frame: StoryMapFrame }): JSX.Element {
  const { set, width, height, view, city, plate, krosa } = frame;
  const { story, say } = input;
  const plain = groundIn(input, { ...FRAMES[set], width, height }, view);
  const ground = { ...plain, hand: { ...plain.hand, city } };
  const { lekima, krosa: other } = story.storms;
  return (
    <>
      <WindMap input={input} frame={{ set, view, width, height }} before={45} />
      <Travel ground={ground} qingdao="left" shenzhen="above-left" />
      <Eye ground={ground} at={fixOf(input, LEKIMA)} size={0.85} />
      {krosa === null && <Eye ground={ground} at={fixOf(input, KROSA)} size={0.85} />}
      <Plate
        x={plate.at[0]}
        y={plate.at[1]}
        corner="top-left"
        name={lekima.name}
        size={plate.name}
        lines={[say('title.lekima-plate')]}
        lineSize={plate.line}
      />
      {krosa && <Plate x={krosa[0]} y={krosa[1]} corner="bottom-right" name={other.name} arrow="→" size={plate.name} />}
    </>
  );
}
