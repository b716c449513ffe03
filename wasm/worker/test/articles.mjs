// The articles that tests send.
import { existsSync, readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../../testdata/articles/", import.meta.url);

/** @type {{name: string, text: string}[]} the project's own articles */
export const articles = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

/**
 * A short article that no other call with another number makes.
 * @param {number} n
 */
export const story = (n) =>
  `قالت وزارة الصحة في بيان يوم 3 مارس 2021 إن ${n} شخصا تلقوا العلاج في مدينة رقم${n}.\n` +
  `وأضافت أن أكثر من ${n * 7} طبيبا شاركوا في الحملة، أي نحو ${n % 100} في المئة من الأطباء.`;
