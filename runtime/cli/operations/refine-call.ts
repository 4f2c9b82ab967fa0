import { type Operation, openCatalogue, type Parameter } from '../../api/mod.ts'
import type { Command } from '../command.ts'
import { columns } from '../help.ts'
import { exampleOf } from './example.ts'
import { findOperation } from './find-operation.ts'
import { factsOf } from './operation-text.ts'
import { flagsOf } from './parameter-flags.ts'
import { runCall } from './run-call.ts'

/**
 * `tbx call` for one operation: its parameters are the flags, those of its path the positionals as well.
 *
 * @throws TbxError `usage` where no operation has that name
 */
export function refineCall(word: string): Command {
  const operation = findOperation(openCatalogue(), word)
  const { group, name, method, path, parameters } = operation
  return {
    name: `call ${group}.${name}`,
    summary: `${method} ${path}`,
    positionals: parameters.filter((parameter) => parameter.in === 'path').map(toPositional),
    flags: flagsOf(operation),
    details: detailsOf(operation),
    examples: [[exampleOf(operation).shell, '']],
    silent: true,
    run: (context) => runCall(context, operation),
  }
}

const toPositional = ({ name, values }: Parameter) => ({ name, ...(values && { suggestions: values }) })

function detailsOf(operation: Operation): string {
  return columns(factsOf(operation)).join('\n')
}
