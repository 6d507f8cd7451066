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

/** Writes a track as one attribute: `hour lat lon [r30 r30 [r50 r50]]`, joined by `,`; tenths of a degree, km. */
export function packTrack(fixes: readonly TrackFix[]): string {
  return fixes
    .map(({ hour, lat, lon, r30, r50 }) =>
      [hour, lat * 10, lon * 10, ...(r30 ?? []), ...((r30 && r50) ?? [])].map((value) => Math.round(value)).join(' '),
    )
    .join(',');
}

/** Reads what `packTrack` wrote. */
export function unpackTrack(packed: string): TrackFix[] {
  return packed.split(',').map((part) => {
    const [hour = 0, lat = 0, lon = 0, ...reach] = part.split(' ').map(Number);
    const pair = (first: number): Reach => (reach.length > first ? [reach[first] as number, reach[first + 1] as number] : null);
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
