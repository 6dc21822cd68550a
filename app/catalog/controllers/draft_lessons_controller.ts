import type { HttpContext } from '@adonisjs/core/http'
import { AddLesson } from '#catalog/actions/draft/add_lesson'
import { ChangeLesson } from '#catalog/actions/draft/change_lesson'
import { RemovePart } from '#catalog/actions/draft/remove_part'
import { localizeContent } from '#catalog/localize_content'
import { draftEdit } from '#catalog/policies/draft_edit'
import { editorOf } from '#catalog/policies/editor_of'
import { FindAuthoredLesson } from '#catalog/queries/draft/find_authored_lesson'
import { lessonChangeValidator, newLessonValidator } from '#catalog/validators/authoring'

export default class DraftLessonsController {
  async show(ctx: HttpContext) {
    const { id, lessonId } = ctx.params
    const lesson = await new FindAuthoredLesson().handle(id, lessonId, editorOf(ctx))
    return { data: { ...lesson, html: localizeContent(lesson.html, ctx.i18n.locale) } }
  }

  async store(ctx: HttpContext) {
    const lesson = await ctx.request.strict(newLessonValidator)
    const edit = draftEdit(ctx)
    const { result, revision } = await new AddLesson().handle(edit, lesson)
    return ctx.response.created({ data: { ...result, revision } })
  }

  /** Answers with the text as learners will see it, and with what is wrong in it. */
  async update(ctx: HttpContext) {
    const change = await ctx.request.strict(lessonChangeValidator)
    const edit = draftEdit(ctx)
    const { lessonId } = ctx.params
    const saved = await new ChangeLesson().handle(edit, { lessonId, ...change })
    const { revision, warnings, html } = saved
    const shown = html === undefined ? null : localizeContent(html, ctx.i18n.locale)
    return { data: { id: lessonId as string, revision, warnings, html: shown } }
  }

  /** Answers with what brings the lesson back. */
  async destroy(ctx: HttpContext) {
    const { result, revision } = await new RemovePart().lesson(draftEdit(ctx), ctx.params.lessonId)
    return { data: { ...result, revision } }
  }
}
