/** An element with what is in it; strings become text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, ...content: readonly (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
