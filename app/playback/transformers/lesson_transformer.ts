import { BaseTransformer } from '@adonisjs/core/transformers'
import type { MediaUrl } from '#playback/actions/sign_media'
import { watchableOf } from '#playback/domain/watchable'
import type { OpenLesson } from '#playback/queries/find_lesson'
import { videoTracks } from '#playback/transformers/video_tracks'

/** Stored HTML names its figures by file; only a learner who may see them gets addresses. */
const FILE = /belgenet-file:([0-9a-f-]{36})/g

/** Links between lessons; the player leads them, and without it they stay on the page. */
const LESSON = /belgenet-lesson:([0-9a-f-]{36})(#[\w-]+)?/g

export default class LessonTransformer extends BaseTransformer<OpenLesson> {
  constructor(
    lesson: OpenLesson,
    protected mediaUrl: MediaUrl
  ) {
    super(lesson)
  }

  toObject() {
    const { content, course, progress, playable, ...lesson } = this.resource
    const watchable = watchableOf(content)
    return {
      id: lesson.id,
      title: content.title,
      kind: content.kind,
      courseId: course.id,
      courseTitle: course.title,
      moduleTitle: lesson.moduleTitle,
      position: lesson.position,
      previousLessonId: lesson.previousLessonId,
      nextLessonId: lesson.nextLessonId,
      state: progress.state,
      share: progress.share,
      completedAt: lesson.completedAt,
      text: content.html === null ? null : { html: this.withAddresses(content.html) },
      files: content.files.map(({ fileId, name, size, type }) => ({
        id: fileId,
        name,
        size,
        type,
        url: this.mediaUrl({ fileId, name }),
      })),
      video: watchable && videoTracks(watchable, playable, this.mediaUrl),
    }
  }

  private withAddresses(html: string): string {
    return html
      .replaceAll(FILE, (_, fileId: string) => this.mediaUrl({ fileId, name: 'figure' }))
      .replaceAll(LESSON, '#lesson-$1')
  }
}
