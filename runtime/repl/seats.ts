import type { Seat } from './command.ts'

export interface Seats {
  now(): Seat
  /** Goes over, and gives the seat. */
  sit(seat: Seat): Seat
  /** The seat before, which is now the one; undefined at the first. */
  back(): Seat | undefined
  isAway(): boolean
}

/** Whom a prompt acts as, and whom it can go back to. */
export function createSeats(first: Seat): Seats {
  const seats = [first]
  return {
    now: () => seats.at(-1) ?? first,
    sit(seat) {
      seats.push(seat)
      return seat
    },
    back() {
      if (seats.length === 1) return undefined
      seats.pop()
      return seats.at(-1)
    },
    isAway: () => seats.length > 1,
  }
}
