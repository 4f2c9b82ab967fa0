// biome-ignore lint/suspicious/noExplicitAny: what goes over the wire is compared, not used
export type Json = any

/** One exchange in normal form: a request with its answer, or a command on a socket with its frames. */
export type Exchange = {
  as: string
  call: string
  note?: string
  headers?: Json
  form?: string[]
  sent?: Json
  status?: number
  type?: string
  replyHeaders?: Record<string, string>
  body?: Json
  frames?: Json[]
}

export type Reply = { status: number; headers: Headers; text: string; body: Json }

/** A request, and how it is written down. */
export type Call = {
  method: string
  path: string
  body?: Json
  /** bytes that go as they are */
  raw?: string
  form?: Record<string, Json>
  headers?: Record<string, string>
  note?: string
  /** not written down */
  quiet?: boolean
  /** another status stops the scenario */
  expect?: number
  /** ask again until true: for what a server does in the background */
  until?: (reply: Reply) => boolean
  /** the list whose rows have no order of their own; '' is the body itself */
  sort?: string | boolean
  /** the body is not compared */
  only?: 'status'
  /** the part of the body that is compared */
  pick?: (body: Json, reply: Reply) => Json
}

export type Scenario = { title: string; run(tools: Json): Promise<void> }
