/** Undoes what a function began: its listeners, observers, timers and changes of the document. */
export type Dispose = () => void;

/** `addEventListener` that returns its own removal. */
export function listen(target: EventTarget, type: string, handler: (event: never) => void, options: AddEventListenerOptions = {}): Dispose {
  target.addEventListener(type, handler as (event: Event) => void, options);
  return () => target.removeEventListener(type, handler as (event: Event) => void, options);
}
