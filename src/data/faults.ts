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

  add(file: string, line: number, field: string, what: string): void {
    const text = `${file}:${line}: ${field}: ${what}`;
    if (!this.#list.some((fault) => fault.text === text)) this.#list.push({ file, line, text });
  }

  get count(): number {
    return this.#list.length;
  }

  /** Throws `DataFaults` when there is any. */
  stop(): void {
    if (this.#list.length === 0) return;
    const sorted = [...this.#list].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
    throw new DataFaults(sorted.map((fault) => fault.text));
  }
}
