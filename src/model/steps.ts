/** The sixteen states of the page in reading order; an id is also the deep link. */
export const STEPS = [
  'two-cities',
  'advance',
  'storm',
  'equidistant',
  'sixteen',
  'amount',
  'sectors',
  'bridge',
  'contest',
  'heat',
  'tour',
  'camp',
  'bay',
  'landfall',
  'whole',
  'september',
] as const;

export type StepId = (typeof STEPS)[number];

/** The layers of a set: the sixteen states, and the map on which the strip's hours are followed. */
export const LAYERS = [...STEPS, 'time'] as const;

export type LayerId = (typeof LAYERS)[number];

export const GRAPHICS = ['map', 'signings', 'timeline'] as const;

export type Graphic = (typeof GRAPHICS)[number];

/** Which of the three graphics draws a step. */
export const GRAPHIC: Readonly<Record<StepId, Graphic>> = {
  'two-cities': 'map',
  advance: 'map',
  storm: 'map',
  equidistant: 'map',
  sixteen: 'signings',
  amount: 'signings',
  sectors: 'signings',
  bridge: 'map',
  contest: 'map',
  heat: 'signings',
  tour: 'signings',
  camp: 'signings',
  bay: 'map',
  landfall: 'map',
  whole: 'timeline',
  september: 'map',
};
