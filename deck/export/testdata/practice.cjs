// Opens a practice page in Chromium, answers ten questions by keyboard, loads the page again, and prints as JSON what it saw.
const { chromium } = require("playwright-core");

async function answer(page) {
  const way = await page.evaluate(() => ({
    typed: !!document.querySelector("input[type=text]:not(:disabled)"),
    choice: document.querySelectorAll(".choices button:not(:disabled)").length,
    order: !!document.querySelector(".events"),
  }));
  if (way.typed) {
    await page.keyboard.type("1842");
    await page.keyboard.press("Enter");
  } else if (way.choice) {
    await page.keyboard.press("1");
  } else if (way.order) {
    await page.keyboard.press("Enter");
    for (let i = 0; i < 20 && !(await page.evaluate(() => document.activeElement.matches(".row .main"))); i++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
  } else {
    await page.keyboard.press("Enter");
    await page.keyboard.press("1");
    return "reveal";
  }
  const verdict = await page.textContent(".verdict strong");
  await page.keyboard.press("Enter");
  return verdict;
}

(async () => {
  const browser = await chromium.launch({
    executablePath: process.argv[3],
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  const seen = { errors: [], requests: [], verdicts: [], widths: [] };
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  page.on("pageerror", (error) => seen.errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && seen.errors.push(message.text()));
  page.on("request", (request) => request.url().startsWith("file:") || seen.requests.push(request.url()));
  page.on("dialog", (dialog) => { seen.errors.push("dialog: " + dialog.message()); dialog.dismiss(); });
  await page.goto("file://" + process.argv[2]);
  await page.keyboard.press("Enter");
  for (let i = 0; i < 10; i++) {
    seen.verdicts.push(await answer(page));
    seen.widths.push(await page.evaluate(() => document.documentElement.scrollWidth));
  }
  await page.reload();
  seen.kept = await page.evaluate(() => Object.keys(JSON.parse(localStorage.getItem("annals:" + JSON.parse(document.getElementById("deck").textContent).id)).boxes).length);
  seen.home = await page.textContent("#app");
  seen.forget = await page.locator("button.plain").count();
  console.log(JSON.stringify(seen));
  await browser.close();
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
