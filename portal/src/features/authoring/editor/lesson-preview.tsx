import { useEffect, useRef } from 'preact/hooks'
import { authorFile } from './author-file.js'
import styles from './lesson-preview.module.css'

const FILE = /belgenet-file:([0-9a-f-]{36})/g
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='

/** The text as learners will see it: the server's own rendering, sanitised there. */
export function LessonPreview({ courseId, html }: { courseId: string; html: string }) {
  const place = useRef<HTMLDivElement>(null)
  const shown = html
    .replaceAll(/src="belgenet-file:([0-9a-f-]{36})"/g, `src="${BLANK}" data-file="$1"`)
    .replaceAll(FILE, '#')
    .replaceAll(/belgenet-lesson:[0-9a-f-]{36}/g, '#')
  useEffect(() => {
    const made: string[] = []
    const pictures = place.current?.querySelectorAll<HTMLImageElement>('img[data-file]') ?? []
    for (const picture of pictures) {
      authorFile(courseId, picture.dataset.file ?? '').then(
        (url) => {
          made.push(url)
          picture.src = url
        },
        () => picture.removeAttribute('src')
      )
    }
    return () => made.forEach((url) => URL.revokeObjectURL(url))
  }, [shown])
  return <div ref={place} class={styles.text} dangerouslySetInnerHTML={{ __html: shown }} />
}
