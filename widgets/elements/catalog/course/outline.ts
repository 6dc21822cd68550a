import { html, nothing } from 'lit'
import { duration } from '../../../base/duration.js'
import { t } from '../../../base/i18n.js'
import { inkBar } from '../ink-bar.js'
import { lessonIcons } from './lesson-icons.js'
import type { Lesson, Module } from '../api-types.js'

/** Modules and lessons; one module alone goes without its name. */
export function outline(modules: Module[]) {
  return html`<h4>${t('course.content')}</h4>
    ${modules.map(
      ({ title, lessons }) =>
        html`${modules.length > 1 ? html`<h5>${title}</h5>` : nothing}
          <ol class="lessons">
            ${lessons.map(lessonRow)}
          </ol>`
    )}`
}

function lessonRow({ title, kind, durationMs, share, state }: Lesson) {
  const kindName = t(`course.kind.${kind}`)
  return html`<li>
    ${lessonIcons[kind]}
    <span class="lesson"><span class="sr">${kindName}: </span>${title}</span>
    ${
      state === 'none'
        ? nothing
        : html`<span class="ruler">${inkBar(share)}</span>
            <span class="sr">${t('catalog.done', { share })}</span>`
    }
    <span class="muted small number">${durationMs ? duration(durationMs) : kindName}</span>
  </li>`
}
