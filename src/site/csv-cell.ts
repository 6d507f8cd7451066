/** What spreadsheets run, of full width too, at the start of a cell or behind what divides cells elsewhere. */
const FORMULA = /(^|[;\t\n])(?=\s*[=+\-@＝＋－＠])/g;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** A text as a cell of a CSV file: numbers as they are, and an apostrophe before what a spreadsheet would take for a formula. */
export function csvCell(text: string): string {
  return NUMBER.test(text) ? text : text.replace(FORMULA, "$1'");
}
