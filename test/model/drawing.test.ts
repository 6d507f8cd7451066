import { expect, test } from 'vitest';
import { type MarkAt, packMarks, unpackMarks } from '../../src/model/drawing.ts';

const marks: MarkAt[] = [
  { id: 'qingdao', x: 10, y: 20.5, w: 7, h: 7, shape: 'square' },
  { id: 'shenzhen', x: 30, y: 40, w: 7, h: 7, shape: 'square' },
  { id: 'hinge', x: 1.3, y: 2.2, w: 6.5, h: 6.5, shape: 'diamond' },
];

test('packMarks(marks) leaves out size and shape that are those of the mark before', () => {
  expect(packMarks(marks)).toBe('qingdao 10 20.5 7 7 square|shenzhen 30 40|hinge 1.5 2 6.5 6.5 diamond');
});

test('unpackMarks reads what packMarks wrote', () => {
  expect(unpackMarks(packMarks(marks))).toEqual([...marks.slice(0, 2), { ...marks[2], x: 1.5, y: 2 }]);
  expect(unpackMarks('')).toEqual([]);
});
