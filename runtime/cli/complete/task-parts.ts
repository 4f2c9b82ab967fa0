import type { TaskFacts } from '../../script/define-task.ts'
import { flagOf, type Option } from '../../script/option.ts'
import type { Flag, Positional } from '../flag.ts'
import type { Parts } from './complete-words.ts'

/** A task's options as flags and words, in the terms of the commands. */
export function taskParts({ options, changes }: Pick<TaskFacts, 'options' | 'changes'>): Parts {
  const all = Object.entries(options)
  return {
    flags: [
      ...all.map(([name, option]) => toFlag(flagOf(name), option)),
      ...(changes ? [{ name: 'dry-run', summary: 'say what would be changed, and change nothing' }] : []),
    ],
    positionals: all.filter(([, { positional }]) => positional).map(([name, option]) => toPositional(name, option)),
  }
}

const toFlag = (name: string, option: Option): Flag => ({
  name,
  summary: option.description,
  ...(option.type !== 'boolean' && { value: option.value ?? option.type.toUpperCase() }),
  ...valuesOf(option),
})

const toPositional = (name: string, option: Option): Positional => ({
  name,
  ...(option.type === 'list' && { rest: true }),
  ...valuesOf(option),
})

function valuesOf(option: Option): Pick<Flag, 'choices' | 'completes'> {
  if (option.type === 'enum') return { choices: option.values }
  return option.type === 'file' ? { completes: 'file' } : {}
}
