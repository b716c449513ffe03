// Starts what the tests talk to.
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createConnection, createServer } from "node:net";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import workerd from "workerd";

/** What has been built. */
const root = fileURLToPath(new URL("../../../build/edge/", import.meta.url));

/** A port that nobody listens on. */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Resolves if somebody listens on a port.
 * @param {number} port
 */
const connect = (port) =>
  new Promise((resolve, reject) => {
    const socket = createConnection(port, "127.0.0.1", () => resolve(socket.destroy()));
    socket.once("error", reject);
  });

/**
 * @typedef {object} Running
 * @property {string} url
 * @property {string} [inspector] address of the inspector, if it was asked for
 * @property {number} pid
 * @property {() => string} output all that it has printed
 * @property {() => void} stop
 */

/**
 * Starts a program and waits until it listens.
 * @param {string} file
 * @param {(port: number) => string[]} args
 * @param {(port: number) => Record<string, string>} [env]
 * @returns {Promise<Running>}
 */
async function start(file, args, env) {
  const port = await freePort();
  const child = spawn(file, args(port), { cwd: root, env: { ...process.env, ...env?.(port) } });
  const stop = () => void child.kill("SIGKILL");
  process.once("exit", stop).once("SIGTERM", () => process.exit(1)).once("SIGINT", () => process.exit(1));
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (b) => (output += b));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    try {
      await connect(port);
      return { url, pid: /** @type {number} */ (child.pid), output: () => output, stop };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (child.exitCode === null && tries < 200) continue;
      stop();
      throw new Error(`${file} did not start: ${output}`);
    }
  }
}

const worker = { "worker.mjs": "worker.mjs", "body.mjs": "body.mjs", "article.txt": "article.txt", "wasm_exec.js": "wasm_exec.js" };

/** How workerd takes a module, by the end of its name; else as a script. */
const kinds = /** @type {Record<string, string>} */ ({ ".wasm": "wasm", ".txt": "text" });

/** The library's own worker, which makes an instance for each request. */
const stock = { "stock.mjs": "stock.mjs", "runtime.mjs": "runtime.mjs", "wasm_exec.js": "stock_exec.js", "app.wasm": "stock.wasm" };

/** @type {Record<string, [modules: Record<string, string>, env?: Record<string, string>]>} the modules of a worker by name, and its environment */
const workers = {
  main: [{ ...worker, "mihakk.wasm": "mihakk.wasm" }],
  keyed: [{ ...worker, "mihakk.wasm": "mihakk.wasm" }, { MIHAKK_KEYS: "first-key, second-key", MIHAKK_ORIGINS: "https://desk.example" }],
  crash: [{ ...worker, "mihakk.wasm": "crash.wasm" }],
  stock: [stock],
};

/**
 * Writes a configuration of workerd.
 * @param {string} name
 */
function configure(name) {
  const [modules, env = {}] = workers[name];
  const list = Object.entries(modules).map(([name, file]) => `(name = "${name}", ${kinds[extname(name)] ?? "esModule"} = embed "${file}")`);
  const bindings = Object.entries(env).map(([k, v]) => `(name = "${k}", text = "${v}")`);
  const file = `${name}.capnp`;
  writeFileSync(root + file, `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "worker", worker = (compatibilityDate = "2026-10-01", modules = [${list}], bindings = [${bindings}]))],
  sockets = [(name = "http", http = (), service = "worker")],
);
`);
  return file;
}

/**
 * Runs a worker under workerd, the edge's runtime.
 * @param {"main" | "keyed" | "crash" | "stock"} name
 * @param {boolean} [inspected] whether an inspector can ask it
 */
export async function edge(name, inspected = false) {
  const inspector = inspected ? [`127.0.0.1:${await freePort()}`] : [];
  const running = await start(workerd.default, (port) => ["serve", configure(name), `--socket-addr=http=127.0.0.1:${port}`, ...inspector.map((at) => `--inspector-addr=${at}`)]);
  return { ...running, inspector: inspected ? `http://${inspector[0]}` : undefined };
}

/**
 * Runs the native server.
 * @param {Record<string, string>} [env]
 */
export const native = (env) => start("./native", () => [], (port) => ({ HOST: "127.0.0.1", PORT: String(port), ...env }));
