import { downloadIcon } from '../../ui/icons/download.js'
import { fileTextIcon } from '../../ui/icons/file-text.js'
import { playIcon } from '../../ui/icons/play.js'
import type { LessonKind } from '../../lib/contract.js'

const icons: Record<LessonKind, string> = {
  video: playIcon,
  youtube: playIcon,
  hls: playIcon,
  text: fileTextIcon,
  file: downloadIcon,
}

export function lessonIcon(kind: LessonKind): string {
  return icons[kind]
}
