import { useState } from 'preact/hooks'
import { Button } from '../../../ui/button/button.js'
import { Icon } from '../../../ui/icon/icon.js'
import { plusIcon } from '../../../ui/icons/plus.js'
import { ModuleBlock } from './module-block.js'
import { TitleDialog } from './title-dialog.js'
import { t } from './words.js'
import styles from './outline.module.css'
import type { DraftCourse } from '../../../lib/contract.js'
import type { OutlineDeeds } from './outline-deeds.js'

interface OutlineProps {
  course: DraftCourse
  deeds: OutlineDeeds
  openId?: string
  hrefOf: (lessonId: string) => string
  onOpen: (lessonId: string) => void
}

/** Modules and lessons in order; every move is told to screen readers as well. */
export function Outline({ course, deeds, openId, hrefOf, onOpen }: OutlineProps) {
  const [isAdding, setAdding] = useState(false)
  const [told, tell] = useState('')
  return (
    <section class={styles.outline} aria-label={t('editor.outline')}>
      <div class={styles.head}>
        <h2>{t('editor.outline')}</h2>
        {course.isEditable && (
          <Button size="small" onClick={() => setAdding(true)}>
            <Icon draw={plusIcon} />
            {t('editor.module')}
          </Button>
        )}
      </div>
      {course.modules.map((module, index) => (
        <ModuleBlock
          key={module.id}
          module={module}
          index={index}
          course={course}
          deeds={deeds}
          openId={openId}
          hrefOf={hrefOf}
          onOpen={onOpen}
          tell={tell}
        />
      ))}
      {course.modules.length === 0 && <p class={styles.none}>{t('editor.noModules')}</p>}
      {course.removed.length > 0 && (
        <p class={styles.none}>
          {t('editor.removedSince', {
            count: course.removed.length,
            titles: course.removed.map(({ title }) => title).join(', '),
          })}
        </p>
      )}
      <p class="sr" role="status">
        {told}
      </p>
      {isAdding && (
        <TitleDialog
          title={t('editor.newModule')}
          deed={t('editor.add')}
          onTitle={(title) => deeds.addModule(title)}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  )
}
