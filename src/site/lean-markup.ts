const SEA = /<g class="sea-rules">.*?<\/g>/g;
const EMPTY = /><\/(?:use|path|rect|circle|ellipse|line)>/g;

/** Drawn markup as an embed carries it: without the sea's level rules, which it has once behind all layers, and empty shapes closed in themselves. */
export function leanMarkup(markup: string): string {
  return markup.replace(SEA, '').replace(EMPTY, '/>');
}
