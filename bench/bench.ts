import { cpus } from 'node:os'
import { benchCompletion } from './completion.ts'
import { benchMiniBoard, benchOneCall, benchProfiles, benchPrompt, benchVersion } from './start.ts'
import { benchStorm } from './storm.ts'
import { benchSweep } from './sweep.ts'
import { benchThroughput } from './throughput.ts'

/** One line of the table: what was measured, against which limit. Nothing here fails a build: machines are noisy. */
export interface Row {
  readonly what: string
  readonly measured: string
  readonly budget: string
  readonly met: boolean
}

const BENCHES: readonly (() => Promise<Row | undefined>)[] = [
  benchVersion,
  benchProfiles,
  benchPrompt,
  benchOneCall,
  benchThroughput,
  benchStorm,
  benchSweep,
  benchCompletion,
  benchMiniBoard,
]

const only = process.argv[2] ?? ''
console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}; ratios of medians in one run\n`)
console.log('| what | measured | budget | |\n|---|---|---|---|')
for (const bench of BENCHES) {
  if (!bench.name.toLowerCase().includes(only.toLowerCase())) continue
  const row = await bench()
  if (row) console.log(`| ${row.what} | ${row.measured} | ${row.budget} | ${row.met ? 'met' : 'MISSED'} |`)
}
process.exit(0)
