/** The middle value; of an even number the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return (sorted[Math.floor(half)] + sorted[Math.ceil(half)]) / 2;
}

/** `{ median, min, max }` of numbers. */
export function spread(values) {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

/**
 * How many times theirs ours is: the ratio of the medians, and the least and the greatest ratio of two readings in one round.
 * `null` where theirs is nothing, for a ratio to nothing says nothing.
 */
export function ratio(ours, theirs) {
  if (theirs.some((value) => value === 0)) return null;
  const pairs = ours.map((value, round) => value / theirs[round]);
  return { ...spread(pairs), median: median(ours) / median(theirs) };
}
