import type { Enrollment } from '../../lib/contract.js'

type Counted = Pick<Enrollment, 'share' | 'lessonsCompleted' | 'lessonCount'>

/**
 * Shares of the lessons when only the sums are known: the completed ones first, then what the
 * course's share leaves for the lesson that is under way.
 *
 * `lessonPieces({ share: 0.65, lessonsCompleted: 2, lessonCount: 4 })` → `[1, 1, 0.6, 0]`
 */
export function lessonPieces({ share, lessonsCompleted, lessonCount }: Counted): number[] {
  const begun = Math.min(1, Math.max(0, share * lessonCount - lessonsCompleted))
  return Array.from({ length: lessonCount }, (_, index) => {
    if (index < lessonsCompleted) return 1
    return index === lessonsCompleted ? begun : 0
  })
}
