import type { HttpContext } from '@adonisjs/core/http'
import type { DraftEdit } from '#catalog/actions/draft/change_draft'
import { editorOf } from '#catalog/policies/editor_of'
import { requireIfMatch } from '#catalog/policies/require_if_match'

/** A change of the course in the address, on the revision in `If-Match`. @throws {PreconditionRequired} */
export function draftEdit(ctx: HttpContext): DraftEdit {
  return { courseId: ctx.params.id, editor: editorOf(ctx), ifMatch: requireIfMatch(ctx) }
}
