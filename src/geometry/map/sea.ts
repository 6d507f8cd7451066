/** Level rules of the sea in a frame, reaching half a frame beyond it on all sides, as one path; `gap` px apart. */
export function seaRules(width: number, height: number, gap: number): string {
  const span = width * 2;
  const first = -Math.floor(height / 2 / gap) * gap;
  const count = Math.floor((height * 1.5 - first) / gap);
  let path = `M${-width / 2} ${first}h${span}`;
  for (let line = 1; line <= count; line += 1) path += `m${-span} ${gap}h${span}`;
  return path;
}
