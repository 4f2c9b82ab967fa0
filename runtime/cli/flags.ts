import { FORMATS } from '../output/format.ts'
import { DEMO_RELEASES } from './demo-releases.ts'
import type { Flag } from './flag.ts'

/** The flags of every command. A task's option may not have one of these names. */
export const GLOBAL_FLAGS: readonly Flag[] = [
  { name: 'profile', value: 'NAME', completes: 'profile', summary: 'take server and user from this profile' },
  { name: 'url', value: 'URL', suggestions: ['cloud', 'cloud-eu'], summary: 'the server; also: cloud, cloud-eu' },
  { name: 'username', value: 'USER', summary: 'log in as this user' },
  {
    name: 'demo',
    optionalValue: 'RELEASE',
    suggestions: DEMO_RELEASES,
    summary: 'start a ThingsBoard in this process, for this command alone',
  },
  {
    name: 'output',
    value: 'FORMAT',
    choices: FORMATS,
    summary: 'table on a terminal, json in a pipe, ndjson, csv',
  },
  { name: 'read-only', summary: 'refuse what changes something at the server, before it is sent' },
  { name: 'trace', summary: 'print every call on stderr, and the stack of an error' },
  { name: 'curl', summary: 'print every call as a curl line on stderr' },
  { name: 'call-timeout', value: 'SECONDS', kind: 'number', summary: 'time limit of one call (60)' },
  { name: 'retry-for', value: 'SECONDS', kind: 'number', summary: 'how long a failing call is repeated (30)' },
  { name: 'ca', value: 'FILE', completes: 'file', summary: 'trust the authorities in this PEM file too' },
  { name: 'proxy', value: 'URL', summary: 'go through this proxy (http, https, socks5); none: through none' },
  { name: 'cert', value: 'FILE', completes: 'file', summary: 'show this client certificate (PEM)' },
  { name: 'key', value: 'FILE', completes: 'file', summary: 'the key of --cert (PEM)' },
  { name: 'quiet', summary: 'say nothing but errors' },
  { name: 'color', negated: true, summary: 'no colours' },
  { name: 'help', summary: 'this help, or that of a command' },
  { name: 'version', summary: 'the version' },
]
