/** Rough advance of one line of text in px at `size`: a Han character is 1 em, a capital or digit .6, other Latin .54. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const char of text) {
    if (/[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef]/.test(char)) ems += 1;
    else if (/[A-Z0-9]/.test(char)) ems += 0.6;
    else if (/[ .,:;'|il]/.test(char)) ems += 0.3;
    else ems += 0.54;
  }
  return ems * size;
}
