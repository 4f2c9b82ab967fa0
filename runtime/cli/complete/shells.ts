/** Shells that can be told how to complete. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const
export type Shell = (typeof SHELLS)[number]

/** The hidden command that the shells' scripts call; it is in no help. */
export const COMPLETE = '__complete'

/** What the callback says, as a line of its own, where the shell should offer its files. */
export const FILES = ':files'
