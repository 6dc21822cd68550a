import { t, type MessageKey } from '../../lib/messages.js'
import type { CourseLevel } from '../../lib/contract.js'

export const LEVELS = ['beginner', 'intermediate', 'advanced'] as const satisfies CourseLevel[]

const names = {
  beginner: 'level.beginner',
  intermediate: 'level.intermediate',
  advanced: 'level.advanced',
} as const satisfies Record<CourseLevel, MessageKey>

export function levelName(level: CourseLevel): string {
  return t(names[level])
}
