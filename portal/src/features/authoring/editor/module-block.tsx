import { useState } from 'preact/hooks'
import { Button } from '../../../ui/button/button.js'
import { Icon } from '../../../ui/icon/icon.js'
import { chevronDownIcon } from '../../../ui/icons/chevron-down.js'
import { chevronRightIcon } from '../../../ui/icons/chevron-right.js'
import { plusIcon } from '../../../ui/icons/plus.js'
import { LessonRow } from './lesson-row.js'
import { ModuleMenu } from './module-menu.js'
import { NewLessonDialog } from './new-lesson-dialog.js'
import { t } from './words.js'
import styles from './outline.module.css'
import type { DraftCourse, DraftModule } from '../../../lib/contract.js'
import type { LessonPlace, OutlineDeeds } from './outline-deeds.js'

interface ModuleBlockProps {
  module: DraftModule
  index: number
  course: DraftCourse
  deeds: OutlineDeeds
  openId?: string
  hrefOf: (lessonId: string) => string
  onOpen: (lessonId: string) => void
  tell: (words: string) => void
}

export function ModuleBlock(props: ModuleBlockProps) {
  const { module, index, course, deeds, openId, hrefOf, onOpen, tell } = props
  const [isFolded, setFolded] = useState(false)
  const [isAdding, setAdding] = useState(false)
  const modules = course.modules.map(({ id, title }, at) => ({ id, label: `${at + 1}. ${title}` }))
  const move = async (lessonId: string, place: LessonPlace) => {
    const title = module.lessons.find(({ id }) => id === lessonId)?.title ?? ''
    const answer = await deeds.moveLesson(lessonId, place)
    const target = modules.find(({ id }) => id === place.moduleId)?.label ?? ''
    if (answer) tell(t('editor.moved', { title, module: target, position: place.position }))
  }
  return (
    <div class={styles.module}>
      <h3>
        <button
          type="button"
          class={styles.fold}
          aria-expanded={!isFolded}
          onClick={() => setFolded(!isFolded)}
        >
          <Icon draw={isFolded ? chevronRightIcon : chevronDownIcon} />
          <span>
            {index + 1}. {module.title}
          </span>
          <small>{t('editor.lessonCount', { count: module.lessons.length })}</small>
        </button>
        {course.isEditable && (
          <ModuleMenu module={module} index={index} count={modules.length} deeds={deeds} />
        )}
      </h3>
      {!isFolded && (
        <ul>
          {module.lessons.map((lesson, at) => (
            <LessonRow
              key={lesson.id}
              lesson={lesson}
              module={module}
              number={`${index + 1}.${at + 1}`}
              position={at + 1}
              isOpen={lesson.id === openId}
              isEditable={course.isEditable}
              modules={modules}
              href={hrefOf(lesson.id)}
              onMove={(id, place) => void move(id, place)}
              onRemove={() => void deeds.removeLesson(lesson.id, lesson.title)}
            />
          ))}
        </ul>
      )}
      {!isFolded && course.isEditable && (
        <Button tone="quiet" size="small" class={styles.add} onClick={() => setAdding(true)}>
          <Icon draw={plusIcon} />
          {t('editor.addLesson')}
        </Button>
      )}
      {isAdding && (
        <NewLessonDialog
          module={module}
          deeds={deeds}
          onAdded={onOpen}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  )
}
