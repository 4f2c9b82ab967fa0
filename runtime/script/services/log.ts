/** Talk on stderr, beside the result on stdout. */
export interface Log {
  /** Nothing with `--quiet`. */
  info(text: string): void
  /** What should not go unnoticed. */
  warn(text: string): void
}
