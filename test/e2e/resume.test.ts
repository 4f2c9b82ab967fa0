import type { ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { opener } from '../helpers/board.ts'
import { FLEET } from '../helpers/fleet-task.ts'
import { type Ran, tbx, temporaryFolder } from '../helpers/tbx.ts'

const isLong = Boolean(process.env.TBX_LONG)
const folder = temporaryFolder()
const open = opener()
afterEach(open.closeAll)
afterAll(folder.remove)
writeFileSync(join(folder.path, 'fleet.ts'), FLEET)

interface Size {
  readonly devices: number
  readonly dashboards: number
}

async function start(home: string) {
  const board = await open.board()
  const { api } = open.connect(board.url)
  const env = {
    TBX_HOME: join(folder.path, home),
    TB_URL: board.url,
    TB_USERNAME: 'tenant@thingsboard.org',
    TB_PASSWORD: 'tenant',
  }
  /** Runs tbx; kills it once `until` holds. */
  const run = (args: readonly string[], until: () => boolean = () => false): Promise<Ran> => {
    let timer: NodeJS.Timeout | undefined
    const onStart = (child: ChildProcess) => {
      timer = setInterval(() => until() && child.kill('SIGKILL'), 1)
    }
    return tbx(args, { env, cwd: folder.path, onStart }).finally(() => clearInterval(timer))
  }
  const fleet = ({ devices, dashboards }: Size, ...flags: string[]) => [
    ...['run', 'fleet.ts', '--devices', String(devices), '--dashboards', String(dashboards), ...flags],
  ]
  /** Names, counts, and which devices each dashboard shows; ids aside. */
  const made = async () => {
    const pumps = await api.device.getTenantDevices.all({ type: 'pump' }).toArray()
    const names = new Map(pumps.map(({ id, name }) => [id?.id, name]))
    const boards = (await api.dashboard.getTenantDashboards.all().toArray()).filter(({ title }) => title === 'Pumps')
    const shown: string[] = []
    for (const { id } of boards) {
      const relations = await api.entityRelation.findEntityRelationsByFrom('DASHBOARD', id?.id as string)
      shown.push(
        relations
          .map(({ to }) => names.get(to?.id))
          .sort()
          .join(', '),
      )
    }
    return { devices: [...names.values()].sort(), boards: boards.length, shown: shown.sort() }
  }
  return { board, run, fleet, made }
}

/** What an undisturbed run gives. */
function expected({ devices, dashboards }: Size) {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)
  const names = numbers(devices).map((i) => `Pump ${i}`)
  const shown = numbers(dashboards).map((board) =>
    names
      .filter((_, i) => i % dashboards === board)
      .sort()
      .join(', '),
  )
  return { devices: [...names].sort(), boards: dashboards, shown: shown.sort() }
}

/** Runs it, killed at random moments, one in each share of its changes, and resumed each time. */
async function runKilled({ board, run, fleet }: Awaited<ReturnType<typeof start>>, size: Size, kills: number) {
  const all = 2 * size.devices + size.dashboards
  const changes = () => board.requests.all.filter(({ method, path }) => method === 'POST' && !/auth/.test(path)).length
  for (let cut = 0; cut < kills; cut++) {
    const moment = Math.max(1, Math.floor((all * (cut + Math.random())) / kills))
    const { code } = await run(cut === 0 ? fleet(size) : ['run', '--resume', 'last'], () => changes() >= moment)
    // it may have been quicker than the hand that kills
    if (code === 0) return cut
  }
  return kills
}

describe('tbx run --resume', () => {
  const size = isLong ? { devices: 500, dashboards: 200 } : { devices: 40, dashboards: 16 }
  const kills = isLong ? 50 : 3

  test(
    'after kill -9 at random moments gives what an undisturbed run gives',
    async () => {
      const world = await start('killed')
      const cut = await runKilled(world, size, kills)
      const { code, err } = await world.run(['run', '--resume', 'last'])
      expect([code, err]).toEqual([0, expect.stringContaining('done before')])
      expect(await world.made()).toEqual(expected(size))
      expect(cut).toBeGreaterThan(kills / 2)
      const { out } = await world.run(['runs', '--output', 'json'])
      expect(JSON.parse(out)).toMatchObject([{ name: 'fleet.ts', result: 'done', unknown: 0 }])
      const file = readdirSync(join(folder.path, 'killed', 'runs')).find((name) => name.endsWith('.ndjson')) as string
      expect(statSync(join(folder.path, 'killed', 'runs', file)).mode & 0o777).toBe(0o600)
    },
    isLong ? 900_000 : 60_000,
  )

  test('is refused while another process is at it, and for another server', async () => {
    const world = await start('two')
    let over = false
    const first = world.run(world.fleet({ devices: 9000, dashboards: 1 }, '--yes'), () => over)
    while (!world.board.requests.all.some(({ path }) => path === '/api/device')) await turn()
    const second = await world.run(['run', '--resume', 'last'])
    expect([second.code, second.err]).toEqual([2, expect.stringContaining('is at it')])
    const elsewhere = await open.board()
    const third = await world.run([
      'run',
      '--resume',
      'last',
      '--url',
      elsewhere.url,
      '--username',
      'tenant@thingsboard.org',
    ])
    expect([third.code, third.err]).toEqual([2, expect.stringContaining('it ran at')])
    over = true
    expect((await first).code).toBeNull()
  }, 30_000)
})

test('a dry run on the command line sends no change, and writes its plan', async () => {
  const { board, run, fleet } = await start('dry')
  const { code, err } = await run(fleet({ devices: 3, dashboards: 2 }, '--dry-run', '--plan', 'plan.ndjson'))
  expect(code).toBe(0)
  expect(err).toContain(
    'would change: 3 × device.saveDevice, 2 × dashboard.saveDashboard, 3 × entityRelation.saveRelation',
  )
  expect(err).toContain('5 done; nothing was changed (--dry-run)')
  expect(readFileSync(join(folder.path, 'plan.ndjson'), 'utf8').trim().split('\n')).toHaveLength(8)
  expect(board.requests.all.filter(({ method, path }) => method !== 'GET' && !path.includes('/auth/'))).toEqual([])
})

const turn = () => new Promise((done) => setTimeout(done, 2))
