import { say } from '../../words/strings.js';
import { inDigits } from '../../words/number.js';

/** What a person is told of an error. @param {unknown} error @param {import('../../words/number.js').Tongue} tongue */
export function trouble(error, tongue) {
  const { status = 500, detail = '' } = /** @type {Partial<import('../../api/types.js').ProblemFields>} */ (error ?? {});
  if (typeof WebAssembly !== 'object' || /WebAssembly|CompileError/.test(detail)) return say(tongue.lang, 'state.no_wasm');
  if (status === 413) {
    const bytes = Number(/\d+/.exec(detail)?.[0] ?? 0);
    const limit = inDigits(bytes / 2 ** 20, tongue, { style: 'unit', unit: 'megabyte', unitDisplay: 'long' });
    return say(tongue.lang, 'state.too_large', { limit });
  }
  if (status === 422) return say(tongue.lang, 'state.empty');
  return say(tongue.lang, 'state.fault');
}
