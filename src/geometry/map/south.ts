import { COAST } from './conic.ts';
import { COAST_UNIT, SOUTH } from './east-asia.ts';

// Beyond 84E and 160E only a screen of another shape sees it.
const WEST = 66;
const EAST = 178;

/** The map's south edge as an arc of the common plane, in coast units, all that lies below it, and its radius about the apex. */
export function southEdge(): { readonly neatline: string; readonly below: string; readonly radius: number } {
  const at = (lon: number) => COAST.project([lon, SOUTH]).map((value) => Math.round(value / COAST_UNIT));
  const r = Math.round(COAST.radius(SOUTH) / COAST_UNIT);
  const [x0 = 0, y0 = 0] = at(WEST);
  const [x1 = 0, y1 = 0] = at(EAST);
  const neatline = `M${x0} ${y0}A${r} ${r} 0 0 0 ${x1} ${y1}`;
  // Far beyond what any frame shows: a third of the earth's radius below the edge.
  return { neatline, below: `${neatline}v${r}H${x0}z`, radius: r };
}
