/** A row of one report's sectors: its count if known, and the least it must have. */
export interface Share {
  readonly id: string;
  readonly count: number | null;
  /** 1 for what a report names; for "and others" 0, or what is already counted there. */
  readonly least: number;
}

/**
 * Least and most that each row can have when all rows together are `total` and no signing counts in two:
 * a known row is its count, the others have at least their least and at most what the rest leaves.
 * Null when the counts leave less than the least of the rest.
 */
export function bounds(total: number, shares: readonly Share[]): ReadonlyMap<string, readonly [min: number, max: number]> | null {
  const needed = shares.reduce((sum, share) => sum + (share.count ?? share.least), 0);
  const open = shares.filter((share) => share.count === null);
  if (needed > total || (open.length === 0 && needed !== total)) return null;
  const spare = total - needed;
  return new Map(
    shares.map(({ id, count, least }) => {
      if (count !== null) return [id, [count, count]] as const;
      return [id, [open.length === 1 ? least + spare : least, least + spare]] as const;
    }),
  );
}
