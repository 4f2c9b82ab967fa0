/**
 * MiniBoard: a small ThingsBoard CE in one process, for demos, lessons and tests.
 *
 * @example
 * await using board = await createMiniBoard()
 * const { url } = await board.listen()
 * board.faults.add({ path: '/api/device', method: 'POST', times: 1, fault: { kind: 'tooMany' } })
 */

export type { TokenFaults } from './auth/revocation.ts'
export { createMiniBoard, type MiniBoard, type MiniBoardOptions } from './board.ts'
export type { Fault, FaultRule, Faults } from './faults/faults.ts'
export { fingerprint, type LoggedRequest, type RequestLog } from './faults/log.ts'
export { type ListedRoute, listRoutes } from './routes/listed.ts'
