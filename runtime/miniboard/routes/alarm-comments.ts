import { deleteComment, pageOfComments, saveComment } from '../alarms/comments.ts'
import { toPageLink } from '../store/pages.ts'
import { int, required, string } from '../wire/query.ts'
import { badRequest } from '../wire/refusal.ts'
import { type Context, del, get, pathId, post, type Route } from '../wire/route.ts'
import { json, object, plainId } from '../wire/shape.ts'

const AT = '/api/alarm/:alarmId/comment'
const query = { pageSize: required(int), page: required(int), sortProperty: string, sortOrder: string }
const commentShape = object({ id: plainId, comment: json })

export const alarmCommentRoutes: Route[] = [
  post(AT, 'TC', { body: commentShape }, (c) => saveComment(c.services, c.who, find(c), c.body)),
  get(AT, 'STC', { query }, (c) => {
    const alarm = find(c)
    if (c.query.pageSize < 1) throw badRequest('Page size must not be less than one')
    return pageOfComments(c.services, alarm, toPageLink({ ...c.query, textSearch: undefined }))
  }),
  del(`${AT}/:commentId`, 'TC', {}, (c) => deleteComment(c.services, c.who, find(c), pathId(c, 'commentId'))),
]

function find(c: Pick<Context, 'services' | 'who' | 'path'>) {
  return c.services.access.known(c.who, 'ALARM', pathId(c, 'alarmId'), 'WRITE')
}
