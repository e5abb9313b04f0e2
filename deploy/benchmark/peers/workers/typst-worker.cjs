// Prints Typst files: one named on the command line, or one for each line of the input, which is
// answered with processor milliseconds and the KiB of memory at their highest.
//
// usage: typst-worker.cjs <fonts' folder> [<source> <pdf>]        lines: <source> TAB <pdf>
const fs = require("node:fs");
const readline = require("node:readline");
const { NodeCompiler } = require("@myriaddreamin/typst-ts-node-compiler");

const [fonts, source, pdf] = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace: fonts, fontArgs: [{ fontPaths: [fonts] }] });

function print(from, to) {
  const mainFileContent = fs.readFileSync(from, "utf8");
  fs.writeFileSync(to, compiler.pdf({ mainFileContent }, { pdfStandard: "ua-1" }));
}

if (source) {
  print(source, pdf);
} else {
  readline.createInterface({ input: process.stdin }).on("line", (line) => {
    const before = process.cpuUsage();
    print(...line.split("\t"));
    const used = process.cpuUsage(before);
    console.log(`${(used.user + used.system) / 1000} ${process.resourceUsage().maxRSS}`);
    compiler.evictCache(10);
  });
}
