import { html, nothing } from 'lit'
import { t } from '../../base/i18n.js'
import { lessonView } from './lesson-view.js'
import type { PlayerModel } from './player-model.js'
import { failed, loading } from './states.js'

export interface ScreenActions {
  open: (lessonId: string) => void
  signedIn: () => void
  /** Key of the tenant and hand-off address of this element, for the sign-in inside it. */
  tenantKey: string | undefined
}

/** What stands in the main column for each view. */
export function mainScreen(model: PlayerModel, actions: ScreenActions) {
  const { view, busy, problem } = model.courses
  const { signedIn, tenantKey } = actions
  const doors = () => model.parts.get('doors')
  switch (view.kind) {
    case 'loading':
      return loading()
    case 'empty':
      return doors()?.message('player.empty')
    case 'guest':
      return doors()?.guest({ course: view.course, signedIn, tenantKey }) ?? loading()
    case 'offer':
      return (
        doors()?.offer({
          course: view.course,
          busy,
          problem,
          accept: () => void model.enroll(),
        }) ?? loading()
      )
    case 'lesson':
      return lessonView(model, view.lesson, actions)
    case 'failed':
      return failed(view.problem, () => void model.courses.reload())
  }
}

export function sideScreen(model: PlayerModel, { open }: ScreenActions) {
  const { view, course } = model.courses
  const isAtDoor = view.kind === 'guest' || view.kind === 'offer'
  const seal = model.parts.get('seal')
  // On a phone the outline stands below: it comes when nothing above it or in it moves any more.
  const isEarly = !seal || (isAtDoor && !model.parts.get('doors'))
  if (view.kind === 'loading' || isEarly) return html`<aside class="outline"></aside>`
  if (!course) return nothing
  const currentId = model.lesson?.id
  const isOpen = view.kind === 'lesson' || (view.kind === 'failed' && course.enrollment !== null)
  const around = model.parts.get('around')
  return html`<aside class="outline" aria-label=${t('player.outline')}>
    ${around?.outlinePanel({
      course,
      currentId,
      seal: seal.courseSeal({ course, currentId, detail: 1 }),
      open: isOpen ? open : null,
    })}
  </aside>`
}
