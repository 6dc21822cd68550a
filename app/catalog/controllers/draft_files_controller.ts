import type { HttpContext } from '@adonisjs/core/http'
import { AttachFile } from '#catalog/actions/draft/attach_file'
import { ChangeCover } from '#catalog/actions/draft/change_cover'
import { DetachFile } from '#catalog/actions/draft/detach_file'
import { draftEdit } from '#catalog/policies/draft_edit'
import { editorOf } from '#catalog/policies/editor_of'
import { IsCourseFile } from '#catalog/queries/draft/is_course_file'
import { coverValidator, lessonFileValidator } from '#catalog/validators/authoring'
import { NotFound } from '#core/errors'
import { serveFile } from '#storage/contract'

export default class DraftFilesController {
  /** A file of the course for its authors, before anybody else may see it. */
  async show(ctx: HttpContext) {
    const { id, fileId } = ctx.params
    if (!(await new IsCourseFile().handle(id, fileId, editorOf(ctx)))) {
      throw new NotFound()
    }
    return serveFile(ctx, fileId, { cacheControl: 'private, max-age=3600' })
  }

  async store(ctx: HttpContext) {
    const file = await ctx.request.strict(lessonFileValidator)
    const edit = draftEdit(ctx)
    const { lessonId } = ctx.params
    const { result, revision } = await new AttachFile().handle(edit, { lessonId, ...file })
    return ctx.response.created({ data: { ...result, revision } })
  }

  async destroy(ctx: HttpContext) {
    const { lessonId, fileId } = ctx.params
    const { revision } = await new DetachFile().handle(draftEdit(ctx), { lessonId, fileId })
    return { data: { revision } }
  }

  async cover(ctx: HttpContext) {
    const { fileId } = await ctx.request.strict(coverValidator)
    const edit = draftEdit(ctx)
    const { revision } = await new ChangeCover().handle(edit, fileId)
    return { data: { revision } }
  }
}
