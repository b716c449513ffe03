import { serve } from './serve.js';

/** The worker of a browser. */
const port = /** @type {import('./serve.js').Scope} */ (/** @type {unknown} */ (self));
const answer = serve((message, transfer) => port.postMessage(message, transfer ?? []));
port.onmessage = (event) => answer(event.data);
port.postMessage({ ready: true }, []);
