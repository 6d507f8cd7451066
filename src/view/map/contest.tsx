import { arenaLabels, arenasOf } from '../../geometry/closeups/contest-layout.ts';
import { greatCircle } from '../../geometry/closeups/great-circle.ts';
import { loupeCamera } from '../../geometry/closeups/loupe.ts';
import { globeView } from '../../geometry/closeups/views.ts';
import { inLanguage } from '../../geometry/in-language.ts';
import { placer } from '../../geometry/map/camera.ts';
import type { LonLat } from '../../geometry/map/conic.ts';
import type { MarkAt } from '../../model/drawing.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import { type Draw, drawing, Labels } from '../drawing.tsx';
import { Label, type LabelSize } from '../ink.tsx';
import { lonLatOf } from './closeup-names.ts';
import { Chip, PlacedText } from './closeup-text.tsx';
import { Diamond, type DiamondKind } from './globe-diamond.tsx';
import { GlobeGround } from './globe-ground.tsx';
import { GlobeLoupe } from './globe-loupe.tsx';
import { GlobeRing } from './globe-ring.tsx';
import { GlobeRoutes, HOLLOW_KEY } from './globe-routes.tsx';
import { MapCaption } from './words.tsx';

/** In px. */
interface Sizes {
  /** Half diagonal of a diamond. */
  readonly diamond: number;
  readonly label: LabelSize;
  /** Between a diamond and its label. */
  readonly gap?: number;
  /** How the words beside the hemisphere stand. */
  readonly words: readonly [x: number, y: number, anchor: 'start' | 'end', size: LabelSize];
}

const SIZES: Readonly<Record<SetName, Sizes>> = {
  small: { diamond: 5.5, label: 12, words: [312, 20, 'end', 12] },
  phone: { diamond: 7.5, label: 14, words: [12, 20, 'start', 12] },
  tablet: { diamond: 11, label: 20, words: [804, 40, 'end', 14] },
  low: { diamond: 8, label: 16, words: [514, 24, 'end', 12] },
  compact: { diamond: 11, label: 20, words: [1000, 44, 'end', 13] },
  wide: { diamond: 12, label: 22, words: [1384, 64, 'end', 14] },
};

/** What differs in English. */
const ENGLISH: Readonly<Record<SetName, Partial<Sizes>>> = {
  small: { diamond: 5, gap: 2.5, words: [312, 16, 'end', 12] },
  phone: { label: 12, words: [380, 17, 'end', 12] },
  tablet: { label: 18 },
  low: { label: 14 },
  compact: { label: 15 },
  wide: { label: 18 },
};

/** The hemisphere on which all eight arenas lie, and a loupe on the five in China; only one route is known to have been travelled. */
export const contest: Draw = (input, set) => {
  const { story, say } = input;
  const [frame, view, sizes] = [FRAMES[set], globeView(set, say.lang), inLanguage(SIZES, ENGLISH, set, say.lang)];
  const { margin, width, height, left } = frame;
  const room = { x0: FRAMES[set].beside ? left : margin, y0: margin, x1: width - margin, y1: height - margin };
  const arenas = arenasOf(story.legs, story.places, view);
  const labels = arenaLabels(arenas, view, sizes, room);
  const kindOf = (held: boolean, place: string): DiamondKind => (!held ? 'open' : place === 'shenzhen' ? 'goal' : 'held');
  const chipsOf = (inLoupe: boolean) =>
    labels
      .filter(({ id }) => arenas.some(({ leg, inLoupe: there }) => leg.id === id && there === inLoupe))
      .map(({ id, box }) => <Chip key={id} box={box} />);
  const [x, y, anchor, size] = sizes.words;
  const heavy = FRAMES[set].heavy;

  const body = (
    <>
      <GlobeGround set={set} view={view} heavy={heavy} />
      {chipsOf(false)}
      <GlobeRing view={view} heavy={heavy} />
      <GlobeRoutes arenas={arenas} view={view} heavy={heavy} />
      {arenas
        .filter(({ inLoupe }) => !inLoupe)
        .map(({ leg, at }) => (
          <Diamond key={leg.id} at={at} r={sizes.diamond} kind={kindOf(leg.held, leg.place)} />
        ))}
      <GlobeLoupe set={set} view={view} arenas={arenas} heavy={heavy} chips={chipsOf(true)} />
      {arenas
        .filter(({ inLoupe }) => inLoupe)
        .map(({ leg, at }) => (
          <Diamond key={leg.id} at={at} r={sizes.diamond} kind={kindOf(leg.held, leg.place)} />
        ))}
      <Labels>
        {labels.map((label) => (
          <PlacedText key={label.id} label={label} looks={[{ display: true, halo: true }]} />
        ))}
        {set !== 'small' && (
          <Label x={x} y={y} size={size} anchor={anchor} bold>
            {say('contest.title')}
          </Label>
        )}
        {(set === 'phone' || (set === 'small' && say.lang === 'en')
          ? [say('contest.order-of'), say('contest.order-whose')]
          : [say('contest.order')]
        ).map((line, index) => (
          <Label x={x} y={y + size * 1.4 * (index + (set === 'small' ? 0 : 1))} size={size} anchor={anchor}>
            {line}
          </Label>
        ))}
        <MapCaption ground={{ input, frame, set }} lines={[say('map.caption')]} />
      </Labels>
    </>
  );
  // Three quarters of the way in English: a name as long as 1 Shanghai reaches to its middle.
  const stages = say.lang === 'en' ? 4 : 2;
  const journey = placer(loupeCamera(view))(
    greatCircle(lonLatOf(story, 'qingdao'), lonLatOf(story, 'shenzhen'), stages)[stages - 1] as LonLat,
  );
  const marks: MarkAt[] = [
    ...arenas.map(({ leg, at }): MarkAt => ({ id: leg.id, x: at[0], y: at[1], w: sizes.diamond, h: sizes.diamond, shape: 'diamond' })),
    { id: 'route', x: journey[0], y: journey[1], w: 5, h: 5, shape: 'disc' },
  ];
  const legend = [
    { key: <Diamond at={[8, 8]} r={7} kind="held" />, text: say('contest.key-held') },
    { key: <Diamond at={[8, 8]} r={5} kind="goal" />, text: say('contest.key-shenzhen') },
    { key: <Diamond at={[8, 8]} r={6} kind="open" />, text: say('contest.key-open') },
    { key: <path class="f0 sv" stroke-width={3} d="M0 8H40" />, text: say('contest.key-travelled') },
    { key: HOLLOW_KEY, text: say('contest.key-route') },
  ];
  return drawing('contest', set, body, marks, { legend });
};
