/** What a column holds. */
export type Scalar = string | number | bigint | Uint8Array | null
