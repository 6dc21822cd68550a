import { problemText } from '../../../lib/problem-text.js'
import { call } from '../../../lib/session.js'
import { say } from '../../../ui/toast/toasts.js'
import { t } from './words.js'
import type { LessonKind } from '../../../lib/contract.js'
import type { CourseDraft } from './course-draft.js'

export interface LessonPlace {
  moduleId: string
  /** From 1 */
  position: number
}

/** What can be done to the outline; each deed shows itself at once and the server's answer after. */
export class OutlineDeeds {
  constructor(private readonly draft: CourseDraft) {}

  get #id() {
    return this.draft.id
  }

  addModule(title: string) {
    return this.#do((ifMatch) =>
      call('POST authoring/courses/:id/modules', {
        params: { id: this.#id },
        body: { title },
        ifMatch,
      })
    )
  }

  changeModule(moduleId: string, body: { title?: string; position?: number }) {
    return this.#do((ifMatch) =>
      call('PATCH authoring/courses/:id/modules/:moduleId', {
        params: { id: this.#id, moduleId },
        body,
        ifMatch,
      })
    )
  }

  addLesson(moduleId: string, title: string, kind: LessonKind) {
    return this.#do((ifMatch) =>
      call('POST authoring/courses/:id/lessons', {
        params: { id: this.#id },
        body: { moduleId, title, kind },
        ifMatch,
      })
    )
  }

  moveLesson(lessonId: string, place: LessonPlace) {
    return this.#do((ifMatch) =>
      call('PATCH authoring/courses/:id/lessons/:lessonId', {
        params: { id: this.#id, lessonId },
        body: { ...place },
        ifMatch,
      })
    )
  }

  async removeLesson(lessonId: string, title: string) {
    const params = { id: this.#id, lessonId }
    const answer = await this.#do((ifMatch) =>
      call('DELETE authoring/courses/:id/lessons/:lessonId', { params, ifMatch })
    )
    if (answer) this.#offerBack(answer.data.removalId, title)
  }

  async removeModule(moduleId: string, title: string) {
    const params = { id: this.#id, moduleId }
    const answer = await this.#do((ifMatch) =>
      call('DELETE authoring/courses/:id/modules/:moduleId', { params, ifMatch })
    )
    if (answer) this.#offerBack(answer.data.removalId, title)
  }

  #offerBack(removalId: string, title: string) {
    const undo = () =>
      void this.#do((ifMatch) =>
        call('POST authoring/courses/:id/restorations', {
          params: { id: this.#id },
          body: { removalId },
          ifMatch,
        })
      )
    say(t('editor.removed', { title }), { undo })
  }

  async #do<Answer extends { data: { revision: string } }>(
    run: (ifMatch: string) => Promise<Answer>
  ): Promise<Answer | null> {
    try {
      return await this.draft.run({ run })
    } catch (error) {
      say(problemText(error), { tone: 'bad' })
      return null
    } finally {
      await this.draft.load()
    }
  }
}
