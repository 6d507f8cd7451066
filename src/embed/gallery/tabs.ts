/** Tabs over one panel: a click or the arrow keys, Home and End choose one; only the chosen one is in the order of Tab. */
export function startTabs(list: Element, panel: Element, choose: (tab: HTMLElement) => void): void {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const take = (chosen: HTMLElement | undefined) => {
    if (!chosen) return;
    for (const tab of tabs) {
      tab.setAttribute('aria-selected', String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
    }
    panel.setAttribute('aria-labelledby', chosen.id);
    choose(chosen);
  };
  list.addEventListener('click', ({ target }) => take(tabs.find((tab) => tab === target)));
  list.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    const at = tabs.indexOf(event.target as HTMLElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const tab = tabs[(to + tabs.length) % tabs.length];
    tab?.focus();
    take(tab);
  });
}
