import { html, nothing } from 'lit'
import type { Lesson } from './api-shapes.js'
import { lessonHead } from './lesson-head.js'
import type { PlayerModel } from './player-model.js'
import { stage } from './stage.js'

export interface LessonActions {
  open: (lessonId: string) => void
}

/** The open lesson: watched, read or downloaded. */
export function lessonView(model: PlayerModel, lesson: Lesson, { open }: LessonActions) {
  const { previous, next } = model
  return html`${lessonHead({ lesson, previous, next, open })} ${celebration(model)}
  ${lesson.video ? video(model, lesson, open) : read(model, lesson, open)}`
}

function celebration(model: PlayerModel) {
  const { course } = model.courses
  if (!course || !model.celebrates) return nothing
  return model.parts.get('celebration')?.celebration(course, () => model.closeCelebration())
}

function video(model: PlayerModel, lesson: Lesson, open: LessonActions['open']) {
  const { playback, screen, menu, next, query } = model
  const around = model.parts.get('around')
  const hasTexts = lesson.text !== null || lesson.files.length > 0
  return html`${stage({
    ...{ playback, screen, menu, next, around, isHidden: model.celebrates },
    toggleMenu: (name) => model.toggleMenu(name),
    showHelp: () => model.setHelp(true),
    openNext: () => next && open(next.row.id),
    dismissResume: () => model.dismissResume(),
  })}
  ${around?.saveLine(playback, lesson.state === 'completed')}
  ${around?.transcript({ playback, query, search: (words) => model.search(words) })}
  ${hasTexts ? model.parts.get('reading')?.besideVideo(readingOf(model, lesson, open)) : nothing}`
}

function read(model: PlayerModel, lesson: Lesson, open: LessonActions['open']) {
  if (model.celebrates) return nothing
  return model.parts.get('reading')?.reading(readingOf(model, lesson, open))
}

function readingOf(model: PlayerModel, lesson: Lesson, open: LessonActions['open']) {
  const { courses, next } = model
  const { busy, problem } = courses
  return { lesson, next, open, busy, problem, complete: () => void model.markRead() }
}
