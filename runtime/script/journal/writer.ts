import { TbxError } from '../../errors.ts'
import type { Host } from '../../host.ts'
import type { JournalRecord } from './record.ts'

export interface JournalWriter {
  /** Over when the record is written; with `durable`, when it lies on the disk. Those that come at once are written at once. */
  write(record: JournalRecord, options?: { readonly durable?: boolean }): Promise<void>
}

/**
 * Appends records to a journal, in their order.
 *
 * @throws TbxError `config`, fatal, where one cannot be written
 */
export function createJournalWriter({ files }: Pick<Host, 'files'>, path: string): JournalWriter {
  let waiting = ''
  let durably = false
  let next: Promise<void> | undefined
  let last: Promise<void> = Promise.resolve()
  return {
    write(record, { durable = false } = {}) {
      waiting += `${JSON.stringify(record)}\n`
      durably ||= durable
      next ??= last.then(flush, flush)
      last = next
      return next
    },
  }

  async function flush(): Promise<void> {
    const [text, durable] = [waiting, durably]
    waiting = ''
    durably = false
    next = undefined
    try {
      if (durable) await files.appendDurably(path, text)
      else files.append(path, text)
    } catch (cause) {
      throw new TbxError(
        'config',
        `stopped, for the journal "${path}" cannot be written: ${(cause as Error).message}`,
        {
          cause,
          fatal: true,
          hint: 'make room, then go on with tbx run --resume last',
        },
      )
    }
  }
}
