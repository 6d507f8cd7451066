import type { SetName } from '../model/frames.ts';
import type { LayerId } from '../model/steps.ts';
import type { Draw, DrawInput, Drawing } from './drawing.tsx';
import { advance } from './map/advance.tsx';
import { bay } from './map/bay.tsx';
import { bridge } from './map/bridge.tsx';
import { contest } from './map/contest.tsx';
import { equidistant } from './map/equidistant.tsx';
import { landfall } from './map/landfall.tsx';
import { september } from './map/september.tsx';
import { storm } from './map/storm.tsx';
import { time } from './map/time.tsx';
import { twoCities } from './map/two-cities.tsx';
import { amount } from './signings/amount.tsx';
import { camp } from './signings/camp.tsx';
import { heat } from './signings/heat.tsx';
import { sectors } from './signings/sectors.tsx';
import { sixteen } from './signings/sixteen.tsx';
import { tour } from './signings/tour.tsx';
import { whole } from './timeline/whole.tsx';

/** The drawing of each state. */
const DRAW: Readonly<Record<LayerId, Draw>> = {
  'two-cities': twoCities,
  advance,
  storm,
  equidistant,
  sixteen,
  amount,
  sectors,
  bridge,
  contest,
  heat,
  tour,
  camp,
  bay,
  landfall,
  whole,
  september,
  time,
};

/** Draws one state for one set. */
export function draw(step: LayerId, set: SetName, input: DrawInput): Drawing {
  return DRAW[step](input, set);
}
