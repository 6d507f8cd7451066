/** Undoes what a function began: its listeners, observers, timers, animations and changes of the document. */
export type Dispose = () => void;

type Events = HTMLElementEventMap & WindowEventMap & DocumentEventMap;

/** `addEventListener` that returns its own removal. */
export function listen<K extends keyof Events>(
  target: EventTarget,
  type: K,
  handler: (event: Events[K]) => void,
  options: AddEventListenerOptions = {},
): Dispose {
  target.addEventListener(type, handler as EventListener, options);
  return () => target.removeEventListener(type, handler as EventListener, options);
}

/** One disposer for many, last begun first undone. */
export function all(disposers: readonly Dispose[]): Dispose {
  return () => {
    for (const dispose of [...disposers].reverse()) dispose();
  };
}
