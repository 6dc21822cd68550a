/** What a lesson holds. `youtube` and `hls` are films that lie elsewhere. */
export type LessonKind = 'video' | 'text' | 'file' | 'youtube' | 'hls'
