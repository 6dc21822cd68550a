import { useState } from 'preact/hooks'
import { Button } from '../../../ui/button/button.js'
import { FigureDialog } from './figure-dialog.js'
import { shapeText, type TextShape } from './shape-text.js'
import { t, type EditorKey } from './words.js'
import styles from './editor.module.css'
import type { RefObject } from 'preact'
import type { CourseDraft } from './course-draft.js'

interface TextToolsProps {
  draft: CourseDraft
  lessonId: string
  area: RefObject<HTMLTextAreaElement | null>
  onWords: (source: string) => void
}

const tools = [
  ['heading', 'editor.tool.heading'],
  ['bold', 'editor.tool.bold'],
  ['italic', 'editor.tool.italic'],
  ['list', 'editor.tool.list'],
  ['link', 'editor.tool.link'],
  ['code', 'editor.tool.code'],
  ['maths', 'editor.tool.maths'],
  ['table', 'editor.tool.table'],
  ['callout', 'editor.tool.callout'],
] as const satisfies [TextShape, EditorKey][]

/** Writes what few people know by heart; what is selected becomes the middle of it. */
export function TextTools({ draft, lessonId, area, onWords }: TextToolsProps) {
  const [isPlacing, setPlacing] = useState(false)
  const put = (shape: (source: string, from: number, to: number) => [string, number, number]) => {
    const field = area.current
    if (!field) return
    const [source, from, to] = shape(field.value, field.selectionStart, field.selectionEnd)
    onWords(source)
    requestAnimationFrame(() => {
      field.focus()
      field.setSelectionRange(from, to)
    })
  }
  return (
    <div class={styles.tools} role="toolbar" aria-label={t('editor.tools')}>
      {tools.map(([shape, label]) => (
        <Button
          key={shape}
          tone="quiet"
          size="small"
          onClick={() => put((...text) => shapeText(shape, ...text))}
        >
          {t(label)}
        </Button>
      ))}
      <Button tone="quiet" size="small" onClick={() => setPlacing(true)}>
        {t('editor.tool.figure')}
      </Button>
      {isPlacing && (
        <FigureDialog
          draft={draft}
          lessonId={lessonId}
          onFigure={(markdown) =>
            put((source, _, to) => {
              const words = `\n\n${markdown}\n\n`
              const end = to + words.length
              return [source.slice(0, to) + words + source.slice(to), end, end]
            })
          }
          onClose={() => setPlacing(false)}
        />
      )}
    </div>
  )
}
