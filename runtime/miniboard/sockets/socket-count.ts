export type SocketCount = ReturnType<typeof createSocketCount>

/** How many sockets of a tenant, a customer or a user are open. */
export function createSocketCount() {
  const counts = new Map<string, number>()
  const of = (key: string) => counts.get(key) ?? 0
  return {
    of,
    add(key: string, change: number): void {
      counts.set(key, of(key) + change)
    },
  }
}
