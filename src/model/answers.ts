import type { Named, Sector, Signing, Story } from './story.ts';

/** Which ids light with a mark when it is pointed at: the same thing elsewhere, its place, what it counts. Itself is not among them. */
export type Answers = (id: string) => readonly string[];

/** Figures that count things which have marks of their own. */
const COUNTED = {
  trainees: ({ names }) => inGroup(names, 'trainee'),
  'earlier-firms': ({ names }) => inGroup(names, 'firm'),
  presenters: ({ names }) => inGroup(names, 'presenter'),
  'leg-named': ({ names }) => inGroup(names, 'winner'),
  'leg-fields': ({ names }) => inGroup(names, 'field'),
  'scgc-parts': ({ names }) => inGroup(names, 'part'),
  'signed-total': ({ signings }) => signings.map(({ id }) => id),
  'other-signings': ({ signings }) => unnamed(signings),
  'signed-sectors': ({ sectors }) => sectorIds(sectors, ({ kind, inArticle }) => kind === 'sector' && inArticle),
  'second-fields': ({ sectors }) => sectorIds(sectors, ({ kind, inSecond }) => kind === 'sector' && inSecond),
  'contest-legs': ({ legs }) => legs.map(({ id }) => id),
  'contest-held': ({ legs }) => legs.filter(({ held }) => held).map(({ id }) => id),
  'shenzhen-leg': () => ['leg-shenzhen', 'event-shenzhen-leg'],
  'advance-team': () => ['event-advance', 'route'],
  'leg-entries': () => ['event-shenzhen-leg'],
  tour: () => ['event-tour'],
  'camp-firms': () => ['event-camp'],
  'camp-hosts': () => ['event-camp'],
  storms: () => ['event-typhoons'],
} satisfies Readonly<Record<string, (story: Story) => readonly string[]>>;

/** Other pairs that are one thing: each lights the other. */
const SAME: readonly (readonly [string, string])[] = [
  ['hinge', 'event-hinge'],
  ['hinge-distance', 'hinge'],
  ['leg-shenzhen', 'event-shenzhen-leg'],
  ['event-advance', 'route'],
];

/** What answers to what in a story. */
export function answersOf(story: Story): Answers {
  const lit = new Map<string, Set<string>>();
  const light = (id: string, others: readonly string[]) => {
    const set = lit.get(id) ?? new Set();
    for (const other of others) if (other !== id) set.add(other);
    lit.set(id, set);
  };
  const both = (a: string, b: string) => {
    light(a, [b]);
    light(b, [a]);
  };
  const fixes = new Map(Object.values(story.storms).flatMap((storm) => storm.fixes.map((fix) => [fix.id, Date.parse(fix.time)])));

  for (const [figure, counted] of Object.entries(COUNTED)) light(figure, counted(story));
  for (const [a, b] of SAME) both(a, b);
  for (const figure of Object.values(story.figures))
    light(
      figure.id,
      figure.inputs.filter((input) => fixes.has(input)),
    );
  for (const { id, amount } of story.signings) if (amount !== null) both(id, amount);
  for (const { id, place } of story.legs) light(id, [place]);
  for (const event of story.events) {
    const id = `event-${event.id}`;
    if (event.place !== '') light(id, [event.place]);
    if (event.id.startsWith('landfall-')) {
      both(id, event.id);
      for (const of of ['wind', 'pressure']) light(`${event.id.replace('landfall-', '')}-${of}`, [id, event.id]);
    }
    const at = event.when.includes('T') ? Date.parse(event.when) : Number.NaN;
    for (const [fix, time] of fixes) if (event.kind === 'storm' && time === at && isOf(event.id, fix)) both(id, fix);
  }
  const direct = (id: string) => [...(lit.get(id) ?? [])];
  // A figure lights its fix, and what happened at that fix.
  return (id) => [...new Set(direct(id).flatMap((other) => [other, ...direct(other)]))].filter((other) => other !== id);
}

/** An event of a storm is Lekima's, but for Krosa's landfall. */
function isOf(event: string, fix: string): boolean {
  return fix.startsWith(event.startsWith('krosa') ? 'krosa-' : 'lekima-');
}

function inGroup(names: readonly Named[], group: Named['group']): string[] {
  return names.filter((name) => name.group === group).map(({ id }) => id);
}

function unnamed(signings: readonly Signing[]): string[] {
  return signings.filter(({ name }) => name === null).map(({ id }) => id);
}

function sectorIds(sectors: readonly Sector[], are: (sector: Sector) => boolean): string[] {
  return sectors.filter(are).map(({ id }) => `sector-${id}`);
}
