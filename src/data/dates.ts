import edtf from 'edtf';

/** The forms of EDTF that the page can print and place: a year, month or day with ~ ? or %, or a time with its offset. */
const POINT = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?)?)?[~?%]?$/;

/** Whether a text is an EDTF date (ISO 8601-2) or interval: 2019-08-09, 2019-08-06~, 2019-06, 2019-08-01/2019-08-10, ../2014, 2019-08-11T20:50+08:00. */
export function isEdtf(text: string): boolean {
  const ends = text.split('/');
  return ends.every((end, i) => POINT.test(end) || (end === '..' && ends.length === 2 && ends[1 - i] !== '..')) && parses(text);
}

/** Whether a date has no open end; one that has it has no place on a timeline. */
export function isClosed(text: string): boolean {
  return !text.includes('..');
}

function parses(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}
