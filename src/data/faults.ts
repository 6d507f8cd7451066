import { withCodes } from './characters.ts';

/** Everything that is wrong with the data, as `data/events.csv:4: when: is "8月9日", must be …`, in the order of files and lines. */
export class DataFaults extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'DataFaults';
    this.faults = faults;
  }
}

interface Fault {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Collects faults while the data are read, so that an editor sees all of them in one run. */
export class Faults {
  readonly #list: Fault[] = [];
  readonly #late: Fault[] = [];
  readonly #spoilt = new Set<string>();
  #unread = false;

  add(file: string, line: number, field: string, what: string): void {
    const text = message(file, line, field, what);
    if (!this.#list.some((fault) => fault.text === text)) this.#list.push({ file, line, text });
  }

  /** A fault between things: not said where one of them is itself at fault, for it would only echo that. `id`: the other thing; without it any. */
  addJoint(file: string, line: number, field: string, what: string, id: string | undefined = undefined): void {
    const echo =
      this.#unread ||
      (id === undefined ? this.#spoilt.size > 0 : [id, id.replace(/^(event|sector)-/, '')].some((name) => this.#spoilt.has(name)));
    if (!echo) this.add(file, line, field, what);
  }

  /** A fault of a translation, which follows the original: said where nothing else is wrong. */
  addLate(file: string, line: number, field: string, what: string): void {
    this.#late.push({ file, line, text: message(file, line, field, what) });
  }

  /** A file could not be read into rows or entries. */
  unread(): void {
    this.#unread = true;
  }

  /** A row or entry is at fault, so it is missing among those that can be referred to. */
  spoil(id: string): void {
    this.#spoilt.add(id);
  }

  /** Throws `DataFaults` when there is any. */
  stop(): void {
    const list = this.#list.length > 0 ? this.#list : this.#late;
    if (list.length === 0) return;
    const sorted = [...list].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
    throw new DataFaults(sorted.map((fault) => fault.text));
  }
}

function message(file: string, line: number, field: string, what: string): string {
  return withCodes(`${file}:${line}: ${field}: ${what}`);
}
