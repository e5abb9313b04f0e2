// Prints HTML files with one headless Chromium, one for each line of the input, which is answered
// with the processor milliseconds of all its processes and the KiB of memory they reside in,
// shared pages counted once for each.
//
// usage: chromium-worker.cjs <chromium>        lines: <html> TAB <pdf>
const fs = require("node:fs");
const readline = require("node:readline");
const { pathToFileURL } = require("node:url");
const puppeteer = require("puppeteer-core");

const MILLISECONDS_A_TICK = 10;

// Of the browser and all that descends from it, from Linux's /proc/<pid>/stat.
function used(root) {
  const parents = new Map();
  const stats = new Map();
  for (const pid of fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      parents.set(pid, fields[1]);
      stats.set(pid, fields);
    } catch {
      // It ended while we looked.
    }
  }
  const isOurs = (pid) => pid === root || (parents.has(pid) && isOurs(parents.get(pid)));
  let ticks = 0;
  let pages = 0;
  for (const [pid, fields] of stats) {
    if (isOurs(pid)) {
      ticks += fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
      pages += Number(fields[21]);
    }
  }
  return { millis: ticks * MILLISECONDS_A_TICK, kibibytes: pages * 4 };
}

async function main() {
  const browser = await puppeteer.launch({
    executablePath: process.argv[2],
    args: ["--no-sandbox", "--disable-gpu"],
    pipe: true,
  });
  const root = String(browser.process().pid);
  const page = await browser.newPage();
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const [html, pdf] = line.split("\t");
    const before = used(root);
    await page.goto(pathToFileURL(html).href);
    await page.pdf({ path: pdf, preferCSSPageSize: true, tagged: true, outline: true });
    const after = used(root);
    console.log(`${after.millis - before.millis} ${after.kibibytes}`);
  }
  await browser.close();
}

main();
