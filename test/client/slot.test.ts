import { describe, expect, it } from 'vitest';
import { mergeLines } from '../../src/client/lines.ts';
import { insets } from '../../src/client/slot.ts';

describe('mergeLines(pieces)', () => {
  it('joins the pieces of a line, whatever their size and order', () =>
    expect(
      mergeLines([
        [31, 50],
        [0, 20],
        [30, 48],
        [4, 16],
      ]),
    ).toEqual([
      [0, 20],
      [30, 50],
    ]));
  it('keeps lines apart that only touch', () =>
    expect(
      mergeLines([
        [0, 20],
        [19, 39],
      ]),
    ).toEqual([
      [0, 20],
      [19, 39],
    ]));
});

describe('insets(block, top, bottom)', () => {
  const block = {
    box: [100, 200],
    lines: [
      [105, 125],
      [135, 155],
      [165, 185],
    ],
  } as const;
  const open = Number.NEGATIVE_INFINITY;

  it('cuts nothing of a block that is all inside', () => expect(insets(block, 100, 200)).toBeNull());
  it('leaves out a line that is not wholly below the upper edge, halfway to the next', () =>
    expect(insets(block, 106, 300)).toEqual([30, open]));
  it('leaves out a line that is not wholly above the lower edge', () => expect(insets(block, 0, 184)).toEqual([open, 40]));
  it('cuts on both sides', () => expect(insets(block, 110, 160)).toEqual([30, 40]));
  it('cuts all where no line is whole', () =>
    expect([insets(block, 300, 900), insets(block, 0, 50), insets(block, 140, 150)]).toEqual(['all', 'all', 'all']));
  it('shows a block that reaches over an edge with none of its lines', () => expect(insets(block, 103, 300)).toEqual([open, open]));
});
