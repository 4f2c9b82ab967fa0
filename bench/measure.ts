import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Candidate {
  readonly name: string
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
}

export interface Costs {
  /** Wall time, ms. */
  readonly wall: number
  /** User and system time of the process, ms, as it measured itself at its end. */
  readonly cpu: number
}

/**
 * Runs whole processes interleaved (A B A B …), and gives for each the median of the pairwise ratios to the first:
 * what disturbs the machine disturbs both.
 */
export function compareProcesses(
  candidates: readonly Candidate[],
  rounds: number,
): Map<string, { ratio: Costs; median: Costs }> {
  const folder = mkdtempSync(join(tmpdir(), 'tbx-bench-'))
  const hook = join(folder, 'hook.cjs')
  writeFileSync(hook, CPU_HOOK)
  try {
    const runs = Array.from({ length: rounds + 1 }, () =>
      candidates.map((candidate) => runOnce(candidate, hook, folder)),
    )
    // the first round warms caches
    return summarise(candidates, runs.slice(1))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const CPU_HOOK = `process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  require('node:fs').writeFileSync(process.env.BENCH_CPU_FILE, String((user + system) / 1000))
})`

function runOnce({ name, command, env = {}, input = '' }: Candidate, hook: string, folder: string): Costs {
  const cpuFile = join(folder, 'cpu')
  const [file = '', ...args] = command
  const start = performance.now()
  const result = spawnSync(file, args, {
    input,
    env: { ...process.env, ...env, NODE_OPTIONS: `--require=${hook}`, BENCH_CPU_FILE: cpuFile, NODE_NO_WARNINGS: '1' },
    encoding: 'utf8',
    timeout: 60_000,
  })
  const wall = performance.now() - start
  if (result.status !== 0) throw new Error(`${name} failed with ${result.status}: ${result.stderr}`)
  return { wall, cpu: Number(readFileSync(cpuFile, 'utf8')) }
}

function summarise(candidates: readonly Candidate[], runs: readonly Costs[][]) {
  const column = (index: number, key: keyof Costs) => runs.map((run) => run[index]?.[key] ?? Number.NaN)
  const ratio = (index: number, key: keyof Costs) =>
    median(column(index, key).map((value, i) => value / (column(0, key)[i] ?? 1)))
  return new Map(
    candidates.map(({ name }, index) => [
      name,
      {
        ratio: { wall: ratio(index, 'wall'), cpu: ratio(index, 'cpu') },
        median: { wall: median(column(index, 'wall')), cpu: median(column(index, 'cpu')) },
      },
    ]),
  )
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
