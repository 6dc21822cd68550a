export { RecordOutcome, type Outcome, type Recorded } from '#progression/actions/record_outcome'
export { FindLessonAccess } from '#progression/queries/find_lesson_access'
export {
  ListCompletedLessons,
  type CompletedLesson,
} from '#progression/queries/list_completed_lessons'
export { CompletionByWatching } from '#progression/errors'
