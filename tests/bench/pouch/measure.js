// Runs beside ours: two PouchDB laptops and an express-pouchdb server, all in memory, the server as a
// process of its own.
// node measure.js NOTES ROWS; the last line of its output is JSON.
"use strict";

const { fork } = require("node:child_process");
const http = require("node:http");
const express = require("express");
const PouchDB = require("pouchdb").plugin(require("pouchdb-adapter-memory"));

const Memory = PouchDB.defaults({ adapter: "memory" });
const [notes, rows] = process.argv.slice(2).map(Number);
let requests = 0;
let bytes = 0;
let refused = false;
let server;

async function serve() {
  const app = express();
  app.use((request, answer, next) => {
    requests += 1;
    bytes += Number(request.headers["content-length"] ?? 0);
    const write = answer.write.bind(answer);
    const end = answer.end.bind(answer);
    const count = (part) => (bytes += part && typeof part !== "function" ? Buffer.byteLength(part) : 0);
    answer.write = (part, ...rest) => (count(part), write(part, ...rest));
    answer.end = (part, ...rest) => (count(part), end(part, ...rest));
    if (refused) return answer.status(403).json({ error: "forbidden", reason: "no access" });
    next();
  });
  app.use("/", require("express-pouchdb")(Memory, { mode: "fullCouchDB", inMemoryConfig: true, logPath: "/dev/null" }));
  const server = http.createServer(app);
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return server;
}

// In the process of the server: says its port, and at each word what it counted so far.
async function beServer() {
  const listening = await serve();
  process.on("message", (word) => {
    refused = word.refused ?? refused;
    process.send([requests, bytes]);
  });
  process.on("disconnect", () => process.exit());
  process.send(listening.address().port);
}

const heard = () => new Promise((tell) => server.once("message", tell));

async function ask(word) {
  const answer = heard();
  server.send(word);
  return answer;
}

async function timed(work) {
  const before = await ask({});
  const begun = process.hrtime.bigint();
  await work();
  const ms = Number(process.hrtime.bigint() - begun) / 1e6;
  const after = await ask({});
  return { ms, requests: after[0] - before[0], bytes: after[1] - before[1] };
}

// What one sees who opens the note on either side, without knowing of hidden revisions.
async function shown(db) {
  try {
    return JSON.stringify(await db.get("note"));
  } catch (error) {
    return error.status === 404 ? "" : Promise.reject(error);
  }
}

async function clash(address, name, first, second) {
  const url = new PouchDB(`${address}/${name}`);
  const [a, b] = [new Memory(`${name}-a`), new Memory(`${name}-b`)];
  await a.put({ _id: "note", text: "before", phone: "1" });
  await a.sync(url);
  await b.sync(url);
  const typed = [await first(a), await second(b)].filter(Boolean);
  for (const db of [a, b, a]) await db.sync(url);
  const seen = (await Promise.all([shown(a), shown(b)])).join(" ");
  return typed.filter((text) => !seen.includes(text)).length;
}

const edit = (field, text) => async (db) => {
  await db.put({ ...(await db.get("note")), [field]: text });
  return text;
};
const remove = async (db) => void (await db.remove(await db.get("note")));

// Rights are taken away while a laptop has unsent work: does it arrive, and does it leave the laptop?
async function revoke(address) {
  const url = new PouchDB(`${address}/revoke`);
  const b = new Memory("revoke-b");
  await b.put({ _id: "note", text: "before" });
  await b.sync(url);
  await b.put({ ...(await b.get("note")), text: "unsent" });
  await ask({ refused: true });
  await b.sync(url).catch(() => undefined);
  await ask({ refused: false });
  const arrived = (await shown(url)).includes("unsent");
  return { lost: arrived ? 0 : 1, stays: (await shown(b)) ? 1 : 0 };
}

async function main() {
  server = fork(__filename, ["serve"]);
  const address = `http://127.0.0.1:${await heard()}`;
  const found = {
    same_field: await clash(address, "same", edit("text", "first"), edit("text", "second")),
    other_field: await clash(address, "other", edit("text", "first"), edit("phone", "second")),
    delete_edit: await clash(address, "gone", remove, edit("text", "second")),
    revoke: await revoke(address),
  };
  const url = new PouchDB(`${address}/many`);
  const [a, b] = [new Memory("many-a"), new Memory("many-b")];
  const some = (from, n) =>
    Array.from({ length: n }, (_, i) => ({ _id: `n${from + i}`, text: `${from + i} ${"woord ".repeat(20)}` }));
  await a.sync(url);
  await a.bulkDocs(some(0, notes));
  found.push = await timed(() => a.replicate.to(url));
  await a.sync(url);
  found.idle = await timed(() => a.sync(url));
  await a.bulkDocs(some(notes, rows - notes));
  await a.sync(url);
  found.pull = await timed(() => b.replicate.from(url));
  server.kill();
  console.log(JSON.stringify(found));
  process.exit(0);
}

if (process.argv[2] === "serve") beServer();
else main();
