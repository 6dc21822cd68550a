import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { LessonPlace } from './outline-deeds.js'

interface Dragged {
  lessonId: string
  moduleId: string
  /** From 1, before the move */
  position: number
}

/** Above or below the row that the pointer is on. */
export type Edge = 'before' | 'after' | null

interface DragOptions extends Dragged {
  isEnabled: boolean
  onDrop: (lessonId: string, place: LessonPlace) => void
}

/** A row that is dragged by its grip and takes other rows before or after itself. */
export function useLessonDrag(options: DragOptions) {
  const row = useRef<HTMLLIElement>(null)
  const grip = useRef<HTMLButtonElement>(null)
  const [edge, setEdge] = useState<Edge>(null)
  const [isHeld, setHeld] = useState(false)
  const current = useRef(options)
  current.current = options
  useEffect(() => {
    const element = row.current
    const dragHandle = grip.current
    if (!element || !dragHandle || !options.isEnabled) return
    const { lessonId, moduleId, position } = options
    return combine(
      draggable({
        element,
        dragHandle,
        getInitialData: () => ({ lessonId, moduleId, position }),
        onDragStart: () => setHeld(true),
        onDrop: () => setHeld(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => 'lessonId' in source.data,
        onDrag: ({ location }) => setEdge(edgeAt(element, location.current.input.clientY)),
        onDragLeave: () => setEdge(null),
        onDrop: ({ source, location }) => {
          setEdge(null)
          const dragged = source.data as unknown as Dragged
          const isAfter = edgeAt(element, location.current.input.clientY) === 'after'
          const place = placeBeside(current.current, dragged, isAfter)
          if (place) current.current.onDrop(dragged.lessonId, place)
        },
      })
    )
  }, [options.lessonId, options.moduleId, options.position, options.isEnabled])
  return { row, grip, edge, isHeld }
}

function edgeAt(element: Element, y: number): Edge {
  const { top, height } = element.getBoundingClientRect()
  return y < top + height / 2 ? 'before' : 'after'
}

/**
 * Where a row comes to stand beside another one; null when it stays. Rows behind it close its gap, so
 * that in the same module a move downwards counts one less.
 */
export function placeBeside(
  target: Dragged,
  dragged: Dragged,
  isAfter: boolean
): LessonPlace | null {
  const isSame = target.moduleId === dragged.moduleId
  const place = target.position + (isAfter ? 1 : 0)
  const position = isSame && dragged.position < place ? place - 1 : place
  return isSame && position === dragged.position ? null : { moduleId: target.moduleId, position }
}
