export interface PlayerEvents {
  /** The lesson, the sign-in or the offer stands. */
  'belgenet-ready': CustomEvent<undefined>
  'belgenet-sign-in': CustomEvent<undefined>
  'belgenet-play': CustomEvent<{ lessonId: string }>
  'belgenet-progress': CustomEvent<{ lessonId: string; positionMs: number; share: number }>
  'belgenet-lesson-completed': CustomEvent<{ lessonId: string; courseId: string }>
  'belgenet-course-completed': CustomEvent<{ courseId: string }>
  'belgenet-error': CustomEvent<{ code: string }>
}

declare global {
  // Pages in TypeScript get the details typed: `player.addEventListener('belgenet-progress', …)`.
  interface HTMLElementEventMap extends PlayerEvents {}
}
