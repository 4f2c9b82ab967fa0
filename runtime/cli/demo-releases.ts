/** Releases of ThingsBoard that the demo is offered as, the newest first; each differs from the one before in its routes. */
export const DEMO_RELEASES: readonly string[] = ['4.3.1.3', '4.2', '4.1', '4.0.2', '3.9.1', '3.8.1', '3.7', '3.6.4']
