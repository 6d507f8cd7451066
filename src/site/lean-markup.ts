const SEA = /<g class="sea-rules">.*?<\/g>/g;
const EMPTY = /><\/(?:use|path|rect|circle|ellipse|line)>/g;

/** Drawn markup with its empty shapes closed in themselves. */
export function shortMarkup(markup: string): string {
  return markup.replace(EMPTY, '/>');
}

/** The same as an embed carries it: without the sea's level rules, which it has once behind all layers. */
export function leanMarkup(markup: string): string {
  return shortMarkup(markup.replace(SEA, ''));
}
