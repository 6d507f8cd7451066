/** Points of lines in square cells, for "is anything nearer than": each knows its line and how far along it lies. */
export class NearGrid {
  private readonly cells = new Map<number, number[]>();
  private readonly size: number;
  private newest = -1;
  private touched: number[][] = [];

  constructor(size: number) {
    this.size = size;
  }

  private key(column: number, row: number): number {
    return (column + 4096) * 16384 + row + 4096;
  }

  add(x: number, y: number, line: number, along: number): void {
    const key = this.key(Math.floor(x / this.size), Math.floor(y / this.size));
    const cell = this.cells.get(key) ?? [];
    if (cell.length === 0) this.cells.set(key, cell);
    if (line !== this.newest) [this.newest, this.touched] = [line, []];
    if (cell[cell.length - 2] !== line) this.touched.push(cell);
    cell.push(x, y, line, along);
  }

  /** Whether a point nearer than `reach` (at most the cell's size) lies on another line, or on this one more than `apart` px along it. */
  crowded(x: number, y: number, reach: number, line = -1, along = 0, apart = 0): boolean {
    const [column, row] = [Math.floor(x / this.size), Math.floor(y / this.size)];
    for (let dc = -1; dc <= 1; dc += 1)
      for (let dr = -1; dr <= 1; dr += 1) {
        const cell = this.cells.get(this.key(column + dc, row + dr));
        if (cell === undefined) continue;
        for (let i = 0; i < cell.length; i += 4) {
          const [px, py, other, at] = [cell[i] as number, cell[i + 1] as number, cell[i + 2] as number, cell[i + 3] as number];
          if ((px - x) ** 2 + (py - y) ** 2 < reach * reach && (other !== line || Math.abs(at - along) > apart)) return true;
        }
      }
    return false;
  }

  /** Forgets the line that was added last. */
  drop(line: number): void {
    if (line !== this.newest) return;
    for (const cell of this.touched) {
      while (cell.length > 0 && cell[cell.length - 2] === line) cell.length -= 4;
    }
    this.newest = -1;
  }
}
