// Prints the rows, the formula cells and the cells that are not text of a spreadsheet or CSV file, as SheetJS reads it. A CSV file is
// read as spreadsheets do, which looks for formulas and numbers, and once more as text, for the cells.
const X = require("xlsx");
const name = process.argv[2];
function cells(options) {
  const book = X.readFile(name, { codepage: 65001, ...options });
  const sheet = book.Sheets[book.SheetNames[0]];
  return { rows: X.utils.sheet_to_json(sheet, { header: 1, blankrows: false }).length, list: Object.entries(sheet).filter(([key]) => key[0] !== "!").map(([, cell]) => cell) };
}
const read = cells({});
const text = name.endsWith(".csv") ? cells({ raw: true }) : read;
console.log(text.rows, read.list.filter((c) => c.f).length, text.list.filter((c) => c.t !== "s").length);
