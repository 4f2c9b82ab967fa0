import type { Host } from '../host.ts'
import { type Source, settingsOf } from './source.ts'

/** Settings that may come as flags. Secrets never do: arguments are seen by every user of the machine. */
export interface ProfileFlags {
  readonly url?: string | undefined
  readonly username?: string | undefined
  readonly profile?: string | undefined
  readonly ca?: string | undefined
  readonly proxy?: string | undefined
  readonly cert?: string | undefined
  readonly key?: string | undefined
}

export function flagsSource(host: Host, flags: ProfileFlags): Source {
  return {
    kind: 'flags',
    name: 'the flags',
    values: settingsOf((setting) => flags[setting as keyof ProfileFlags]),
    nameOf: (setting) => `--${setting}`,
    label: (setting) => `flag --${setting}`,
    folder: host.cwd,
  }
}
