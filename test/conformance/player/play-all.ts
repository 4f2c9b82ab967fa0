import { type Compared, compare } from './compare.ts'
import { loadScenario, type Recording } from './load.ts'
import { play } from './play.ts'

export type Share = { exchanges: number; exact: number; status: number }
export type Played = Compared & { name: string; ms: number }

/** Plays four at a time; those under `global/` change settings of the whole server, so they are played alone at the end. */
export async function playAll(recordings: Recording[], url: string): Promise<Played[]> {
  const isGlobal = ({ name }: Recording) => name.startsWith('global/')
  const apart = await playSome(
    recordings.filter((one) => !isGlobal(one)),
    url,
    4,
  )
  return [...apart, ...(await playSome(recordings.filter(isGlobal), url, 1))]
}

async function playSome(recordings: Recording[], url: string, at: number): Promise<Played[]> {
  const queue = [...recordings]
  const done: Played[] = []
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) done.push(await playOne(next, url))
  }
  await Promise.all(Array.from({ length: at }, work))
  return done
}

async function playOne({ name, exchanges }: Recording, url: string): Promise<Played> {
  const start = performance.now()
  const played = await play(await loadScenario(name), url)
  const compared = compare(name, exchanges, played.exchanges)
  if (played.error) compared.differences.push(`${name} stopped: ${played.error}`)
  return { name, ms: performance.now() - start, ...compared }
}

/** Sums an area: the folder that a scenario stands in. */
export function sharesOf(played: Played[]): Record<string, Share> {
  const areas: Record<string, Share> = {}
  for (const { name, exchanges, exact, status } of played.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const area = name.split('/')[0] as string
    const share = areas[area] ?? { exchanges: 0, exact: 0, status: 0 }
    areas[area] = {
      exchanges: share.exchanges + exchanges,
      exact: share.exact + exact,
      status: share.status + status,
    }
  }
  return areas
}
