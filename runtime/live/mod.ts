/**
 * What the server tells by itself, over one WebSocket a connection.
 *
 * @example
 *   for await (const { count } of live.subscribe({ type: 'ALARM_COUNT', query: {} })) console.log(count)
 */
export { createLive, type LiveOptions } from './create-live.ts'
export type { Live, LiveCommand, LiveMessage, SubscribeOptions } from './types.ts'
