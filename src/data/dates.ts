import edtf from 'edtf';

/** Whether a text is an EDTF date (ISO 8601-2), time or interval: 2019-08-09, 2019-08-06~, 2019-06, 2019-08-01/2019-08-10, 2019-08-11T20:50+08:00. */
export function isEdtf(text: string): boolean {
  try {
    edtf(text);
    return /^[.\d]/.test(text);
  } catch {
    return false;
  }
}
