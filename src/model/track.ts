import { between, type Point } from './sphere.ts';

/** Longest and shortest reach of a wind, km; null where none is given. */
type Reach = readonly [longest: number, shortest: number] | null;

/** A fix of a best track as the browser gets it. */
export interface TrackFix extends Point {
  /** Since the start of the week. */
  readonly hour: number;
  readonly r30: Reach;
  readonly r50: Reach;
}

/** Where a storm stands; `fix` null between two fixes, where wind and radii are not known. */
export interface Standing extends Point {
  readonly fix: TrackFix | null;
}

/**
 * Writes a track as one attribute: `hour lat lon [r30 r30 [r50 r50]]`, joined by `,`; tenths of a degree, km. Hour and place are counted on
 * from the fix before; reaches stand where they are others than before, 0 for none.
 */
export function packTrack(fixes: readonly TrackFix[]): string {
  let before = [0, 0, 0];
  let known = '0';
  return fixes
    .map(({ hour, lat, lon, r30, r50 }) => {
      const now = [hour, lat * 10, lon * 10].map(Math.round);
      const reach = [...(r30 ?? [0]), ...((r30 && r50) ?? [])].map(Math.round).join(' ');
      const steps = now.map((value, index) => value - (before[index] ?? 0)).join(' ');
      const text = reach === known ? steps : `${steps} ${reach}`;
      [before, known] = [now, reach];
      return text;
    })
    .join(',');
}

/** Reads what `packTrack` wrote. */
export function unpackTrack(packed: string): TrackFix[] {
  let [hour, lat, lon] = [0, 0, 0];
  let reach: readonly number[] = [];
  const pair = (first: number): Reach => (reach.length > first + 1 ? [reach[first] as number, reach[first + 1] as number] : null);
  return packed.split(',').map((part) => {
    const [hours = 0, north = 0, east = 0, ...next] = part.split(' ').map(Number);
    hour += hours;
    lat += north;
    lon += east;
    if (next.length > 0) reach = next;
    return { hour, lat: lat / 10, lon: lon / 10, r30: pair(0), r50: pair(2) };
  });
}

/** Where a storm stands at an hour, on the great circle between its fixes; null outside its track. */
export function standingAt(track: readonly TrackFix[], hour: number): Standing | null {
  const next = track.findIndex((fix) => fix.hour >= hour);
  const [before, after] = [track[next - 1], track[next]];
  if (after?.hour === hour) return { lat: after.lat, lon: after.lon, fix: after };
  return before && after ? { ...between(before, after, (hour - before.hour) / (after.hour - before.hour)), fix: null } : null;
}
