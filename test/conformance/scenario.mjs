/**
 * What a scenario file exports: `export default scenario('what it shows', async (t) => { … })`.
 * `t` has the actors and helpers of player/tools.ts.
 */
export const scenario = (title, run) => ({ title, run })
