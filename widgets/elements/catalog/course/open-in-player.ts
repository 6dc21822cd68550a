import type { Course } from '../api-types.js'

/**
 * The page's own player for this course, if there is one: the player that shows the course already
 * or one that waits for any course. It is told what to show and brought into view.
 */
export function openInPlayer(course: Course, lessonId: string, key: string | undefined): boolean {
  const players = Array.from(document.querySelectorAll<HTMLElement>('belgenet-player'))
  const ours = players.filter(({ dataset }) => dataset.key === key)
  const shows = (player: HTMLElement) =>
    [course.id, course.slug].includes(player.getAttribute('course') ?? '')
  const player = ours.find(shows) ?? ours.find((candidate) => !candidate.hasAttribute('course'))
  if (!player) return false
  player.setAttribute('course', course.slug)
  if (lessonId) player.setAttribute('lesson', lessonId)
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  player.scrollIntoView({ behavior: isStill ? 'auto' : 'smooth', block: 'start' })
  return true
}

/** A player of our own, for a page that has none. */
export function createPlayer(course: Course, lessonId: string, key?: string): HTMLElement {
  const player = document.createElement('belgenet-player')
  player.setAttribute('course', course.slug)
  if (lessonId) player.setAttribute('lesson', lessonId)
  if (key) player.dataset.key = key
  return player
}
