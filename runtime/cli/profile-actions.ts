/** What `tbx profiles` does. */
export const PROFILE_ACTIONS = ['list', 'add', 'use', 'remove', 'show'] as const
export type ProfileAction = (typeof PROFILE_ACTIONS)[number]
