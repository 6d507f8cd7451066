import * as v from 'valibot';
import { isClosed, isEdtf } from './dates.ts';

/** A message of the form `is "8月9日", must be an EDTF date such as 2019-08-09`. */
export function must(what: string) {
  return ({ input }: { readonly input: unknown }): string => {
    if (input === undefined) return `is missing, must be ${what}`;
    if (input === '') return `is empty, must be ${what}`;
    return `is ${JSON.stringify(input)}, must be ${what}`;
  };
}

const written = (what: string) => v.string(must(what));

/** A field that may be left out; it is then empty. */
function maybe<T>(schema: v.GenericSchema<string, T>) {
  return v.optional(schema, '');
}

/** Text that must be there. */
export function text(what = 'text') {
  return v.pipe(written(what), v.trim(), v.nonEmpty(must(what)));
}

/** Text that may be empty. */
export const anyText = maybe(v.pipe(written('text'), v.trim()));

const WEB = 'an http or https address such as https://www.jma.go.jp/';

/** An address that a link may lead to, or empty: http or https, nothing that runs or opens files. */
export const maybeAddress = maybe(
  v.pipe(
    written(`${WEB} or empty`),
    v.trim(),
    v.check((s) => s === '' || isWebAddress(s), must(`${WEB} or empty`)),
  ),
);

/** Whether a text is a whole address of http or https, written as it may stand in a link. */
export function isWebAddress(s: string): boolean {
  return /^https?:\/\/[^\s"'<>\\]+$/.test(s) && URL.canParse(s);
}

const ID = 'an id of small letters, digits and hyphens such as tour';
export const id = v.pipe(written(ID), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, must(ID)));
export const maybeId = maybe(v.pipe(written(ID), v.regex(/^([a-z][a-z0-9]*(-[a-z0-9]+)*)?$/, must(ID))));

/** A decimal number from `low` to `high`, as `what` says. */
export function number(low: number, high: number, what: string) {
  return v.pipe(
    written(what),
    v.check((s) => isNumber(s) && Number(s) >= low && Number(s) <= high, must(what)),
    v.transform(Number),
  );
}

/** The same, or empty: null. */
export function maybeNumber(low: number, high: number, what: string) {
  const allowed = `${what} or empty`;
  return maybe(
    v.pipe(
      written(allowed),
      v.check((s) => s === '' || (isNumber(s) && Number(s) >= low && Number(s) <= high), must(allowed)),
      v.transform((s) => (s === '' ? null : Number(s))),
    ),
  );
}

/** A whole number of things, or empty: null. */
export const maybeCount = maybe(
  v.pipe(
    written('a whole number or empty'),
    v.regex(/^\d*$/, must('a whole number or empty')),
    v.transform((s) => (s === '' ? null : Number(s))),
  ),
);

function isNumber(s: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(s);
}

/** One of a few words. */
export function oneOf<const T extends readonly string[]>(words: T) {
  const said = words.filter((word) => word !== '').join(', ');
  return v.picklist(words, must(`one of ${said}${words.includes('') ? ' or empty' : ''}`));
}

export const yesNo = v.pipe(
  v.picklist(['yes', 'no'], must('yes or no')),
  v.transform((s) => s === 'yes'),
);

const EDTF = 'an EDTF date such as 2019-08-09';
export const edtfDate = v.pipe(written(EDTF), v.check(isEdtf, must(EDTF)));
export const maybeEdtf = maybe(
  v.pipe(
    written(`${EDTF} or empty`),
    v.check((s) => s === '' || isEdtf(s), must(`${EDTF} or empty`)),
  ),
);

/** A date that can stand on the timeline. */
export const maybeClosedEdtf = v.pipe(maybeEdtf, v.check(isClosed, must('a date or a span with both ends, to stand on the timeline')));

const asList = (input: string | string[]): string[] => (typeof input === 'string' ? input.split(/[\s,]+/).filter(Boolean) : input);
const LIST = 'a list such as [4, 10]';
const strings = v.union([v.string(), v.array(v.string())], must(LIST));

/** Ids, by spaces in a CSV cell, by a list in YAML. */
export const ids = v.optional(v.pipe(strings, v.transform(asList)), '');

/** Numbers of the article's non-empty lines. */
export const paragraphs = v.optional(
  v.pipe(
    strings,
    v.check((input) => asList(input).every((s) => /^[1-9]\d*$/.test(s)), must('numbers of the article’s paragraphs such as 4 10')),
    v.transform((input) => asList(input).map(Number)),
  ),
  '',
);
