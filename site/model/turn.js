/** Lets the browser answer the person before the work goes on. */
export const turn = () => new Promise((done) => setTimeout(done));

/** Lets the browser draw first; where nothing is drawn, as in a hidden tab, it waits a little. */
export function frame() {
  return new Promise((done) => {
    const late = setTimeout(done, 100);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(done);
    });
  });
}
