/** Tables whose rows belong to one lesson by `lesson_id`: what a copy of a lesson consists of. */
export const lessonContent = [
  'lesson_texts',
  'lesson_videos',
  'lesson_streams',
  'lesson_files',
  'captions',
  'chapters',
] as const
