/**
 * The ten system calls that the module asks for (WASI preview 1), and no more:
 * no files, no arguments, no environment but how Go's collector is to work. What
 * the module writes is what it says when it ends; nothing else is ever printed.
 */

/** Memory of a module never shrinks, so garbage is collected early, and each time to the end (RATIONALE.md). */
const environment = ['GOGC=50', 'GODEBUG=gcstoptheworld=1'].map((v) => new TextEncoder().encode(`${v}\0`));

const success = 0;
const badFile = 8;

/**
 * @param {() => WebAssembly.Memory} memory of the instance, once there is one
 * @param {(words: string) => void} heard what the module says
 * @returns {WebAssembly.Imports}
 */
export function wasi(memory, heard) {
  const view = () => new DataView(memory().buffer);

  /** @param {number} count where to write 0 @param {number} size and here */
  const none = (count, size) => {
    view().setUint32(count, 0, true);
    view().setUint32(size, 0, true);
    return success;
  };

  return {
    wasi_snapshot_preview1: {
      args_sizes_get: none,
      args_get: () => success,

      /** @param {number} count where to write how many there are @param {number} size and their bytes */
      environ_sizes_get(count, size) {
        view().setUint32(count, environment.length, true);
        view().setUint32(size, environment.reduce((n, v) => n + v.length, 0), true);
        return success;
      },

      /** @param {number} list where to write their addresses @param {number} at and themselves */
      environ_get(list, at) {
        for (const v of environment) {
          view().setUint32(list, at, true);
          new Uint8Array(memory().buffer).set(v, at);
          list += 4;
          at += v.length;
        }
        return success;
      },

      sched_yield: () => success,

      /** @param {number} clock 0 is the time of day @param {bigint} _precision @param {number} out */
      clock_time_get(clock, _precision, out) {
        const ms = clock === 0 ? Date.now() : performance.now();
        view().setBigUint64(out, BigInt(Math.round(ms * 1e6)), true);
        return success;
      },

      /** @param {number} out @param {number} length */
      random_get(out, length) {
        for (let at = 0; at < length; at += 65536) {
          crypto.getRandomValues(new Uint8Array(memory().buffer, out + at, Math.min(65536, length - at)));
        }
        return success;
      },

      /** @param {number} fd @param {number} list of (address, length) @param {number} count @param {number} out */
      fd_write(fd, list, count, out) {
        if (fd !== 1 && fd !== 2) return badFile;
        let written = 0;
        for (let i = 0; i < count; i++) {
          const length = view().getUint32(list + 8 * i + 4, true);
          const bytes = new Uint8Array(memory().buffer, view().getUint32(list + 8 * i, true), length);
          heard(new TextDecoder().decode(bytes));
          written += length;
        }
        view().setUint32(out, written, true);
        return success;
      },

      /** Nobody waits here: every timer is due. @param {number} asked @param {number} events @param {number} n @param {number} out */
      poll_oneoff(asked, events, n, out) {
        for (let i = 0; i < n; i++) {
          view().setBigUint64(events + 32 * i, view().getBigUint64(asked + 48 * i, true), true);
          view().setUint16(events + 32 * i + 8, success, true);
          view().setUint8(events + 32 * i + 10, view().getUint8(asked + 48 * i + 8));
        }
        view().setUint32(out, n, true);
        return success;
      },

      /** @param {number} code */
      proc_exit(code) {
        throw new Error(`exit ${code}`);
      },
    },
  };
}
