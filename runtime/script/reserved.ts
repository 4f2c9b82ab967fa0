/** Flags that mean something to tbx itself, whatever it runs, and those that it keeps for itself. */
export const RESERVED_FLAGS: readonly string[] = [
  ...['profile', 'url', 'username', 'demo', 'output', 'trace', 'curl', 'call-timeout', 'retry-for', 'ca', 'proxy'],
  ...['cert', 'key'],
  ...['read-only', 'quiet', 'color', 'help', 'version', 'dry-run', 'max-changes', 'plan', 'yes', 'resume', 'failed-to'],
  ...['allow-read', 'allow-write', 'allow-net', 'allow-env', 'allow-modules', 'allow-api', 'allow-credentials'],
  ...['grant-needs', 'timeout', 'memory', 'no-sandbox', 'sandbox', 'insecure'],
]
