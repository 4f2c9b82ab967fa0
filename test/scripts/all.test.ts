import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { openCatalogue } from '../../runtime/api/mod.ts'
import { parseTaskArguments } from '../../runtime/cli/task-arguments.ts'
import type { Scripts } from '../../runtime/mod.ts'
import { readOptions } from '../../runtime/script/option-values.ts'
import { functionName } from '../../runtime/script/scripts.ts'
import { root } from '../helpers/root.ts'
import { loadTask, taskFiles, wordsOf } from './contract/library.ts'

const folder = join(root, 'scripts')
describe.each(taskFiles)('the task %s', (name, file) => {
  const text = readFileSync(join(folder, file), 'utf8')

  test('imports tbx only', () => {
    const imported = [...text.matchAll(/\bfrom '([^']+)'|\bimport\('([^']+)'\)/g)].map((match) => match[1] ?? match[2])
    expect(new Set(imported)).toEqual(new Set(['tbx']))
  })

  test('needs operations that there are', async () => {
    const catalogue = openCatalogue()
    const { needs } = await loadTask(file)
    expect(needs.operations?.filter((operation) => !operation.includes(' ') && !catalogue.find(operation))).toEqual([])
  })

  test('has two examples or more, whose options are its own', async () => {
    const task = await loadTask(file)
    expect(task.examples?.length).toBeGreaterThanOrEqual(2)
    for (const [line] of task.examples ?? []) {
      const [called, ...args] = wordsOf(line)
      expect(called).toBe(name)
      const { given } = await parseTaskArguments(args, task)
      readOptions(task.options, given, { now: 0 })
    }
  })

  test('is typed as a function of scripts', () => {
    const types = readFileSync(join(root, 'runtime', 'script', 'shipped.ts'), 'utf8')
    expect(types).toContain(`readonly ${functionName(name)}: TaskFunction<typeof ${functionName(name)}>`)
  })
})

test('a misspelt option of scripts is a compile error', () => {
  const calls = (scripts: Scripts) => [
    scripts.telemetryExport({ device: 'T1', since: '7d', layout: 'wide' }),
    scripts.attributesSet({ values: ['a=1'], all: true, dryRun: true }),
    // @ts-expect-error: there is no such option
    scripts.telemetryExport({ devic: 'T1' }),
    // @ts-expect-error: no such layout
    scripts.telemetryExport({ layout: 'square' }),
    // @ts-expect-error: it is a switch
    scripts.devicesReport({ neverSeen: 'yes' }),
  ]
  expect(calls).toBeInstanceOf(Function)
})
