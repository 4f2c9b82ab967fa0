import type { Api } from '../api/mod.ts'
import { TbxError } from '../errors.ts'
import type { Call } from '../http/types.ts'
import type { Seat } from './command.ts'
import type { PromptState } from './state.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Asks for the page after the last one that was shown.
 *
 * @throws TbxError `usage` where no list was shown
 */
export async function nextPage({ page, last }: PromptState, { scope }: Seat): Promise<unknown> {
  if (!page) throw new TbxError('usage', 'no list was shown: more goes on with a list that has another page')
  if ((last as { hasNext?: boolean } | undefined)?.hasNext === false)
    throw new TbxError('usage', 'that was the last page')
  const { method, path } = page
  return (scope.api as Api).request(`${method} ${path}` as `GET ${string}`, turned(page))
}

function turned({ query = {}, body }: Call): { query?: Fields; body?: unknown } {
  if (body?.kind !== 'json') return { query: { ...query, page: Number(query.page ?? 0) + 1 } }
  const asked = body.value as Fields & { pageLink?: Fields }
  const next = (link: Fields) => ({ ...link, page: Number(link.page ?? 0) + 1 })
  return { query, body: asked.pageLink ? { ...asked, pageLink: next(asked.pageLink) } : next(asked) }
}
