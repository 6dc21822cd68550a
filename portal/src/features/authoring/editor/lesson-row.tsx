import { formatDuration } from '../../../lib/format-duration.js'
import { Button } from '../../../ui/button/button.js'
import { Icon } from '../../../ui/icon/icon.js'
import { arrowDownIcon } from '../../../ui/icons/arrow-down.js'
import { arrowUpIcon } from '../../../ui/icons/arrow-up.js'
import { gripIcon } from '../../../ui/icons/grip.js'
import { moreIcon } from '../../../ui/icons/more.js'
import { trashIcon } from '../../../ui/icons/trash.js'
import { MenuLine } from '../../../ui/menu/menu-line.js'
import { Menu } from '../../../ui/menu/menu.js'
import { lessonIcon } from '../../catalog/lesson-icon.js'
import { useLessonDrag } from './use-lesson-drag.js'
import { t, type EditorKey } from './words.js'
import styles from './outline.module.css'
import type { DraftLesson, DraftModule } from '../../../lib/contract.js'
import type { LessonPlace } from './outline-deeds.js'

interface LessonRowProps {
  lesson: DraftLesson
  module: DraftModule
  /** `2.3` */
  number: string
  position: number
  isOpen: boolean
  isEditable: boolean
  modules: { id: string; label: string }[]
  href: string
  onMove: (lessonId: string, place: LessonPlace) => void
  onRemove: () => void
}

const marks = {
  new: ['editor.mark.new', 'new'],
  changed: ['editor.mark.changed', 'changed'],
  moved: ['editor.mark.moved', 'changed'],
} as const satisfies Record<string, [EditorKey, string]>

/** One lesson of the outline: opened by its name, moved by grip, by arrow keys or by its menu. */
export function LessonRow(props: LessonRowProps) {
  const { lesson, module, number, position, isOpen, isEditable, href, onMove } = props
  const place = { lessonId: lesson.id, moduleId: module.id, position }
  const drag = useLessonDrag({ ...place, isEnabled: isEditable, onDrop: onMove })
  const step = (by: number) => {
    const next = position + by
    if (next < 1 || next > module.lessons.length) return
    onMove(lesson.id, { moduleId: module.id, position: next })
  }
  const mark = lesson.mark && marks[lesson.mark]
  return (
    <li
      ref={drag.row}
      class={[
        styles.row,
        isOpen && styles.open,
        drag.isHeld && styles.held,
        drag.edge && styles[drag.edge],
      ]
        .filter(Boolean)
        .join(' ')}
    >
      <button
        ref={drag.grip}
        type="button"
        class={styles.grip}
        disabled={!isEditable}
        aria-label={t('editor.moveLesson', { title: lesson.title })}
        onKeyDown={(event) => {
          const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
          if (!by) return
          event.preventDefault()
          step(by)
        }}
      >
        <Icon draw={gripIcon} />
      </button>
      <Icon draw={lessonIcon(lesson.kind)} />
      <a href={href} aria-current={isOpen ? 'page' : undefined}>
        <span class={styles.number}>{number}</span> {lesson.title}
      </a>
      {mark && <span class={styles[mark[1]]}>{t(mark[0])}</span>}
      <span class={styles.length}>
        {lesson.durationMs ? formatDuration(lesson.durationMs) : ''}
      </span>
      {isEditable && <RowMenu {...props} step={step} />}
    </li>
  )
}

function RowMenu(props: LessonRowProps & { step: (by: number) => void }) {
  const { lesson, module, position, modules, step, onMove, onRemove } = props
  return (
    <Menu
      label={lesson.title}
      opener={(target) => (
        <Button
          tone="quiet"
          size="small"
          square
          popovertarget={target}
          aria-label={t('editor.lessonDeeds', { title: lesson.title })}
        >
          <Icon draw={moreIcon} />
        </Button>
      )}
    >
      {(close) => {
        const after = (deed: () => void) => () => {
          close()
          deed()
        }
        return (
          <>
            <MenuLine draw={arrowUpIcon} disabled={position === 1} onChoose={after(() => step(-1))}>
              {t('editor.up')}
            </MenuLine>
            <MenuLine
              draw={arrowDownIcon}
              disabled={position === module.lessons.length}
              onChoose={after(() => step(1))}
            >
              {t('editor.down')}
            </MenuLine>
            {modules
              .filter(({ id }) => id !== module.id)
              .map(({ id, label }) => (
                <MenuLine
                  key={id}
                  onChoose={after(() => onMove(lesson.id, { moduleId: id, position: 10_000 }))}
                >
                  {t('editor.moveTo', { module: label })}
                </MenuLine>
              ))}
            <MenuLine draw={trashIcon} tone="danger" onChoose={after(onRemove)}>
              {t('editor.remove')}
            </MenuLine>
          </>
        )
      }}
    </Menu>
  )
}
