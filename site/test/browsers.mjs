import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

/** The browsers that the tests drive: those that are installed, or all where CI says they must be. */
const known = [
  { name: 'chromium', paths: [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'] },
  { name: 'firefox', paths: [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'] },
];

export const browsers = known.map(({ name, paths }) => {
  const path = paths.find((p) => p && existsSync(p));
  if (!path) throw new Error(`${name} is not installed (say where it is in ${name.toUpperCase()})`);
  return {
    name,
    launch: () =>
      puppeteer.launch({
        browser: name === 'firefox' ? 'firefox' : 'chrome',
        executablePath: path,
        args: name === 'firefox' ? [] : ['--no-sandbox'],
        protocolTimeout: 120_000,
      }),
  };
});

/** Waits until something is true in a page. */
export async function until(page, what, ...args) {
  await page.waitForFunction(what, { timeout: 20_000, polling: 50 }, ...args);
}

/**
 * Waits until an element is on the screen. Looked for frame by frame: what a
 * shadow root changes, an observer of the document does not see.
 */
export function shown(page, selector) {
  return page.waitForSelector(selector, { visible: true, timeout: 20_000 });
}
