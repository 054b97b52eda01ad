// Prints the number of questions in a GIFT file, as gift-pegjs reads it, and how many have an ID.
const { parse } = require("gift-pegjs");
const questions = parse(require("fs").readFileSync(process.argv[2], "utf8")).filter((q) => q.type !== "Category" && q.type !== "Description");
console.log(questions.length, questions.filter((q) => q.id).length);
