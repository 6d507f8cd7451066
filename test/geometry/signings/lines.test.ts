import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../src/geometry/signings/lines.ts';

describe('breakLines(text, size, width)', () => {
  it('leaves a line that fits as it is', () => {
    expect(breakLines('原文未给出', 10, 50)).toEqual(['原文未给出']);
  });
  it('breaks after punctuation where there is one in the second half', () => {
    expect(breakLines('名称、数额、行业，原文均未给出', 10, 120)).toEqual(['名称、数额、行业，', '原文均未给出']);
  });
  it('breaks a phrase without any between the words nearest its middle', () => {
    expect(breakLines('博士后工作站', 10, 40)).toEqual(['博士后', '工作站']);
    expect(breakLines('深创投华北金融创投总部', 10, 70)).toEqual(['深创投华北', '金融创投总部']);
  });
  it('never starts a line with punctuation', () => {
    expect(breakLines('一二三四，五', 10, 40)).toEqual(['一二三四，', '五']);
  });
  it('breaks English between words, into as few lines as fit, of like length', () => {
    expect(breakLines('about nine billion yuan', 10, 80)).toEqual(['about nine', 'billion yuan']);
  });
  it('would rather end an English line with a phrase', () => {
    expect(breakLines('a part of the north, one sum given', 10, 150)).toEqual(['a part of the north,', 'one sum given']);
  });
  it('leaves an English word that is wider than a line on a line of its own', () => {
    expect(breakLines('an establishment so', 10, 30)).toEqual(['an', 'establishment', 'so']);
  });
});
