import { describe, expect, it } from 'vitest';
import { type AmountCell, amountCells } from '../../../src/geometry/signings/amount.ts';

const drawn = (cells: readonly AmountCell[]): string =>
  cells
    .map(
      ({ itemised, stage }) =>
        (itemised ? { solid: '■', dissolve: '▥', ghost: '?', none: '?' } : { solid: '▨', dissolve: '+', ghost: '.', none: ' ' })[
          stage.kind
        ],
    )
    .join('');

describe('amountCells(total, items)', () => {
  it('draws about 100 with about 10 known: nine whole, one dissolving, 84 hatched, six dissolving, four ghosts', () => {
    expect(drawn(amountCells({ value: 100, precision: 'about' }, [{ value: 10, precision: 'about' }]))).toBe(
      `${'■'.repeat(9)}▥${'▨'.repeat(84)}++++++....`,
    );
  });
  it('dissolves nothing when the sums are exact', () => {
    expect(drawn(amountCells({ value: 100, precision: 'exact' }, [{ value: 10, precision: 'exact' }]))).toBe(
      '■'.repeat(10) + '▨'.repeat(90),
    );
  });
  it('sets a second known amount beside the first', () => {
    expect(
      drawn(
        amountCells({ value: 12, precision: 'exact' }, [
          { value: 3, precision: 'about' },
          { value: 4, precision: 'exact' },
        ]),
      ),
    ).toBe('■■▥■■■■▨▨▨▨▨');
  });
  it('hatches nothing when every part is known', () => {
    expect(drawn(amountCells({ value: 3, precision: 'exact' }, [{ value: 3, precision: 'exact' }]))).toBe('■■■');
  });
});
