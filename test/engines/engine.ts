/** What the checks need of a browser, whatever drives it. */
export interface Engine {
  /** A new tab that remembers nothing; sizes in px. */
  open(size: Size): Promise<Tab>;
  close(): Promise<void>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A point of the window, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Key =
  | 'Enter'
  | 'Escape'
  | 'Tab'
  | 'Home'
  | 'End'
  | 'PageUp'
  | 'PageDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'ArrowDown';

export interface Tab {
  /** Resolves when the page has loaded, as `reload` does. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** May resolve before the page before is there. */
  back(): Promise<void>;
  /** Calls a function that knows nothing but its argument in the page, or in the frame that `frame` selects. */
  evaluate<R, A = undefined>(read: (arg: A) => R, arg?: A, frame?: string): Promise<R>;
  /** Moves the mouse. */
  hover(point: Point): Promise<void>;
  click(point: Point): Promise<void>;
  /** Turns the wheel where the mouse is, px; below zero: up. */
  wheel(point: Point, by: number): Promise<void>;
  press(key: Key): Promise<void>;
  resize(size: Size): Promise<void>;
  /** A PNG of the window. */
  screenshot(): Promise<Buffer>;
  /** What the console got and what was not caught, since the tab was opened. */
  said(): Promise<readonly string[]>;
  close(): Promise<void>;
}
