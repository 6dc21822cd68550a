import { html, nothing } from 'lit'
import { t } from '../../base/i18n.js'
import type { Problem } from '../../base/problem.js'
import { problemText } from '../../base/problem-text.js'
import type { Lesson } from './api-shapes.js'
import { fileList } from './file-list.js'
import { moreIcons } from './icons-more.js'
import { icons } from './icons.js'
import type { NumberedLesson } from './numbering.js'
import { prose } from './prose.js'

export { styles } from './reading.styles.js'

export interface ReadingInput {
  lesson: Lesson
  busy: boolean
  problem: Problem | null
  next: NumberedLesson | undefined
  complete: () => void
  open: (lessonId: string) => void
}

/** A lesson that is read or downloaded: its end is said by the reader. */
export function reading(input: ReadingInput) {
  return html`<article class="reading">${texts(input)} ${ending(input)}</article>`
}

/** What stands under a video. */
export function besideVideo(input: ReadingInput) {
  const { text, files } = input.lesson
  return text || files.length ? html`<section class="reading">${texts(input)}</section>` : nothing
}

function texts({ lesson: { text, files, kind }, open }: ReadingInput) {
  return html`${text ? prose(text.html, open) : nothing}
  ${
    files.length
      ? html`<div>
          ${kind === 'file' ? nothing : html`<h3>${t('player.files')}</h3>`} ${fileList(files)}
        </div>`
      : nothing
  }`
}

function ending({ lesson, busy, problem, complete, next, open }: ReadingInput) {
  const label = lesson.kind === 'text' ? 'player.textMark' : 'player.fileMark'
  if (lesson.state !== 'completed') {
    return html`<footer>
      <button
        type="button"
        class="button primary"
        part="button"
        ?disabled=${busy}
        @click=${complete}
      >
        ${moreIcons.check}${t(busy ? 'player.marking' : label)}
      </button>
      ${problem ? html`<p class="small" role="alert">${problemText(problem)}</p>` : nothing}
    </footer>`
  }
  return html`<footer>
    <p class="read">${moreIcons.check}${t('player.done')}</p>
    ${
      next
        ? html`<button
            type="button"
            class="button primary"
            part="button"
            @click=${() => open(next.row.id)}
          >
            ${t('player.next')}${icons.next}
          </button>`
        : nothing
    }
  </footer>`
}
