import type { HttpContext } from '@adonisjs/core/http'
import { requireActor } from '#core/http/actor'
import { signMedia } from '#playback/actions/sign_media'
import { FindLesson } from '#playback/queries/find_lesson'
import LessonTransformer from '#playback/transformers/lesson_transformer'

export default class LessonsController {
  async show(ctx: HttpContext) {
    const lesson = await new FindLesson().handle(requireActor(ctx).id, ctx.params.id)
    const mediaUrl = await signMedia(ctx, { ...lesson, lessonId: lesson.id })
    return ctx.serialize(LessonTransformer.transform(lesson, mediaUrl))
  }
}
