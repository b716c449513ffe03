/** What the build puts in place of an imported file: its text. */
declare module '*.css' {
  const text: string;
  export default text;
}
/** The claims' weights and the ways to choose from, as the analyser has them. */
declare module 'mihakk:weights' {
  const weights: { fitted: Record<string, number>; presets: { name: string; add: Record<string, number> }[] };
  export default weights;
}
declare module '*.txt' {
  const text: string;
  export default text;
}
